// Reads the quantities of a text: digits of any script, currencies, magnitudes, units, ranges and hedges.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Reads one text from left to right.</summary>
internal sealed class QuantityReader
{
    private static readonly string[] RangeWords = ["to", "bis", "à", "a", "al", "til", "till", "tot", "до", "سے", "إلى", "से"];
    private static readonly string[] BetweenWords = ["between", "zwischen", "entre", "tra", "tussen", "mellan"];
    private static readonly string[] AndWords = ["and", "und", "et", "y", "e", "en", "och"];

    private readonly string _text;
    private readonly string _language;
    private readonly NumberReader _numbers;

    private QuantityReader(string text, string language) =>
        (_text, _language, _numbers) = (text, language, new NumberReader(text, QuantityWords.HasDecimalComma(language), LanguageWords.Primary(language) == "en"));

    /// <summary>The quantities in order. A range comes as one; the ends of "from 5 to 10" come one by one as well.</summary>
    public static ImmutableArray<Quantity> Find(string text, string language) => new QuantityReader(text, language).Find();

    private ImmutableArray<Quantity> Find()
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        for (var at = 0; at < _text.Length;)
        {
            if (_numbers.At(at) is not { } number)
            {
                at++;
                continue;
            }

            var first = Complete(number);
            at = first.Span.End;
            if (RangeEnd(first) is { } last)
            {
                found.Add(Range(first, last));
                if (WordBefore(first.Span.Start) is "from" or "von" or "de" or "desde" or "da")
                {
                    found.Add(first with { Unit = first.Unit ?? last.Unit });
                    found.Add(last);
                }

                at = last.Span.End;
            }
            else
            {
                found.Add(first);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Takes in what stands around the digits: a currency before, a magnitude and a unit after, a hedge on either side.</summary>
    private Quantity Complete(ReadNumber number)
    {
        var (start, unit) = CurrencyBefore(number.Span.Start);
        var end = number.Span.End;
        var factor = 1m;
        var hasMagnitude = false;
        while (WordAfter(end, attached: number.Span.End == end) is { } word && QuantityWords.Magnitude(word.Text, _language) is { } magnitude && IsMagnitude(word, unit))
        {
            if (factor > decimal.MaxValue / 1e18m / magnitude)
            {
                break;
            }

            (factor, end, hasMagnitude) = (factor * magnitude, word.End, true);
        }

        if (UnitAfter(end) is { } after && (unit is null || after.Unit.Matches(unit)))
        {
            (unit, end) = (after.Unit.Code is null && unit is not null ? unit : after.Unit, after.End);
        }

        var minus = IsMinus(start - 1);
        start = minus ? start - 1 : start;
        var hedge = QuantityWords.HedgeBefore(_text.AsSpan(0, start));
        return new Quantity(TextSpan.FromBounds(start, end), minus ? -Times(number.Value, factor) : Times(number.Value, factor), null, unit, Times(number.Step, factor))
        {
            HasMagnitude = hasMagnitude,
            Hedge = hedge == Hedge.Exact ? QuantityWords.HedgeAfter(_text.AsSpan(end)) : hedge,
        };
    }

    /// <summary>A dash that touches its number, after space that follows no number: "fell -5 percent", not "5 -10".</summary>
    private bool IsMinus(int at)
    {
        if (at < 0 || _text[at] is not ('-' or '−') || (at > 0 && !char.IsWhiteSpace(_text[at - 1]) && _text[at - 1] != '('))
        {
            return false;
        }

        var before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(_text[before]))
        {
            before--;
        }

        return before < 0 || !(char.IsDigit(_text[before]) || _text[before] == '%');
    }

    private static decimal Times(decimal value, decimal factor) => Math.Abs(value) > decimal.MaxValue / factor ? decimal.MaxValue : value * factor;

    /// <summary>One letter is a magnitude only where it touches its number; "5 m" is metres.</summary>
    private static bool IsMagnitude((string Text, int End, bool Attached) word, QuantityUnit? currency) => word.Text.Length > 1 || word.Text[0] > 0x3000 || (word.Attached && (currency is not null || word.Text is "m" or "k"));

    private (int Start, QuantityUnit? Unit) CurrencyBefore(int start)
    {
        var end = start;
        if (end > 0 && _text[end - 1] is ' ' or '\u00A0' or '\u202F')
        {
            end--;
        }

        var symbol = end > 0 && char.GetUnicodeCategory(_text[end - 1]) == UnicodeCategory.CurrencySymbol ? end - 1 : end;
        var stop = symbol == end && end > 1 && _text[end - 1] == '.' ? end - 1 : symbol;
        var letters = stop;
        while (letters > 0 && char.IsAsciiLetter(_text[letters - 1]) && stop - letters < 3)
        {
            letters--;
        }

        var bounded = letters == 0 || !char.IsLetterOrDigit(_text[letters - 1]);
        if (bounded && letters < end && QuantityWords.Unit(_text[letters..end]) is { } whole && whole.Family is not "%")
        {
            return (letters, whole);
        }

        return symbol < end && QuantityWords.Unit(_text[symbol..end]) is { } unit ? (symbol, unit) : (start, null);
    }

    private (string Text, int End, bool Attached)? WordAfter(int at, bool attached)
    {
        var start = at;
        while (start < _text.Length && start - at < 2 && _text[start] is ' ' or '\u00A0' or '\u202F' or '-')
        {
            start++;
        }

        if (start < _text.Length && _text[start] is '万' or '萬' or '亿' or '億')
        {
            return (_text[start].ToString(), start + 1, true);
        }

        var end = start;
        while (end < _text.Length && (char.IsLetter(_text[end]) || char.GetUnicodeCategory(_text[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) && end - start < 24)
        {
            end++;
        }

        return end == start ? null : (_text[start..end], end, attached && start == at);
    }

    private (QuantityUnit Unit, int End)? UnitAfter(int at)
    {
        var start = at;
        while (start < _text.Length && start - at < 2 && _text[start] is ' ' or '\u00A0' or '\u202F' or '-')
        {
            start++;
        }

        if (start < _text.Length && !char.IsLetter(_text[start]) && QuantityWords.Unit(_text[start].ToString()) is { } symbol)
        {
            return (symbol, start + 1);
        }

        if (WordAfter(at, false) is not { } word)
        {
            return null;
        }

        if (WordAfter(word.End, false) is { } next && QuantityWords.Unit($"{word.Text} {next.Text}") is { } two)
        {
            return (two, next.End);
        }

        return QuantityWords.Unit(word.Text) is { } one ? (one, word.End) : null;
    }

    private Quantity? RangeEnd(Quantity first)
    {
        var at = first.Span.End;
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        if (at < _text.Length && Glyphs.KindOf(_text[at]) == GlyphKind.Dash)
        {
            at++;
        }
        else if (WordAfter(first.Span.End, false) is { } word
            && (RangeWords.Contains(word.Text.ToLowerInvariant()) || (AndWords.Contains(word.Text.ToLowerInvariant()) && BetweenWords.Contains(WordBefore(first.Span.Start)))))
        {
            at = word.End;
        }
        else
        {
            return null;
        }

        for (var next = at; next < _text.Length && next - at < 6; next++)
        {
            if (_numbers.At(next) is { } number)
            {
                var last = Complete(number);
                return last.Low > first.Low || last.HasMagnitude ? last : null;
            }

            if (char.IsWhiteSpace(_text[next]) || char.GetUnicodeCategory(_text[next]) == UnicodeCategory.CurrencySymbol || char.IsAsciiLetterUpper(_text[next]) || _text[next] == 's')
            {
                continue;
            }

            break;
        }

        return null;
    }

    /// <summary>"2 to 3 million" and "$2-3bn": what stands once belongs to both.</summary>
    private static Quantity Range(Quantity first, Quantity last)
    {
        var scale = !first.HasMagnitude && last.HasMagnitude && last.Step > 0 ? LastMagnitude(last) : 1m;
        return new Quantity(TextSpan.FromBounds(first.Span.Start, last.Span.End), Times(first.Low, scale), last.Low, first.Unit ?? last.Unit, last.Step)
        {
            HasMagnitude = last.HasMagnitude,
            Hedge = first.Hedge,
        };
    }

    private static decimal LastMagnitude(Quantity quantity) =>
        ((decimal[])[1e12m, 1e9m, 1e7m, 1e6m, 1e5m, 1e3m]).FirstOrDefault(magnitude => quantity.Low >= magnitude, 1m);

    private string WordBefore(int start)
    {
        var end = start;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        var from = end;
        while (from > 0 && char.IsLetter(_text[from - 1]))
        {
            from--;
        }

        return _text[from..end].ToLowerInvariant();
    }
}
