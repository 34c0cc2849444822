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
            yield return new PlannedPage(SiteTimelineModel.Url, "timeline.html", language, () => SiteTimelineModel.Of(site), null)
            {
                RoughKey = () => ListKeys.OfGathered(site, site.Explainers.Where(page => !page.Explainer.Timeline.IsEmpty)),
            };
        }

        if (!site.People.IsEmpty)
        {
            foreach (var page in PeopleModel.Of(site))
            {
                yield return new PlannedPage(page.Url, "people.html", language, page.Model, null) { RoughKey = page.Key };
            }
        }

        if (!site.Glossary.IsEmpty)
        {
            yield return new PlannedPage(GlossaryModel.Url, "glossary.html", language, () => GlossaryModel.Of(site), null)
            {
                RoughKey = () => ListKeys.OfGathered(site, site.Explainers.Where(page => !page.Explainer.Glossary.IsEmpty)),
            };
        }

        if (!site.Index.Corrections.IsEmpty)
        {
            foreach (var page in CorrectionsModel.Of(site))
            {
                yield return new PlannedPage(page.Url, "corrections.html", language, page.Model, null) { KnownKey = PlannedPage.Whole(page.Key) };
            }
        }

        foreach (var topic in site.Index.Topics)
        {
            foreach (var page in TopicModel.Of(site, topic))
            {
                yield return new PlannedPage(page.Url, "topic.html", language, page.Model, null) { KnownKey = PlannedPage.Whole(page.Key) };
            }
        }

        if (site.Index.HasFind)
        {
            foreach (var page in FindModel.Of(site))
            {
                yield return new PlannedPage(page.Url, "find.html", language, page.Model, null) { KnownKey = PlannedPage.Whole(page.Key) };
            }
        }
    }
}
