// Reads the dates that a text names by themselves, in any wording, order or language, with no part that the text lacks.
using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A date as a text names it; a part that it does not name is null.</summary>
/// <param name="Year">For a decade: its first year.</param>
internal sealed record NamedDate(TextSpan Span, int? Year, int? Month, int? Day, bool IsDecade = false);

/// <summary>A word or a number of a text.</summary>
internal readonly record struct DateToken(TextSpan Span, string Word, int? Number);

internal static class DateReader
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(";:()!?");

    /// <summary>The dates of a text, in order.</summary>
    public static ImmutableArray<NamedDate> Find(string text)
    {
        var tokens = Tokens(text);
        var found = ImmutableArray.CreateBuilder<NamedDate>();
        var used = new bool[tokens.Length];
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Number is null && DateWords.Month(tokens[at].Word) is { } month)
            {
                found.AddRange(AroundMonth(text, tokens, at, month, used));
            }
        }

        for (var at = 0; at < tokens.Length; at++)
        {
            if (!used[at] && tokens[at].Number is not null && Numeric(text, tokens, at, used) is { } date)
            {
                found.Add(date);
            }
        }

        return [.. found.OrderBy(date => date.Span.Start)];
    }

    public static ImmutableArray<DateToken> Tokens(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<DateToken>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsDigit(text[at]))
            {
                var number = 0;
                for (; at < text.Length && char.IsDigit(text[at]); at++)
                {
                    number = at - start < 8 ? (number * 10) + (int)char.GetNumericValue(text[at]) : 0;
                }

                tokens.Add(new DateToken(TextSpan.FromBounds(start, at), text[start..at], number));
            }
            else if (IsLetter(text[at]))
            {
                while (at < text.Length && (IsLetter(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && IsLetter(text[at + 1]))))
                {
                    at++;
                }

                tokens.Add(new DateToken(TextSpan.FromBounds(start, at), text[start..at].Replace('’', '\''), null));
            }
            else
            {
                at++;
            }
        }

        return tokens.ToImmutable();
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static IEnumerable<NamedDate> AroundMonth(string text, ImmutableArray<DateToken> tokens, int at, int month, bool[] used)
    {
        var days = new List<int>();
        var (first, last) = (at, at);

        // "8 to 10 November", "8th of November", "el 8 de noviembre".
        var before = Skip(tokens, at - 1, -1, IsJoiner);
        while (before >= 0 && IsDay(text, tokens, before) && !used[before] && days.Count < 2 && Near(text, tokens[before], tokens[first]))
        {
            (first, used[before]) = (before, true);
            days.Insert(0, tokens[before].Number!.Value);
            before = Skip(tokens, before - 1, -1, IsRangeWord);
        }

        // "November 8", "November 8th to 10".
        var after = at + 1;
        while (days.Count < 2 && after < tokens.Length && (first == at || last > at) && IsDay(text, tokens, after) && Near(text, tokens[last], tokens[after]))
        {
            (last, used[after]) = (after, true);
            days.Add(tokens[after].Number!.Value);
            after = Skip(tokens, Skip(tokens, after + 1, 1, IsOrdinal), 1, IsRangeWord);
        }

        after = Skip(tokens, Skip(tokens, last + 1, 1, IsOrdinal), 1, IsJoiner);
        var year = after < tokens.Length && IsYear(tokens[after]) && Near(text, tokens[last], tokens[after]) ? tokens[after].Number : null;
        if (year is not null)
        {
            (last, used[after]) = (after, true);
        }

        if (days.Count == 0 && year is null && DateWords.IsAmbiguous(tokens[at].Word) && !(at > 0 && DateWords.LeadsToMonth(tokens[at - 1].Word) && char.IsUpper(tokens[at].Word[0])))
        {
            return [];
        }

        var span = TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End);
        return days.Count == 0 ? [new NamedDate(span, year, month, null)] : days.Select(day => new NamedDate(span, year, month, day));
    }

    /// <summary>2025-10-13, 13.10.2025, 2025年10月13日, 1990s, 2025.</summary>
    private static NamedDate? Numeric(string text, ImmutableArray<DateToken> tokens, int at, bool[] used)
    {
        if (at + 2 < tokens.Length && tokens[at + 1].Number is { } second && tokens[at + 2].Number is { } third && Joined(text, tokens[at], tokens[at + 1]) is { } mark && mark == Joined(text, tokens[at + 1], tokens[at + 2]))
        {
            var span = TextSpan.FromBounds(tokens[at].Span.Start, tokens[at + 2].Span.End);
            (used[at], used[at + 1], used[at + 2]) = (true, true, true);
            return IsYear(tokens[at]) && second is >= 1 and <= 12 && third is >= 1 and <= 31 ? new NamedDate(span, tokens[at].Number, second, third)
                : IsYear(tokens[at + 2]) ? DayFirst(span, tokens[at].Number!.Value, second, third, mark) : null;
        }

        if (IsYear(tokens[at]) && Follows(text, tokens[at].Span.End, '年'))
        {
            var month = at + 2 < tokens.Length && tokens[at + 2].Number is { } number && Follows(text, tokens[at + 2].Span.End, '月') ? number : (int?)null;
            var day = month is not null && at + 4 < tokens.Length && tokens[at + 4].Number is { } last && Follows(text, tokens[at + 4].Span.End, '日') ? last : (int?)null;
            return new NamedDate(tokens[at].Span, tokens[at].Number, month, day);
        }

        if (!IsYear(tokens[at]) || !StandsAlone(text, tokens[at].Span))
        {
            return null;
        }

        used[at] = true;
        return Follows(text, tokens[at].Span.End, 's') && tokens[at].Number % 10 == 0
            ? new NamedDate(tokens[at].Span, tokens[at].Number, null, null, IsDecade: true)
            : new NamedDate(tokens[at].Span, tokens[at].Number, null, null);
    }

    /// <summary>With slashes, 10/11/2025 may be either: only the year is sure.</summary>
    private static NamedDate DayFirst(TextSpan span, int first, int second, int year, char mark) => (first, second) switch
    {
        ( >= 1 and <= 31, >= 1 and <= 12) when mark is '.' or '-' || first > 12 || first == second => new NamedDate(span, year, second, first),
        ( >= 1 and <= 12, >= 13 and <= 31) => new NamedDate(span, year, first, second),
        _ => new NamedDate(span, year, null, null),
    };

    private static char? Joined(string text, DateToken one, DateToken next) =>
        next.Span.Start == one.Span.End + 1 && text[one.Span.End] is '-' or '.' or '/' ? text[one.Span.End] : null;

    private static bool StandsAlone(string text, TextSpan span)
    {
        var before = span.Start > 0 ? text[span.Start - 1] : ' ';
        var after = span.End < text.Length ? text[span.End] : ' ';
        var next = span.End + 1 < text.Length ? text[span.End + 1] : ' ';
        return !(char.IsLetter(before) || before is '.' or ',' || char.GetUnicodeCategory(before) == UnicodeCategory.CurrencySymbol)
            && !(after is '.' or ',' && char.IsDigit(next)) && after is not '%' && (!char.IsLetter(after) || after == 's');
    }

    private static bool Follows(string text, int at, char c) => at < text.Length && text[at] == c;

    private static bool IsDay(string text, ImmutableArray<DateToken> tokens, int at) =>
        tokens[at].Number is >= 1 and <= 31 && tokens[at].Span.Length <= 2 && !Follows(text, tokens[at].Span.End, ':') && !(tokens[at].Span.Start > 0 && text[tokens[at].Span.Start - 1] is ':' or '$');

    private static bool IsYear(DateToken token) => token is { Number: >= 1000 and <= 2999, Span.Length: 4 };

    private static bool Near(string text, DateToken one, DateToken other)
    {
        var (first, last) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        var between = text[first.Span.End..last.Span.Start];

        // A full stop is an abbreviation's after a number or a short word ("14. October", "Oct. 14"), else a sentence's.
        var endsSentence = between.Contains(". ", StringComparison.Ordinal) && first.Number is null && first.Word.Length > 4;
        return between.Length <= 12 && between.AsSpan().IndexOfAny(Breaks) < 0 && !endsSentence;
    }

    private static int Skip(ImmutableArray<DateToken> tokens, int at, int step, Func<string, bool> skipped)
    {
        while (at >= 0 && at < tokens.Length && tokens[at].Number is null && skipped(tokens[at].Word.ToLowerInvariant()))
        {
            at += step;
        }

        return at;
    }

    private static bool IsOrdinal(string word) => word is "st" or "nd" or "rd" or "th" or "er" or "e";

    private static bool IsJoiner(string word) => IsOrdinal(word) || word is "of" or "de" or "del" or "di" or "of the";

    private static bool IsRangeWord(string word) => IsJoiner(word) || word is "to" or "and" or "bis" or "und" or "au" or "à" or "al" or "a" or "y" or "سے" or "اور";
}
