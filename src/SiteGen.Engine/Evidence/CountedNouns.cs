// Tells whether a number counts something: a noun in the plural, in small letters, directly behind it.
namespace SiteGen.Evidence;

internal static class CountedNouns
{
    private static readonly string[] Irregular = ["people", "men", "women", "children", "troops", "police", "personnel", "staff", "cattle", "sheep", "personnes", "menschen", "häuser", "personen", "افراد", "لوگ", "लोग"];

    /// <summary>Words in s that are no plurals.</summary>
    private static readonly string[] Others =
        ["is", "was", "has", "as", "its", "his", "this", "thus", "us", "plus", "les", "des", "dans", "mais", "vers", "sans", "sous", "puis", "depuis", "bis", "als", "aus", "das", "los", "las", "does", "says", "always", "unless", "across", "versus", "perhaps", "est"];

    /// <param name="end">Index after the number.</param>
    public static bool Follow(string text, int end)
    {
        var start = end;
        while (start < text.Length && text[start] is ' ' or '\u00A0' or '\n')
        {
            start++;
        }

        var stop = start;
        while (stop < text.Length && (char.IsLetter(text[stop]) || Glyphs.IsCombining(text[stop])))
        {
            stop++;
        }

        var word = text[start..stop];
        return start > end && stop > start && !char.IsUpper(word[0]) && (Irregular.Contains(word) || (word.Length > 2 && word[^1] == 's' && !Others.Contains(word)));
    }
}
