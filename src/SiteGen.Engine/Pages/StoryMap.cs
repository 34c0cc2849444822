// Which story a page or seed belongs to: folders with an index page are stories, `story:` overrides.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The stories of a site by key (folder under <c>content/</c>; empty for the whole site).</summary>
public sealed record StoryMap(ImmutableSortedDictionary<string, Explainer?> Hubs)
{
    public static StoryMap Of(IEnumerable<Explainer> explainers)
    {
        var hubs = explainers.Where(IsHub).ToImmutableSortedDictionary(page => PageUrl.Folder(page.Path), page => (Explainer?)page, StringComparer.Ordinal);
        return new StoryMap(hubs.ContainsKey("") ? hubs : hubs.Add("", null));
    }

    public static bool IsHub(Explainer page) => page.Lines.Path.EndsWith("/index.md", StringComparison.Ordinal);

    /// <summary>The story of a page: its own word for it, else the nearest folder above it that is one.</summary>
    public string StoryOf(Explainer page)
    {
        if (page.Story is { } named && Find(named.Value) is { } key)
        {
            return key;
        }

        var folder = PageUrl.Folder(page.Path);
        while (!Hubs.ContainsKey(folder))
        {
            folder = folder.LastIndexOf('/') is >= 0 and var slash ? folder[..slash] : "";
        }

        return folder;
    }

    /// <summary>The key that a name in front matter means: a folder, or the last part of one while it is unique.</summary>
    public string? Find(string name)
    {
        var trimmed = name.Trim('/');
        if (Hubs.ContainsKey(trimmed))
        {
            return trimmed;
        }

        var byLast = Hubs.Keys.Where(key => key.EndsWith($"/{trimmed}", StringComparison.Ordinal)).ToArray();
        return byLast.Length == 1 ? byLast[0] : null;
    }

    /// <summary>An error for each page whose <c>story:</c> names none.</summary>
    public IEnumerable<Diagnostic> Check(IEnumerable<Explainer> explainers) =>
        from page in explainers
        where page.Story is { } named && Find(named.Value) is null
        select PublishingRules.UnknownStory.At(page.Story!.At, $"there is no story '{page.Story.Value}'",
            Nearest.Question(page.Story.Value, Hubs.Keys) ?? "a story is a folder under content/ that holds index.md; name that folder");

    public static string HubUrl(string key) => key.Length == 0 ? "/" : PageUrl.Of($"content/{key}/index.md", null) ?? "/";
}
