// Dates around the name of a month: "October 14, 2025", "14th of October", "Oct. 1-8", "early October", "the end of next March".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal sealed class MonthRules(Reading reading, Anchor anchor, bool dateline = false)
{
    private readonly TokenText _t = reading.Tokens;

    public DateHit? At(int month)
    {
        var number = Calendar.Number(_t.Span(month));
        if (DayBefore(month) is { } left)
        {
            return Day(number, left.Day, left.Until, left.First, YearAfter(month, out var last), last);
        }

        if (DayAfter(month) is { } right)
        {
            return Day(number, right.Day, right.Until, month, YearAfter(right.Last, out var last), last);
        }

        return Month(month, number);
    }

    // The span and value of a day, or of days from one to another.
    private DateHit? Day(int month, int day, int? until, int first, int? year, int last)
    {
        first = WithWeekday(first);
        var range = new TokenRange(first, last);
        var inferred = year is null && anchor.Today is not null;
        year ??= anchor.YearOf(month, day, dateline ? Looks.Unknown : Tense.At(reading, range));
        if (!EdtfText.Exists(year, month, day) || (until is { } end && !EdtfText.Exists(year, month, end)))
        {
            return null;
        }

        var value = EdtfText.Day(year, month, day);
        value = until is { } to && to > day && year is not null ? EdtfText.Interval(value, EdtfText.Day(year, month, to)) : value;
        return new DateHit(range, value, inferred, "month-day", 0.95);
    }

    private int WithWeekday(int first)
    {
        var before = _t.IsComma(first - 1) ? first - 2 : _t.Is(first - 1, "the") ? first - 2 : first - 1;
        return _t.Has(before, WordClass.Weekday) ? before : first;
    }

    private (int Day, int? Until, int First)? DayBefore(int month)
    {
        var at = month - 1;
        if (_t.Is(at, "of"))
        {
            at--;
        }

        if (_t.IsAny(at, "st", "nd", "rd", "th"))
        {
            at--;
        }

        if (DayNumber(at) is not { } last || _t.IsComma(at + 1))
        {
            return null;
        }

        // "1–8 October", "1 to 8 October"
        if ((_t.IsDash(at - 1) || _t.IsHyphen(at - 1) || _t.IsAny(at - 1, "to")) && DayNumber(at - 2) is { } first && first < last)
        {
            return (first, last, at - 2);
        }

        return _t.Has(at - 1, WordClass.Currency) || _t.IsHyphen(at - 1) ? null : (last, null, at);
    }

    private (int Day, int? Until, int Last)? DayAfter(int month)
    {
        var at = month + 1;
        if (_t.Char(at) == '.' && _t.Glued(month))
        {
            at++;
        }

        if (_t.Is(at, "the") && _t.IsAny(at + 2, "st", "nd", "rd", "th"))
        {
            at++;
        }

        if (DayNumber(at) is not { } day || _t.Char(at + 1) is '%' || _t.Has(at + 1, WordClass.Magnitude | WordClass.Unit | WordClass.Currency))
        {
            return null;
        }

        var last = _t.Glued(at) && _t.IsAny(at + 1, "st", "nd", "rd", "th") ? at + 1 : at;
        if ((_t.IsDash(last + 1) || _t.IsHyphen(last + 1) || _t.IsAny(last + 1, "to")) && DayNumber(last + 2) is { } until && until > day)
        {
            return (day, until, last + 2);
        }

        return (day, null, last);
    }

    private int? DayNumber(int at) => _t.IsNumber(at) && _t[at].Length <= 2 && Digits.Whole(_t.Span(at)) is >= 1 and <= 31 and var day ? (int)day : null;

    // A year after the month or day, with or without a comma.
    private int? YearAfter(int at, out int last)
    {
        last = at;
        var next = at + 1;
        if (_t.Char(next) == '.' && _t.Glued(at) && _t.Has(at, WordClass.Abbreviation))
        {
            next++;
        }

        next = _t.IsComma(next) || _t.Is(next, "of") ? next + 1 : next;
        if (!YearRules.IsYearNumber(_t, next, out var year) || _t.Has(next + 1, WordClass.Magnitude | WordClass.Unit) || _t.Char(next + 1) == '%')
        {
            return null;
        }

        last = next;
        return year;
    }

    private DateHit? Month(int month, int number)
    {
        var year = YearAfter(month, out var last);
        var (first, vague, shift) = Modifiers(month);
        if (year is null && first == month && !IsSurelyMonth(month))
        {
            return null;
        }

        if (year is not null)
        {
            return DateHit.Stated(first, last, EdtfText.Month(year, number) + (vague ? "~" : ""), "month-year");
        }

        // "between March and June 2021": the year stands for both.
        if (_t.Has(month + 2, WordClass.Month) && (_t.IsAny(month + 1, "and", "to", "until") || _t.IsDash(month + 1) || _t.IsHyphen(month + 1)) && YearAfter(month + 2, out _) is { } shared)
        {
            return DateHit.Stated(first, month, EdtfText.Month(shared, number) + (vague ? "~" : ""), "month-year");
        }

        if (anchor.Today is not { } today)
        {
            return DateHit.Relative(first, last, null, "month");
        }

        var looks = shift switch { < 0 => Looks.Back, > 0 => Looks.On, _ => Tense.At(reading, new TokenRange(first, last)) };
        var resolved = anchor.YearOf(number, null, looks);
        resolved = shift != 0 && number == today.Month ? today.Year + shift : resolved;
        return DateHit.Relative(first, last, EdtfText.Month(resolved, number) + (vague ? "~" : ""), "month");
    }

    // early, late, mid-, the end of, next, last, this — and where the expression begins.
    private (int First, bool Vague, int Shift) Modifiers(int month)
    {
        var (first, vague, shift) = (month, false, 0);
        if (_t.IsAny(first - 1, "next", "last", "this", "coming", "past"))
        {
            shift = _t.IsAny(first - 1, "next", "coming") ? 1 : _t.IsAny(first - 1, "last", "past") ? -1 : 0;
            first--;
        }

        if (_t.IsHyphen(first - 1) && _t.IsAny(first - 2, "mid", "early", "late"))
        {
            return (first - 2, true, shift);
        }

        if (_t.IsAny(first - 1, "early", "late", "mid"))
        {
            return (first - 1, true, shift);
        }

        if (_t.Is(first - 1, "of") && _t.IsAny(first - 2, "end", "beginning", "start", "middle"))
        {
            first -= _t.Is(first - 3, "the") ? 3 : 2;
        }

        return (first, vague, shift);
    }

    // "may" and "march" are words too; a month alone needs its capital letter and a word of time before it, unless it is no other word.
    private bool IsSurelyMonth(int month)
    {
        if (!_t.IsCapital(month) && _t.Span(month)[0] < 128)
        {
            return false;
        }

        if (_t.IsAny(month, "May", "March", "Mar", "Jan", "Dec", "April", "June", "August"))
        {
            return _t.IsAny(month - 1, "in", "since", "until", "by", "of", "from", "to", "during", "through", "before", "after", "between", "till", "for")
                && (!_t.IsCapital(month + 1) || !_t.IsAny(month, "May", "April", "June"));
        }

        return true;
    }
}
