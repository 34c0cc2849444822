// Builds the tree of a saved page, closing what its author left open.
using SiteGen.Text;

namespace SiteGen.Articles.Html;

/// <summary>
/// The rules of the HTML standard that matter for text: which tags close an open paragraph, list item, cell or heading, and how far an end tag
/// may reach. Depth and number of nodes are bounded, so that no page costs more than a large honest one.
/// </summary>
internal static class PageTree
{
    /// <summary>Deeper elements are kept side by side; honest pages nest to 60 at most.</summary>
    public const int Deepest = 120;

    /// <summary>Honest pages have up to a tenth of this.</summary>
    public const int MostNodes = 250_000;

    /// <summary>The tree, or null when the page has too many nodes.</summary>
    public static SavedPage? Of(string source, int start)
    {
        var nodes = new List<PageNode> { new("#page", -1, 0, new TextSpan(start, 0), []) };
        var open = new Stack<int>([0]);
        var tooDeep = 0;
        var scanner = new HtmlScanner(source, start);
        while (scanner.Next(out var token))
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.Text or HtmlTokenKind.RawText:
                    nodes.Add(new PageNode(token.Kind == HtmlTokenKind.Text ? PageNode.Text : PageNode.RawText, open.Peek(), nodes.Count + 1, token.Span, []));
                    break;
                case HtmlTokenKind.EndTag when tooDeep > 0 && !PageElements.IsVoid(token.Name):
                    tooDeep--;
                    break;
                case HtmlTokenKind.EndTag:
                    Close(nodes, open, Reach(nodes, open, token.Name));
                    break;
                case HtmlTokenKind.StartTag:
                    CloseBefore(nodes, open, token.Name);
                    nodes.Add(new PageNode(token.Name, open.Peek(), nodes.Count + 1, token.Span, token.Attributes));
                    var holds = !PageElements.IsVoid(token.Name);
                    tooDeep += holds && open.Count >= Deepest ? 1 : 0;
                    if (holds && open.Count < Deepest)
                    {
                        open.Push(nodes.Count - 1);
                    }

                    break;
            }

            if (nodes.Count > MostNodes)
            {
                return null;
            }
        }

        Close(nodes, open, open.Count);
        return new SavedPage(source, [.. nodes]);
    }

    /// <summary>How many open elements an end tag closes: 0 when it fits none that it may reach.</summary>
    private static int Reach(List<PageNode> nodes, Stack<int> open, string name)
    {
        var inline = PageElements.IsInline(name);
        var count = 0;
        foreach (var index in open)
        {
            count++;
            var element = nodes[index].Name;
            if (element == name)
            {
                return index == 0 ? 0 : count;
            }

            if (inline ? !PageElements.IsInline(element) : PageElements.EndsScope(element) && !PageElements.IsTablePart(name))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Closes what a start tag closes by itself, such as the paragraph before it.</summary>
    private static void CloseBefore(List<PageNode> nodes, Stack<int> open, string name)
    {
        if (nodes[open.Peek()].Name == "head" && !PageElements.IsOfHead(name))
        {
            Close(nodes, open, 1);
        }

        int count = 0, closing = 0;
        foreach (var index in open)
        {
            count++;
            var element = nodes[index].Name;
            closing = PageElements.ClosedBy(element, name) ? count : closing;
            if (PageElements.EndsSearch(element, name))
            {
                break;
            }
        }

        Close(nodes, open, closing);
    }

    private static void Close(List<PageNode> nodes, Stack<int> open, int count)
    {
        for (; count > 0 && open.TryPop(out var index); count--)
        {
            nodes[index] = nodes[index] with { End = nodes.Count };
        }
    }
}
