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
        var standing = prose.Page.Evidence.Proofs.FirstOrDefault(proof => proof.Kind == ProofKind.Quotation && proof.Text == proven.Value)?.Standing;
        return new Model(
            ("id", "quote_" + quote.Id),
            ("text", quote.Text.Value),
            ("original", quote.Original?.Value),
            ("by", SpeakerModel.Of(quote.By, prose)),
            ("relayed_by", SpeakerModel.Of(quote.RelayedBy, prose)),
            ("marks", prose.Marks(quote.Cites)),
            ("unchecked", standing == ProofStanding.Unchecked));
    }
}
