// Blocks of the front matter that an editor placed in the text.
using System.Collections.Immutable;
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
            _ => List("timeline", TimelineModel.InOrder(Pick(page.Timeline, entry => entry.Id, placed.Ids)), entry => TimelineModel.Of(entry, prose))
                ?.With(("embed", EmbedModel.LinkTo(Embeds.TimelineId, prose.Words["timeline"], prose))),
        };
    }

    private static ImmutableArray<T> Pick<T>(ImmutableArray<T> entries, Func<T, string> id, ImmutableArray<string> ids) =>
        ids.IsEmpty ? entries : [.. ids.SelectMany(wanted => entries.Where(entry => id(entry) == wanted))];

    private static Model? List<T>(string kind, ImmutableArray<T> entries, Func<T, object?> model) =>
        entries.IsEmpty ? null : new Model(("kind", kind), (kind, ModelList.Of(entries, model)));
}
