// What must hold between the blocks of one page: ids resolve, a claim's status stands on a response, a published page is fit to be published.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Explainers.Checking;

namespace SiteGen.Explainers;

public static class ExplainerChecks
{
    /// <summary>Checks one page by itself; what it cites is the evidence stage's work.</summary>
    public static ImmutableArray<Diagnostic> Check(Explainer page, SharedEntries shared)
    {
        var speakers = new Speakers(page, shared);
        return
        [
            .. speakers.Unknown(),
            .. page.Claims.Select(claim => ClaimStatusCheck.Check(claim, speakers)).OfType<Diagnostic>(),
            .. EntryReferences.Unknown(page),
            .. TimelineOrderCheck.Check(page),
            .. PublishingChecks.Check(page),
        ];
    }
}
