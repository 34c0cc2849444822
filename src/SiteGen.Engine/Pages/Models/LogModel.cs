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
        var entries = page.Corrections.Select(correction => (correction.Date, Model: OfCorrection(correction, prose)))
            .Concat(page.Updates.Select(update => (update.Date, Model: OfNote("update", update.Date, update.Text, prose))))
            .OrderByDescending(entry => entry.Date.Day).ThenByDescending(entry => entry.Date.Time)
            .Select(entry => entry.Model)
            .ToList();
        if (page.Published is { } published && entries.Count > 0)
        {
            entries.Add(OfNote("published", published, null, prose));
        }

        return entries.Count == 0 ? null : new ModelList([.. entries]);
    }

    /// <param name="page">On a page that lists corrections of many pages: <c>title</c> and <c>url</c> of this one's.</param>
    public static Model OfCorrection(Correction correction, Prose prose, Model? page = null) =>
        Entry(correction.Kind == CorrectionKind.Correction ? "correction" : "clarification", correction.Date, correction.Text, prose).With(
            ("was", prose.Inline(correction.Was)), ("now", prose.Inline(correction.Now)), ("page", page));

    private static Model OfNote(string kind, PublicationDate date, InlineText? text, Prose prose) =>
        Entry(kind, date, text, prose).With(("was", null), ("now", null), ("page", null));

    private static Model Entry(string kind, PublicationDate date, InlineText? text, Prose prose) =>
        new(("kind", prose.Words["log_" + kind]), ("date", DateWords.Of(date, prose.Words)), ("text", prose.Inline(text)));
}
