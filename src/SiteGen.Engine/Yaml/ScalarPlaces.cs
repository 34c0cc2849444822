// Where each character of a YAML scalar stands in its file: exact where the value stands as written, by pieces where lines are folded or characters escaped.
using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Text;
using YamlDotNet.Core;

namespace SiteGen.Yaml;

internal static class ScalarPlaces
{
    // YamlDotNet ends lines as YAML 1.1 did, at U+0085, U+2028 and U+2029 too.
    private const string LineEnds = "\r\n\u0085\u2028\u2029";

    public const string WhiteSpace = " \t" + LineEnds;

    public static readonly SearchValues<char> White = SearchValues.Create(WhiteSpace);

    private static readonly SearchValues<char> PlainBreaks = SearchValues.Create(LineEnds);

    private static readonly SearchValues<char> SingleBreaks = SearchValues.Create(LineEnds + "'");

    private static readonly SearchValues<char> DoubleBreaks = SearchValues.Create(LineEnds + "\\");

    /// <param name="file">The whole file.</param>
    /// <param name="bounds">The scalar as written, with its quotes or its block header.</param>
    /// <param name="value">What it means.</param>
    public static MappedText Map(string file, TextSpan bounds, string value, ScalarStyle style)
    {
        var content = Content(file, bounds, style);
        if (file.AsSpan(content.Start, content.Length).SequenceEqual(value))
        {
            return MappedText.At(value, content.Start);
        }

        // The pieces between line ends and escapes stand in the value in order and unchanged; a character between two pieces
        // maps to what follows the first of them: the line end or the escape that it came from.
        var anchors = ImmutableArray.CreateBuilder<TextAnchor>();
        var index = 0;
        foreach (var piece in Pieces(file, content, style))
        {
            var found = value.AsSpan(index).IndexOf(file.AsSpan(piece.Start, piece.Length));
            if (found < 0)
            {
                continue;
            }

            index += found;
            if (anchors.Count == 0 && index > 0)
            {
                anchors.Add(new TextAnchor(0, content.Start));
            }

            anchors.Add(new TextAnchor(index, piece.Start));
            index += piece.Length;
        }

        // Characters that no piece holds, such as an odd line end of a block scalar, stand no farther than the file goes.
        for (var i = 0; i < anchors.Count; i++)
        {
            var end = i + 1 < anchors.Count ? anchors[i + 1].Index : value.Length;
            anchors[i] = anchors[i] with { Offset = Math.Clamp(anchors[i].Offset, 0, Math.Max(0, file.Length - (end - anchors[i].Index))) };
        }

        return new MappedText(value, anchors.Count == 0 ? [new TextAnchor(0, Math.Clamp(file.Length - value.Length, 0, content.Start))] : anchors.DrainToImmutable());
    }

    private static TextSpan Content(string file, TextSpan bounds, ScalarStyle style)
    {
        if (style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            return bounds.Length < 2 ? bounds : new TextSpan(bounds.Start + 1, bounds.Length - 2);
        }

        if (style is not (ScalarStyle.Literal or ScalarStyle.Folded))
        {
            return bounds;
        }

        var text = file.AsSpan(bounds.Start, bounds.Length);
        var header = text.IndexOfAny(PlainBreaks);
        if (header < 0)
        {
            return new TextSpan(bounds.End, 0);
        }

        var rest = text[header..];
        return TextSpan.FromBounds(bounds.End - rest.TrimStart(" " + LineEnds).Length, bounds.End);
    }

    private static IEnumerable<TextSpan> Pieces(string file, TextSpan content, ScalarStyle style)
    {
        var at = content.Start;
        var afterLineEnd = false;
        while (at < content.End)
        {
            var (next, length) = NextBreak(file.AsSpan(at, content.End - at), style);
            var piece = file.AsSpan(at, next);
            var atLineEnd = length > 0 && LineEnds.Contains(file[at + next], StringComparison.Ordinal);
            var trimmed = afterLineEnd ? piece.TrimStart(" \t") : piece;
            var start = at + next - trimmed.Length;
            var kept = (atLineEnd ? trimmed.TrimEnd(" \t") : trimmed).Length;
            at += next + length;
            if (kept > 0)
            {
                yield return new TextSpan(start, kept);
            }

            afterLineEnd = atLineEnd || (afterLineEnd && kept == 0);
        }
    }

    /// <summary>Characters up to the next line end or escape, and how many that takes up.</summary>
    private static (int Next, int Length) NextBreak(ReadOnlySpan<char> text, ScalarStyle style)
    {
        var next = style switch
        {
            ScalarStyle.DoubleQuoted => text.IndexOfAny(DoubleBreaks),
            ScalarStyle.SingleQuoted => text.IndexOfAny(SingleBreaks),
            _ => text.IndexOfAny(PlainBreaks),
        };
        if (next < 0)
        {
            return (text.Length, 0);
        }

        var length = text[next] switch
        {
            '\'' => 2,
            '\\' when next + 1 < text.Length => text[next + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, '\r' or '\n' => 1, _ => 2 },
            _ => 1,
        };
        return (next, Math.Min(length, text.Length - next));
    }
}
