// A saved page as a tree in document order, each node with its place in the file.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles.Html;

/// <summary>An element, or a text (named <see cref="Text"/> or <see cref="RawText"/>).</summary>
/// <param name="Parent">Index of the element around it; -1 for the page itself.</param>
/// <param name="End">Index after its last descendant: what it holds are the nodes up to there.</param>
/// <param name="Span">The text, or the element's start tag.</param>
internal readonly record struct PageNode(string Name, int Parent, int End, TextSpan Span, ImmutableArray<HtmlAttribute> Attributes)
{
    public const string Text = "#text";
    public const string RawText = "#raw";
}

/// <summary>A saved page. Node 0 is the page itself. Nothing of it nests deeper than <see cref="PageTree.Deepest"/>.</summary>
internal sealed record SavedPage(string Source, ImmutableArray<PageNode> Nodes)
{
    /// <summary>An attribute's value with its character references resolved; null when the element has none of that name.</summary>
    public MappedText? Attribute(int node, string name)
    {
        foreach (var attribute in Nodes[node].Attributes)
        {
            if (attribute.Name == name)
            {
                return CharacterReferences.Decode(Source, attribute.Value, attribute: true);
            }
        }

        return null;
    }

    /// <summary>The nearest element around a node, itself first, for which the test holds; -1 when there is none.</summary>
    public int Around(int node, Func<int, bool> test)
    {
        while (node >= 0 && !test(node))
        {
            node = Nodes[node].Parent;
        }

        return node;
    }

    /// <summary>Characters of the file from an element's start tag to the end of the last thing in it.</summary>
    public int LengthOf(int node) => Nodes[Nodes[node].End - 1].Span.End - Nodes[node].Span.Start;

    /// <summary>All text inside a node, white space as it stands.</summary>
    public MappedText TextOf(int node)
    {
        var text = new MappedTextBuilder();
        for (var i = node; i < Nodes[node].End; i++)
        {
            if (Nodes[i].Name is PageNode.Text or PageNode.RawText)
            {
                text.Append(CharacterReferences.Decode(Source, Nodes[i].Span));
            }
        }

        return text.ToText();
    }
}
