// Days of the week: back or on by the tense, "last Friday", "next Monday", "Monday last week".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal sealed class WeekdayRules(Reading reading, Anchor anchor)
{
    private readonly TokenText _t = reading.Tokens;

    public DateHit? At(int at)
    {
        if (!_t.IsCapital(at) || HasDate(at) || _t.Has(at + 1, WordClass.OrganizationWord) || _t.IsAny(at - 1, "every", "each", "Black", "Good", "Easter", "Ash", "Palm", "Bloody", "Super", "Cyber", "Maundy"))
        {
            return null;
        }

        var number = Calendar.Number(_t.Span(at));
        var last = _t.IsAny(at + 1, "morning", "afternoon", "evening", "night", "lunchtime") ? at + 1 : at;
        var week = _t.Is(last + 1, "of") ? last + 2 : last + 1;
        if (_t.IsAny(week, "last", "next", "this") && _t.Is(week + 1, "week"))
        {
            var weeks = _t.Is(week, "last") ? -1 : _t.Is(week, "next") ? 1 : 0;
            return Hit(at, week + 1, anchor.Monday(weeks) is { } monday ? Anchor.Plus(monday, (number + 6) % 7) : null, 0.92);
        }

        if (_t.Is(last + 1, "next") && !_t.IsAny(last + 2, "week", "month", "year"))
        {
            return Hit(at, last + 1, anchor.Weekday(number, Looks.On, strict: true), 0.85);
        }

        if (_t.IsAny(at - 1, "last", "previous", "past"))
        {
            return Hit(at - 1, last, anchor.Weekday(number, Looks.Back, strict: true), 0.9);
        }

        if (_t.IsAny(at - 1, "this", "coming"))
        {
            var first = _t.Is(at - 1, "coming") && _t.IsAny(at - 2, "this", "the") ? at - 2 : at - 1;
            return Hit(first, last, anchor.Weekday(number, Looks.On), 0.88);
        }

        if (_t.Is(at - 1, "next"))
        {
            // "Next Friday" on a Tuesday is this week's to some and next week's to others.
            var next = anchor.Monday(1) is { } monday ? Anchor.Plus(monday, (number + 6) % 7) : (DateOnly?)null;
            return Hit(at - 1, last, next, next == anchor.Weekday(number, Looks.On, strict: true) ? 0.9 : 0.7);
        }

        var range = new TokenRange(at, last);
        var looks = Tense.At(reading, range);
        looks = looks == Looks.Unknown && _t.IsAny(at - 1, "by", "until", "till") ? Looks.On : looks;

        // "a warning for Saturday", but not "after Saturday's"
        looks = _t.Is(at - 1, "for") && !_t.IsPossessive(last + 1) && !_t.IsHyphen(last + 1) ? Looks.On : looks;
        return Hit(at, last, anchor.Weekday(number, looks == Looks.On ? Looks.On : Looks.Back), looks == Looks.Unknown ? 0.82 : 0.92);
    }

    private DateHit Hit(int first, int last, DateOnly? day, double confidence) =>
        DateHit.Relative(first, last, day is { } known ? EdtfText.Day(known) : null, "weekday", confidence);

    // "Tuesday, October 14" belongs to the month.
    private bool HasDate(int at)
    {
        var next = _t.IsComma(at + 1) || _t.Is(at + 1, "the") ? at + 2 : at + 1;
        return (_t.Has(next, WordClass.Month) && _t.IsNumber(_t.Char(next + 1) == '.' ? next + 2 : next + 1))
            || (_t.IsNumber(next) && (_t.Has(next + 1, WordClass.Month) || (_t.IsAny(next + 1, "st", "nd", "rd", "th") && _t.Has(_t.Is(next + 2, "of") ? next + 3 : next + 2, WordClass.Month))));
    }
}
