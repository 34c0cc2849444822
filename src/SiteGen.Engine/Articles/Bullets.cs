// Recognises list markers.
using System.Buffers;

namespace SiteGen.Articles;

internal static class Bullets
{
    // These also stand in prose, so white space must follow them.
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-*–—·+");
    private static readonly SearchValues<char> Dots = SearchValues.Create("•▪▫●○◦■□►▸▶‣∙⁃");

    /// <summary>The marker at the start of a trimmed line, and where its text begins.</summary>
    public static Bullet Read(ReadOnlySpan<char> line, out int text)
    {
        text = 0;
        if (line.IsEmpty || !(Dashes.Contains(line[0]) || Dots.Contains(line[0])))
        {
            return Bullet.None;
        }

        if (line.Length == 1)
        {
            return Bullet.Alone;
        }

        if (Dashes.Contains(line[0]) && !char.IsWhiteSpace(line[1]))
        {
            return Bullet.None;
        }

        text = line.Length - line[1..].TrimStart().Length;
        return Bullet.Inline;
    }
}
