// Dates counted from the day of publication, or from another date in the same passage.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal sealed class RelativeRules(Reading reading, Anchor anchor)
{
    private readonly TokenText _t = reading.Tokens;

    public DateHit? At(int at, List<DateHit> before) => Named(at) ?? Period(at) ?? (IsCount(at) ? AtCount(at, before) : null) ?? Ahead(at) ?? Neighbour(at, before);

    private bool IsCount(int at) => _t.Has(at, WordClass.NumberWord) || (_t.IsAny(at, "a", "an") && _t.Has(at + 1, WordClass.TimeUnit));

    // yesterday, today, tomorrow, tonight, last night
    private DateHit? Named(int at)
    {
        int days;
        if (_t.Is(at, "yesterday"))
        {
            days = -1;
        }
        else if (_t.IsAny(at, "today", "tonight"))
        {
            days = 0;
        }
        else if (_t.Is(at, "tomorrow"))
        {
            days = 1;
        }
        else if (_t.Is(at, "last") && _t.Is(at + 1, "night"))
        {
            return Day(at, at + 1, -1);
        }
        else if (_t.Is(at, "this") && _t.IsAny(at + 1, "morning", "afternoon", "evening"))
        {
            return Day(at, at + 1, 0);
        }
        else
        {
            return null;
        }

        var last = _t.IsAny(at + 1, "morning", "afternoon", "evening", "night") ? at + 1 : at;
        if (_t.IsAny(at - 1, "before", "after") && _t.Is(at - 2, "day"))
        {
            return Day(_t.Is(at - 3, "the") ? at - 3 : at - 2, last, days * 2);
        }

        return Day(at, last, days);
    }

    private DateHit Day(int first, int last, int days) =>
        DateHit.Relative(first, last, anchor.Day(days) is { } day ? EdtfText.Day(day) : null, "day-word", 0.93);

    // last week, this month, next year, earlier this year, the end of the year
    private DateHit? Period(int at)
    {
        var shift = _t.IsAny(at, "last", "previous") ? -1 : _t.IsAny(at, "next", "coming") ? 1 : _t.Is(at, "this") ? 0 : 2;
        if (shift == 2)
        {
            return EndOf(at);
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

        return DateHit.Relative(first, unit, Of(unit, shift), "period", 0.9);
    }

    // "at the weekend" is the one that is over, unless the clause looks on.
    private DateHit? Weekend(int at) =>
        _t.Is(at, "weekend") && _t.Is(at - 1, "the") && _t.IsAny(at - 2, "at", "over") && !(_t.Glued(at) && _t.IsHyphen(at + 1))
            ? DateHit.Relative(at - 1, at, Of(at, Tense.At(reading, new TokenRange(at - 1, at)) == Looks.On || anchor.Today is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } ? 0 : -1), "period", 0.85) : null;

    private DateHit? EndOf(int at) => Weekend(at) ?? (_t.IsAny(at, "end", "start", "beginning") && _t.Is(at + 1, "of") && _t.Is(at + 2, "the") && _t.IsAny(at + 3, "year", "month", "week", "decade")
        ? DateHit.Relative(_t.Is(at - 1, "the") ? at - 1 : at, at + 3, Of(at + 3, 0), "period", 0.88) : null);

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

    /// <summary>Three days ago; two weeks later; two days before November 8; November 8 — two days before the truce expires.</summary>
    public DateHit? AtCount(int at, List<DateHit> before)
    {
        var unit = at + 1;
        if (!_t.Has(unit, WordClass.TimeUnit) || Count(at) is not { } count)
        {
            return null;
        }

        var next = unit + 1;
        if (_t.Is(next, "ago") || (_t.IsAny(next, "earlier") && !HasDay(before)))
        {
            var today = _t.Is(next, "ago") ? anchor.Today : null;
            return DateHit.Relative(at, next, today is { } day ? Moved(day, -count, unit) : null, "ago", 0.9);
        }

        if (_t.Is(next + 1, "than"))
        {
            return null;
        }

        if (_t.IsAny(next, "later", "earlier", "afterwards"))
        {
            return DateHit.Relative(at, next, LastDay(before) is { } day ? Moved(day, _t.Is(next, "earlier") ? -count : count, unit) : null, "later", 0.82);
        }

        if (_t.IsAny(next, "before", "after"))
        {
            return Around(at, unit, next, count, before);
        }

        return _t.Is(next, "from") && _t.IsAny(next + 1, "now", "today")
            ? DateHit.Relative(at, next + 1, anchor.Today is { } from ? Moved(from, count, unit) : null, "from-now", 0.9) : null;
    }

    private DateHit? Around(int at, int unit, int word, long count, List<DateHit> before)
    {
        var sign = _t.Is(word, "before") ? -1 : 1;
        var dated = _t.Has(word + 1, WordClass.Month) ? new MonthRules(reading, anchor).At(word + 1)
            : _t.IsNumber(word + 1) && _t.Has(word + 2, WordClass.Month) ? new MonthRules(reading, anchor).At(word + 2)
            : _t.Has(word + 1, WordClass.Weekday) ? new WeekdayRules(reading, anchor).At(word + 1) : null;
        if (dated is { } target)
        {
            return DateHit.Relative(at, target.Range.Last, DayOf(target.Value) is { } day ? Moved(day, sign * count, unit) : null, "days-before", 0.9);
        }

        // In an apposition the date stands first: it is that many days before the event, so the event is as many days after it.
        if (before.Count > 0 && (_t.IsDash(at - 1) || _t.IsComma(at - 1) || _t.IsHyphen(at - 1)) && before[^1].Range.Last >= at - 4)
        {
            return DateHit.Relative(at, EventEnd(word), DayOf(before[^1].Value) is { } day ? Moved(day, -sign * count, unit, before[^1].Value) : null, "days-before", 0.85);
        }

        return DateHit.Relative(at, word, null, "days-before", 0.7);
    }

    private int EventEnd(int word)
    {
        var sentence = reading.Sentences[reading.SentenceAt(word)];
        var last = word;
        while (last + 1 <= sentence.Last && last - word < 9 && (_t.IsWord(last + 1) || _t.IsHyphen(last + 1) || _t.IsPossessive(last + 1)) && !_t.IsDash(last + 1))
        {
            last++;
        }

        return last;
    }

    private long? Count(int at) => _t.IsAny(at, "a", "an") ? 1
        : _t.IsNumber(at) ? Digits.Whole(_t.Span(at)) is <= 9999 and var digits ? digits : null
        : Measures.Value(_t.Span(at)) is { } word ? (long)word : null;

    // A day counted in days is a day; in weeks it is rough; in months a rough month; in years a rough year.
    private string? Moved(DateOnly from, long count, int unit, string? like = null)
    {
        var span = _t.Span(unit);
        if (span.StartsWith("day", StringComparison.OrdinalIgnoreCase) || span.StartsWith("night", StringComparison.OrdinalIgnoreCase))
        {
            var day = Anchor.Plus(from, count);
            return like?.StartsWith("XXXX", StringComparison.Ordinal) == true ? EdtfText.Day(null, day.Month, day.Day) : EdtfText.Day(day);
        }

        if (like?.StartsWith("XXXX", StringComparison.Ordinal) == true)
        {
            return null;
        }

        if (span.StartsWith("week", StringComparison.OrdinalIgnoreCase) || span.StartsWith("fortnight", StringComparison.OrdinalIgnoreCase))
        {
            return EdtfText.Day(Anchor.Plus(from, count * (span[0] is 'w' or 'W' ? 7 : 14))) + "~";
        }

        if (span.StartsWith("month", StringComparison.OrdinalIgnoreCase))
        {
            var month = Anchor.PlusMonths(from, count);
            return EdtfText.Month(month.Year, month.Month) + "~";
        }

        var years = span.StartsWith("year", StringComparison.OrdinalIgnoreCase) ? count : span.StartsWith("decade", StringComparison.OrdinalIgnoreCase) ? count * 10 : 0;
        return years != 0 && from.Year + years is > 0 and < 9999 ? EdtfText.Year((int)(from.Year + years)) + "~" : null;
    }

    private static DateOnly? DayOf(string? value) =>
        value is { Length: 10 } && DateOnly.TryParseExact(value.Replace("XXXX", "2024", StringComparison.Ordinal), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    private static bool HasDay(List<DateHit> before) => LastDay(before) is not null;

    private static DateOnly? LastDay(List<DateHit> before) => before.Count > 0 && before[^1].Value?.StartsWith('X') == false ? DayOf(before[^1].Value) : null;

    // "in three weeks" looks on only where the clause does.
    private DateHit? Ahead(int at)
    {
        if (!_t.Is(at, "in") || !(_t.IsNumber(at + 1) || IsCount(at + 1)) || !_t.Has(at + 2, WordClass.TimeUnit) || Count(at + 1) is not { } count
            || Tense.At(reading, new TokenRange(at, at + 2)) != Looks.On || _t.IsPossessive(at + 3) || _t.Is(at + 3, "of"))
        {
            return null;
        }

        return DateHit.Relative(at, at + 2, anchor.Today is { } today ? Moved(today, count, at + 2) : null, "ahead", 0.82);
    }

    // the next day, the following week, the previous day
    private DateHit? Neighbour(int at, List<DateHit> before)
    {
        if (!_t.IsAny(at, "next", "following", "previous") || !_t.Is(at - 1, "the") || !_t.IsAny(at + 1, "day", "morning"))
        {
            return null;
        }

        var days = _t.Is(at, "previous") ? -1 : 1;
        return DateHit.Relative(at - 1, at + 1, LastDay(before) is { } day ? EdtfText.Day(Anchor.Plus(day, days)) : null, "neighbour", 0.85);
    }
}
