// Reads EDTF dates, and says of what is none why.
using System.Buffers;
using System.Globalization;

namespace SiteGen.Dates;

/// <summary>Reads the parts of an EDTF date.</summary>
internal static class EdtfParser
{
    private const string UnknownYear = "XXXX";

    private static readonly SearchValues<char> DatesOnly = SearchValues.Create("0123456789X-?~%");

    private static readonly SearchValues<char> DigitsOrX = SearchValues.Create("0123456789X");

    public static Edtf? Single(string text, out string? problem)
    {
        var mark = text.Length > 0 && text[^1] is '~' or '?' or '%' ? text[^1] : ' ';
        var body = mark == ' ' ? text : text[..^1];
        var parts = body.Split('-');
        problem = Problem(text, body, parts);
        if (problem is not null)
        {
            return null;
        }

        var hasYear = parts[0] != UnknownYear;
        var (first, last) = Days(parts, hasYear);
        var precision = parts switch
        {
            [_, _, _] => DatePrecision.Day,
            [_, _] => DatePrecision.Month,
            _ => parts[0][^1] == 'X' ? DatePrecision.Decade : DatePrecision.Year,
        };
        return new Edtf(text, precision, hasYear, mark is '~' or '%', mark is '?' or '%', first, last);
    }

    public static Edtf? Interval(string text, out string? problem)
    {
        var ends = text.Split('/');
        if (ends.Length != 2 || ends.Any(string.IsNullOrWhiteSpace))
        {
            problem = ends.Length == 2 ? $"\"{text}\" lacks one end; an open end is written .." : $"\"{text}\" is not a date";
            return null;
        }

        if (ends is ["..", ".."])
        {
            problem = "an interval open at both ends says nothing";
            return null;
        }

        problem = null;
        var from = ends[0] == ".." ? null : Single(ends[0], out problem);
        var to = ends[1] == ".." || problem is not null ? null : Single(ends[1], out problem);
        if (problem is not null)
        {
            return null;
        }

        if (from is not null && to is not null && from.HasYear != to.HasYear)
        {
            problem = $"one end of \"{text}\" has a year and the other has none";
            return null;
        }

        var hasYear = (from ?? to)!.HasYear;
        var latest = to?.Latest;
        if (from?.Earliest > to?.Latest)
        {
            if (hasYear)
            {
                problem = $"\"{text}\" ends before it begins";
                return null;
            }

            latest = latest?.AddYears(1);
        }

        return new Edtf(text, DatePrecision.Interval, hasYear, from?.Approximate == true || to?.Approximate == true,
            from?.Uncertain == true || to?.Uncertain == true, from?.Earliest, latest);
    }

    /// <summary>What is wrong with a single date, or null.</summary>
    private static string? Problem(string text, string body, string[] parts)
    {
        var shown = text.Length <= 40 ? text : text[..(char.IsHighSurrogate(text[38]) ? 38 : 39)] + "…";
        if (text.Length == 0)
        {
            return "the date is empty";
        }

        if (body.AsSpan().IndexOfAny("?~%") >= 0 && body.AsSpan().IndexOfAnyExcept(DatesOnly) < 0)
        {
            return $"\"{shown}\" has its mark in the wrong place; one of ? ~ % may stand at the end";
        }

        if (parts.Length > 3 || !IsYear(parts[0]) || parts.Skip(1).Any(part => part.Length != 2 || !IsDigitsOrX(part)))
        {
            return body.Contains('T', StringComparison.Ordinal) && parts is [{ Length: 4 }, { Length: 2 }, ..]
                ? $"\"{shown}\" has a time of day; this date takes none"
                : $"\"{shown}\" is not a date";
        }

        if (parts is [UnknownYear])
        {
            return "XXXX alone says nothing; at least a month must be known";
        }

        if (parts.Skip(1).Any(part => part.Contains('X', StringComparison.Ordinal)) || (parts.Length > 1 && parts[0] != UnknownYear && parts[0].Contains('X', StringComparison.Ordinal)))
        {
            return $"\"{shown}\" has an X where none can stand; leave an unknown day or month out, or write XXXX for the whole year";
        }

        return parts[0] == "0000" ? "there is no year 0000 in this calendar" : parts.Length < 2 ? null : CalendarProblem(shown, parts);
    }

    private static string? CalendarProblem(string shown, string[] parts)
    {
        var month = Number(parts[1]);
        if (month is >= 21 and <= 41)
        {
            return $"\"{shown}\" names a season, which starts in other months elsewhere on earth";
        }

        if (month is < 1 or > 12)
        {
            return $"\"{shown}\" has month {parts[1]}; months go from 01 to 12";
        }

        if (parts.Length < 3)
        {
            return null;
        }

        var year = parts[0] == UnknownYear ? 4 : Number(parts[0]);
        var days = DateTime.DaysInMonth(year, month);
        return Number(parts[2]) is var day && (day < 1 || day > days)
            ? string.Create(CultureInfo.InvariantCulture, $"\"{shown}\" does not exist: {DateMend.MonthNames[month - 1]}{(month == 2 && parts[0] != UnknownYear ? " " + parts[0] : "")} has {days} days")
            : null;
    }

    private static (DateOnly First, DateOnly Last) Days(string[] parts, bool hasYear)
    {
        if (parts.Length == 1)
        {
            var last = Number(parts[0].Replace('X', '9'));
            return (new DateOnly(Math.Max(1, Number(parts[0].Replace('X', '0'))), 1, 1), new DateOnly(last, 12, 31));
        }

        var (year, month) = (hasYear ? Number(parts[0]) : 4, Number(parts[1]));
        return parts.Length == 2
            ? (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
            : (new DateOnly(year, month, Number(parts[2])), new DateOnly(year, month, Number(parts[2])));
    }

    private static bool IsYear(string text) =>
        text.Length == 4 && (text == UnknownYear || (text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (char.IsAsciiDigit(text[3]) || text[3] == 'X')));

    private static bool IsDigitsOrX(string text) => text.AsSpan().IndexOfAnyExcept(DigitsOrX) < 0;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
