// Where sentences end: only to tell how far a citation reaches, so a doubtful stop is no end.
using SiteGen.Markdown;

namespace SiteGen.Evidence;

internal static class SentenceEnds
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "sen", "rep", "gov", "hon", "rev", "st", "jr", "sr", "no", "vs", "cf",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "ltd", "co", "corp", "approx", "fig", "vol", "pp",
        "bzw", "ca", "nr", "abs", "etc", "rs", "art", "dept", "est", "govt",
    };

    /// <summary>A sentence ends directly before this index; white space and closing marks may stand between.</summary>
    public static bool Precedes(TextBlock block, int index)
    {
        var text = block.Text.Value;
        for (var at = Math.Min(index, text.Length) - 1; at >= 0; at--)
        {
            if (IsStop(text[at]))
            {
                return IsEnd(text, at);
            }

            if (block.Kind == BlockKind.List && text[at] == '\n')
            {
                return true;
            }

            if (!char.IsWhiteSpace(text[at]) && !IsClosing(text[at]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Index after the next sentence end from an index on; the text's length when there is none.</summary>
    public static int Next(TextBlock block, int from)
    {
        var text = block.Text.Value;
        for (var at = from; at < text.Length; at++)
        {
            if ((IsStop(text[at]) && IsEnd(text, at)) || (block.Kind == BlockKind.List && text[at] == '\n'))
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    /// <summary>No sentence ends between two places.</summary>
    public static bool AreInOne(string text, int from, int to) =>
        !Enumerable.Range(from, Math.Max(0, to - from)).Any(at => text[at] == '\n' || (IsStop(text[at]) && IsEnd(text, at)));

    /// <summary>The stop at this index ends a sentence.</summary>
    public static bool IsEnd(string text, int stop)
    {
        if (text[stop] is '。' or '！' or '？' or '।' or '॥' or '۔')
        {
            return true;
        }

        var next = stop + 1;
        while (next < text.Length && (IsClosing(text[next]) || IsStop(text[next])))
        {
            next++;
        }

        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return (next == text.Length || !char.IsLower(text[next])) && (text[stop] != '.' || !IsAbbreviation(text, stop));
    }

    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '۔' or '؟' or '।' or '॥';

    private static bool IsClosing(char c) => c is ')' or ']' or '}' or '"' or '\'' or '”' or '’' or '»' or '“' or '‘' or '«' or '」' or '』' or '）';

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        // "U.S." and "J. Smith": one letter before the stop is an initial.
        return stop - start == 1 || Abbreviations.Contains(text[start..stop]);
    }
}
