// A quotation as a block of its own.
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class QuoteModel
{
    public static Model Of(Quote quote, Prose prose)
    {
        var proven = quote.Original ?? quote.Text;
        var proof = prose.Page.Evidence.Proofs.FirstOrDefault(found => found.Kind == ProofKind.Quotation && found.Text == proven.Value);
        // The words are their source's: the translation is in the page's language, the original is not.
        var language = CitedPlaces.Of(quote.Cites, prose.Page).Select(place => place.Language).FirstOrDefault();
        return new Model(
            ("id", "quote_" + quote.Id),
            ("text", quote.Text.Value),
            ("original", quote.Original is null ? null : new Model(("text", quote.Original.Value)).In(language, prose.Words)),
            ("by", SpeakerModel.Of(quote.By, prose)),
            ("relayed_by", SpeakerModel.Of(quote.RelayedBy, prose)),
            ("marks", prose.Marks(quote.Cites)),
            ("unchecked", proof?.Standing == ProofStanding.Unchecked),
            ("proven", proof is { Lock: not null } ? PopoverModel.Standing(proof, prose.Words) : null)).In(quote.Original is null ? language : null, prose.Words);
    }
}
