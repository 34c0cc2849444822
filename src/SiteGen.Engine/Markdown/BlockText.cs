// Collects the text of one block as proof reads it: plain, with citation groups by index and offsets for every character.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Markdown;

/// <summary>The text of one block in the making; used again for another block after that.
/// A citation takes no text, and neither does one space before it: <c>opened [@s1#p1].</c> reads <c>opened.</c>
/// Paragraphs, list items and cells are separated by one line feed, soft line breaks are one space.</summary>
internal sealed class BlockText(Origin origin)
{
    /// <summary>Stands for code, a URL or an image, so that the words around it do not run together.</summary>
    public const char Replacement = '\uFFFC';

    private readonly StringBuilder _text = new(256);
    private readonly List<TextAnchor> _anchors = [];
    private readonly List<int> _openEmphasis = [];
    private List<CitationGroup>? _groups;
    private List<TextSpan>? _emphasised;
    private int? _separatorAt;
    private int? _attribution;

    public BlockKind Kind { get; private set; }

    /// <summary>Its number among the blocks of the body.</summary>
    public int Slot { get; private set; }

    public void Begin(BlockKind kind, int slot)
    {
        Kind = kind;
        Slot = slot;
        _text.Clear();
        _anchors.Clear();
        _groups = null;
        _emphasised = null;
        _separatorAt = null;
        _attribution = null;
    }

    /// <summary>Characters that stand one to one in the text that Markdig read, from a local offset on.</summary>
    public void Append(ReadOnlySpan<char> text, int offset)
    {
        if (_text.Length == 0 || _separatorAt is not null)
        {
            var trimmed = text.TrimStart(" \t");
            offset += text.Length - trimmed.Length;
            text = trimmed;
        }

        if (text.IsEmpty)
        {
            return;
        }

        FlushSeparator();
        Anchor(offset);
        _text.Append(text);
    }

    /// <summary>One space for a line break, unless the text has just begun or already ends with one.</summary>
    public void Space(int offset)
    {
        if (_text.Length > 0 && _separatorAt is null && _text[^1] is not (' ' or '\n'))
        {
            Anchor(offset);
            _text.Append(' ');
        }
    }

    /// <summary>What comes next is another paragraph, item or cell.</summary>
    public void Separate(int offset)
    {
        if (_text.Length > 0)
        {
            TrimEnd();
            _separatorAt = offset;
        }
    }

    public CitationGroup Cite(ImmutableArray<Citation> citations, Location at)
    {
        FlushSeparator();
        if (_text.Length > 0 && _text[^1] == ' ')
        {
            Shorten(_text.Length - 1);
        }

        var group = new CitationGroup(citations, _text.Length, at);
        (_groups ??= []).Add(group);
        return group;
    }

    public void OpenEmphasis()
    {
        FlushSeparator();
        _openEmphasis.Add(_text.Length);
    }

    public void CloseEmphasis()
    {
        var start = _openEmphasis[^1];
        _openEmphasis.RemoveAt(_openEmphasis.Count - 1);
        if (_text.Length > start)
        {
            (_emphasised ??= []).Add(TextSpan.FromBounds(start, _text.Length));
        }
    }

    /// <summary>The rest of the text is the attribution.</summary>
    public void BeginAttribution()
    {
        FlushSeparator();
        _attribution = _text.Length;
    }

    /// <summary>The finished block; null when there is nothing to read in it.</summary>
    public TextBlock? Build()
    {
        TrimEnd();
        if (_text.Length == 0 && _groups is null)
        {
            return null;
        }

        var length = _text.Length;
        return new TextBlock(
            Kind,
            new MappedText(_text.ToString(), origin.ToFile(_anchors, length)),
            _groups is null ? [] : [.. _groups.Select(group => group.Index > length ? group with { Index = length } : group)],
            _emphasised is null ? [] : [.. _emphasised.OrderBy(span => span.Start).ThenByDescending(span => span.Length).Select(span => Within(span, length))],
            _attribution is { } start && start < length ? TextSpan.FromBounds(start, length) : null);
    }

    private static TextSpan Within(TextSpan span, int length) => span.End <= length ? span : TextSpan.FromBounds(Math.Min(span.Start, length), length);

    private void FlushSeparator()
    {
        if (_separatorAt is { } offset)
        {
            _separatorAt = null;
            Anchor(offset);
            _text.Append('\n');
        }
    }

    private void Anchor(int offset)
    {
        if (_anchors.Count == 0 || _anchors[^1].Offset - _anchors[^1].Index != offset - _text.Length)
        {
            _anchors.Add(new TextAnchor(_text.Length, offset));
        }
    }

    private void TrimEnd()
    {
        var length = _text.Length;
        while (length > 0 && _text[length - 1] is ' ' or '\t' or '\n')
        {
            length--;
        }

        Shorten(length);
    }

    private void Shorten(int length)
    {
        _text.Length = length;
        while (_anchors.Count > 0 && _anchors[^1].Index >= length)
        {
            _anchors.RemoveAt(_anchors.Count - 1);
        }

        for (var i = 0; i < _openEmphasis.Count; i++)
        {
            _openEmphasis[i] = Math.Min(_openEmphasis[i], length);
        }
    }
}
