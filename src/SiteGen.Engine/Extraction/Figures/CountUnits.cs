// What a number counts: the noun after it.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Figures;

internal static class CountUnits
{
    /// <summary>The counted noun, looked for behind at most two adjectives; -1 without one.</summary>
    public static int After(TokenText t, int last)
    {
        for (var at = last + 1; at <= last + 3; at++)
        {
            if (IsPlural(t, at))
            {
                // "300 cattle deaths"
                return t.IsAny(at, "cattle", "sheep", "fish", "police", "aircraft", "staff", "media") && IsPlural(t, at + 1) ? at + 1 : at;
            }

            // "12 high-volume pumps"
            if (t.IsHyphen(at) && at > last + 1 && t.Glued(at) && t.Glued(at - 1) && t.IsLower(at + 1) && !t.Has(at + 1, WordClass.Preposition | WordClass.Auxiliary))
            {
                last += 2;
                at++;
                continue;
            }

            if (!t.IsWord(at) || t.Has(at, WordClass.Preposition | WordClass.Conjunction | WordClass.Being | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Adverb))
            {
                return -1;
            }
        }

        return -1;
    }

    public static bool IsPlural(TokenText t, int at)
    {
        if (t.IsAny(at, "people", "men", "women", "children", "grandchildren", "police", "staff", "cattle", "sheep", "fish", "personnel", "aircraft", "media", "percent", "dead", "injured", "crew"))
        {
            return true;
        }

        if (!t.IsWord(at) || t[at].Length < 3 || t.Has(at, WordClass.Preposition | WordClass.Being | WordClass.Auxiliary | WordClass.Determiner | WordClass.Adverb))
        {
            return false;
        }

        var word = t.Span(at);
        return word[^1] == 's' && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("ous", StringComparison.Ordinal)
            && (!t.IsCapital(at) || t.Has(at, WordClass.Demonym) || t.IsAny(at, "MPs", "MPAs", "MNAs"));
    }
}
