// The pages that list what the whole site has, for the navigation and the foot: only those that are there.
namespace SiteGen.Pages.Models;

/// <summary>A page that lists things over the site.</summary>
/// <param name="Word">Key of its title among the interface words.</param>
/// <param name="Rank">Which give way first where the navigation is full: the highest; null for one that never stands there.</param>
internal sealed record SiteList(string Url, string Word, int? Rank);

internal static class SiteLists
{
    /// <summary>Those that the navigation has room for, in the order in which they are shown.</summary>
    public static IEnumerable<SiteList> Fitting(SiteFacts site, int room)
    {
        var lists = Of(site).Where(list => list.Rank is not null).ToList();
        var last = lists.Select(list => list.Rank).Order().Take(room).LastOrDefault();
        return lists.Where(list => list.Rank <= last);
    }

    /// <summary>In the order in which they are shown.</summary>
    public static IEnumerable<SiteList> Of(SiteFacts site)
    {
        if (site.Index.HasTimeline)
        {
            yield return new(SiteTimelineModel.Url, "nav_timeline", 3);
        }

        if (!site.People.IsEmpty)
        {
            yield return new(PeopleModel.Url, "nav_people", 4);
        }

        if (!site.Glossary.IsEmpty)
        {
            yield return new(GlossaryModel.Url, "nav_glossary", 5);
        }

        if (!site.Articles.IsEmpty)
        {
            yield return new("/sources/", "nav_sources", 0);
        }

        if (!site.Articles.IsEmpty || !site.Explainers.IsEmpty)
        {
            yield return new("/related/", "nav_related", 1);
        }

        if (site.Index.HasFind)
        {
            yield return new(FindModel.Url, "nav_find", 2);
        }

        if (!site.Index.Corrections.IsEmpty)
        {
            yield return new(CorrectionsModel.Url, "nav_corrections", null);
        }
    }
}
