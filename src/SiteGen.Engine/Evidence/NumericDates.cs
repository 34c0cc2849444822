// Reads dates in digits alone, and years that stand by themselves: 2025-10-13, 13.10.2025, 2025年10月13日, 1990s, 2024-25, in 2025.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Reads what the months of a text left over.</summary>
internal sealed class NumericDates(string text, string language, ImmutableArray<DateToken> tokens, bool[] used)
{
    public IEnumerable<NamedDate> Find()
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!used[at] && tokens[at].Number is not null)
            {
                foreach (var date in At(at))
                {
                    yield return date;
                }
            }
        }
    }

    private ImmutableArray<NamedDate> At(int at)
    {
        if (Joined(at) is { } mark && Joined(at + 1) == mark)
        {
            var longer = at > 0 && Joined(at - 1) is not null || Joined(at + 2) is not null;
            (used[at], used[at + 1], used[at + 2]) = (true, true, true);
            var span = TextSpan.FromBounds(tokens[at].Span.Start, tokens[at + 2].Span.End);
            var (first, second, third) = (tokens[at].Number!.Value, tokens[at + 1].Number!.Value, tokens[at + 2].Number!.Value);
            return longer ? []
                : tokens[at].IsYear && second is >= 1 and <= 12 && third is >= 1 and <= 31 ? [new NamedDate(span, first, second, third)]
                : tokens[at + 2].IsYear ? [DayFirst(span, first, second, third, mark)] : [];
        }

        return !tokens[at].IsYear ? [] : Follows(tokens[at].Span.End, '年') ? [East(at)] : !IsBare(at) ? [] : Years(at);
    }

    /// <summary>2025年10月13日.</summary>
    private NamedDate East(int at)
    {
        var month = Part(at + 2, '月');
        var day = month is null ? null : Part(at + 4, '日');
        var last = day is not null ? at + 4 : month is not null ? at + 2 : at;
        for (var part = at; part <= last; part++)
        {
            used[part] = true;
        }

        return new NamedDate(TextSpan.FromBounds(tokens[at].Span.Start, tokens[last].Span.End), tokens[at].Number, month, day);
    }

    private int? Part(int at, char sign) => at < tokens.Length && tokens[at].Number is { } number && Follows(tokens[at].Span.End, sign) ? number : null;

    /// <summary>One year, a decade, or both years of 2024-25.</summary>
    private ImmutableArray<NamedDate> Years(int at)
    {
        used[at] = true;
        var (span, year) = (tokens[at].Span, tokens[at].Number!.Value);
        if (Follows(span.End, 's') || (Follows(span.End, '\'') && Follows(span.End + 1, 's')))
        {
            return year % 10 == 0 ? [new NamedDate(span, year, null, null, IsDecade: true)] : [new NamedDate(span, year, null, null)];
        }

        if (at + 1 < tokens.Length && Season(year, at + 1) is { } end)
        {
            used[at + 1] = true;
            var both = TextSpan.FromBounds(span.Start, tokens[at + 1].Span.End);
            return [new NamedDate(both, year, null, null), new NamedDate(both, end, null, null)];
        }

        return [new NamedDate(span, year, null, null)];
    }

    /// <summary>The second year of 2024-25 and 2024/25.</summary>
    private int? Season(int year, int next)
    {
        var token = tokens[next];
        var sign = token.Span.Start == tokens[next - 1].Span.End + 1 ? text[token.Span.Start - 1] : ' ';
        return token.Span.Length == 2 && token.Number > year % 100 && (sign == '/' || Glyphs.KindOf(sign) == GlyphKind.Dash) ? (year / 100 * 100) + token.Number : null;
    }

    /// <summary>With slashes, 10/11/2025 may be either: only the year is sure.</summary>
    private static NamedDate DayFirst(TextSpan span, int first, int second, int year, char mark) => (first, second) switch
    {
        ( >= 1 and <= 31, >= 1 and <= 12) when mark is '.' or '-' || first > 12 || first == second => new NamedDate(span, year, second, first),
        ( >= 1 and <= 12, >= 13 and <= 31) => new NamedDate(span, year, first, second),
        _ => new NamedDate(span, year, null, null),
    };

    /// <summary>The sign between a number and the next where nothing else is between them.</summary>
    private char? Joined(int at) =>
        at >= 0 && at + 1 < tokens.Length && tokens[at].Number is not null && tokens[at + 1].Number is not null && tokens[at + 1].Span.Start == tokens[at].Span.End + 1
            && text[tokens[at].Span.End] is '-' or '.' or '/' or '؍' ? text[tokens[at].Span.End] : null;

    /// <summary>A year, and no number of four digits: "2024 homes", "Rs 2024", "No 2024" are none.</summary>
    private bool IsBare(int at)
    {
        var span = tokens[at].Span;
        var before = span.Start > 0 ? text[span.Start - 1] : ' ';
        var after = span.End < text.Length ? text[span.End] : ' ';
        var next = span.End + 1 < text.Length ? text[span.End + 1] : ' ';
        if (char.IsLetter(before) || before is '.' or ',' or '#' or '№' || char.GetUnicodeCategory(before) == UnicodeCategory.CurrencySymbol
            || (after is '.' or ',' && char.IsDigit(next)) || after is '%' or '٪' || (char.IsLetter(after) && after != 's' && !WordBoundaries.IsUnspaced(after)))
        {
            return false;
        }

        var lead = at > 0 && tokens[at - 1].Number is null ? tokens[at - 1].Lower : "";
        if (NumberRoles.Of(text, span.Start, span.End, language) is not null || QuantityWords.Unit(lead) is { IsCurrency: true } || new UnitReader(text, language).After(span.End) is not null
            || new UnitReader(text, language).MagnitudeAfter(new ReadNumber(span, 0, 1), hasCurrency: false).End > span.End)
        {
            return false;
        }

        var isCommon = tokens[at].Number is >= 1900 and < 2100;
        var isLed = DateWords.LeadsToYear(lead);
        return isCommon ? isLed || !CountedNouns.Follow(text, span.End) : isLed && !CountedNouns.Follow(text, span.End);
    }

    private bool Follows(int at, char c) => at < text.Length && text[at] == c;
}
