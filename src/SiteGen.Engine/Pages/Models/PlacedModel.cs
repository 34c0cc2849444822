// Blocks of the front matter that an editor placed in the text.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class PlacedModel
{
    public static Model? Of(PlacedPiece placed, Prose prose)
    {
        var page = prose.Page.Explainer;
        return placed.Block switch
        {
            PlacedBlock.Quote => List("quotes", Pick(page.Quotes, quote => quote.Id, placed.Ids), quote => QuoteModel.Of(quote, prose)),
            PlacedBlock.Figure => List("figures", Pick(page.Figures, figure => figure.Id, placed.Ids), figure => FigureModel.Of(figure, prose)),
            PlacedBlock.Claims => List("claims", Pick(page.Claims, claim => claim.Id, placed.Ids), claim => ClaimModel.Of(claim, prose)),
            _ => List("timeline", TimelineModel.InOrder(Pick(page.Timeline, entry => entry.Id, placed.Ids)), entry => TimelineModel.Of(entry, prose)),
        };
    }

    /// <summary>Entries of a kind that no card holds: what is listed below the cards.</summary>
    public static ImmutableArray<T> Left<T>(ImmutableArray<T> entries, Func<T, string> id, Explainer page, PlacedBlock block)
    {
        var placed = All(page).Where(piece => piece.Block == block).ToList();
        return placed.Count == 0 ? entries : [.. entries.Where(entry => !placed.Exists(piece => piece.Ids.IsEmpty || piece.Ids.Contains(id(entry))))];
    }

    private static IEnumerable<PlacedPiece> All(Explainer page) =>
        page.Body.Intro.Concat(page.Body.Cards.SelectMany(card => card.Short.Concat(card.Content))).SelectMany(Inside);

    private static IEnumerable<PlacedPiece> Inside(BodyPiece piece) => piece switch
    {
        PlacedPiece placed => [placed],
        NotePiece note => note.Content.SelectMany(Inside),
        _ => [],
    };

    private static ImmutableArray<T> Pick<T>(ImmutableArray<T> entries, Func<T, string> id, ImmutableArray<string> ids) =>
        ids.IsEmpty ? entries : [.. ids.SelectMany(wanted => entries.Where(entry => id(entry) == wanted))];

    private static Model? List<T>(string kind, ImmutableArray<T> entries, Func<T, object?> model) =>
        entries.IsEmpty ? null : new Model(("kind", kind), (kind, ModelList.Of(entries, model)));
}
