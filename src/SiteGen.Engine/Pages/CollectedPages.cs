// Plans the pages that collect things over the whole site, each only where it has something to show.
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

internal static class CollectedPages
{
    public static IEnumerable<Page> Of(SiteFacts site)
    {
        var language = site.Settings.Language;
        if (site.Index.HasTimeline)
        {
            yield return new Page(SiteTimelineModel.Url, "timeline.html", language, SiteTimelineModel.Of(site), null);
        }

        if (!site.People.IsEmpty)
        {
            yield return new Page(PeopleModel.Url, "people.html", language, PeopleModel.Of(site), null);
        }

        if (!site.Glossary.IsEmpty)
        {
            yield return new Page(GlossaryModel.Url, "glossary.html", language, GlossaryModel.Of(site), null);
        }

        for (var page = 1; page <= CorrectionsModel.PageCount(site) && !site.Index.Corrections.IsEmpty; page++)
        {
            yield return new Page(CorrectionsModel.UrlOf(page), "corrections.html", language, CorrectionsModel.Of(site, page), null);
        }

        foreach (var topic in site.Index.Topics)
        {
            for (var page = 1; page <= TopicModel.PageCount(site, topic); page++)
            {
                yield return new Page(Pagination.UrlOf(TopicModel.UrlOf(topic.Slug), page), "topic.html", language, TopicModel.Of(site, topic, page), null);
            }
        }

        if (site.Index.HasFind)
        {
            foreach (var (url, model) in FindModel.Of(site))
            {
                yield return new Page(url, "find.html", language, model, null);
            }
        }
    }
}
