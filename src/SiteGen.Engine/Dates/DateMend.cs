// Dates as people write them, turned into the form that files want: for the help line of a message, never to read a date silently.
using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Dates;

public static class DateMend
{
    internal static ImmutableArray<string> MonthNames { get; } =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The EDTF date that a person most likely meant by <c>14 October 2025</c>, <c>2025/10/14</c>, <c>Oct 14</c>, <c>1990s</c>…;
    /// null when that cannot be told (<c>05/10/2025</c> is May in one country and October in another).</summary>
    public static string? For(string text)
    {
        text = text.Trim();
        if (text.Length > 60 || text.StartsWith('/') || text.EndsWith('/'))
        {
            return null;
        }

        var words = text.Split([' ', ',', '-', '/', '.', '–', '_', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var about = words.Length > 1 && words[0].ToLowerInvariant() is "about" or "around" or "circa" or "ca" or "c" or "approximately";
        var mended = (about ? words[1..] : words) switch
        {
            _ when BeforeTime(text) is { } day => day,
            [var one] => OneWord(one),
            var all when all.All(word => word.All(char.IsAsciiDigit)) => Digits(all),
            var all when all[0] is "xxxx" or "XXXX" => string.Join('-', all).ToUpperInvariant(),
            var all => Named(all),
        };
        return mended is null || Edtf.Parse(mended, out _) is null || mended == text ? null : about ? mended + "~" : mended;
    }

    private static string? BeforeTime(string text) =>
        text.Length > 10 && text[10] is 'T' or ' ' && text[4] == '-' && text[..10].All(c => char.IsAsciiDigit(c) || c == '-') ? text[..10] : null;

    private static string? OneWord(string word) => word switch
    {
        { Length: 4 } when word.All(char.IsAsciiDigit) => word,
        { Length: 8 } when word.All(char.IsAsciiDigit) => $"{word[..4]}-{word[4..6]}-{word[6..]}",
        { Length: 5 } when word[4] == 's' && word[3] == '0' => word[..3] + "X",
        { Length: 6 } when word.EndsWith("'s", StringComparison.Ordinal) && word[3] == '0' => word[..3] + "X",
        _ when Month(word) is { } month => $"XXXX-{month}",
        _ => null,
    };

    private static string? Digits(string[] parts) => parts switch
    {
        [{ Length: 4 } year, { Length: <= 2 } month] => $"{year}-{Two(month)}",
        [{ Length: <= 2 } month, { Length: 4 } year] => $"{year}-{Two(month)}",
        [{ Length: 4 } year, { Length: <= 2 } month, { Length: <= 2 } day] => $"{year}-{Two(month)}-{Two(day)}",
        [{ Length: <= 2 } day, { Length: <= 2 } month, { Length: 4 } year] when Number(day) > 12 || day == month => $"{year}-{Two(month)}-{Two(day)}",
        [{ Length: <= 2 } month, { Length: <= 2 } day, { Length: 4 } year] when Number(day) > 12 => $"{year}-{Two(month)}-{Two(day)}",
        _ => null,
    };

    private static string? Named(string[] words)
    {
        string? day = null, month = null, year = null;
        foreach (var word in words)
        {
            if (word.Length == 4 && word.All(char.IsAsciiDigit) && year is null)
            {
                year = word;
            }
            else if (Month(word) is { } found && month is null)
            {
                month = found;
            }
            else if (DayOf(word) is { } number && day is null)
            {
                day = number;
            }
            else if (!IsFiller(word))
            {
                return null;
            }
        }

        return month is null ? null : $"{year ?? "XXXX"}-{month}{(day is null ? "" : "-" + day)}";
    }

    private static bool IsFiller(string word) => word.ToLowerInvariant() is "of" or "the" or "in" or "on"
        or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday"
        or "mon" or "tue" or "wed" or "thu" or "fri" or "sat" or "sun";

    private static string? DayOf(string word)
    {
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is 1 or 2 && digits.All(char.IsAsciiDigit) && word.Length - digits.Length is 0 or 2 ? Two(digits) : null;
    }

    /// <summary>"10" for October, Oct and Sept; null for other words.</summary>
    private static string? Month(string word)
    {
        if (word.Length < 3)
        {
            return null;
        }

        for (var month = 0; month < 12; month++)
        {
            if (MonthNames[month].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return Two((month + 1).ToString(CultureInfo.InvariantCulture));
            }
        }

        return null;
    }

    private static string Two(string digits) => digits.PadLeft(2, '0');

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
