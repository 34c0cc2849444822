// Reads one number: digits or number words, with what multiplies them: "15bn", "2.4 lakh crore", "twenty-five", "half a million".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Figures;

/// <param name="Value">In units.</param>
/// <param name="Spelled">Written in words alone.</param>
/// <param name="Magnitude">What it was multiplied by; 1 without a word for it.</param>
internal readonly record struct NumberRead(TokenRange Range, decimal Value, bool Spelled, decimal Magnitude)
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    public static NumberRead? At(TokenText t, int at, bool money = false)
    {
        if (t.IsNumber(at))
        {
            // "87 000", as French has it
            return t.DecimalComma && t[at].Length <= 3 && t.IsNumber(at + 1) && t[at + 1].Length == 3 && t[at + 1].Start == t[at].End + 1 && t.Number(at) is { } thousands && t.Number(at + 1) is { } rest
                ? Multiplied(t, at, at + 1, (thousands * 1000) + rest, false, money)
                : t.Number(at) is { } digits ? Multiplied(t, at, at, digits, false, money) : null;
        }

        if (t.IsAny(at, "a", "an", "half") && Half(t, at) is { } half)
        {
            return half;
        }

        return t.Has(at, WordClass.NumberWord) ? Spoken(t, at) : null;
    }

    // "a million", "half a million", "a dozen", "a hundred"
    private static NumberRead? Half(TokenText t, int at)
    {
        if (t.Is(at, "half"))
        {
            return t.Is(at + 1, "a") && t.Has(at + 2, WordClass.Magnitude | WordClass.NumberWord) && t[at + 2].Length > 3 && Multiplied(t, at, at + 1, 0.5m, true, false) is { Magnitude: > 1 } half ? half : null;
        }

        return t.IsAny(at + 1, "million", "billion", "trillion", "thousand", "hundred", "lakh", "crore", "dozen") && Multiplied(t, at, at, 1, true, false) is { Magnitude: > 1 } one ? one : null;
    }

    private static NumberRead? Spoken(TokenText t, int at, decimal below = decimal.MaxValue)
    {
        var value = Measures.Value(t.Span(at)) ?? 0;
        var last = at;
        if (value is >= 20 and < 100 && (t.IsHyphen(at + 1) || t.Has(at + 1, WordClass.NumberWord)))
        {
            var unit = t.IsHyphen(at + 1) ? at + 2 : at + 1;
            if (Measures.Value(t.Span(unit)) is >= 1 and < 10 and { } ones)
            {
                value += ones;
                last = unit;
            }
        }

        return Multiplied(t, at, last, value, true, false, below);
    }

    // Null from a magnitude on: what follows "two hundred" is part of it only when it is less, and is not read further than that takes.
    private static NumberRead? Multiplied(TokenText t, int first, int last, decimal value, bool spelled, bool money, decimal below = decimal.MaxValue)
    {
        decimal magnitude = 1;
        while (MagnitudeAfter(t, last, money) is { } after && magnitude * after.Value <= Largest)
        {
            magnitude *= after.Value;
            last = after.Token;
        }

        if (magnitude >= below)
        {
            return null;
        }

        // "two hundred and fifty", "one thousand two hundred"
        var next = t.Is(last + 1, "and") ? last + 2 : last + 1;
        if (spelled && magnitude is 100 or 1000 && t.Has(next, WordClass.NumberWord) && t[last].Kind == TokenKind.Word
            && Spoken(t, next, below: magnitude) is { } rest && rest.Value < magnitude && !t.Is(last + 1, "dozen"))
        {
            return new NumberRead(new TokenRange(first, rest.Range.Last), (value * magnitude) + rest.Value, true, magnitude);
        }

        return Math.Abs(value) > Largest ? null : new NumberRead(new TokenRange(first, last), value * magnitude, spelled, magnitude);
    }

    private static (decimal Value, int Token)? MagnitudeAfter(TokenText t, int last, bool money)
    {
        var next = t.IsHyphen(last + 1) && t.Glued(last) && t.Glued(last + 1) && t.Has(last + 2, WordClass.Magnitude) && t[last + 2].Length > 3 ? last + 2 : last + 1;
        if (t.Is(next, "dozen"))
        {
            return (12, next);
        }

        if (!t.Has(next, WordClass.Magnitude) || Measures.Value(t.Span(next)) is not { } value)
        {
            return null;
        }

        // A single letter multiplies only where it touches the digits, and "m" is metres unless money or a plural says otherwise.
        if (t[next].Length == 1 && (!t.Glued(last) || (t.Is(next, "m") && !money && !CountUnits.IsPlural(t, next + 1))))
        {
            return null;
        }

        return (value, next);
    }
}
