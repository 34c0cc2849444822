// Turns link targets as editors write them into site paths, and reports those that lead nowhere.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Pages;

public static class LinkResolver
{
    /// <summary>Target as written to where it leads: a site path, an outside address or <c>#id</c>. A target that is missing
    /// from the map is printed as plain text.</summary>
    /// <param name="links">Those of the page.</param>
    public static Result<ImmutableDictionary<string, string>> Resolve(PageDecision page, ImmutableArray<WrittenLink> links, PageIndex index)
    {
        if (links.IsEmpty)
        {
            return new(ImmutableDictionary<string, string>.Empty);
        }

        var log = new DiagnosticLog();
        var resolved = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (target, at) in links)
        {
            if (log.Take(ResolveOne(target, at, page, index)) is { } path)
            {
                resolved[target] = path;
            }
        }

        return new(resolved.ToImmutable(), log.ToImmutable());
    }

    private static Result<string?> ResolveOne(string target, Location at, PageDecision page, PageIndex index)
    {
        if (target.StartsWith('#') || IsOutside(target))
        {
            return new(target);
        }

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (target, "") : (target[..hash], target[hash..]);
        var sitePath = SitePath(Uri.UnescapeDataString(path), page.Explainer.Path);
        if (sitePath is null)
        {
            return new(null, [UrlRules.MissingTarget.At(at, $"'{target}' leads out of the site", "link inside content/, or write a full https:// address")]);
        }

        if (sitePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && index.AtSource($"content{sitePath}") is { } bySource)
        {
            return ToPage(bySource, fragment, at, page);
        }

        // An old path leads straight to its page, without the way round over the redirect.
        if ((index.AtUrl(sitePath) ?? index.AtUrl($"{sitePath}/") ?? index.AtAlias(sitePath) ?? index.AtAlias($"{sitePath}/")) is { } byUrl)
        {
            return ToPage(byUrl, fragment, at, page);
        }

        if (index.Files.PublishedAt(sitePath) is { } file)
        {
            return new(file + fragment);
        }

        // What the generator itself makes is checked when the output is.
        return sitePath == "/" || PageUrl.ReservedPartOf(sitePath) is not null
            ? new(sitePath + fragment)
            : new(null, [UrlRules.MissingTarget.At(at, $"'{target}' leads nowhere", Suggestion(sitePath, index))]);
    }

    /// <summary>Where a link from one page to another leads; null, with the reason, when the target is not written.</summary>
    internal static Result<string?> ToPage(PageDecision target, string fragment, Location at, PageDecision from) => target.State switch
    {
        PublicationState.Unpublished when from.HasOutput => new(null, [UrlRules.LinkToDraft.At(at,
            $"this page is published, but {target.Explainer.Path} is not", "publish the target (status: published), or take the link out until then")]),
        PublicationState.Future or PublicationState.Expired when from.HasOutput => new(null, [UrlRules.LinkToWithheld.At(at,
            $"{target.Explainer.Path} is withheld by its date, so this link is not made")]),
        _ => new(target.Url + fragment),
    };

    private static bool IsOutside(string target) =>
        target.StartsWith("//", StringComparison.Ordinal)
        || (target.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && target.AsSpan(0, colon).IndexOfAny('/', '#') < 0);

    /// <summary>The site path a target means, seen from a source file; null when it climbs out of the site.</summary>
    private static string? SitePath(string path, string sourcePath)
    {
        if (path.StartsWith('/'))
        {
            return path;
        }

        var parts = new List<string>(sourcePath["content/".Length..].Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ".")
            {
                parts.Add(part);
            }
        }

        return $"/{string.Join('/', parts)}";
    }

    /// <summary>A file of the same name in another folder, else whatever reads alike.</summary>
    private static string Suggestion(string sitePath, PageIndex index)
    {
        string[] files = [.. index.Pages.Select(page => page.Explainer.Path["content".Length..]), .. index.Files.Paths];
        return files
            .Where(path => path.Split('/')[^1] == sitePath.Split('/')[^1])
            .Order(StringComparer.Ordinal)
            .Select(path => $"did you mean {path}?")
            .FirstOrDefault()
            ?? Nearest.Question(sitePath, files.Concat(index.Pages.Select(page => page.Url)))
            ?? "write the path of a file under content/, e.g. /news/x.md";
    }
}
