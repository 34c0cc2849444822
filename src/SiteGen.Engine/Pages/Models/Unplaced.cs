// The blocks of a page that no card holds: they are listed below the cards.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Markdown;

namespace SiteGen.Pages.Models;

internal sealed class Unplaced
{
    private readonly Explainer _page;
    private readonly List<PlacedPiece> _placed = [];

    public Unplaced(Explainer page)
    {
        _page = page;
        Find(page.Body.Intro);
        foreach (var card in page.Body.Cards)
        {
            Find(card.Short);
            Find(card.Content);
        }
    }

    public ImmutableArray<Quote> Quotes => Left(_page.Quotes, quote => quote.Id, PlacedBlock.Quote);

    public ImmutableArray<Figure> Figures => Left(_page.Figures, figure => figure.Id, PlacedBlock.Figure);

    public ImmutableArray<Claim> Claims => Left(_page.Claims, claim => claim.Id, PlacedBlock.Claims);

    public ImmutableArray<TimelineEntry> Timeline => Left(_page.Timeline, entry => entry.Id, PlacedBlock.Timeline);

    private ImmutableArray<T> Left<T>(ImmutableArray<T> entries, Func<T, string> id, PlacedBlock block)
    {
        var placed = _placed.Where(piece => piece.Block == block).ToList();
        return placed.Count == 0 ? entries : [.. entries.Where(entry => !placed.Exists(piece => piece.Ids.IsEmpty || piece.Ids.Contains(id(entry))))];
    }

    private void Find(ImmutableArray<BodyPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is PlacedPiece placed)
            {
                _placed.Add(placed);
            }
            else if (piece is NotePiece note)
            {
                Find(note.Content);
            }
        }
    }
}
