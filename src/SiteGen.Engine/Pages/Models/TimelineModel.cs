// The timeline: dates drawn by how sure they are.
using System.Collections.Immutable;
using SiteGen.Dates;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class TimelineModel
{
    /// <summary>By earliest day and then precision where every entry has a year, else in the file's order.</summary>
    public static ImmutableArray<TimelineEntry> InOrder(ImmutableArray<TimelineEntry> entries) =>
        entries.All(HasYear) ? [.. entries.OrderBy(entry => entry.Date!.Earliest ?? DateOnly.MinValue).ThenBy(entry => entry.Date!.Precision)] : entries;

    public static bool HasYear(TimelineEntry entry) => entry.Date is { HasYear: true };

    /// <summary>Anchor of an entry on its page.</summary>
    public static string IdOf(string entry) => "event_" + entry;

    /// <param name="pages">On a page that merges timelines: links to the entry on each page that tells it. The entry then has no anchor.</param>
    public static Model Of(TimelineEntry entry, Prose prose, ModelList? pages = null) => new(
        ("id", pages is null ? IdOf(entry.Id) : null),
        ("pages", pages),
        ("date", DateOf(entry.Date, entry.End, entry.DisplayDate, prose.Words)),
        ("certainty", CertaintyOf(entry)),
        ("precision", prose.Words["precision_" + PrecisionOf(entry)]),
        ("title", entry.Title?.Value),
        ("text", prose.Inline(entry.Text)),
        ("marks", prose.Marks(entry.Cites)),
        ("proven", prose.Page.Evidence.Proofs.FirstOrDefault(proof => proof is { Kind: Evidence.ProofKind.Date, Lock: not null } && proof.Entry == entry.Id) is { } locked
            ? PopoverModel.Standing(locked, prose.Words) : null));

    public static Model DateOf(Edtf? date, Edtf? end, string? shown, Phrases words)
    {
        var said = (date, end) switch
        {
            (null, _) => "",
            ({ } start, { } last) => words.Fill("date_from_to", ("from", DateWords.Of(start, words)), ("to", DateWords.Of(last, words))),
            ({ } only, null) => DateWords.Of(only, words),
        };
        return DateWords.Of(shown ?? said, end is null && date is { HasYear: true, Approximate: false, Uncertain: false } ? date.HtmlValue : null);
    }

    /// <summary><c>sure</c>: a day that the source states; <c>calc</c>: worked out; <c>about</c>: anything vaguer.</summary>
    private static string CertaintyOf(TimelineEntry entry) => entry switch
    {
        { Basis: DateBasis.Inferred } => "calc",
        { Basis: DateBasis.Stated, Date: { Precision: DatePrecision.Day, Approximate: false, Uncertain: false } } => "sure",
        _ => "about",
    };

    /// <summary>Key of the words that say how sure the date is.</summary>
    private static string PrecisionOf(TimelineEntry entry) => entry switch
    {
        { Basis: DateBasis.Inferred } => "inferred",
        { Basis: DateBasis.Editor } => "editor",
        { Date: null } => "as_worded",
        { Date.Uncertain: true } => "uncertain",
        { Date.Approximate: true } => "rough",
        { Date.Precision: DatePrecision.Interval } or { End: not null } => "span",
        { Date: { Precision: DatePrecision.Day, HasYear: false } } => "day_no_year",
        { Date.Precision: DatePrecision.Day } => "day",
        { Date.Precision: DatePrecision.Month } => "month",
        _ => "year",
    };
}
