// Quarters and halves without a year, and feasts that fall on one day of the year: "third-quarter profit", "the first quarter of next year", "Christmas Day".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal sealed class QuarterRules(Reading reading, Anchor anchor)
{
    private readonly TokenText _t = reading.Tokens;

    public DateHit? At(int at) => Quarter(at) ?? Feast(at);

    private DateHit? Quarter(int at)
    {
        var quarter = _t.Is(at, "first") ? 1 : _t.Is(at, "second") ? 2 : _t.Is(at, "third") ? 3 : _t.Is(at, "fourth") ? 4 : 0;
        var unit = _t.IsHyphen(at + 1) && _t.Glued(at) ? at + 2 : at + 1;
        if (quarter == 0 || !_t.Is(unit, "quarter"))
        {
            return null;
        }

        var first = _t.Is(at - 1, "the") && unit == at + 1 ? at - 1 : at;
        var shift = _t.Is(unit + 1, "of") && _t.IsAny(unit + 3, "year") ? _t.Is(unit + 2, "next") ? 1 : _t.Is(unit + 2, "last") ? -1 : _t.Is(unit + 2, "this") ? 0 : 2 : 2;
        if (_t.Is(unit + 1, "of") && shift == 2)
        {
            return null;
        }

        if (anchor.Today is not { } today)
        {
            return DateHit.Relative(first, unit, null, "quarter");
        }

        if (shift < 2)
        {
            return DateHit.Relative(first, unit + 3, EdtfText.Quarter(today.Year + shift, quarter), "quarter", 0.9);
        }

        // The nearest quarter of that number that has begun where the clause looks back, and that has not ended where it looks on.
        var looks = Tense.At(reading, new TokenRange(first, unit));
        var begun = today.Month >= (quarter * 3) - 2;
        var ended = today.Month > quarter * 3;
        var year = looks == Looks.On && unit == at + 1 ? ended ? today.Year + 1 : today.Year : begun ? today.Year : looks == Looks.Back && !IsNear(today, quarter) ? today.Year - 1 : quarter - ((today.Month + 2) / 3) > 2 ? today.Year - 1 : today.Year;
        return DateHit.Relative(first, unit, EdtfText.Quarter(year, quarter), "quarter", 0.82);
    }

    private static bool IsNear(DateOnly today, int quarter) => (quarter * 3) - 2 - today.Month is > 0 and <= 2;

    private DateHit? Feast(int at)
    {
        var (month, day, last) = (0, 0, at);
        if (_t.Is(at, "Christmas") && _t.IsAny(at + 1, "Day", "Eve"))
        {
            (month, day, last) = (12, _t.Is(at + 1, "Day") ? 25 : 24, at + 1);
        }
        else if (_t.Is(at, "Boxing") && _t.Is(at + 1, "Day"))
        {
            (month, day, last) = (12, 26, at + 1);
        }
        else if (_t.Is(at, "New") && _t.Is(at + 1, "Year") && _t.IsPossessive(at + 2) && _t.IsAny(at + 3, "Day", "Eve"))
        {
            (month, day) = _t.Is(at + 3, "Day") ? (1, 1) : (12, 31);
            last = at + 3;
        }

        if (month == 0 || !_t.IsCapital(at))
        {
            return null;
        }

        var year = YearRules.IsYearNumber(_t, last + 1, out var stated) ? stated : anchor.YearOf(month, day, Tense.At(reading, new TokenRange(at, last)));
        last += stated > 0 ? 1 : 0;
        return stated > 0 ? DateHit.Stated(at, last, EdtfText.Day(year, month, day), "feast", 0.9)
            : DateHit.Relative(at, last, EdtfText.Day(year, month, day), "feast", 0.85);
    }
}
