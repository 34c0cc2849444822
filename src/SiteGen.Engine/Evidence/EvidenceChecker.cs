// Resolves every citation of a page and proves its quotations, figures and dates against the passages cited.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Settings;

namespace SiteGen.Evidence;

public static class EvidenceChecker
{
    /// <summary>Checks one page against the articles it cites.</summary>
    /// <param name="articles">Every article of the site by id.</param>
    public static Result<PageEvidence> Check(Explainer explainer, ImmutableDictionary<string, Article> articles, SharedEntries shared, SiteSettings settings) =>
        throw new NotImplementedException();
}
