// The timeline of the whole site; each event leads to its entry on the page that tells it.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>timeline.html</c>.</summary>
public static class SiteTimelineModel
{
    public const string Url = "/timeline/";

    public static Model Of(SiteFacts site)
    {
        var words = site.WordsFor(site.Settings.Language);
        var prose = Prose.OfSite(site, words);
        var merged = MergedTimeline.Of(site);
        return LayoutModel.Of(
            site,
            CollectedHead.Of(site, Url, "nav_timeline", "timeline_description"),
            ("count", words.Count("timeline_count", merged.Dated.Length + merged.Yearless.Sum(story => story.Events.Length))),
            ("dated", ExplainerModel.ListOrNull(merged.Dated, item => EventOf(item, prose))),
            ("yearless", ExplainerModel.ListOrNull([.. merged.Yearless.Select((story, index) => (story, index))], entry => new Model(
                ("id", "story_" + (entry.index + 1).ToString(CultureInfo.InvariantCulture)),
                ("title", entry.story.Story?.Title ?? words["story_untitled"]),
                ("events", ModelList.Of(entry.story.Events, item => EventOf(item, prose)))))),
            ("popovers", prose.Popovers()));
    }

    private static Model EventOf(MergedEvent item, Prose prose) =>
        TimelineModel.Of(item.Entry, prose.For(item.Pages[0].Page), LinksTo(item.Pages, prose));

    private static ModelList LinksTo(ImmutableArray<(ExplainerFacts Page, string EntryId)> pages, Prose prose) =>
        ModelList.Of(pages, told => prose.Site.LinkTo(told.Page, prose.Words, $"#{TimelineModel.IdOf(told.EntryId)}"));
}
