// A claim beside its answers, with the status that its editor gave it.
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class ClaimModel
{
    public static string IdOf(Claim claim) => "claim_" + claim.Id;

    public static Model Of(Claim claim, Prose prose) => new(
        ("id", IdOf(claim)),
        ("embed", EmbedModel.LinkTo(IdOf(claim), claim.Text.PlainText, prose)),
        ("text", prose.Inline(claim.Text)),
        ("by", SpeakerModel.Of(claim.By, prose)),
        ("relayed_by", SpeakerModel.Of(claim.RelayedBy, prose)),
        ("marks", prose.Marks(claim.Cites)),
        ("status", StatusOf(claim)),
        ("status_text", prose.Words["status_" + StatusOf(claim)]),
        ("responses", claim.Responses.IsEmpty ? null : ModelList.Of(claim.Responses, response => Of(response, prose))));

    /// <summary>Key of the status: <c>one_side</c> for a claim that nobody answered.</summary>
    public static string StatusOf(Claim claim) => claim.Status switch
    {
        ClaimStatus.Disputed => "disputed",
        ClaimStatus.Denied => "denied",
        ClaimStatus.Confirmed => "confirmed",
        ClaimStatus.Retracted => "retracted",
        _ => claim.Responses.IsEmpty ? "one_side" : "unverified",
    };

    private static Model Of(Response response, Prose prose) => new(
        ("by", SpeakerModel.Of(response.By, prose)),
        ("stance", prose.Words[response.Stance switch
        {
            Stance.Denies => "stance_denies",
            Stance.Disputes => "stance_disputes",
            Stance.Confirms => "stance_confirms",
            Stance.Retracts => "stance_retracts",
            _ => "stance_no_comment",
        }]),
        ("text", prose.Inline(response.Text)),
        ("marks", prose.Marks(response.Cites)));
}
