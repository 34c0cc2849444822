// Finds the YAML block at the top of a file.
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>A block between two <c>---</c> lines at the top of a file.</summary>
/// <param name="Yaml">What stands between the lines.</param>
/// <param name="BodyStart">Offset of the first character after the closing line.</param>
public sealed record FrontMatter(TextSpan Yaml, int BodyStart)
{
    /// <summary>The block, or null when the first line is not <c>---</c> or no line closes it.</summary>
    public static FrontMatter? Find(SourceText text) => throw new NotImplementedException();
}
