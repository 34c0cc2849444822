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
        var inferred = year is null && anchor.Today is not null;
        year ??= NamedYear(ref last);
        var range = new TokenRange(first, last);

        // "by Dec. 1" is the nearest one, whatever the verb.
        year ??= anchor.YearOf(month, day, dateline || _t.IsAny(first - 1, "by", "until", "till", "before") ? Looks.Unknown : _t.Is(first - 1, "since") ? Looks.Back : Tense.At(reading, range));
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
        if (_t.IsAny(at, "of", "de") || (_t.Char(at) == '.' && _t.Glued(at - 1) && !_t.Glued(at)))
        {
            // "14th of October", "14 de octubre", "14. Oktober"
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

        // "1–8 October", "1 to 8 October", "between 1 and 8 October"
        if ((_t.IsDash(at - 1) || _t.IsHyphen(at - 1) || _t.IsAny(at - 1, "to") || (_t.Is(at - 1, "and") && _t.Is(at - 3, "between"))) && DayNumber(at - 2) is { } first && first < last)
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
        if ((_t.IsDash(last + 1) || _t.IsHyphen(last + 1) || _t.IsAny(last + 1, "to") || (_t.Is(last + 1, "and") && (_t.Is(month - 1, "between") || DayNumber(last + 2) == day + 1))) && DayNumber(last + 2) is { } until && until > day && !(_t.IsLower(last + 3) && CountsAfter(last + 3)))
        {
            return (day, until, last + 2);
        }

        return (day, null, last);
    }

    // "on May 21 and 22 people died"
    private bool CountsAfter(int at) => _t.Span(at)[^1] == 's' || _t.IsAny(at, "people", "men", "women", "children");

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

        next = _t.IsComma(next) || _t.IsAny(next, "of", "de") ? next + 1 : next;
        if (!YearRules.IsYearNumber(_t, next, out var year) || _t.Has(next + 1, WordClass.Magnitude | WordClass.Unit) || _t.Char(next + 1) == '%')
        {
            return null;
        }

        last = next;
        return year;
    }

    // "last year" after a month: "October last year".
    private int? NamedYear(ref int last)
    {
        var shift = _t.Is(last + 1, "last") ? -1 : _t.Is(last + 1, "this") ? 0 : _t.Is(last + 1, "next") ? 1 : 2;
        if (shift == 2 || !_t.Is(last + 2, "year") || anchor.Today is not { } today)
        {
            return null;
        }

        last += 2;
        return today.Year + shift;
    }

    // "the April-June quarter of 2026", "July–September"
    private DateHit? Months(int month, int number)
    {
        if (!(_t.IsHyphen(month + 1) || _t.IsDash(month + 1)) || !_t.Has(month + 2, WordClass.Month) || !_t.Glued(month) || Calendar.Number(_t.Span(month + 2)) is var until && until == number)
        {
            return null;
        }

        // "July-May" begins in the year before.
        var before = until < number ? 1 : 0;

        var last = _t.IsAny(month + 3, "quarter", "period") ? month + 3 : month + 2;
        if (YearAfter(last, out var end) is { } year)
        {
            return DateHit.Stated(month, end, EdtfText.Interval(EdtfText.Month(year - before, number), EdtfText.Month(year, until)), "months");
        }

        var near = anchor.YearOf(until, null, Tense.At(reading, new TokenRange(month, last)));
        return DateHit.Relative(month, last, near is null ? null : EdtfText.Interval(EdtfText.Month(near - before, number), EdtfText.Month(near, until)), "months", 0.88);
    }

    // "the third week of September": seven days each, from the first.
    private DateHit? WeekOf(int month, int number)
    {
        var week = _t.IsAny(month - 3, "first", "second", "third", "fourth") && _t.Is(month - 2, "week") && _t.Is(month - 1, "of")
            ? _t.Is(month - 3, "first") ? 1 : _t.Is(month - 3, "second") ? 2 : _t.Is(month - 3, "third") ? 3 : 4 : 0;
        if (week == 0)
        {
            return null;
        }

        var stated = YearAfter(month, out var last);
        var year = stated ?? anchor.YearOf(number, (week * 7) - 3, Tense.At(reading, new TokenRange(month - 3, last)));
        var first = _t.Is(month - 4, "the") ? month - 4 : month - 3;
        var value = year is null ? null : EdtfText.Interval(EdtfText.Day(year, number, (week * 7) - 6), EdtfText.Day(year, number, week * 7));
        return stated is null ? DateHit.Relative(first, last, value, "month", 0.85) : DateHit.Stated(first, last, value!, "month", 0.85);
    }

    private DateHit? Month(int month, int number)
    {
        if ((Months(month, number) ?? WeekOf(month, number)) is { } several)
        {
            return several;
        }

        var year = YearAfter(month, out var last);
        var (first, vague, shift) = Modifiers(month);
        if (year is null && first == month && !IsSurelyMonth(month))
        {
            return null;
        }

        if (year is null && NamedYear(ref last) is { } named)
        {
            return DateHit.Relative(first, last, EdtfText.Month(named, number) + (vague ? "~" : ""), "month-year", 0.95);
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

        var looks = shift switch { < 0 => Looks.Back, > 0 => Looks.On, _ when _t.IsAny(first - 1, "by", "until", "till") => Looks.Unknown, _ => Tense.At(reading, new TokenRange(first, last)) };
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
        // "Jun-Jun Lacson" is a name.
        if (_t.IsHyphen(month + 1) && _t.Glued(month) && _t.Has(month + 2, WordClass.Month) && Calendar.Number(_t.Span(month)) == Calendar.Number(_t.Span(month + 2)) || (_t.IsHyphen(month - 1) && _t.Glued(month - 1) && _t.Has(month - 2, WordClass.Month) && Calendar.Number(_t.Span(month)) == Calendar.Number(_t.Span(month - 2))))
        {
            return false;
        }

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
