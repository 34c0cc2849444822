// Finds the YAML block at the top of a file.
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>A block between two <c>---</c> lines at the top of a file.</summary>
/// <param name="Yaml">What stands between the lines.</param>
/// <param name="BodyStart">Offset of the first character after the closing line.</param>
public sealed record FrontMatter(TextSpan Yaml, int BodyStart)
{
    /// <summary>The block, or null when the first line is not <c>---</c> or no line (<c>---</c> or <c>...</c>) closes it.</summary>
    public static FrontMatter? Find(SourceText text)
    {
        var lines = text.Lines;
        if (lines.LineCount < 2 || Line(text, 1) is not "---")
        {
            return null;
        }

        for (var line = 2; line <= lines.LineCount; line++)
        {
            if (Line(text, line) is "---" or "...")
            {
                return new FrontMatter(
                    TextSpan.FromBounds(lines.StartOf(2), lines.StartOf(line)), line < lines.LineCount ? lines.StartOf(line + 1) : lines.Length);
            }
        }

        return null;
    }

    /// <summary>Whether the first line is <c>---</c>, closed or not.</summary>
    public static bool IsOpened(SourceText text) => Line(text, 1) is "---";

    private static ReadOnlySpan<char> Line(SourceText text, int line)
    {
        var start = text.Lines.StartOf(line);
        var end = line < text.Lines.LineCount ? text.Lines.StartOf(line + 1) : text.Lines.Length;
        return text.Value.AsSpan(start, end - start).TrimEnd(" \t\r\n");
    }
}
