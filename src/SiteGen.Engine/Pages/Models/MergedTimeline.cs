// The timelines of all pages in one: entries with a year in order, the others by story in their page's order.
using System.Collections.Immutable;
using SiteGen.Explainers;

namespace SiteGen.Pages.Models;

/// <summary>An event with every page that tells it.</summary>
/// <param name="Pages">The first is the one whose words and citations are shown.</param>
internal sealed record MergedEvent(TimelineEntry Entry, ImmutableArray<(ExplainerFacts Page, string EntryId)> Pages);

/// <summary>The events of one story of which no year is stated.</summary>
internal sealed record YearlessEvents(StoryFacts? Story, ImmutableArray<MergedEvent> Events);

internal sealed record MergedTimeline(ImmutableArray<MergedEvent> Dated, ImmutableArray<YearlessEvents> Yearless)
{
    public static MergedTimeline Of(SiteFacts site)
    {
        var all = site.Explainers.SelectMany(page => TimelineModel.InOrder(page.Explainer.Timeline).Select(entry => (Page: page, Entry: entry))).ToList();
        return new MergedTimeline(
            [
                .. Merge(all.Where(item => TimelineModel.HasYear(item.Entry)))
                    .OrderBy(merged => merged.Entry.Date!.Earliest ?? DateOnly.MinValue).ThenBy(merged => merged.Entry.Date!.Precision),
            ],
            [
                // Years that nobody stated are never guessed, so nothing tells how two stories lie to each other.
                .. from item in all
                   where !TimelineModel.HasYear(item.Entry)
                   group item by item.Page.Story into story
                   orderby IndexOf(site, story.Key), story.Key
                   select new YearlessEvents(site.Index.Story(story.Key), [.. Merge(FullestFirst(story))]),
            ]);
    }

    /// <summary>An event that two pages tell keeps its place in the longer account, where the most stands around it.</summary>
    private static IEnumerable<(ExplainerFacts Page, TimelineEntry Entry)> FullestFirst(IEnumerable<(ExplainerFacts Page, TimelineEntry Entry)> items) =>
        items.OrderByDescending(item => item.Page.Explainer.Timeline.Length).ThenBy(item => item.Page.Url, StringComparer.Ordinal);

    /// <summary>An event that two pages tell with the same dates and title stands once, with links to both.</summary>
    private static IEnumerable<MergedEvent> Merge(IEnumerable<(ExplainerFacts Page, TimelineEntry Entry)> items) =>
        from item in items
        group item by (item.Entry.Date, item.Entry.End, item.Entry.DisplayDate, Title: item.Entry.Title?.Value ?? item.Entry.Text?.PlainText) into told
        select new MergedEvent(told.First().Entry, [.. told.Select(item => (item.Page, item.Entry.Id))]);

    private static int IndexOf(SiteFacts site, string story)
    {
        var index = site.Stories.Select(known => known.Key).ToList().IndexOf(story);
        return index < 0 ? int.MaxValue : index;
    }
}
