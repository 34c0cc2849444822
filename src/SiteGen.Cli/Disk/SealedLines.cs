// Text files of the tool's own whose last line proves that nothing is missing or changed.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Caching;

namespace SiteGen.Cli.Disk;

/// <summary>Lines of UTF-8, a first line that names the kind of file, and a last line with the fingerprint of all before it.</summary>
internal static class SealedLines
{
    private const string Seal = "seal ";

    public static byte[] Write(string kind, IEnumerable<string> lines)
    {
        var text = new StringBuilder().Append(kind).Append('\n').AppendJoin('\n', lines).Append('\n');
        var seal = Fingerprint.Of(Encoding.UTF8.GetBytes(text.ToString()));
        return Encoding.UTF8.GetBytes(text.Append(Seal).Append(seal).Append('\n').ToString());
    }

    /// <summary>The lines between the first and the last, or null when the file is of another kind, cut short or changed.</summary>
    public static ImmutableArray<string>? Read(string kind, ReadOnlySpan<byte> content)
    {
        // 38 = "seal ", 32 digits and the line's end.
        if (content.Length <= 38 || Encoding.UTF8.GetString(content[^38..]) != $"{Seal}{Fingerprint.Of(content[..^38])}\n")
        {
            return null;
        }

        var lines = Encoding.UTF8.GetString(content[..^38]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines is [var first, ..] && first == kind ? [.. lines.AsSpan(1)] : null;
    }
}
