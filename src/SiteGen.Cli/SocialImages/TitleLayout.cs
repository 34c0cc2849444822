// Fits a title into its field: as large as it goes, in lines of about one length, four at most and an ellipsis after them.
using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Cli.SocialImages;

/// <summary>A title in lines.</summary>
/// <param name="Size">Of the font, in pixels.</param>
internal sealed record FittedTitle(ImmutableArray<string> Lines, float Size);

/// <param name="width">Of the field, in pixels.</param>
internal sealed class TitleLayout(FontSet fonts, bool rightToLeft, float width)
{
    private const string Ellipsis = "…";

    private static readonly (float Size, int Lines)[] Steps = [(88, 2), (84, 3), (76, 3), (70, 4), (62, 4), (56, 4), (50, 4), (46, 4)];

    public FittedTitle Fit(string title)
    {
        var words = Words(title).Select(word => (Text: word, Width: fonts.Shape(word.TrimEnd(), rightToLeft).Width, Whole: fonts.Shape(word, rightToLeft).Width)).ToArray();
        foreach (var (size, most) in Steps)
        {
            if (Break(words, width / size) is { } lines && lines.Count <= most)
            {
                return new([.. Balanced(words, width / size, lines)], size);
            }
        }

        var smallest = Steps[^1];
        return new([.. Cut(title, width / smallest.Size, smallest.Lines)], smallest.Size);
    }

    /// <summary>One line, with an ellipsis where it is too long.</summary>
    public string FitLine(string text, float size) => fonts.Shape(text, rightToLeft).Width * size <= width ? text : Cut(text, width / size, 1)[0];

    /// <summary>The words in lines; null when one of them is longer than a line.</summary>
    private static List<string>? Break((string Text, float Width, float Whole)[] words, float room)
    {
        var lines = new List<string>();
        var pen = 0f;
        foreach (var (text, width, whole) in words)
        {
            if (width > room)
            {
                return null;
            }

            if (lines.Count == 0 || pen + width > room)
            {
                lines.Add("");
                pen = 0;
            }

            lines[^1] += text;
            pen += whole;
        }

        return [.. lines.Select(line => line.TrimEnd())];
    }

    /// <summary>The same number of lines in the narrowest field that takes them, so that no word stands alone on the last.</summary>
    private static List<string> Balanced((string Text, float Width, float Whole)[] words, float room, List<string> lines)
    {
        for (var narrower = room * .97f; Break(words, narrower) is { } same && same.Count == lines.Count; narrower *= .97f)
        {
            lines = same;
        }

        return lines;
    }

    /// <summary>Lines that break inside words, where a word is longer than a line; what is left after the last line is left out.</summary>
    private List<string> Cut(string text, float room, int most)
    {
        var lines = new List<string>();
        var rest = text;
        while (rest.Length > 0 && lines.Count < most)
        {
            var last = lines.Count == most - 1;
            var end = LongestFit(rest, room, last);
            var line = rest[..end];
            // The last line ends with a whole word too, unless that would leave half of it empty.
            if (end < rest.Length && rest[end] != ' ' && line.TrimEnd().LastIndexOf(' ') is > 0 and var space && (!last || space > end / 2))
            {
                line = rest[..(space + 1)];
            }

            rest = rest[line.Length..];
            lines.Add(last && rest.Length > 0 ? line.TrimEnd(' ', ',', ';', ':', '–', '—', '،') + Ellipsis : line.Trim());
        }

        return lines;
    }

    private int LongestFit(string text, float room, bool last)
    {
        if (fonts.Shape(text, rightToLeft).Width <= room)
        {
            return text.Length;
        }

        var ends = StringInfo.ParseCombiningCharacters(text);
        var (low, high) = (1, ends.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var line = text[..ends[middle]].TrimEnd() + (last ? Ellipsis : "");
            (low, high) = fonts.Shape(line, rightToLeft).Width <= room ? (middle, high) : (low, middle - 1);
        }

        return ends.Length > 1 ? ends[low] : text.Length;
    }

    /// <summary>A title cut where a line may end: after spaces, hyphens, dashes and strokes, and around the signs of scripts without spaces.</summary>
    private static IEnumerable<string> Words(string title)
    {
        var start = 0;
        for (var at = 1; at < title.Length; at++)
        {
            var (before, after) = (title[at - 1], title[at]);
            var mayEnd = (before == ' ' && after != ' ') || (before is '-' or '–' or '—' or '/' && char.IsLetter(after)) || (IsUnspaced(before) && IsUnspaced(after) && !char.IsSurrogate(after));
            if (mayEnd)
            {
                yield return title[start..at];
                start = at;
            }
        }

        yield return title[start..];
    }

    private static bool IsUnspaced(char sign) => sign is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff');
}
