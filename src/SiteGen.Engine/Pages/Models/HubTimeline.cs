// The timelines of several pages as one.
using System.Collections.Immutable;
using SiteGen.Explainers;

namespace SiteGen.Pages.Models;

internal static class HubTimeline
{
    /// <summary>Entries with a year by earliest day and precision; after them the yearless ones, page by page in their own order.
    /// An event that two pages tell with the same date and title stands once.</summary>
    public static ImmutableArray<(ExplainerFacts Page, TimelineEntry Entry)> Of(ImmutableArray<ExplainerFacts> pages)
    {
        if (pages is [var only])
        {
            return [.. TimelineModel.InOrder(only.Explainer.Timeline).Select(entry => (only, entry))];
        }

        var all = pages.SelectMany(page => TimelineModel.InOrder(page.Explainer.Timeline).Select(entry => (Page: page, Entry: entry)))
            .DistinctBy(item => (item.Entry.Date?.Text, item.Entry.DisplayDate, item.Entry.Title?.Value ?? item.Entry.Text?.PlainText))
            .ToList();
        return
        [
            .. all.Where(item => TimelineModel.HasYear(item.Entry))
                .OrderBy(item => item.Entry.Date!.Earliest ?? DateOnly.MinValue).ThenBy(item => item.Entry.Date!.Precision),
            .. all.Where(item => !TimelineModel.HasYear(item.Entry)),
        ];
    }
}
