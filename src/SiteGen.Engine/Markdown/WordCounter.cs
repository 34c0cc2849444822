// How many words a reader reads; for scripts without spaces, an estimate from their letters.
using System.Text;

namespace SiteGen.Markdown;

internal static class WordCounter
{
    private static readonly Part[] Ascii = Table();

    /// <summary>Words of a text. Two Chinese or Japanese characters count as one word, five letters of Thai, Lao, Khmer or Burmese.</summary>
    public static int Count(string text)
    {
        int words = 0, ideographs = 0, unspaced = 0;
        var inWord = false;
        for (var at = 0; at < text.Length; at++)
        {
            var part = text[at] < Ascii.Length ? Ascii[text[at]] : PartOf(text, ref at, ref ideographs, ref unspaced);
            var isPart = part == Part.Of;
            words += isPart & !inWord ? 1 : 0;
            inWord = isPart | (inWord & part == Part.Inside);
        }

        return words + ((ideographs + 1) / 2) + ((unspaced + 4) / 5);
    }

    private enum Part : byte
    {
        /// <summary>Ends a word.</summary>
        None,

        /// <summary>Between two parts of a word it does not end it.</summary>
        Inside,

        /// <summary>Part of a word.</summary>
        Of,
    }

    private static Part[] Table() =>
        [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetterOrDigit((char)c) ? Part.Of : c is '\'' or '-' or '.' or ',' ? Part.Inside : Part.None)];

    private static Part PartOf(string text, ref int at, ref int ideographs, ref int unspaced)
    {
        var rune = Rune.TryGetRuneAt(text, at, out var whole) ? whole : Rune.ReplacementChar;
        at += rune.Utf16SequenceLength - 1;
        return (rune.Value < 0x0E00 ? Rune.IsLetterOrDigit(rune) : IsWordPart(rune, ref ideographs, ref unspaced)) ? Part.Of
            : IsInsideWords(rune) ? Part.Inside : Part.None;
    }

    /// <summary>Apostrophes, joiners and marks inside a word do not end it.</summary>
    private static bool IsInsideWords(Rune rune) => rune.Value is '’' or 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

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
