// Reads the quantities of a text: digits of any script or number words, with currency, magnitude, unit, range and hedge.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Reads one text from left to right.</summary>
internal sealed class QuantityReader
{
    private static readonly string[] RangeWords = ["to", "through", "till", "until", "bis", "à", "a", "al", "til", "tot", "до", "سے", "إلى", "से"];
    private static readonly string[] BetweenWords = ["between", "zwischen", "entre", "tra", "tussen", "mellan"];
    private static readonly string[] AndWords = ["and", "und", "et", "y", "e", "en", "och"];
    private static readonly string[] OrWords = ["or", "oder", "ou", "یا", "أو", "या"];

    private readonly string _text;
    private readonly string _language;
    private readonly NumberReader _numbers;
    private readonly UnitReader _units;

    private QuantityReader(string text, string language) =>
        (_text, _language, _numbers, _units) = (text, language, new NumberReader(text, language), new UnitReader(text, language));

    /// <summary>The quantities in order. A range comes as one; the ends of "rose from 5 to 10" come one by one as well.</summary>
    public static ImmutableArray<Quantity> Find(string text, string language) => new QuantityReader(text, language).Find();

    private ImmutableArray<Quantity> Find()
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        for (var at = 0; at < _text.Length;)
        {
            if (_numbers.At(at) is not { } number)
            {
                at = char.IsDigit(_text[at]) ? _numbers.RunEnd(at) : at + 1;
                continue;
            }

            var first = Complete(number);
            at = first.Span.End;
            if (RangeEnd(first) is not { } last)
            {
                found.Add(first);
                continue;
            }

            at = last.End.Span.End;
            if (last.IsAlternative)
            {
                // "12 or 13": the source is sure of neither.
                found.Add(first with { Unit = first.Unit ?? last.End.Unit, Hedge = Hedge.About });
                found.Add(last.End with { Hedge = Hedge.About });
                continue;
            }

            var isChange = ChangeWords.Precede(_text, first.Span.Start);
            found.Add(Range(first, last.End) with { IsChange = isChange, IsFrom = ChangeWords.IsFrom(_text, first.Span.Start) });
            if (isChange)
            {
                found.Add(first with { Unit = first.Unit ?? last.End.Unit });
                found.Add(last.End);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Takes in what stands around the number: a currency before, a magnitude and a unit after, a hedge on either side.</summary>
    private Quantity Complete(ReadNumber number)
    {
        var (start, unit) = _units.CurrencyBefore(number.Span.Start);
        var (factor, end) = _units.MagnitudeAfter(number, unit is not null);
        var value = Times(number.Value, factor);
        var step = Times(number.Step, factor);
        if (factor > 1 && Smaller(end, factor) is { } rest)
        {
            // "2 crore 50 lakh" is one number.
            (value, step, end) = (value + rest.Value, rest.Step, rest.Span.End);
        }

        if (_units.After(end) is { } after && (unit is null || after.Unit.Matches(unit)))
        {
            (unit, end) = (after.Unit.Code is null && unit is not null ? unit : after.Unit, after.End);
        }

        if (Ratio(number, end) is { } ratio)
        {
            return new Quantity(TextSpan.FromBounds(start, ratio.Span.End), ratio.Value, null, QuantityUnit.OneIn, 1);
        }

        var rate = _units.RateAfter(end);
        end = rate?.End ?? end;
        var isNegative = IsMinus(start - 1);
        start = isNegative ? start - 1 : start;
        var minus = MinusBefore(start);
        var hedge = QuantityWords.HedgeBefore(_text.AsSpan(0, start));
        return new Quantity(TextSpan.FromBounds(minus, end), isNegative || minus < start ? -value : value, null, NumberRoles.Of(_text, start, number.Span.End, _language) ?? unit, step)
        {
            HasMagnitude = factor > 1 || number.HasMagnitude,
            Per = rate?.Per,
            Hedge = hedge == Hedge.Exact ? QuantityWords.HedgeAfter(_text.AsSpan(end)) : hedge,
        };
    }

    /// <summary>A number with a smaller magnitude that directly follows one with a magnitude.</summary>
    private ReadNumber? Smaller(int end, decimal than)
    {
        if (end + 1 >= _text.Length || _text[end] != ' ' || _numbers.At(end + 1) is not { } next)
        {
            return null;
        }

        var (factor, stop) = _units.MagnitudeAfter(next, hasCurrency: false);
        return factor > 1 && factor < than && stop > next.Span.End + 1 ? new ReadNumber(TextSpan.FromBounds(next.Span.Start, stop), next.Value * factor, next.Step * factor) : null;
    }

    /// <summary>"one in five", "1 out of every 10": neither number counts anything by itself.</summary>
    private ReadNumber? Ratio(ReadNumber number, int end)
    {
        foreach (var words in number.Value == 1 ? (string[])[" in every ", " out of every ", " out of ", " in "] : [" in every ", " out of every "])
        {
            if (_text.AsSpan(end).StartsWith(words, StringComparison.Ordinal) && end + words.Length < _text.Length
                && _numbers.At(end + words.Length) is { Value: >= 2 and <= 1000 } of && of.Value % 1 == 0)
            {
                return of;
            }
        }

        return null;
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

    /// <summary>Start of "minus" before a number; the number's own start where there is none.</summary>
    private int MinusBefore(int start)
    {
        var before = _text.AsSpan(0, start).TrimEnd();
        foreach (var word in (string[])["minus", "negative"])
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)])))
            {
                return before.Length - word.Length;
            }
        }

        return start;
    }

    private static decimal Times(decimal value, decimal factor) => Math.Abs(value) > decimal.MaxValue / factor ? decimal.MaxValue : value * factor;

    private (Quantity End, bool IsAlternative)? RangeEnd(Quantity first)
    {
        var at = first.Span.End;
        var isAlternative = false;
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        if (at < _text.Length && Glyphs.KindOf(_text[at]) == GlyphKind.Dash)
        {
            at++;
        }
        else if (_units.WordAfter(first.Span.End, false) is { } word && word.Text.ToLowerInvariant() is var joiner
            && (RangeWords.Contains(joiner) || OrWords.Contains(joiner) || (AndWords.Contains(joiner) && BetweenWords.Contains(WordBefore(first.Span.Start)))))
        {
            (at, isAlternative) = (word.End, OrWords.Contains(joiner));
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
                return last.Low > first.Low || last.HasMagnitude ? (last, isAlternative) : null;
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
            Per = last.Per,
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
