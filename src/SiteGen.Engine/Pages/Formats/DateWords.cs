// Dates in the page's language, as exact as they are known and no more.
using System.Globalization;
using SiteGen.Dates;
using SiteGen.Rendering;

namespace SiteGen.Pages.Formats;

internal static class DateWords
{
    /// <summary>A date for <c>partials/date.html</c>: its words and, where HTML can say it exactly, its <c>datetime</c>.</summary>
    public static Model Of(string text, string? iso) => new(("text", text), ("iso", iso));

    /// <summary>A publication date: the day as written, never shifted; the time of day is only in <c>iso</c>.</summary>
    public static Model Of(PublicationDate date, Phrases words) => Of(Day(date.Day, words), date.Iso);

    public static Model? OfMaybe(PublicationDate? date, Phrases words) => date is { } known ? Of(known, words) : null;

    public static string Day(DateOnly day, Phrases words) =>
        words.Fill("date_day", ("day", Text(day.Day)), ("month", Month(day.Month, words)), ("year", Text(day.Year)));

    /// <summary>A vague date in words, e.g. "about October 2025" or "8 November".</summary>
    public static string Of(Edtf date, Phrases words)
    {
        var text = Plain(date, words);
        text = date.Approximate ? words.Fill("date_about", ("date", text)) : text;
        return date.Uncertain ? words.Fill("date_perhaps", ("date", text)) : text;
    }

    private static string Plain(Edtf date, Phrases words)
    {
        if (date.Precision == DatePrecision.Interval)
        {
            return Interval(date, words);
        }

        // A known precision always has both ends; the text stands for anything this build does not know how to say.
        return date.Earliest is { } first ? Plain(first, date.Precision, date.HasYear, words) : date.Text;
    }

    private static string Interval(Edtf date, Phrases words)
    {
        var ends = date.Text.Split('/');
        var (first, last) = ends.Length == 2 ? (End(ends[0], words), End(ends[1], words)) : (null, null);
        return (first, last) switch
        {
            ({ } from, { } to) => words.Fill("date_from_to", ("from", from), ("to", to)),
            ({ } from, null) => words.Fill("date_from", ("from", from)),
            (null, { } to) => words.Fill("date_until", ("to", to)),
            _ => date.Text,
        };
    }

    private static string? End(string text, Phrases words) =>
        text is not ("" or "..") && Edtf.Parse(text, out _) is { Precision: not DatePrecision.Interval } end ? Of(end, words) : null;

    private static string Plain(DateOnly first, DatePrecision precision, bool hasYear, Phrases words) => (precision, hasYear) switch
    {
        (DatePrecision.Day, true) => Day(first, words),
        (DatePrecision.Day, false) => words.Fill("date_day_no_year", ("day", Text(first.Day)), ("month", Month(first.Month, words))),
        (DatePrecision.Month, true) => words.Fill("date_month", ("month", Month(first.Month, words)), ("year", Text(first.Year))),
        (DatePrecision.Month, false) => Month(first.Month, words),
        (DatePrecision.Decade, _) => words.Fill("date_decade", ("year", Text(first.Year))),
        _ => Text(first.Year),
    };

    private static string Month(int month, Phrases words) => words["month_" + Text(month)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
