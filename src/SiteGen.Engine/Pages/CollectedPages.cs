// Plans the pages that collect things over the whole site, each only where it has something to show.
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

internal static class CollectedPages
{
    public static IEnumerable<PlannedPage> Of(SiteFacts site)
    {
        var language = site.Settings.Language;
        if (site.Index.HasTimeline)
        {
            yield return new PlannedPage(SiteTimelineModel.Url, "timeline.html", language, () => SiteTimelineModel.Of(site), null);
        }

        if (!site.People.IsEmpty)
        {
            foreach (var (url, model) in PeopleModel.Of(site))
            {
                yield return new PlannedPage(url, "people.html", language, model, null);
            }
        }

        if (!site.Glossary.IsEmpty)
        {
            yield return new PlannedPage(GlossaryModel.Url, "glossary.html", language, () => GlossaryModel.Of(site), null);
        }

        if (!site.Index.Corrections.IsEmpty)
        {
            foreach (var (url, model) in CorrectionsModel.Of(site))
            {
                yield return new PlannedPage(url, "corrections.html", language, model, null);
            }
        }

        foreach (var topic in site.Index.Topics)
        {
            foreach (var (url, model) in TopicModel.Of(site, topic))
            {
                yield return new PlannedPage(url, "topic.html", language, model, null);
            }
        }

        if (site.Index.HasFind)
        {
            foreach (var (url, model) in FindModel.Of(site))
            {
                yield return new PlannedPage(url, "find.html", language, model, null);
            }
        }
    }
}
