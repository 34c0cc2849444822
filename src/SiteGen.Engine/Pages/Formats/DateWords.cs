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
        words.Fill("date_day", ("day", DayOfMonth(day, words)), ("month", Month(day.Month, words)), ("year", words.Digits(day.Year)));

    /// <summary>A date that an editor wrote as EDTF, in words; other text as it is.</summary>
    public static string? OfText(string? text, Phrases words) => text is not null && Edtf.Parse(text, out _) is { } date ? Of(date, words) : text;

    /// <summary>A vague date in words, e.g. "about October 2025" or "8 November".</summary>
    public static string Of(Edtf date, Phrases words)
    {
        var text = Plain(date, words);
        text = date.Approximate ? words.Fill(date.Precision == DatePrecision.Day ? "date_about_day" : "date_about", ("date", text)) : text;
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
        var (first, last) = ends.Length == 2 ? (End(ends[0]), End(ends[1])) : (null, null);
        return (first, last) switch
        {
            ({ } from, { } to) => words.Fill("date_from_to", ("from", Of(from, words)), ("to", Of(to, words))),
            ({ } from, null) => words.Fill(from.Precision == DatePrecision.Day ? "date_from_day" : "date_from", ("from", Of(from, words))),
            (null, { } to) => words.Fill(to.Precision == DatePrecision.Day ? "date_until_day" : "date_until", ("to", Of(to, words))),
            _ => date.Text,
        };
    }

    private static Edtf? End(string text) =>
        text is not ("" or "..") && Edtf.Parse(text, out _) is { Precision: not DatePrecision.Interval } end ? end : null;

    private static string Plain(DateOnly first, DatePrecision precision, bool hasYear, Phrases words) => (precision, hasYear) switch
    {
        (DatePrecision.Day, true) => Day(first, words),
        (DatePrecision.Day, false) => words.Fill("date_day_no_year", ("day", DayOfMonth(first, words)), ("month", Month(first.Month, words))),
        (DatePrecision.Month, true) => words.Fill("date_month", ("month", Month(first.Month, words)), ("year", words.Digits(first.Year))),
        (DatePrecision.Month, false) => Month(first.Month, words),
        (DatePrecision.Decade, _) => words.Fill("date_decade", ("year", words.Digits(first.Year))),
        _ => words.Digits(first.Year),
    };

    // Some languages say "first" of the first day and count the others.
    private static string DayOfMonth(DateOnly day, Phrases words) => day.Day == 1 ? words.Fill("date_first", ("day", words.Digits(1))) : words.Digits(day.Day);

    private static string Month(int month, Phrases words) => words["month_" + month.ToString(CultureInfo.InvariantCulture)];
}
