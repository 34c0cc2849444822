// Numbers that measure nothing: names, times, scores, telephone numbers, ages, addresses, ordinals.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Figures;

internal static class NotCounted
{
    /// <summary>Last token of the run of digits to pass over, or -1 when the number may measure something.</summary>
    public static int End(TokenText t, int at)
    {
        if (IsFeetAndInches(t, at) || IsPartOfName(t, at) || IsOrdinal(t, at) || IsAge(t, at) || IsAddress(t, at))
        {
            return at;
        }

        if (IsClock(t, at) is >= 0 and var clock)
        {
            return clock;
        }

        return Joined(t, at);
    }

    // 6' 2": the marks are units.
    private static bool IsFeetAndInches(TokenText t, int at) =>
        (t.Char(at + 1) is '\'' or '’' or '′' && t.IsNumber(at + 2)) || (t.Char(at - 1) is '\'' or '’' or '′' && t.IsNumber(at - 2));

    // F-16, Covid-19, G20, Section 144, No. 5, Boeing 737, #7
    private static bool IsPartOfName(TokenText t, int at)
    {
        if (t.Glued(at - 1))
        {
            if (t.Char(at - 1) is '#' or '@' or '_' || (t.IsWord(at - 1) && !t.Has(at - 1, WordClass.Currency)))
            {
                return true;
            }

            if (t.IsHyphen(at - 1) && t.Glued(at - 2) && t.IsWord(at - 2) && !t.Has(at - 2, WordClass.Currency) && !t.IsAny(at - 2, "mid", "sub"))
            {
                return true;
            }
        }

        // "since '99"
        if (t.Char(at - 1) is '\'' or '’' && t.Glued(at - 1) && t[at].Length == 2 && !t.IsWord(at + 1) && t.Char(at + 1) is not '%')
        {
            return true;
        }

        // Section 9(2)(b), AD 79
        if ((t.Char(at - 1) == '(' && t.Char(at + 1) == ')' && t.Glued(at - 2)) || t.IsAny(at - 1, "AD", "BC", "BCE") || t.IsAny(at + 1, "BC", "BCE", "AD"))
        {
            return true;
        }

        // FTSE 100, EK 601
        if (t.IsCapital(at - 1) && t[at - 1].AllCaps && t[at - 1].Length > 1 && t[at].Length <= 4 && !t.Has(at - 1, WordClass.Currency)
            && !t.Has(at + 1, WordClass.Magnitude | WordClass.Unit) && t.Char(at + 1) is not '%' && CountUnits.After(t, at) < 0)
        {
            return true;
        }

        // "Harcastle Town 2 Wexborough Athletic 2"
        if (t[at].Length <= 2 && t.IsCapital(at - 1) && !t.Has(at - 1, WordClass.Approximate | WordClass.Opener | WordClass.Currency) && (t.IsCapital(at + 1) || at + 1 >= t.Count))
        {
            return true;
        }

        var before = t.Char(at - 1) == '.' ? at - 2 : at - 1;
        return t.Has(before, WordClass.Numbered) && (t.IsCapital(before) || t.IsAny(before, "page", "section", "article", "chapter", "clause", "no", "row", "seat"));
    }

    private static bool IsOrdinal(TokenText t, int at) => t.Glued(at) && t.IsAny(at + 1, "st", "nd", "rd", "th", "s") || (t.Glued(at) && t.Is(at + 1, "p") && t.IsAny(at, "360", "480", "720", "1080", "1440", "2160"));

    // "Khan, 45," — "aged 45" — "45-year-old"
    private static bool IsAge(TokenText t, int at) =>
        t.Is(at - 1, "aged") || (t.IsAny(at - 1, "turned", "turns", "turning") && t[at].Length <= 3 && CountUnits.After(t, at) < 0 && t.Char(at + 1) is not '%')
        || (t.IsAny(at - 1, "was", "is", "turned", "turns", "now") && (t.IsAny(at - 2, "he", "she") || t.IsCapital(at - 2)) && t[at].Length <= 3 && !t.IsWord(at + 1) && t.Char(at + 1) is not '%')
        || t.Is(at - 1, "age") || (t.DecimalComma && t.IsAny(at + 1, "ans", "años", "anni", "anos"))
        || (t.Is(at - 1, "then") && t.IsComma(at - 2) && t.IsComma(at + 1))
        || IsListedAge(t, at)
        || (t.Is(at - 1, "of") && t.IsAny(at - 2, "boy", "girl", "man", "woman") && t[at].Length <= 2)
        || (t.Is(at - 1, "at") && t.IsAny(at - 2, "dies", "died", "retired", "married", "school") && t[at].Length <= 3 && !t.IsWord(at + 1) && t.Char(at + 1) is not '%')
        || (t.Is(at - 1, "at") && t.IsCapital(at - 1) && t[at].Length <= 2 && (t.IsComma(at + 1) || t.IsAny(at + 1, "he", "she")))
        || (t.IsPossessive(at - 1) && t.IsAny(at - 2, "he", "she") && t[at].Length <= 2 && CountUnits.After(t, at) < 0 && t.Char(at + 1) is not '%' && !t.IsHyphen(at + 1))
        || (t.IsAny(at - 1, "I'm", "I’m", "you're", "you’re") && t[at].Length <= 2 && (!t.IsWord(at + 1) || t.Has(at + 1, WordClass.Conjunction)) && t.Char(at + 1) is not '%')
        || (t.IsComma(at - 1) && (t.Has(at - 2, WordClass.Role) || t.IsAny(at - 2, "man", "woman", "boy", "girl")) && t.IsComma(at + 1) && t[at].Length == 2)
        || (t.IsComma(at - 1) && t.IsCapital(at - 2) && (t.IsComma(at + 1) || t.Char(at + 1) is '.') && t[at].Length <= 2)
        || (t.IsHyphen(at + 1) && t.Glued(at) && t.Is(at + 2, "year") && t.IsHyphen(at + 3))
        || (t.Char(at - 1) == '(' && t.Char(at + 1) == ')' && t.IsCapital(at - 2));

    // "aged 24, 29 and 41"
    private static bool IsListedAge(TokenText t, int at)
    {
        var before = at - 1;
        while (before > at - 12 && (t.IsNumber(before) || t.IsComma(before) || t.IsAny(before, "and", "to", "between")))
        {
            before--;
        }

        return before < at - 1 && t.Is(before, "aged");
    }

    private static bool IsAddress(TokenText t, int at) =>
        t.IsCapital(at + 1) && (t.Has(at + 1, WordClass.PlaceWord) || t.Has(at + 2, WordClass.PlaceWord)) && !t.Has(at + 1, WordClass.Demonym);

    // 10:30, 9pm, 9.30 a.m., 10 o'clock
    private static int IsClock(TokenText t, int at)
    {
        var last = at;
        while (t.Char(last + 1) == ':' && t.Glued(last) && t.IsNumber(last + 2) && t.Glued(last + 1))
        {
            last += 2;
        }

        if (t.IsAny(last + 1, "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "o’clock", "GMT", "UTC", "hrs", "IST", "PST", "Uhr"))
        {
            return last + 1;
        }

        return last > at ? last : -1;
    }

    // 3-1, 24/7, 021-345-6789, +92 300 1234567, 1:3, 3.2.1
    private static int Joined(TokenText t, int at)
    {
        var phone = t.IsAny(at - 1, "call", "dial", "helpline") || (t.Char(at - 1) == '+' && t.Glued(at - 1)) || (t.Span(at)[0] == '0' && (t[at].Length > 2 || (t[at].Length == 2 && t.IsNumber(at + 1))) && !t.Span(at).Contains('.'));
        var last = at;
        var groups = 1;
        while (t.IsNumber(last + 2) && t.Glued(last) && t.Glued(last + 1) && t.Char(last + 1) is '-' or '–' or '/' or '−')
        {
            last += 2;
            groups++;
        }

        while (phone && t.IsNumber(last + 1))
        {
            last++;
        }

        if (phone || groups > 2 || (t[at].Length >= 10 && !t.Span(at).ContainsAny(',', '.')) || t.Number(at) is null)
        {
            return last;
        }

        // Two numbers are a range where a unit or a noun follows, else a score or a fraction.
        var range = groups == 2 && t.Char(at + 1) != '/' && (t.Char(last + 1) is '%' || t.Has(last + 1, WordClass.Unit | WordClass.Magnitude | WordClass.Currency | WordClass.TimeUnit)
            || t.IsAny(last + 1, "per", "percent", "pc") || CountUnits.After(t, last) >= 0) && t.Number(at) < t.Number(last) && !t.IsAny(at - 1, "won", "lost", "beat", "lead", "win", "defeat", "victory");
        return groups == 2 && !range ? last : -1;
    }
}
