// Finds two sources for one URL, files that land on the generator's own URLs.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Pages;

public static class UrlCheck
{
    /// <summary>Gives each page its URL and decides what becomes of it; a page without a URL is left out, with an error.</summary>
    public static Result<ImmutableArray<PageDecision>> Place(ImmutableArray<Explainer> pages, SiteSettings settings, BuildOptions options)
    {
        var log = new DiagnosticLog();
        var placed = ImmutableArray.CreateBuilder<PageDecision>();
        foreach (var page in pages)
        {
            if (PageUrl.Of(page.Path, page.Slug?.Value) is { } url)
            {
                placed.Add(new PageDecision(page, url, Publication.StateOf(page, settings, options)));
            }
            else
            {
                log.Add(UrlRules.NoUrl.At(page.Slug?.At ?? new Location(page.Path), "this path makes no URL",
                    "give every part of the path at least one letter or digit"));
            }
        }

        return new(placed.ToImmutable(), log.ToImmutable());
    }

    /// <summary>Errors for URLs claimed twice or reserved.</summary>
    public static IEnumerable<Diagnostic> Check(ImmutableArray<PageDecision> pages, ImmutableArray<SourceFile> copied)
    {
        var claims = new Dictionary<string, (string Url, Location At)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (url, at) in Claims(pages, copied))
        {
            if (PageUrl.ReservedPartOf(url) is { } reserved)
            {
                yield return UrlRules.ReservedUrl.At(at, $"this would be written to {url}, which lies in {reserved}: the generator fills it",
                    "move the file, or give it a slug:");
            }
            else if (!claims.TryAdd(PageUrl.OutputPath(url), (url, at)))
            {
                var first = claims[PageUrl.OutputPath(url)];
                yield return UrlRules.SharedUrl.At(at, $"this would be written to {url}, and so would {first.At.Path}",
                    "rename one of them, or give one a slug:", new RelatedPlace(first.At, $"makes {first.Url}"));
            }
        }
    }

    private static IEnumerable<(string Url, Location At)> Claims(ImmutableArray<PageDecision> pages, ImmutableArray<SourceFile> copied) =>
    [
        .. pages.Select(page => (page.Url, new Location(page.Explainer.Path))),
        .. copied.Select(file => (file.Path["content".Length..], new Location(file.Path))),
        .. pages.SelectMany(page => page.Explainer.Aliases).Where(alias => alias.Value.StartsWith('/')).Select(alias => (alias.Value, alias.At)),
    ];
}
