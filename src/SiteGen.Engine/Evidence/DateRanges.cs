// Tells which dates of a text are ends of one range: "8 to 10 November", "from 2019 until 2024", "2024-25".
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal static class DateRanges
{
    /// <summary>The dates, both ends of each range with its number.</summary>
    public static ImmutableArray<NamedDate> Mark(string text, ImmutableArray<NamedDate> dates)
    {
        var marked = dates.ToBuilder();
        var range = 0;
        for (var at = 1; at < marked.Count; at++)
        {
            if (marked[at - 1].Range == 0 && IsRange(text, marked[at - 1], marked[at]))
            {
                range++;
                (marked[at - 1], marked[at]) = (WithYearOf(marked[at - 1], marked[at]) with { Range = range }, marked[at] with { Range = range });
            }
        }

        return marked.ToImmutable();
    }

    /// <summary>"October 1 to November 8, 2025" names the year once for both.</summary>
    private static NamedDate WithYearOf(NamedDate one, NamedDate last) =>
        one is { Year: null, Month: { } from } && last is { Year: { } year, Month: { } to } ? one with { Year = from <= to ? year : year - 1 } : one;

    private static bool IsRange(string text, NamedDate one, NamedDate other)
    {
        if (one.Span == other.Span)
        {
            // Two days of one month, or two years of one season: all but "8 and 10 November" is a range.
            return one.Month is null || !IsList(text, one.Span);
        }

        var between = other.Span.Start > one.Span.End ? text[one.Span.End..other.Span.Start].Trim().ToLowerInvariant() : "";
        return (between.Length == 1 && Glyphs.KindOf(between[0]) == GlyphKind.Dash) || (between.Length > 0 && DateWords.IsRangeWord(between) && !DateWords.IsAnd(between))
            || (DateWords.IsAnd(between) && DateWords.IsBetween(WordBefore(text, one.Span.Start)));
    }

    private static bool IsList(string text, TextSpan span)
    {
        var words = DateTokens.Of(text.Substring(span.Start, span.Length));
        var numbers = words.Select((token, index) => (token, index)).Where(pair => pair.token.Number is not null && !pair.token.IsYear).ToList();
        if (numbers.Count < 2)
        {
            return false;
        }

        var between = text.Substring(span.Start + numbers[0].token.Span.End, numbers[1].token.Span.Start - numbers[0].token.Span.End);
        var isList = between.Contains(',', StringComparison.Ordinal) || between.Contains('،', StringComparison.Ordinal)
            || words.Skip(numbers[0].index + 1).Take(numbers[1].index - numbers[0].index - 1).Any(word => DateWords.IsAnd(word.Lower));
        return isList && !DateWords.IsBetween(WordBefore(text, span.Start));
    }

    private static string WordBefore(string text, int start)
    {
        var tokens = DateTokens.Of(text[Math.Max(0, start - 16)..start]);
        return tokens.IsEmpty ? "" : tokens[^1].Lower;
    }
}
