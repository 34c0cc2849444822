// The text that Markdig reads, and where its characters stand in the user's file: the only place that turns one into the other.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Markdown;

/// <summary>A text given to Markdig. Offsets into it are called local.</summary>
internal sealed class Origin
{
    private readonly LineMap _lines;
    private readonly MappedText _map;

    private Origin(LineMap lines, MappedText map)
    {
        _lines = lines;
        _map = map;
    }

    public string Text => _map.Value;

    public static Origin OfBody(SourceText file, int bodyStart)
    {
        var start = Math.Clamp(bodyStart, 0, file.Value.Length);
        return new Origin(file.Lines, MappedText.At(file.Value[start..], start));
    }

    public static Origin OfScalar(Scalar scalar) => new(scalar.Lines, scalar.Text);

    /// <summary>The place of a local stretch; its length ends with its line, because one line is underlined.</summary>
    public Location At(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        length = Math.Clamp(length, 0, Text.Length - start);
        if (Text.AsSpan(start, length).IndexOfAny('\r', '\n') is >= 0 and var lineEnd)
        {
            length = lineEnd;
        }

        var span = _map.ToFile(new TextSpan(start, length));
        return _lines.Locate(span.Start, Math.Max(0, Math.Min(span.Length, _lines.Length - span.Start)));
    }

    public Location At(Markdig.Syntax.SourceSpan span) => At(span.Start, span.Length);

    /// <summary>Anchors with local offsets turned into anchors with offsets in the file.</summary>
    public ImmutableArray<TextAnchor> ToFile(List<TextAnchor> local, int length)
    {
        var anchors = ImmutableArray.CreateBuilder<TextAnchor>(local.Count);
        for (var i = 0; i < local.Count; i++)
        {
            var (index, offset) = local[i];
            var end = i + 1 < local.Count ? local[i + 1].Index : length;
            anchors.Add(new TextAnchor(index, _map.OffsetOf(offset)));
            // A scalar may itself be joined from several stretches of the file.
            foreach (var inner in _map.Anchors)
            {
                if (inner.Index > offset && inner.Index - offset < end - index)
                {
                    anchors.Add(new TextAnchor(index + inner.Index - offset, inner.Offset));
                }
            }
        }

        if (anchors.Count == 0)
        {
            anchors.Add(new TextAnchor(0, _map.OffsetOf(0)));
        }

        return anchors.DrainToImmutable();
    }
}
