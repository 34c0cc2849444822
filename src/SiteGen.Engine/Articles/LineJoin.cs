// Joins the lines of one paragraph.
using SiteGen.Text;

namespace SiteGen.Articles;

internal static class LineJoin
{
    /// <summary>One line: breaks become one space, which stands in the file where the break stands.</summary>
    public static MappedText Join(ReadOnlySpan<SeedLine> lines)
    {
        if (lines.Length == 1)
        {
            return lines[0].Source;
        }

        var text = new MappedTextBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && NeedsSpace(lines[i - 1].Source.Value, lines[i].Source.Value))
            {
                text.Append(" ", lines[i - 1].BreakAt);
            }

            text.Append(lines[i].Source);
        }

        return text.ToText();
    }

    /// <summary>Not between two signs of a script without spaces, and not after a word's own hyphen ("rare-" + "earth"), but in "pre-" + "and post-war".</summary>
    private static bool NeedsSpace(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0)
        {
            return false;
        }

        if (Wording.IsWide(before[^1]) && Wording.IsWide(after[0]))
        {
            return false;
        }

        var stem = before.AsSpan().TrimEnd('-');
        var hyphens = before.Length - stem.Length;
        return hyphens is not (1 or 2) || stem is not [.., var letter] || !char.IsLetter(letter) || !char.IsLetter(after[0])
            || (hyphens == 1 && FirstWord(after) is "and" or "or" or "to" or "und" or "oder" or "bis" or "et" or "ou" or "y" or "e" or "o");
    }

    public static ReadOnlySpan<char> FirstWord(string text) => text.AsSpan().IndexOfAny(' ', '\t') is >= 0 and var end ? text.AsSpan(0, end) : text;
}
