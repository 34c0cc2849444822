// Every page and copied file of the site by its source path, its URL and its name: what links and names in front matter are looked up in.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Lookup of pages and files. Built once a build.</summary>
public sealed class PageIndex
{
    private readonly Dictionary<string, PageDecision> _bySource;
    private readonly Dictionary<string, PageDecision> _byUrl;
    private readonly Dictionary<string, PageDecision> _byAlias;
    private readonly Later<ILookup<string, PageDecision>> _byLastPart;

    public PageIndex(ImmutableArray<PageDecision> pages, CopiedFiles files)
    {
        (Pages, Files) = (pages, files);
        _bySource = pages.ToDictionary(page => page.Explainer.Path, StringComparer.Ordinal);
        _byUrl = pages.DistinctBy(page => page.Url).ToDictionary(page => page.Url, StringComparer.Ordinal);
        _byAlias = pages.SelectMany(page => page.Explainer.Aliases.Select(alias => (path: alias.Value, page))).DistinctBy(alias => alias.path)
            .ToDictionary(alias => alias.path, alias => alias.page, StringComparer.Ordinal);
        _byLastPart = new(() => pages.ToLookup(page => NameOf(page).Split('/')[^1], StringComparer.Ordinal));
    }

    public ImmutableArray<PageDecision> Pages { get; }

    public CopiedFiles Files { get; }

    public PageDecision? AtSource(string path) => _bySource.GetValueOrDefault(path);

    public PageDecision? AtUrl(string url) => _byUrl.GetValueOrDefault(url);

    /// <summary>The page that redirects from this site path once it is written.</summary>
    public PageDecision? AtAlias(string sitePath) => _byAlias.GetValueOrDefault(sitePath);

    /// <summary>The page with a name such as <c>news/x</c>, or <c>x</c> while it is unique.</summary>
    public Result<PageDecision?> Named(Scalar name)
    {
        var wanted = name.Value.Trim('/');
        var found = _bySource.GetValueOrDefault($"content/{wanted}.md") ?? _bySource.GetValueOrDefault($"content/{wanted}/index.md");
        if (found is not null)
        {
            return new(found);
        }

        var candidates = _byLastPart.Value[wanted].ToArray();
        return candidates switch
        {
            [var only] => new(only),
            [] => new(null, [UrlRules.UnknownPage.At(name.At, $"there is no page '{name.Value}'",
                Nearest.Question(wanted, Pages.Select(NameOf)) ?? "name a page by its path under content/ without .md, as in news/x")]),
            _ => new(null, [UrlRules.UnknownPage.At(name.At, $"'{name.Value}' names {candidates.Length} pages",
                $"write its path: {string.Join(" or ", candidates.Select(NameOf))}")]),
        };
    }

    /// <summary>Path under <c>content/</c> without its ending: <c>news/x</c>; a hub is named by its folder.</summary>
    public static string NameOf(PageDecision page)
    {
        var name = page.Explainer.Path["content/".Length..^".md".Length];
        return name.EndsWith("/index", StringComparison.Ordinal) ? name[..^"/index".Length] : name;
    }
}
