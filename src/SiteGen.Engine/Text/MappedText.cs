// A text taken out of a file (lines joined, escapes resolved, markup dropped) that still knows where each character stood.
using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>From <paramref name="Index"/> in the text on, characters stand one to one from <paramref name="Offset"/> in the file.</summary>
public readonly record struct TextAnchor(int Index, int Offset);

/// <summary>A text and the offsets of its characters in the file it came from.</summary>
/// <param name="Value">The text.</param>
/// <param name="Anchors">Sorted by index; the first has index 0. Empty only where no position is known.</param>
public sealed record MappedText(string Value, ImmutableArray<TextAnchor> Anchors)
{
    /// <summary>A text that stands in the file exactly as it is.</summary>
    public static MappedText At(string value, int offset) => new(value, [new TextAnchor(0, offset)]);

    public static MappedText Empty { get; } = new("", [new TextAnchor(0, 0)]);

    /// <summary>Offset in the file of the character at <paramref name="index"/> (0 ≤ index ≤ length).</summary>
    public int OffsetOf(int index)
    {
        if (Anchors.IsEmpty)
        {
            return 0;
        }

        int low = 0, high = Anchors.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Anchors[middle].Index <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Anchors[low].Offset + index - Anchors[low].Index;
    }

    /// <summary>The stretch of the file that a stretch of the text came from.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        var start = OffsetOf(span.Start);
        return span.Length == 0 ? new TextSpan(start, 0) : TextSpan.FromBounds(start, OffsetOf(span.End - 1) + 1);
    }

    public bool Equals(MappedText? other) => other is not null && Value == other.Value && Anchors.SequenceEqual(other.Anchors);

    public override int GetHashCode() => HashCode.Combine(Value.Length, Anchors.Length);

    public override string ToString() => Value;
}
