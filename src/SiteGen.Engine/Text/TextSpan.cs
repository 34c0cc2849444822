// A stretch of characters in a text.
namespace SiteGen.Text;

/// <summary>A stretch of UTF-16 code units.</summary>
/// <param name="Start">0-based index of the first.</param>
/// <param name="Length">How many.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
