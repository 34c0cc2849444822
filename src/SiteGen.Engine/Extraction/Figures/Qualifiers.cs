// Words before a number that make it rough or deny it.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Figures;

internal readonly record struct Qualifiers(bool Approximate, bool Denied)
{
    public static Qualifiers Before(TokenText t, int first, int last)
    {
        var approximate = t.Char(last + 1) is '+' || (t.IsHyphen(last + 1) && t.Is(last + 2, "plus")) || (t.Is(last + 1, "or") && t.IsAny(last + 2, "so", "more"));
        var at = first - 1;
        for (var steps = 0; steps < 4; steps++)
        {
            if (t.Char(at) == '~' || t.Has(at, WordClass.Approximate) || t.IsAny(at, "least", "most", "than", "least", "maximum", "minimum"))
            {
                approximate = true;
                at -= t.Is(at, "than") && t.IsAny(at - 1, "more", "less", "fewer", "higher", "lower", "greater", "better") ? 2 : t.IsAny(at, "least", "most") && t.Is(at - 1, "at") ? 2 : 1;
                if (t.IsAny(at + 1, "rather"))
                {
                    break;
                }
            }
            else if ((t.Is(at, "to") && t.IsAny(at - 1, "up", "close")) || (t.Is(at, "as") && t.IsAny(at - 1, "many", "much", "few", "little")))
            {
                approximate = true;
                at -= t.Is(at, "as") ? 3 : 2;
            }
            else if (t.IsAny(at, "a", "an", "the"))
            {
                at--;
            }
            else
            {
                break;
            }
        }

        if (t.Is(at, "rather") && t.Is(at + 1, "than"))
        {
            return new Qualifiers(false, true);
        }

        var denied = (t.Is(at, "not") && !t.IsAny(at + 1, "more", "less", "fewer")) || (t.Is(at, "of") && t.Is(at - 1, "instead")) || (t.Is(at, "than") && t.Is(at - 1, "rather"));

        // "denied that 200 workers", "refuted claims of 30 deaths"
        denied |= (t.Is(at, "that") && t.IsAny(at - 1, "denied", "denies", "denying")) || (t.IsAny(at, "of", "that") && t.IsAny(at - 1, "claims", "reports", "rumours", "rumors", "claim", "suggestions") && HasDenial(t, at - 2));
        return new Qualifiers(approximate, denied);
    }

    private static bool HasDenial(TokenText t, int at)
    {
        var first = at - 3;
        while (at >= first && !t.IsAny(at, "denied", "denies", "refuted", "refutes", "dismissed", "rejected", "rejects", "out"))
        {
            at--;
        }

        return at >= first;
    }
}
