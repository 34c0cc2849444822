// Reads the dates that a text names by themselves, in any wording, order or language, with no part that the text lacks.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A date as a text names it; a part that it does not name is null.</summary>
/// <param name="Year">For a decade: its first year.</param>
internal sealed record NamedDate(TextSpan Span, int? Year, int? Month, int? Day, bool IsDecade = false)
{
    /// <summary>Both ends of "8 to 10 November" have the same number; 0 where the date is no end of a range.</summary>
    public int Range { get; init; }
}

/// <summary>Reads one text.</summary>
internal sealed class DateReader
{
    private readonly string _text;
    private readonly string _language;
    private readonly ImmutableArray<DateToken> _tokens;
    private readonly bool[] _used;

    private DateReader(string text, string language)
    {
        (_text, _language) = (text, language);
        _tokens = DateTokens.Of(text);
        _used = new bool[_tokens.Length];
    }

    /// <summary>The dates of a text, in order.</summary>
    public static ImmutableArray<NamedDate> Find(string text, string language) => new DateReader(text, language).Find();

    private ImmutableArray<NamedDate> Find()
    {
        var found = new List<NamedDate>();
        for (var at = 0; at < _tokens.Length; at++)
        {
            if (!_used[at] && _tokens[at].Number is null && DateWords.Month(_tokens[at].Lower, at + 1 < _tokens.Length ? _tokens[at + 1].Lower : "") is { } month)
            {
                found.AddRange(AroundMonth(at, month.Number, month.Tokens));
            }
        }

        found.AddRange(new NumericDates(_text, _language, _tokens, _used).Find());
        return DateRanges.Mark(_text, [.. found.OrderBy(date => date.Span.Start).ThenBy(date => date.Day)]);
    }

    private IEnumerable<NamedDate> AroundMonth(int at, int month, int length)
    {
        var days = new List<int>();
        var (first, last) = (at, at + length - 1);

        // "8 to 10 November", "8th of November", "el 8 de noviembre".
        var before = Skip(at - 1, -1, DateWords.IsJoiner);
        while (before >= 0 && IsDay(before) && !_used[before] && days.Count < 2 && StandsBefore(before, first, isFirst: days.Count == 0))
        {
            (first, _used[before]) = (before, true);
            days.Insert(0, _tokens[before].Number!.Value);
            before = Skip(before - 1, -1, word => DateWords.IsJoiner(word) || DateWords.IsRangeWord(word));
        }

        last = Twin(last, month);

        // "November 8", "November 8th to 10".
        var after = last + 1;
        while (days.Count < 2 && after < _tokens.Length && first == at && IsDay(after) && StandsAfter(last, after, isFirst: days.Count == 0))
        {
            (last, _used[after]) = (after, true);
            days.Add(_tokens[after].Number!.Value);
            after = Skip(Skip(after + 1, 1, DateWords.IsOrdinal), 1, DateWords.IsRangeWord);
        }

        after = Skip(Skip(last + 1, 1, DateWords.IsOrdinal), 1, DateWords.IsJoiner);
        var year = after < _tokens.Length && _tokens[after].IsYear && !_used[after] && HasYear(last, after) ? _tokens[after].Number : null;
        if (year is not null)
        {
            (last, _used[after]) = (after, true);
        }

        if (days.Count == 0 && year is null && DateWords.IsAmbiguous(_tokens[at].Lower) && !(at > 0 && DateWords.LeadsToMonth(_tokens[at - 1].Lower) && char.IsUpper(_tokens[at].Word[0])))
        {
            return [];
        }

        var span = TextSpan.FromBounds(_tokens[first].Span.Start, _tokens[last].Span.End);
        return days.Count == 0 ? [new NamedDate(span, year, month, null)] : days.Select(day => new NamedDate(span, year, month, day));
    }

    /// <summary>"تشرين الأول/أكتوبر": the same month by its other name.</summary>
    private int Twin(int last, int month)
    {
        var next = last + 1;
        if (next < _tokens.Length && Between(last, next) is "/" or " / " or " (" && DateWords.Month(_tokens[next].Lower, next + 1 < _tokens.Length ? _tokens[next + 1].Lower : "") is { } twin && twin.Number == month)
        {
            for (var at = next; at < next + twin.Tokens; at++)
            {
                _used[at] = true;
            }

            return next + twin.Tokens - 1;
        }

        return last;
    }

    /// <summary>A day before its month, or before another day: "14 October", "14. Oktober", "8th of November", "8–10 November".</summary>
    private bool StandsBefore(int day, int next, bool isFirst)
    {
        var between = Between(day, next);
        if (isFirst && between is ". ")
        {
            // In English a stop after a number ends a sentence: "rose to 30. May was dry".
            return DateWords.AllowsDayStop(_language, _tokens[next].Lower) || (day > 0 && DateWords.LeadsToOrdinal(_tokens[day - 1].Lower));
        }

        return isFirst ? IsGap(between, allowComma: false) : IsGap(between, allowComma: true) && (between.AsSpan().IndexOfAny('-', '–', '—') >= 0 || next - day > 1 || between.Contains(',', StringComparison.Ordinal));
    }

    /// <summary>A day after its month: "November 8", "Nov. 8"; not the 12 of "in June, 12 people" and "in June 12 people".</summary>
    private bool StandsAfter(int last, int day, bool isFirst)
    {
        var between = Between(last, day);
        if (!isFirst)
        {
            return IsGap(between, allowComma: false) && (between.AsSpan().IndexOfAny('-', '–', '—') >= 0 || day - last > 1);
        }

        var stop = between == ". " && DateWords.IsShortened(_tokens[last].Lower);
        return (stop || IsGap(between, allowComma: false)) && !(last > 0 && DateWords.IsWholeMonthLead(_tokens[last - 1].Lower) && CountedNouns.Follow(_text, _tokens[day].Span.End));
    }

    /// <summary>The year of the day or month before it: "8 November 2025", "November 8, 2025", "Oct. 2025"; a stop after a day ends its sentence.</summary>
    private bool HasYear(int last, int year)
    {
        var between = Between(last, year);
        var stop = between.StartsWith(". ", StringComparison.Ordinal);
        return (IsGap(between, allowComma: true) || (stop && _tokens[last].Number is null && DateWords.IsShortened(_tokens[last].Lower)))
            && !(between.Contains(',', StringComparison.Ordinal) && _tokens[last].Number is null && CountedNouns.Follow(_text, _tokens[year].Span.End));
    }

    /// <summary>Nothing but space, a comma, a dash and the words between the parts of a date.</summary>
    private static bool IsGap(string between, bool allowComma)
    {
        foreach (var c in between)
        {
            if (!(char.IsWhiteSpace(c) || char.IsLetter(c) || Glyphs.IsCombining(c) || Glyphs.KindOf(c) is GlyphKind.Dash or GlyphKind.Invisible || c is '؍' or '\'' or '’' || (allowComma && c is ',' or '،')))
            {
                return false;
            }
        }

        return between.Length <= 14;
    }

    private string Between(int one, int next) => _text[_tokens[one].Span.End.._tokens[next].Span.Start];

    private bool IsDay(int at)
    {
        var (token, before) = (_tokens[at], _tokens[at].Span.Start > 0 ? _text[_tokens[at].Span.Start - 1] : ' ');
        var after = token.Span.End < _text.Length ? _text[token.Span.End] : ' ';
        var next = token.Span.End + 1 < _text.Length ? _text[token.Span.End + 1] : ' ';
        return token.Number is >= 1 and <= 31 && token.Span.Length <= 2 && after is not (':' or '%' or '٪') && !(after is '.' or ',' or '٫' && char.IsDigit(next))
            && !(before is ':' or '.' or ',' or '٫' or '/' || char.GetUnicodeCategory(before) == System.Globalization.UnicodeCategory.CurrencySymbol);
    }

    private int Skip(int at, int step, Func<string, bool> skipped)
    {
        while (at >= 0 && at < _tokens.Length && _tokens[at].Number is null && skipped(_tokens[at].Lower))
        {
            at += step;
        }

        return at;
    }
}
