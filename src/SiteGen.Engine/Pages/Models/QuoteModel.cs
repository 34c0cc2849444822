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
        return new Model(
            ("id", "quote_" + quote.Id),
            ("text", quote.Text.Value),
            ("original", quote.Original?.Value),
            ("by", SpeakerModel.Of(quote.By, prose)),
            ("relayed_by", SpeakerModel.Of(quote.RelayedBy, prose)),
            ("marks", prose.Marks(quote.Cites)),
            ("unchecked", proof?.Standing == ProofStanding.Unchecked),
            ("proven", proof is { Lock: not null } ? PopoverModel.Standing(proof, prose.Words) : null));
    }
}
