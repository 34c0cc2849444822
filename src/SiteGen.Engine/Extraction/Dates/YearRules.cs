// Years, spans of years, decades, fiscal years, quarters and all-digit dates.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal sealed class YearRules(Reading reading, Anchor anchor)
{
    private readonly TokenText _t = reading.Tokens;

    public static bool IsYearNumber(TokenText t, int at, out int year)
    {
        year = 0;
        if (!t.IsNumber(at) || t[at].Length != 4 || Digits.Whole(t.Span(at)) is not (>= 1000 and <= 2199 and var number))
        {
            return false;
        }

        year = (int)number;
        return true;
    }

    public DateHit? At(int at) => AllDigits(at) ?? Decade(at) ?? Span(at) ?? Year(at);

    // 2025-10-14, 14/10/2025, 14.10.2025
    private DateHit? AllDigits(int at)
    {
        if (_t.Glued(at) && _t.Char(at + 1) is '-' or '/' && _t.IsNumber(at + 2) && _t.Char(at + 3) == _t.Char(at + 1) && _t.IsNumber(at + 4) && _t.Glued(at + 1) && _t.Glued(at + 3))
        {
            return OfParts(at, at + 4, Digits.Whole(_t.Span(at)), Digits.Whole(_t.Span(at + 2)), Digits.Whole(_t.Span(at + 4)));
        }

        var text = _t.Span(at);
        var first = text.IndexOf('.');
        var second = text.LastIndexOf('.');
        return first > 0 && second > first && !text[(first + 1)..second].Contains('.')
            ? OfParts(at, at, Digits.Whole(text[..first]), Digits.Whole(text[(first + 1)..second]), Digits.Whole(text[(second + 1)..])) : null;
    }

    private static DateHit? OfParts(int first, int last, long? one, long? two, long? three)
    {
        // Day and month are told apart only where one of them can be no month.
        (long? year, long? month, long? day) = one is >= 1500 and <= 2199 ? (one, two, three)
            : three is not (>= 1500 and <= 2199) ? (null, null, null)
            : two > 12 ? (three, one, two) : one > 12 || one == two ? (three, two, one) : (null, null, null);
        return year is { } y && month is >= 1 and <= 12 and var m && day is >= 1 and <= 31 and var d && EdtfText.Exists((int)y, (int)m, (int)d)
            ? DateHit.Stated(first, last, EdtfText.Day((int)y, (int)m, (int)d), "all-digits") : null;
    }

    // the 2010s, the late '90s, mid-1980s
    private DateHit? Decade(int at)
    {
        if (!_t.Glued(at) || !_t.Is(at + 1, "s") || Digits.Whole(_t.Span(at)) is not { } number || number % 10 != 0)
        {
            return null;
        }

        var short_ = _t[at].Length == 2;
        if (!(short_ ? _t.IsMark(at - 1) || _t.IsAny(at - 1, "the", "early", "late", "mid") : IsYearNumber(_t, at, out _)))
        {
            return null;
        }

        // Two digits mean the last decade of that name that has begun.
        var century = anchor.Today is { } today && number <= today.Year % 100 ? today.Year / 100 * 100 : (anchor.Today?.Year ?? 2000) / 100 * 100 - 100;
        var year = short_ ? (int)number + (anchor.Today is null && number <= 20 ? 2000 : century) : (int)number;
        var first = short_ && _t.IsMark(at - 1) && _t.Glued(at - 1) ? at - 1 : at;
        return DateHit.Stated(WithVague(first), at + 1, EdtfText.Decade(year), "decade", 0.93);
    }

    private int WithVague(int first) =>
        _t.IsHyphen(first - 1) && _t.IsAny(first - 2, "mid", "early", "late") ? first - 2
        : _t.IsAny(first - 1, "early", "late", "mid") ? first - 1 : first;

    // 2010-2015, 2024-25, 2024/25, between 2010 and 2015, from 2010 to 2015
    private DateHit? Span(int at)
    {
        if (!IsYearNumber(_t, at, out var from))
        {
            return null;
        }

        var joint = at + 1;
        var joined = (_t.IsHyphen(joint) || _t.IsDash(joint) || _t.Char(joint) == '/') && _t.Glued(at) && _t.Glued(joint);
        var spoken = (_t.Is(at - 1, "between") && _t.Is(joint, "and")) || (_t.Is(at - 1, "from") && _t.IsAny(joint, "to", "until", "through"));
        if (!joined && !spoken)
        {
            return null;
        }

        int until;
        if (!IsYearNumber(_t, joint + 1, out until))
        {
            if (!joined || !_t.IsNumber(joint + 1) || _t[joint + 1].Length != 2)
            {
                return null;
            }

            until = (from / 100 * 100) + (int)(Digits.Whole(_t.Span(joint + 1)) ?? 0);
            until = until < from ? until + 100 : until;
        }

        var fiscal = FiscalStart(at);
        return until > from && until - from < 200
            ? DateHit.Stated(fiscal >= 0 ? fiscal : spoken ? at - 1 : at, joint + 1, EdtfText.Interval(EdtfText.Year(from), EdtfText.Year(until)), fiscal >= 0 ? "fiscal-year" : "years") : null;
    }

    // "FY", "fiscal year", "financial year" before a year; -1 without one.
    private int FiscalStart(int at) =>
        _t.IsAny(at - 1, "FY", "FYE") ? at - 1 : _t.Is(at - 1, "year") && _t.IsAny(at - 2, "fiscal", "financial") ? at - 2 : -1;

    private DateHit? Year(int at)
    {
        if (FiscalStart(at) is >= 0 and var fiscal && Digits.Whole(_t.Span(at)) is { } ending && (_t[at].Length is 2 || IsYearNumber(_t, at, out _)))
        {
            return DateHit.Stated(fiscal, at, EdtfText.Interval(EdtfText.Year((int)(ending < 100 ? 1999 + ending : ending - 1)), EdtfText.Year((int)(ending < 100 ? 2000 + ending : ending))), "fiscal-year", 0.85);
        }

        if (!IsYearNumber(_t, at, out var year) || !IsYear(at))
        {
            return null;
        }

        if (Part(at, year) is { } part)
        {
            return part;
        }

        var first = WithVague(at);
        var about = _t.Has(at - 1, WordClass.Approximate) && _t.IsAny(at - 2, "in", "from", "since");
        var value = EdtfText.Year(year) + (first < at || about ? "~" : "");
        first = about ? at - 1 : first;
        if (_t.Is(at - 1, "of") && _t.IsAny(at - 2, "end", "beginning", "start", "middle", "summer", "spring", "autumn", "winter", "fall"))
        {
            first = _t.Is(at - 3, "the") ? at - 3 : at - 2;
        }
        else if (_t.IsAny(at - 1, "summer", "spring", "autumn", "winter"))
        {
            first = at - 1;
        }

        return DateHit.Stated(first, at, value, "year", 0.92);
    }

    // A number of four digits that nothing makes a quantity.
    private bool IsYear(int at)
    {
        if (_t.IsHyphen(at - 1) && _t.IsAny(at - 2, "mid", "early", "late", "pre", "post"))
        {
            return true;
        }

        var glued = _t.Glued(at - 1) && (_t.IsWord(at - 1) || _t.Has(at - 1, WordClass.Currency) || _t.Char(at - 1) is '$' or '€' or '£' or '₹' or '#' or '.' or '+' || _t.IsHyphen(at - 1));
        if (glued || _t.Has(at - 1, WordClass.Currency | WordClass.Numbered) || _t.Has(at + 1, WordClass.Unit | WordClass.Magnitude | WordClass.Currency) || _t.Char(at + 1) is '%' or '°'
            || (_t.Glued(at) && (_t.IsWord(at + 1) || _t.IsHyphen(at + 1))))
        {
            return false;
        }

        // "made in about 1780"
        if (_t.IsAny(at - 1, "about", "around", "circa") && _t.IsAny(at - 2, "in", "from", "since") && !_t.IsLower(at + 1))
        {
            return true;
        }

        if (_t.Is(at - 1, "of") && _t.IsAny(at - 2, "summer", "spring", "autumn", "winter", "end", "beginning", "start", "middle", "early", "late"))
        {
            return true;
        }

        if (_t.IsAny(at - 1, "in", "since", "by", "until", "till", "of", "during", "early", "late", "mid", "from", "before", "after", "year", "summer", "spring", "autumn", "winter", "between", "through"))
        {
            return !(_t.IsLower(at + 1) && _t.IsAny(at - 1, "of", "from", "by", "between", "before", "after") && IsCounted(at + 1));
        }

        return Digits.Whole(_t.Span(at)) >= 1500 && !_t.Has(at - 1, WordClass.Approximate) && !(_t.IsAny(at - 1, "least", "most") && !_t.IsAny(at - 3, "until", "till")) && !_t.IsAny(at - 1, "than", "to", "another", "nearly") && !(_t.IsLower(at + 1) && IsCounted(at + 1) && !_t.Has(at - 1, WordClass.Determiner));
    }

    private bool IsCounted(int at) => _t.Span(at).EndsWith("s", StringComparison.Ordinal) && !_t.Has(at, WordClass.Being | WordClass.Past | WordClass.Determiner | WordClass.Reporting | WordClass.Preposition) || _t.IsAny(at, "people", "men", "women", "children");

    // Q3 2025, the third quarter of 2025, the first half of 2025, the first four months of 2025
    private DateHit? Part(int year, int value)
    {
        var of = _t.Is(year - 1, "of") ? year - 2 : year - 1;
        if (_t.IsNumber(of) && _t.Glued(of - 1) && _t.Is(of - 1, "Q") && Digits.Whole(_t.Span(of)) is >= 1 and <= 4 and var quarter)
        {
            return DateHit.Stated(of - 1, year, EdtfText.Quarter(value, (int)quarter), "quarter");
        }

        var ordinal = Ordinal(of - 1);
        var first = _t.Is(of - 2, "the") ? of - 2 : of - 1;
        if (_t.Is(of, "quarter") && ordinal is >= 1 and <= 4)
        {
            return DateHit.Stated(first, year, EdtfText.Quarter(value, ordinal), "quarter");
        }

        if (_t.Is(of, "half") && ordinal is 1 or 2 && _t.Is(of, "half"))
        {
            return DateHit.Stated(first, year, EdtfText.Interval(EdtfText.Month(value, ordinal == 1 ? 1 : 7), EdtfText.Month(value, ordinal == 1 ? 6 : 12)), "quarter");
        }

        if (_t.Is(of, "months") && _t.IsAny(of - 2, "first", "last") && (Measures.Value(_t.Span(of - 1)) ?? Digits.Whole(_t.Span(of - 1))) is > 1 and < 12 and { } months)
        {
            var begins = _t.Is(of - 2, "first") ? 1 : 13 - (int)months;
            return DateHit.Stated(_t.Is(of - 3, "the") ? of - 3 : of - 2, year, EdtfText.Interval(EdtfText.Month(value, begins), EdtfText.Month(value, begins + (int)months - 1)), "months-of-year");
        }

        return null;
    }

    private int Ordinal(int at) =>
        _t.Is(at, "first") ? 1 : _t.Is(at, "second") ? 2 : _t.Is(at, "third") ? 3 : _t.IsAny(at, "fourth", "final", "last") ? 4 : 0;
}
