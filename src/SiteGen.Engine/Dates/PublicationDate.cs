// When something was published: a day, or a point in time with its offset. Never shifted.
using System.Globalization;

namespace SiteGen.Dates;

/// <summary>A day, or a point in time.</summary>
/// <param name="Day">The day as written, in the offset as written.</param>
/// <param name="Time">Time of day; null when only a day was given.</param>
/// <param name="Offset">Offset from UTC; null when only a day was given, or a time whose zone nobody said.</param>
public readonly record struct PublicationDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    private static readonly string[] DateTimes =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd' 'HH:mm", "yyyy-MM-dd' 'HH:mm:ss",
    ];

    /// <summary><c>2025-10-14</c>, <c>2025-10-14T09:30:00+05:00</c>, or without an offset where none is known <c>2025-10-14T09:30:00</c>.</summary>
    public string Iso => (Time, Offset) switch
    {
        (null, _) => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ({ } time, { } offset) => new DateTimeOffset(Day.ToDateTime(time), offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        ({ } time, null) => Day.ToDateTime(time).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
    };

    /// <summary>The same with an offset where a time has none: the site's zone.</summary>
    public PublicationDate In(TimeSpan zone) => Time is null || Offset is not null ? this : this with { Offset = SafeOffset(zone) };

    /// <summary>The point in time at which it begins; a day begins at midnight in the site's zone.</summary>
    public DateTimeOffset Start(TimeSpan zone) => new(Day.ToDateTime(Time ?? TimeOnly.MinValue), SafeOffset(Offset ?? zone));

    /// <summary>Reads <c>2025-10-14</c>, <c>2025-10-14T09:30+05:00</c> (seconds may follow, <c>Z</c> is UTC) or a time without an offset;
    /// null when the text is none of them, with the reason in <paramref name="problem"/>.</summary>
    public static PublicationDate? Parse(string text, out string? problem)
    {
        problem = null;
        text = text.Trim();
        if (text.Length <= 10)
        {
            var date = Edtf.Parse(text, out problem);
            if (date is { Precision: DatePrecision.Day, HasYear: true, Approximate: false, Uncertain: false, Earliest: { } day } && IsUsable(day.Year))
            {
                return new PublicationDate(day);
            }

            problem ??= $"\"{text}\" is not one day; this date needs a day, a month and a year";
            return null;
        }

        var local = text;
        var offset = default(TimeSpan?);
        if (text[^1] is 'Z' or 'z')
        {
            (local, offset) = (text[..^1], TimeSpan.Zero);
        }
        else if (text.LastIndexOfAny(['+', '-', '−']) is > 10 and var sign)
        {
            local = text[..sign];
            offset = ParseOffset(text[sign..]);
            if (offset is null)
            {
                problem = $"\"{text[sign..]}\" is no offset from UTC; offsets go from -14:00 to +14:00";
                return null;
            }
        }

        if (DateTime.TryParseExact(local.TrimEnd(), DateTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && IsUsable(time.Year))
        {
            return new PublicationDate(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time), offset);
        }

        var first = text.AsSpan(0, 10);
        problem = Edtf.Parse(first.ToString(), out var dayProblem) is null && char.IsAsciiDigit(text[0]) && first[4] == '-' && dayProblem is not null
            ? dayProblem
            : $"\"{Shorten(text)}\" is not a date";
        return null;
    }

    /// <summary><c>+05:00</c>, <c>-0330</c> or <c>+5</c>; null when the text is no offset.</summary>
    public static TimeSpan? ParseOffset(string text)
    {
        if (text.Length < 2 || text[0] is not ('+' or '-' or '−'))
        {
            return null;
        }

        var digits = text[1..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is 0 or > 4 || digits.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return null;
        }

        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        var (hours, minutes) = digits.Length <= 2 ? (number, 0) : (number / 100, number % 100);
        var offset = new TimeSpan(hours, minutes, 0);
        return minutes < 60 && offset <= TimeSpan.FromHours(14) ? text[0] == '+' ? offset : -offset : null;
    }

    private static TimeSpan SafeOffset(TimeSpan zone) => zone > TimeSpan.FromHours(14) || zone < TimeSpan.FromHours(-14) ? TimeSpan.Zero : zone;

    /// <summary>The first and last year of the calendar are left out: an offset could move their days past its ends.</summary>
    private static bool IsUsable(int year) => year is > 1 and < 9999;

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..(char.IsHighSurrogate(text[38]) ? 38 : 39)] + "…";
}
