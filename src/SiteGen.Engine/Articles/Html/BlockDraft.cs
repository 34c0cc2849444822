// A block of a page in the making.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles.Html;

/// <summary>Collects the text nodes of a block and what of them is a link.</summary>
internal sealed class BlockDraft(SavedPage page)
{
    private readonly TextLine _text = new();
    private readonly ImmutableArray<int>.Builder _runs = ImmutableArray.CreateBuilder<int>();
    private int _link = -1;
    private int _linked;

    public int Owner { get; init; } = -1;

    /// <summary>Adds a text node; false when it is nothing but white space.</summary>
    public bool Add(int node)
    {
        var before = _text.Length;
        _text.Add(CharacterReferences.Decode(page.Source, page.Nodes[node].Span));
        if (_text.Length == before)
        {
            return false;
        }

        _runs.Add(node);
        var link = page.Around(node, around => page.Nodes[around].Name == "a" && page.Attribute(around, "href") is { Value: not (['#', ..] or "") });
        _linked += link < 0 ? 0 : _text.Length - before;
        _link = _link < 0 ? link : _link;
        return true;
    }

    /// <summary>A quotation mark that a browser sets at this offset.</summary>
    public void Mark(char mark, int offset) => _text.Add(MappedText.At(mark.ToString(), offset));

    /// <summary>White space at this offset.</summary>
    public void Space(int offset) => _text.Space(offset);

    /// <summary>The block, or null when it says nothing.</summary>
    public PageBlock? Finish()
    {
        var text = _text.ToText();
        return PlainLines.SaysSomething(text.Value) ? new PageBlock(Owner, text, _runs.ToImmutable(), _link, _linked) : null;
    }
}
