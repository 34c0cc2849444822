// Names that letters in brackets spell: "Ethics and Anti-Corruption Commission (EACC)". The letters tell where the name begins.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class BracketedAcronyms
{
    private const int Longest = 14;

    /// <summary>The names in reading order; they do not overlap.</summary>
    public static List<TokenRange> Find(Reading reading)
    {
        var found = new List<TokenRange>();
        var t = reading.Tokens;
        for (var open = reading.Start + 2; open + 2 < t.Count; open++)
        {
            if (t.Char(open) == '(' && t.Char(open + 2) == ')' && t.IsCapital(open + 1) && t[open + 1].Length is > 2 and < 9 && IsLetters(t.Span(open + 1))
                && t.IsCapital(open - 1) && !IsNoBody(t, open - 1) && First(t, open - 1, t.Span(open + 1), Math.Max(reading.Start, open - Longest)) is >= 0 and var first && first < open - 1)
            {
                found.Add(new TokenRange(first, open - 1));
            }
        }

        return found;
    }

    // "NDRRMC" and "Kuct", but not "Labour".
    private static bool IsLetters(ReadOnlySpan<char> word) => word.Length < 6 || !word[1..].ContainsAnyInRange('a', 'z');

    /// <summary>Things that are shortened as bodies are: "Gross Domestic Product (GDP)".</summary>
    public static bool IsNoBody(TokenText t, int last) =>
        t.Has(last, WordClass.OtherThing | WordClass.Role) || t.IsAny(last, "Product", "Report", "Understanding", "Tax", "Rate", "Line", "Corridor", "Syndrome", "Disease", "Virus", "Disorder", "Vehicle", "Vehicles", "Requirement", "Territory", "Area", "Zone", "Gas", "Intelligence", "Programme", "Program", "System", "Scheme");

    // The token that the first letter stands for; small words may stand for a letter and need not. -1 where the letters do not fit.
    private static int First(TokenText t, int last, ReadOnlySpan<char> letters, int floor)
    {
        if (letters.IsEmpty)
        {
            return last + 1;
        }

        if (last < floor)
        {
            return -1;
        }

        if (t.IsHyphen(last) && t.Glued(last - 1))
        {
            return First(t, last - 1, letters, floor);
        }

        var fits = t.IsWord(last) && char.ToUpperInvariant(t.Span(last)[0]) == char.ToUpperInvariant(letters[^1]);
        if (t.IsCapital(last))
        {
            return fits ? First(t, last - 1, letters[..^1], floor) : -1;
        }

        if (!t.IsAny(last, "of", "and", "for", "in", "on", "the", "to", "de", "with"))
        {
            return -1;
        }

        return First(t, last - 1, letters, floor) is >= 0 and var without ? without
            : fits && letters.Length > 1 ? First(t, last - 1, letters[..^1], floor) : -1;
    }
}
