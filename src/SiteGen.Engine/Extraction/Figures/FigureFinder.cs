// Finds money, percentages, quantities and counts. Dates are taken out before.
using System.Collections.Immutable;
using SiteGen.Extraction.Dates;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Figures;

/// <param name="dates">In reading order; they do not overlap.</param>
internal sealed class FigureFinder(Reading reading, List<DateHit> dates)
{
    private readonly TokenText _t = reading.Tokens;
    private int _datesPassed;

    public ImmutableArray<FoundFigure> Find()
    {
        var found = ImmutableArray.CreateBuilder<FoundFigure>();
        for (var at = reading.Start; at < _t.Count; at++)
        {
            if (!IsAnchor(at))
            {
                continue;
            }

            if (DateEnd(at) is >= 0 and var date)
            {
                at = date;
            }
            else if (Money(at, out var last) is { } money)
            {
                found.AddRange(money);
                at = last;
            }
            else if (_t.IsNumber(at) && NotCounted.End(_t, at) is >= 0 and var end)
            {
                at = end;
            }
            else if (Plain(at, out last) is { } figures)
            {
                found.AddRange(figures);
                at = last;
            }
        }

        return found.DrainToImmutable();
    }

    private bool IsAnchor(int at) => _t[at].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => _t.Has(at, WordClass.Currency | WordClass.NumberWord) || _t.IsAny(at, "a", "an", "half") || (_t[at].Length <= 3 && _t.Glued(at)),
        TokenKind.Punctuation => _t[at].Start < _t.Text.Length && _t.Span(at)[0] is '$' or > '\u007F',
        _ => false,
    };

    private int DateEnd(int at)
    {
        while (_datesPassed < dates.Count && dates[_datesPassed].Range.Last < at)
        {
            _datesPassed++;
        }

        return _datesPassed < dates.Count && dates[_datesPassed].Range.Contains(at) ? dates[_datesPassed].Range.Last : -1;
    }

    // $2.29bn, Rs 2.4 lakh crore, US$29bn, €3.4 million, $2-3bn, $2bn to $3bn
    private FoundFigure[]? Money(int at, out int last)
    {
        last = at;
        if (Prefix(at) is not { } prefix || NumberRead.At(_t, prefix.Number, money: true) is not { Spelled: false } low)
        {
            return null;
        }

        last = low.Range.Last;
        if (Joint(last) is { } joint)
        {
            var next = Prefix(joint + 1)?.Number ?? joint + 1;
            if (NumberRead.At(_t, next, money: true) is { Spelled: false } high && (next > joint + 1 || high.Magnitude > 1 || _t.Glued(last)))
            {
                last = high.Range.Last;
                return Pair(at, low, high, (FigureKind.Money, prefix.Unit), last, next);
            }
        }

        return [Make(at, last, FigureKind.Money, low.Value, null, prefix.Unit, 0.95)];
    }

    private (int Number, string Unit)? Prefix(int at)
    {
        if (_t.Char(at) != '\0' && Measures.Currency(_t.Span(at)) is { } sign)
        {
            return (at + 1, sign);
        }

        if (!_t.IsWord(at))
        {
            return null;
        }

        if (_t.Char(at + 1) == '$' && _t.Glued(at) && _t[at].Length <= 3 && _t[at].AllCaps)
        {
            return (at + 2, DollarOf(_t.Span(at)));
        }

        if (_t.Has(at, WordClass.Currency) && _t.IsCapital(at) && Measures.Currency(_t.Span(at)) is { } unit)
        {
            var number = _t.Char(at + 1) == '.' ? at + 2 : at + 1;
            return _t[at].Length > 1 || _t.Glued(at) ? (number, unit) : null;
        }

        // "P1.4 billion", but not "P1"
        if (_t.Is(at, "P") && _t.Glued(at) && _t.IsNumber(at + 1) && !_t.IsHyphen(at - 1) && (_t.Has(at + 2, WordClass.Magnitude) || _t.Span(at + 1).Contains(',')))
        {
            return (at + 1, "PHP");
        }

        return _t.Is(at, "N") && _t.Glued(at) && _t.IsNumber(at + 1) && !_t.IsHyphen(at - 1) ? (at + 1, "NGN") : null;
    }

    private static string DollarOf(ReadOnlySpan<char> letters) => letters switch
    {
        "US" => "USD",
        "A" or "AU" => "AUD",
        "C" or "CA" => "CAD",
        "HK" => "HKD",
        "NZ" => "NZD",
        "S" => "SGD",
        "NT" => "TWD",
        _ => "$",
    };

    // The token that joins two numbers to a range: a dash, "to".
    private int? Joint(int last) => _t.IsDash(last + 1) || _t.IsHyphen(last + 1) || _t.Is(last + 1, "to") ? last + 1 : _t.Is(last + 1, "and") ? last + 1 : null;

    private FoundFigure[]? Plain(int at, out int last)
    {
        last = at;
        if (NumberRead.At(_t, at) is not { } low)
        {
            return null;
        }

        last = low.Range.Last;
        if (Joint(last) is { } joint && (!_t.Is(joint, "and") || _t.Is(at - 1, "between")) && NumberRead.At(_t, joint + 1) is { } high && high.Spelled == low.Spelled && high.Value > low.Value
            && (!_t.IsNumber(joint + 1) || NotCounted.End(_t, joint + 1) < 0 || _t.IsHyphen(joint) || _t.IsDash(joint)) && Measure(high) is { } unit)
        {
            last = Math.Max(high.Range.Last, unit.Last);
            return Pair(at, low, high, (unit.Kind, unit.Unit), last, joint + 1);
        }

        if (Measure(low) is not { } measured)
        {
            return null;
        }

        last = Math.Max(last, measured.Last);

        // "between 4% and 5%"
        if (_t.Is(at - 1, "between") && measured.Last > low.Range.Last && _t.Is(last + 1, "and") && NumberRead.At(_t, last + 2) is { } top && top.Value > low.Value && Measure(top) is { } same && same.Unit == measured.Unit)
        {
            var second = last + 2;
            last = same.Last;
            return Pair(at, low, top, (same.Kind, same.Unit), last, second);
        }

        return [Make(at, last, measured.Kind, low.Value, null, measured.Unit, low.Spelled ? 0.82 : measured.Kind == FigureKind.Count ? 0.88 : 0.95)];
    }

    // What stands after a number: %, a currency, a unit, a counted noun. Null when number words count nothing worth telling.
    private (FigureKind Kind, string? Unit, int Last)? Measure(NumberRead number)
    {
        var next = number.Range.Last + 1;
        if (_t.Char(next) is '%' or '٪')
        {
            return (FigureKind.Percentage, "%", _t.Is(next + 1, "points") ? next + 1 : next);
        }

        if (_t.IsAny(next, "percent", "pc"))
        {
            return (FigureKind.Percentage, "%", next);
        }

        if (_t.Is(next, "per") && _t.Is(next + 1, "cent"))
        {
            return (FigureKind.Percentage, "%", next + 1);
        }

        if (_t.IsAny(next, "percentage", "basis") && _t.IsAny(next + 1, "point", "points"))
        {
            return (FigureKind.Percentage, _t.Is(next, "basis") ? "basis points" : "percentage points", next + 1);
        }

        if (_t.Is(next, "p") && _t.Glued(next - 1))
        {
            return (FigureKind.Money, "pence", next);
        }

        if (Currency(next) is { } currency)
        {
            return (FigureKind.Money, currency.Unit, currency.Last);
        }

        return Unit(number, next);
    }

    // "15 billion rupees", "2 million US dollars"
    private (string Unit, int Last)? Currency(int next)
    {
        var word = _t.IsHyphen(next) ? next + 1 : next;
        if (_t.Has(word + 1, WordClass.Currency) && _t.Has(word, WordClass.Demonym | WordClass.Place) && Measures.Currency(_t.Span(word + 1)) is { } national)
        {
            return (National(word, national), word + 1);
        }

        if (!_t.Has(word, WordClass.Currency) || Measures.Currency(_t.Span(word)) is not { } unit || _t[word].Length < 2 || _t.IsAny(word, "won", "rand", "real", "pound") || (_t.IsAny(word, "pounds") && !_t.Has(next - 1, WordClass.Magnitude)))
        {
            return null;
        }

        return (unit == "£" ? "GBP" : unit, word);
    }

    private string National(int nation, string unit) => (_t.Slice(nation, nation), unit) switch
    {
        ("US" or "U.S.", "$") => "USD",
        ("Australian", "$") => "AUD",
        ("Canadian", "$") => "CAD",
        ("Singapore", "$") => "SGD",
        ("Pakistani" or "Pakistan", "Rs") => "PKR",
        ("Indian", "Rs") => "INR",
        ("Nepali" or "Nepalese", "Rs") => "NPR",
        ("British", "£") => "GBP",
        ("Egyptian", "£") => "EGP",
        ("Saudi", "riyals") => "SAR",
        ("Qatari", "riyals") => "QAR",
        ("Kenyan", "shillings") => "KES",
        ("Swiss", "francs") => "CHF",
        _ => unit,
    };

    private (FigureKind Kind, string? Unit, int Last)? Unit(NumberRead number, int next)
    {
        if (_t.Char(next) == '°' && _t.IsAny(next + 1, "C", "F"))
        {
            return (FigureKind.Quantity, "°" + _t.Slice(next + 1, next + 1), next + 1);
        }

        var unit = _t.IsHyphen(next) && _t.Glued(next - 1) && _t.Has(next + 1, WordClass.Unit) ? next + 1
            : _t.IsAny(next, "square", "cubic", "nautical", "metric", "light") && _t.Has(next + 1, WordClass.Unit) ? next + 1 : next;
        if (_t.Has(unit, WordClass.Unit) || (_t.Glued(next - 1) && _t.IsAny(unit, "m", "t", "g", "l")))
        {
            return (FigureKind.Quantity, _t.Slice(_t.IsHyphen(next) ? unit : next, unit), unit);
        }

        if (_t.Has(next, WordClass.TimeUnit))
        {
            // "from one week to the next" measures nothing.
            return number.Spelled && (_t.Has(number.Range.First - 1, WordClass.Determiner) || (_t.Is(next + 1, "to") && _t.Is(next + 3, "next"))) ? null : (FigureKind.Quantity, _t.Slice(next, next), next);
        }

        // "a 10-member panel", "five-star": part of an adjective, not a measure.
        if (_t.IsHyphen(next) && _t.Glued(next - 1) && _t.Glued(next))
        {
            return null;
        }

        var noun = CountUnits.After(_t, number.Range.Last);
        var worth = !number.Spelled || number.Magnitude > 1
            || (noun >= 0 && number.Value > 1 && !_t.Is(noun, "times") && !_t.Has(number.Range.First - 1, WordClass.Determiner));
        return worth ? (FigureKind.Count, noun >= 0 ? _t.Slice(noun, noun) : null, number.Range.Last) : null;
    }

    // "from 3 to 4 per cent" tells of two values; everything else that joins two numbers is a range.
    private FoundFigure[] Pair(int at, NumberRead low, NumberRead high, (FigureKind Kind, string? Unit) measure, int last, int second)
    {
        var value = low.Magnitude == 1 && high.Magnitude > 1 && low.Value < high.Value / high.Magnitude * 1000 ? low.Value * high.Magnitude : low.Value;
        if (_t.Is(at - 1, "from") || value >= high.Value)
        {
            return
            [
                Make(at, low.Range.Last, measure.Kind, value, null, measure.Unit, 0.9),
                Make(second, last, measure.Kind, high.Value, null, measure.Unit, 0.9),
            ];
        }

        return [Make(at, last, measure.Kind, value, high.Value, measure.Unit, 0.92)];
    }

    private FoundFigure Make(int first, int last, FigureKind kind, decimal value, decimal? upper, string? unit, double confidence)
    {
        var qualifiers = Qualifiers.Before(_t, first, last);
        return new FoundFigure(reading.MentionOf(first, last), _t.Slice(first, last), kind, value, upper, unit, qualifiers.Approximate, qualifiers.Denied,
            new Origin(kind switch { FigureKind.Money => "money", FigureKind.Percentage => "percentage", FigureKind.Quantity => "quantity", _ => "count" }, confidence));
    }
}
