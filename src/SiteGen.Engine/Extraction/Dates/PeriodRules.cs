// Weeks, months, quarters, seasons and years named from the day of publication: "last week", "the end of the year", "in the autumn".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal sealed class PeriodRules(Reading reading, Anchor anchor)
{
    private readonly TokenText _t = reading.Tokens;

    // last week, this month, next year, earlier this year, the end of the year
    public DateHit? At(int at)
    {
        var shift = _t.IsAny(at, "last", "previous") ? -1 : _t.IsAny(at, "next", "coming") ? 1 : _t.Is(at, "this") ? 0 : 2;
        if (shift == 2)
        {
            return EndOf(at) ?? Weekend(at) ?? Quarter(at) ?? Season(at);
        }

        var unit = at + 1;
        if (!_t.IsAny(unit, "week", "month", "year", "quarter", "weekend", "decade", "summer", "spring", "autumn", "winter", "fall"))
        {
            return null;
        }

        if (_t.Glued(unit) && _t.IsHyphen(unit + 1))
        {
            return null;
        }

        var first = _t.IsAny(at - 1, "earlier", "later", "late", "early") ? at - 1 : at;
        if (_t.Is(first - 1, "of") && _t.IsAny(first - 2, "end", "beginning", "start", "middle"))
        {
            first = _t.Is(first - 3, "the") ? first - 3 : first - 2;
        }

        // "the first quarter of next year"
        if (_t.Is(unit, "year") && _t.Is(at - 1, "of") && _t.Is(at - 2, "quarter") && Ordinal(at - 3) is > 0 and var quarter)
        {
            return DateHit.Relative(_t.Is(at - 4, "the") ? at - 4 : at - 3, unit, anchor.Today is { } day ? EdtfText.Quarter(day.Year + shift, quarter) : null, "quarter", 0.9);
        }

        var value = Of(unit, shift);
        return DateHit.Relative(first, unit, value is { Length: 4 } && _t.IsAny(at - 2, "middle") ? value + "~" : value, "period", 0.9);
    }

    // "travels to Mombasa in the autumn"
    private DateHit? Season(int at)
    {
        if (!_t.IsAny(at, "summer", "spring", "autumn", "winter") || !(_t.Is(at - 1, "the") || _t.Is(at - 1, "by")) || !_t.IsAny(_t.Is(at - 1, "the") ? at - 2 : at - 1, "in", "over", "during", "until", "by", "before", "to", "since") || !(_t.IsAny(at + 1, "and", "but", "when", "after", "before") || !_t.IsWord(at + 1))
            || _t.IsHyphen(at + 1) || _t.IsPossessive(at + 1))
        {
            return null;
        }

        var looks = Tense.At(reading, new TokenRange(at - 1, at));
        var year = anchor.Today is { } today ? today.Year - (looks == Looks.Back && today.Month < 3 ? 1 : 0) : (int?)null;
        return DateHit.Relative(_t.Is(at - 1, "the") ? at - 1 : at, at, year is { } known ? EdtfText.Year(known) + "~" : null, "period", 0.82);
    }

    // "at the weekend": the last one, unless the verb looks on.
    private DateHit? Weekend(int at)
    {
        if (!_t.Is(at, "weekend") || !_t.Is(at - 1, "the") || !_t.IsAny(at - 2, "at", "over", "during", "on"))
        {
            return null;
        }

        var looks = Tense.At(reading, new TokenRange(at - 1, at));
        var monday = anchor.Monday(looks == Looks.On || anchor.Today is { DayOfWeek: DayOfWeek.Sunday or DayOfWeek.Saturday } ? 0 : -1);
        return DateHit.Relative(at - 1, at, monday is { } first ? EdtfText.Interval(Anchor.Plus(first, 5), Anchor.Plus(first, 6)) : null, "period", 0.85);
    }

    // "in the fourth quarter", "third-quarter profit": of this year, or of the last one where this year's has not begun.
    private DateHit? Quarter(int at)
    {
        var number = _t.IsHyphen(at - 1) ? at - 2 : at - 1;
        if (!_t.Is(at, "quarter") || Ordinal(number) is not (> 0 and var quarter) || _t.IsAny(at + 1, "of", "to") || _t.IsHyphen(at + 1) || YearRules.IsYearNumber(_t, at + 1, out _)
            || !(_t.IsHyphen(at - 1) || _t.Is(number - 2, "in")))
        {
            return null;
        }

        var first = _t.Is(number - 1, "the") ? number - 1 : number;
        var year = anchor.Today is { } today ? today.Year - (Tense.At(reading, new TokenRange(first, at)) == Looks.Back && (quarter * 3) - 2 > today.Month ? 1 : 0) : (int?)null;
        return DateHit.Relative(first, at, year is { } known ? EdtfText.Quarter(known, quarter) : null, "quarter", 0.82);
    }

    private int Ordinal(int at) => _t.Is(at, "first") ? 1 : _t.Is(at, "second") ? 2 : _t.Is(at, "third") ? 3 : _t.IsAny(at, "fourth", "final") ? 4 : 0;

    private DateHit? EndOf(int at) =>
        _t.IsAny(at, "end", "start", "beginning") && _t.Is(at + 1, "of") && _t.Is(at + 2, "the") && _t.IsAny(at + 3, "year", "month", "week", "decade")
            ? DateHit.Relative(_t.Is(at - 1, "the") ? at - 1 : at, at + 3, Of(at + 3, 0), "period", 0.88) : null;

    private string? Of(int unit, int shift)
    {
        if (anchor.Today is not { } today)
        {
            return null;
        }

        if (_t.Is(unit, "week"))
        {
            return anchor.Monday(shift) is { } monday ? EdtfText.Interval(monday, Anchor.Plus(monday, 6)) : null;
        }

        if (_t.Is(unit, "weekend"))
        {
            return anchor.Monday(shift) is { } monday ? EdtfText.Interval(Anchor.Plus(monday, 5), Anchor.Plus(monday, 6)) : null;
        }

        if (_t.Is(unit, "month"))
        {
            var month = Anchor.PlusMonths(today, shift);
            return EdtfText.Month(month.Year, month.Month);
        }

        if (_t.Is(unit, "quarter"))
        {
            var month = Anchor.PlusMonths(today, shift * 3);
            return EdtfText.Quarter(month.Year, ((month.Month - 1) / 3) + 1);
        }

        return _t.Is(unit, "decade") ? EdtfText.Decade(today.Year + (shift * 10))
            : _t.Is(unit, "year") ? EdtfText.Year(today.Year + shift) : EdtfText.Year(Season(today, shift)) + "~";
    }

    // "last winter" lies in the year before only while this year's has not come; the year is rough on purpose.
    private static int Season(DateOnly today, int shift) => shift < 0 && today.Month > 9 ? today.Year : today.Year + shift;
}
