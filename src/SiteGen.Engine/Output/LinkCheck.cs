// Checks what comes out: every link inside the site leads to a file of the output, with exact case, and to an id that stands there; images have
// alternative texts and structured data is JSON.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>A finished page.</summary>
public sealed record RenderedPage(Page Page, OutputFile File, HtmlScan Scan);

/// <summary>What a check of links found.</summary>
/// <param name="Sound">What the next check may start from; null when anything is wrong.</param>
internal sealed record CheckedLinks(ImmutableArray<Diagnostic> Diagnostics, SoundLinks? Sound);

public static class LinkCheck
{
    /// <summary>Checks the links of every page, or, after a check that found all sound, of those that may have become unsound.</summary>
    internal static CheckedLinks Check(
        ImmutableArray<RenderedPage> pages, IReadOnlySet<string> paths, string basePath, Func<Page, string, Location?> placeOf, CheckedLinks? last)
    {
        var shaken = last?.Sound?.Shaken(pages, paths, basePath) ?? pages;
        ImmutableArray<Diagnostic> found = [.. Check(pages, shaken, paths, basePath, placeOf)];
        return new(found, found.IsEmpty ? SoundLinks.Of(pages, paths, basePath, last?.Sound) : null);
    }

    /// <summary>Checks the links of every page.</summary>
    /// <param name="paths">Every path of the output.</param>
    /// <param name="placeOf">Where in the page's source a link of the output was written; null when the template made it.</param>
    public static IEnumerable<Diagnostic> Check(
        ImmutableArray<RenderedPage> pages, IReadOnlySet<string> paths, string basePath, Func<Page, string, Location?> placeOf) => Check(pages, pages, paths, basePath, placeOf);

    private static IEnumerable<Diagnostic> Check(
        IReadOnlyList<RenderedPage> pages, IReadOnlyList<RenderedPage> among, IReadOnlySet<string> paths, string basePath, Func<Page, string, Location?> placeOf)
    {
        var byPath = pages.ToDictionary(page => page.File.Path, StringComparer.Ordinal);

        // Most links stand on many pages, and lead to the same place from each; only those that begin at their own page do not.
        var sound = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in among)
        {
            var source = new Location(page.Page.Source ?? $"templates/{page.Page.Template}");
            foreach (var id in page.Scan.RepeatedIds)
            {
                yield return UrlRules.RepeatedId.At(source, $"the id '{id}' stands twice on {page.Page.Url}", "ids of headings and entries must differ on one page");
            }

            foreach (var image in page.Scan.Faults.ImagesWithoutAlternative)
            {
                yield return CheckRules.NoAlternative.At(placeOf(page.Page, image) ?? new Location($"templates/{page.Page.Template}"),
                    $"the image '{image}' has no alternative text (on {page.Page.Url})", "give its <img> an alt, alt=\"\" where it only decorates");
            }

            foreach (var image in page.Scan.Faults.ImagesElsewhere)
            {
                yield return CheckRules.ImageElsewhere.At(placeOf(page.Page, image) ?? source, $"no reader sees the image '{image}' (on {page.Page.Url}): pages ask no other site for anything",
                    "copy the file under content/ and use it from there, if you may");
            }

            if (page.Scan.Faults.BrokenStructure is { } broken)
            {
                yield return CheckRules.BrokenStructure.At(new Location($"templates/{page.Page.Template}"), $"the structured data of {page.Page.Url} cannot be read: {broken}",
                    "write it whole with {{ json page.json_ld }}");
            }

            foreach (var link in page.Scan.Links.Where(link => !sound.Contains(link)).Distinct())
            {
                if (Problem(link, page, byPath, paths, basePath) is not { } problem)
                {
                    if (LinkTarget.IsSameFromEverywhere(link))
                    {
                        sound.Add(link);
                    }
                }
                else
                {
                    yield return problem.Rule.At(placeOf(page.Page, link) ?? source, $"{problem.Message} (on {page.Page.Url})", problem.Help);
                }
            }
        }
    }

    private sealed record LinkProblem(DiagnosticRule Rule, string Message, string? Help);

    private static LinkProblem? Problem(
        string link, RenderedPage page, Dictionary<string, RenderedPage> byPath, IReadOnlySet<string> paths, string basePath)
    {
        if (LinkTarget.Of(link, page.File.Path, basePath) is not var (path, id))
        {
            return null;
        }

        if (link.StartsWith('/') && !link.StartsWith(basePath, StringComparison.Ordinal))
        {
            return new(UrlRules.MissingTarget, $"'{link}' lies outside the site's base path {basePath}", "templates write site links through `url`");
        }

        if (path is null || !paths.Contains(path))
        {
            return new(UrlRules.MissingTarget, $"'{link}' leads nowhere", Nearest.Question(path ?? link, paths));
        }

        return id.Length > 0 && byPath.TryGetValue(path, out var target) && !target.Scan.Ids.Contains(id)
            ? new(UrlRules.MissingAnchor, $"nothing on /{path} has the id '{id}'", Fragment.Help(id, target.Scan.Ids))
            : null;
    }
}
