// How many words a reader reads; for scripts without spaces, an estimate from their letters.
using System.Text;

namespace SiteGen.Markdown;

internal static class WordCounter
{
    /// <summary>Words of a text. Two Chinese or Japanese characters count as one word, five letters of Thai, Lao, Khmer or Burmese.</summary>
    public static int Count(string text)
    {
        int words = 0, ideographs = 0, unspaced = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var value = rune.Value;
            if (value < 0x80 ? !char.IsAsciiLetterOrDigit((char)value) : value < 0x0E00 ? !Rune.IsLetterOrDigit(rune) : !IsWordPart(rune, ref ideographs, ref unspaced))
            {
                // Apostrophes, hyphens and marks inside a word do not end it.
                inWord &= value is '\'' or '’' or '-' or '.' or ',' or 0x200C or 0x200D
                    || (value >= 0x80 && Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
                continue;
            }

            words += inWord ? 0 : 1;
            inWord = true;
        }

        return words + ((ideographs + 1) / 2) + ((unspaced + 4) / 5);
    }

    private static bool IsWordPart(Rune rune, ref int ideographs, ref int unspaced)
    {
        switch (rune.Value)
        {
            case (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF):
                ideographs++;
                return false;
            case (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF):
                unspaced += Rune.IsLetter(rune) ? 1 : 0;
                return false;
            default:
                return Rune.IsLetterOrDigit(rune);
        }
    }
}
