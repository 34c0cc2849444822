// What a page must have before it may be published.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Explainers.Checking;

internal static class PublishingChecks
{
    public static IEnumerable<Diagnostic> Check(Explainer page)
    {
        if (page.Status != PublicationStatus.Published)
        {
            yield break;
        }

        if (page.ReviewedBy is null && page.Kind == ExplainerKind.Explainer)
        {
            yield return FrontMatterRules.NoReviewer.At(page.StatusAt, "this page is published, but reviewed_by names nobody", "add reviewed_by: {name: …}, or write status: draft");
        }

        if (page.EditorNeeded is { } mark)
        {
            yield return FrontMatterRules.EditorNeeded.At(mark, "this page is published, but still waits for an editor here", "do what the mark asks and remove it, or write status: draft");
        }

        foreach (var (what, at) in page.Sources.IsEmpty ? [] : Uncited(page))
        {
            yield return FrontMatterRules.NoCitation.At(at, $"this {what} has no citation, and the page is published",
                "add cites: [s1#p3], or cites: [none] where the sources are silent, or write status: draft");
        }
    }

    private static IEnumerable<(string What, Location At)> Uncited(Explainer page) =>
    [
        .. page.KeyPoints.Where(entry => IsUncited(entry.Cites, entry.Text)).Select(entry => ("key point", entry.At)),
        .. page.Timeline.Where(entry => IsUncited(entry.Cites, entry.Text)).Select(entry => ("timeline entry", entry.At)),
        .. page.Claims.Where(entry => IsUncited(entry.Cites, entry.Text)).Select(entry => ("claim", entry.At)),
        .. page.Quotes.Where(entry => entry.Cites.IsEmpty).Select(entry => ("quote", entry.At)),
        .. page.Figures.Where(entry => entry.Cites.IsEmpty).Select(entry => ("figure", entry.At)),
    ];

    private static bool IsUncited(ImmutableArray<Citation> cites, InlineText? text) => cites.IsEmpty && text?.Block.Groups.IsEmpty != false;
}
