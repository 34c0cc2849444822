// The parts that an EDTF date claims, for comparing them with what a source names.
using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Evidence;

/// <summary>What a date claims; a part that it leaves open is null.</summary>
/// <param name="Decade">First year of a decade such as 199X.</param>
internal sealed record DatePattern(int? Year, int? Month, int? Day, int? Decade)
{
    /// <summary>The ends of an interval, an open one left out; the date itself where it is none.</summary>
    public static ImmutableArray<DatePattern> EndsOf(string edtf) =>
        [.. edtf.Split('/').Where(end => end is not ("" or "..")).Select(Of).OfType<DatePattern>()];

    /// <summary>No part that the source lacks; a coarser date than the source's is true as well.</summary>
    public bool IsStatedBy(NamedDate date) => Decade is { } decade
        ? date.IsDecade ? date.Year == decade : date.Year / 10 * 10 == decade
        : (Year is null || (date.Year == Year && !date.IsDecade)) && (Month is null || date.Month == Month) && (Day is null || date.Day == Day);

    /// <summary>What a named date claims by itself.</summary>
    public static DatePattern Of(NamedDate date) => date.IsDecade ? new(null, null, null, date.Year) : new(date.Year, date.Month, date.Day, null);

    /// <summary>Words that show this date claim no part that it lacks, and no other value.</summary>
    public bool Covers(NamedDate shown) =>
        (shown.Year is null || (Decade is { } decade ? shown.Year / 10 * 10 == decade && shown.IsDecade : shown.IsDecade ? Year / 10 * 10 == shown.Year : shown.Year == Year))
        && (shown.Month is null || shown.Month == Month) && (shown.Day is null || shown.Day == Day);

    /// <summary>Days that were worked out lie wholly in what this date means.</summary>
    public bool Holds(DayRange days)
    {
        if (Decade is { } decade)
        {
            return days.First.Year / 10 * 10 == decade && days.Last.Year / 10 * 10 == decade;
        }

        return (Year is null || (days.First.Year == Year && days.Last.Year == Year))
            && (Month is null || (days.First.Month == Month && days.Last.Month == Month && days.First.Year == days.Last.Year))
            && (Day is null || (days.First.Day == Day && days.First == days.Last));
    }

    public string ToEdtf() => string.Create(CultureInfo.InvariantCulture,
        $"{(Decade is { } decade ? $"{decade / 10}X" : Year is { } year ? $"{year:0000}" : "XXXX")}{(Month is { } month ? $"-{month:00}" : "")}{(Day is { } day ? $"-{day:00}" : "")}");

    private static DatePattern? Of(string text)
    {
        var parts = text.TrimEnd('~', '?', '%').Split('-');
        if (parts.Length > 3 || parts[0].Length != 4)
        {
            return null;
        }

        return parts[0].EndsWith('X') && parts[0][..3].All(char.IsAsciiDigit)
            ? new DatePattern(null, null, null, Number(parts[0][..3]) * 10)
            : new DatePattern(Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : null, parts.Length > 2 ? Number(parts[2]) : null, null);
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
