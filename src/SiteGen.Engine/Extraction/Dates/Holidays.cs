// Days that bear a name and fall on the same day every year: "Christmas Day", "New Year's Eve".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal static class Holidays
{
    private static readonly (string[] Words, int Month, int Day)[] Table =
    [
        (["Christmas", "Day"], 12, 25),
        (["Christmas", "Eve"], 12, 24),
        (["Boxing", "Day"], 12, 26),
        (["New", "Year", "'s", "Eve"], 12, 31),
        (["New", "Year", "'s", "Day"], 1, 1),
        (["Valentine", "'s", "Day"], 2, 14),
        (["St", "Patrick", "'s", "Day"], 3, 17),
        (["Halloween"], 10, 31),
        (["Guy", "Fawkes", "Night"], 11, 5),
        (["Bonfire", "Night"], 11, 5),
    ];

    public static DateHit? At(Reading reading, Anchor anchor, int at)
    {
        var t = reading.Tokens;
        foreach (var (words, month, day) in Table)
        {
            if (!t.IsCapital(at) || !IsAt(t, at, words))
            {
                continue;
            }

            var last = at + words.Length - 1;
            var next = t.IsComma(last + 1) || t.Is(last + 1, "of") ? last + 2 : last + 1;
            if (YearRules.IsYearNumber(t, next, out var stated))
            {
                return DateHit.Stated(at, next, EdtfText.Day(stated, month, day), "holiday");
            }

            var year = anchor.YearOf(month, day, Tense.At(reading, new TokenRange(at, last)));
            return DateHit.Relative(at, last, EdtfText.Day(year, month, day), "holiday", 0.9);
        }

        return null;
    }

    private static bool IsAt(TokenText t, int at, string[] words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (!(words[index] == "'s" ? t.IsPossessive(at + index) : t.Is(at + index, words[index])))
            {
                return false;
            }
        }

        return true;
    }
}
