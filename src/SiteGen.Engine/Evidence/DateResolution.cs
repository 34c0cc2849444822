// Works dates out: from the day of publication, or by counting from a date that the text states.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Days that an expression may mean.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last);

internal static class DateResolution
{
    /// <summary>Years so early that no source means them.</summary>
    private const int CommonYear = 5;
    private const int LeapYear = 4;

    private static readonly string[] Small = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Every stretch of days that a text names once relative words and missing years are resolved, each with its place.</summary>
    /// <param name="published">Null where nobody said: then only counting from full dates is left.</param>
    public static ImmutableArray<(TextSpan Span, DayRange Days)> Find(string text, string language, DateOnly? published)
    {
        var found = new List<(TextSpan Span, DayRange Days)>();
        found.AddRange(DateReader.Find(text, language).Select(date => (date.Span, Days: Full(date, published))).Where(pair => pair.Days is not null).Select(pair => (pair.Span, pair.Days!.Value)));
        var tokens = DateTokens.Of(text);
        if (published is { } day)
        {
            found.AddRange(Relative(tokens, day));
        }

        var counts = Counts(tokens).ToList();
        var anchors = found.Where(pair => pair.Days.First == pair.Days.Last).ToList();
        foreach (var count in counts)
        {
            found.AddRange(anchors.SelectMany(anchor => ((int[])[-1, 1]).Select(sign => (Join(anchor.Span, count.Span), Single(Move(anchor.Days.First, sign * count.Number, count.Unit))))));
            if (published is { } from)
            {
                found.AddRange(((int[])[-1, 1]).Select(sign => (count.Span, Single(Move(from, sign * count.Number, count.Unit)))));
            }
        }

        return [.. found];
    }

    /// <summary>The days of a named date; a missing year is the one nearest to publication.</summary>
    private static DayRange? Full(NamedDate date, DateOnly? published)
    {
        if (date.IsDecade)
        {
            return new DayRange(new DateOnly(date.Year!.Value, 1, 1), new DateOnly(date.Year.Value + 9, 12, 31));
        }

        if (date.Year is { } year)
        {
            return Days(year, date.Month, date.Day);
        }

        if (published is not { } day)
        {
            // Without a year, counting still works inside one: a date that claims no year may follow from it, one that does cannot.
            return date.Month is null ? null : Days(CommonYear, date.Month, date.Day) ?? Days(LeapYear, date.Month, date.Day);
        }

        return date.Month is null ? null : Enumerable.Range(day.Year - 1, 3).Select(candidate => Days(candidate, date.Month, date.Day)).OfType<DayRange>()
            .Select(range => (DayRange?)range).MinBy(range => Distance(range!.Value, day));
    }

    public static DayRange? Days(int year, int? month, int? day)
    {
        if (year is < 1 or > 9998 || month is < 1 or > 12 || (day is not null && (day < 1 || day > DateTime.DaysInMonth(year, month ?? 1))))
        {
            return null;
        }

        return (month, day) switch
        {
            (null, _) => new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            ({ } m, null) => new DayRange(new DateOnly(year, m, 1), new DateOnly(year, m, DateTime.DaysInMonth(year, m))),
            ({ } m, { } d) => Single(new DateOnly(year, m, d)),
        };
    }

    private static IEnumerable<(TextSpan Span, DayRange Days)> Relative(ImmutableArray<DateToken> tokens, DateOnly published)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = tokens[at];
            var period = at > 0 ? DateWords.Period(tokens[at - 1].Word) : null;
            if (DateWords.DayOffset(token.Word) is { } offset)
            {
                yield return (token.Span, Single(published.AddDays(offset)));
            }
            else if (DateWords.Weekday(token.Word) is { } weekday)
            {
                // "On Monday" in a report is the last one, which may be the day of publication itself; "next Monday" is to come.
                var back = (Weekday(published) - weekday + 7) % 7;
                yield return (token.Span, Single(period == 1 ? published.AddDays(7 - back) : published.AddDays(period == -1 && back == 0 ? -7 : -back)));
            }
            else if (period is { } shift && DateWords.Unit(token.Word) is { } unit)
            {
                yield return (Join(tokens[at - 1].Span, token.Span), Shifted(published, shift, unit));
            }
        }
    }

    private static DayRange Shifted(DateOnly published, int shift, PeriodUnit unit)
    {
        var moved = Move(published, shift, unit);
        var monday = moved.AddDays(1 - Weekday(moved));
        return unit switch
        {
            PeriodUnit.Day => Single(moved),
            PeriodUnit.Week => new DayRange(monday, monday.AddDays(6)),
            PeriodUnit.Month => Days(moved.Year, moved.Month, null) ?? Single(moved),
            _ => Days(moved.Year, null, null) ?? Single(moved),
        };
    }

    /// <summary>"two days", "3 weeks".</summary>
    private static IEnumerable<(TextSpan Span, int Number, PeriodUnit Unit)> Counts(ImmutableArray<DateToken> tokens)
    {
        for (var at = 1; at < tokens.Length; at++)
        {
            var number = tokens[at - 1].Number ?? Array.IndexOf(Small, tokens[at - 1].Word.ToLowerInvariant()) switch { < 1 => null, var small => small };
            if (number is > 0 and < 1000 and { } count && DateWords.Unit(tokens[at].Word) is { } unit)
            {
                yield return (Join(tokens[at - 1].Span, tokens[at].Span), count, unit);
            }
        }
    }

    private static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    private static DateOnly Move(DateOnly day, int count, PeriodUnit unit)
    {
        var days = unit switch { PeriodUnit.Day => count, PeriodUnit.Week => count * 7, PeriodUnit.Month => count * 31, _ => count * 366 };
        if (day.DayNumber + days < 400 || day.DayNumber + days > DateOnly.MaxValue.DayNumber - 400)
        {
            return day;
        }

        return unit switch { PeriodUnit.Month => day.AddMonths(count), PeriodUnit.Year => day.AddYears(count), _ => day.AddDays(days) };
    }

    private static int Distance(DayRange range, DateOnly day) =>
        day < range.First ? range.First.DayNumber - day.DayNumber : day > range.Last ? day.DayNumber - range.Last.DayNumber : 0;

    private static DayRange Single(DateOnly day) => new(day, day);

    private static TextSpan Join(TextSpan one, TextSpan other) => TextSpan.FromBounds(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));
}
