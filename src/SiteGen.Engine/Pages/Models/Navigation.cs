// The navigation of the site in one language. Pages at the same place in it share one list, so that what shows it can be made once for all of them.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;
using SiteGen.Settings;

namespace SiteGen.Pages.Models;

internal sealed class Navigation
{
    private const int MostEntries = 8, MostStories = 4;

    private readonly ImmutableArray<(string Title, string Url)> _entries;

    // By how each entry stands to the page, e.g. "-t-": filled as pages are made.
    private readonly ConcurrentDictionary<string, ModelList> _lists = new(StringComparer.Ordinal);

    private Navigation(IEnumerable<(string Title, string Url)> entries) => _entries = [.. entries];

    /// <summary>What the editor chose; else home, the stories (at most four) and as many lists as there is room for.</summary>
    public static Navigation Of(SiteIndex index, Phrases words)
    {
        var site = index.Site;
        if (!site.Settings.Navigation.IsEmpty)
        {
            return new(site.Settings.Navigation.Select(entry => (entry.Title, Target(entry, index))));
        }

        List<(string Title, string Url)> entries =
        [
            (words["nav_home"], LayoutModel.HomeUrl(site)),
            .. site.Stories.Skip(1).Where(story => story.Title is not null).Take(MostStories).Select(story => (story.Title!, story.HubUrl)),
        ];
        return new([.. entries, .. SiteLists.Fitting(site, MostEntries - entries.Count).Select(list => (words[list.Word], list.Url))]);
    }

    /// <summary>The list as a page shows it: the entry that is the page, or that the page lies below, is marked.</summary>
    public ModelList At(string url)
    {
        var places = string.Create(_entries.Length, (_entries, url), static (places, at) =>
        {
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = PlaceOf(at._entries[i].Url, at.url);
            }
        });
        return _lists.GetOrAdd(places, static (places, entries) => ModelList.Of(entries.Zip(places), entry => new Model(
            ("title", entry.First.Title), ("url", entry.First.Url), ("current", entry.Second switch { 'p' => "page", 't' => "true", _ => null }))), _entries);
    }

    private static char PlaceOf(string target, string url) =>
        target == url ? 'p' : target.Length > 1 && url.StartsWith(target, StringComparison.Ordinal) ? 't' : '-';

    // Pages are named by their path without ending; everything else is an address already.
    private static string Target(NavigationEntry entry, SiteIndex index)
    {
        var target = entry.Target.Value;
        var path = "/" + target.Trim('/') + "/";
        return index.Explainer(path) is not null ? path : target;
    }
}
