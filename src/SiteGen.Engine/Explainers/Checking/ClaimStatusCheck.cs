// A claim's status must stand on a response by somebody other than who made the claim.
using SiteGen.Diagnostics;

namespace SiteGen.Explainers.Checking;

internal static class ClaimStatusCheck
{
    public static Diagnostic? Check(Claim claim, Speakers speakers)
    {
        var (stances, wanted, verb) = claim.Status switch
        {
            ClaimStatus.Denied => ([Stance.Denies], "denies", "denied"),
            ClaimStatus.Disputed => ((Stance[])[Stance.Disputes, Stance.Denies], "disputes or denies", "disputed"),
            ClaimStatus.Confirmed => ([Stance.Confirms], "confirms", "confirmed"),
            ClaimStatus.Retracted => ([Stance.Retracts], "retracts", "retracted"),
            _ => ([], "", ""),
        };
        if (stances.Length == 0)
        {
            return null;
        }

        var fitting = claim.Responses.Where(response => stances.Contains(response.Stance)).ToArray();
        var own = Array.Find(fitting, response => claim.Status != ClaimStatus.Retracted && speakers.AreSame(response.By, claim.By));
        if (fitting.Length > 0 && (own is null || fitting.Any(response => !speakers.AreSame(response.By, claim.By))))
        {
            return null;
        }

        var example = $"stance: {wanted.Split(' ')[0]}";
        return own is null
            ? FrontMatterRules.ClaimStatus.At(claim.StatusAt, $"this claim is marked {verb}, and no response {wanted} it",
                $"add to responses who did, with {example}, or write status: unverified")
            : FrontMatterRules.ClaimStatus.At(claim.StatusAt, $"this claim is marked {verb}, and only {speakers.NameOf(own.By!)}, who made it, {wanted} it",
                $"add a response by somebody else with {example}, or write status: unverified");
    }
}
