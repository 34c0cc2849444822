// Puts a mapped text together out of pieces of a file.
using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Text;

/// <summary>Collects characters with their offsets; an anchor is set wherever the next character does not stand right behind the last.</summary>
public sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextAnchor>.Builder _anchors = ImmutableArray.CreateBuilder<TextAnchor>();
    private int _expected = -1;

    public int Length => _text.Length;

    /// <summary>Adds characters that stand in the file from an offset on, one to one.</summary>
    public MappedTextBuilder Append(ReadOnlySpan<char> characters, int offset)
    {
        if (characters.IsEmpty)
        {
            return this;
        }

        if (offset != _expected)
        {
            _anchors.Add(new TextAnchor(_text.Length, offset));
        }

        _text.Append(characters);
        _expected = offset + characters.Length;
        return this;
    }

    /// <summary>Adds a text that is mapped already.</summary>
    public MappedTextBuilder Append(MappedText text)
    {
        for (var i = 0; i < text.Anchors.Length; i++)
        {
            var start = text.Anchors[i].Index;
            var end = i + 1 < text.Anchors.Length ? text.Anchors[i + 1].Index : text.Value.Length;
            Append(text.Value.AsSpan(start, end - start), text.Anchors[i].Offset);
        }

        return this;
    }

    public MappedText ToText() => _text.Length == 0 ? MappedText.Empty : new MappedText(_text.ToString(), _anchors.ToImmutable());
}
