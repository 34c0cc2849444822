// Canonical composition (NFC): .NET's own Normalize does nothing under invariant globalization.
using System.Text;

namespace SiteGen.Text;

/// <summary>Unicode Normalization Form C (UAX #15), with the data of Unicode 15.0.</summary>
public static class Nfc
{
    // Hangul syllables are computed: leading consonant, vowel, trailing consonant.
    private const int Syllables = 0xAC00, Leads = 0x1100, Vowels = 0x1161, Trails = 0x11A7;
    private const int VowelCount = 21, TrailCount = 28, SyllableCount = 19 * VowelCount * TrailCount;

    /// <summary>The text in Unicode Normalization Form C; the same string where it is so already. A surrogate without its partner stays.</summary>
    public static string Compose(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0 || IsComposed(text) ? text : Recompose(Decompose(text));

    /// <summary>The text's letters without the marks above and below them: Perić is Peric.</summary>
    public static string WithoutAccents(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0
        ? text : Recompose(Decompose(text).FindAll(codePoint => NfcTable.CombiningClass(codePoint) == 0));

    /// <summary>The quick check of UAX #15: false also where only the long way can tell.</summary>
    private static bool IsComposed(string text)
    {
        byte last = 0;
        for (var at = 0; at < text.Length;)
        {
            var codePoint = Next(text, ref at);
            if (codePoint < 0x300)
            {
                last = 0;
                continue;
            }

            var combiningClass = NfcTable.CombiningClass(codePoint);
            if ((combiningClass != 0 && combiningClass < last) || NfcTable.IsSecond(codePoint) || NfcTable.IsExcluded(codePoint)
                || codePoint is (>= Vowels and < Vowels + VowelCount) or (> Trails and < Trails + TrailCount))
            {
                return false;
            }

            last = combiningClass;
        }

        return true;
    }

    private static List<int> Decompose(string text)
    {
        var all = new List<int>(text.Length + 16);
        var pending = new Stack<int>();
        for (var at = 0; at < text.Length;)
        {
            pending.Push(Next(text, ref at));
            while (pending.TryPop(out var codePoint))
            {
                if (codePoint is >= Syllables and < Syllables + SyllableCount)
                {
                    var index = codePoint - Syllables;
                    all.Add(Leads + index / (VowelCount * TrailCount));
                    all.Add(Vowels + index / TrailCount % VowelCount);
                    if (index % TrailCount > 0)
                    {
                        all.Add(Trails + index % TrailCount);
                    }
                }
                else if (NfcTable.TryDecompose(codePoint, out var parts))
                {
                    if (parts.Second != 0)
                    {
                        pending.Push(parts.Second);
                    }

                    pending.Push(parts.First);
                }
                else
                {
                    all.Add(codePoint);
                }
            }
        }

        Order(all);
        return all;
    }

    /// <summary>Sorts each run of combining marks by class; equal classes keep their order.</summary>
    private static void Order(List<int> all)
    {
        for (var at = 0; at < all.Count; at++)
        {
            var start = at;
            while (at < all.Count && NfcTable.CombiningClass(all[at]) != 0)
            {
                at++;
            }

            if (at - start > 1)
            {
                var run = all.GetRange(start, at - start).OrderBy(NfcTable.CombiningClass).ToArray();
                for (var i = 0; i < run.Length; i++)
                {
                    all[start + i] = run[i];
                }
            }
        }
    }

    private static string Recompose(List<int> all)
    {
        var kept = new List<int>(all.Count);
        var starter = -1;
        var last = 0;
        foreach (var codePoint in all)
        {
            int combiningClass = NfcTable.CombiningClass(codePoint);

            // A mark is blocked from its starter by a mark of the same or a higher class between them.
            var free = starter >= 0 && (kept.Count == starter + 1 || (combiningClass != 0 && last < combiningClass));
            if (free && TryCompose(kept[starter], codePoint, out var composed))
            {
                kept[starter] = composed;
                continue;
            }

            if (combiningClass == 0)
            {
                starter = kept.Count;
            }

            last = combiningClass;
            kept.Add(codePoint);
        }

        var text = new StringBuilder(kept.Count);
        foreach (var codePoint in kept)
        {
            Append(text, codePoint);
        }

        return text.ToString();
    }

    private static bool TryCompose(int first, int second, out int composed)
    {
        if (first is >= Leads and < Leads + 19 && second is >= Vowels and < Vowels + VowelCount)
        {
            composed = Syllables + ((first - Leads) * VowelCount + second - Vowels) * TrailCount;
            return true;
        }

        if (first is >= Syllables and < Syllables + SyllableCount && (first - Syllables) % TrailCount == 0 && second is > Trails and < Trails + TrailCount)
        {
            composed = first + second - Trails;
            return true;
        }

        return NfcTable.TryCompose(first, second, out composed);
    }

    private static int Next(string text, ref int at)
    {
        var unit = text[at++];
        return char.IsHighSurrogate(unit) && at < text.Length && char.IsLowSurrogate(text[at]) ? char.ConvertToUtf32(unit, text[at++]) : unit;
    }

    private static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint > char.MaxValue)
        {
            codePoint -= 0x10000;
            text.Append((char)(0xD800 + (codePoint >> 10))).Append((char)(0xDC00 + (codePoint & 0x3FF)));
        }
        else
        {
            text.Append((char)codePoint);
        }
    }
}
