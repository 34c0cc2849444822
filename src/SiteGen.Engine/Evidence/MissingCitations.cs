// Finds entries of the front matter that name nothing they rest on.
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal static class MissingCitations
{
    /// <summary>Key points, claims, figures, quotes and timeline entries without a citation, on a page that has sources.</summary>
    public static IEnumerable<Diagnostic> Find(CheckedPage page)
    {
        if (!page.HasSources)
        {
            return [];
        }

        var rule = page.IsPublished ? EvidenceRules.UncitedEntryPublished : EvidenceRules.UncitedEntry;
        return Uncited(page.Page).Select(entry => rule.At(entry.At, $"this {entry.Name} has no citation", "add cites: [s1#p3], or cites: [editors] for background by the editors"));
    }

    private static IEnumerable<(string Name, Location At)> Uncited(Explainer page) =>
    [
        .. page.KeyPoints.Where(point => point.Cites.IsEmpty && !Cited(point.Text)).Select(point => ("key point", point.At)),
        .. page.Timeline.Where(entry => entry.Cites.IsEmpty && !Cited(entry.Text)).Select(entry => ("timeline entry", entry.At)),
        .. page.Claims.Where(claim => claim.Cites.IsEmpty && !Cited(claim.Text)).Select(claim => ("claim", claim.At)),
        .. page.Quotes.Where(quote => quote.Cites.IsEmpty).Select(quote => ("quote", quote.At)),
        .. page.Figures.Where(figure => figure.Cites.IsEmpty).Select(figure => ("figure", figure.At)),
    ];

    private static bool Cited(InlineText? text) => text is { Block.Groups.IsEmpty: false };
}
