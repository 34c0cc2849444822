// Updates and corrections of a page, newest first.
using SiteGen.Dates;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class LogModel
{
    public static ModelList? Of(Prose prose)
    {
        var page = prose.Page.Explainer;
        var entries = page.Corrections.Select(correction => (correction.Date, Model: Of(correction, prose)))
            .Concat(page.Updates.Select(update => (update.Date, Model: Entry("update", update.Date, update.Text, prose))))
            .OrderByDescending(entry => entry.Date.Day).ThenByDescending(entry => entry.Date.Time)
            .Select(entry => entry.Model)
            .ToList();
        if (page.Published is { } published && entries.Count > 0)
        {
            entries.Add(Entry("published", published, null, prose));
        }

        return entries.Count == 0 ? null : new ModelList([.. entries]);
    }

    private static Model Of(Correction correction, Prose prose) => Entry(
        correction.Kind == CorrectionKind.Correction ? "correction" : "clarification", correction.Date, correction.Text, prose, correction.Was, correction.Now);

    private static Model Entry(string kind, PublicationDate date, InlineText? text, Prose prose, InlineText? was = null, InlineText? now = null) => new(
        ("kind", prose.Words["log_" + kind]),
        ("date", DateWords.Of(date, prose.Words)),
        ("text", prose.Inline(text)),
        ("was", prose.Inline(was)),
        ("now", prose.Inline(now)));
}
