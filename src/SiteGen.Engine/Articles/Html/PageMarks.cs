// Marks what on a page is no part of any article: menus, adverts, share bars, comments, and what no reader sees.
using System.Collections.Immutable;

namespace SiteGen.Articles.Html;

[Flags]
internal enum PageMark
{
    None = 0,

    /// <summary>Not shown: scripts, hidden elements.</summary>
    Unseen = 1,

    /// <summary>Menus, the page's header and footer.</summary>
    Navigation = 2,

    /// <summary>Beside the article: adverts, captions, author boxes, comments.</summary>
    Furniture = 4,

    /// <summary>A block that lists other stories.</summary>
    Listed = 8,
}

internal static class PageMarks
{
    /// <summary>A byline or a row of dates is short; a longer element whose class only speaks of an author is the article itself.</summary>
    private const int LongestSmallPart = 700;

    /// <summary>The marks of every node; an element's marks hold for all inside it.</summary>
    public static ImmutableArray<PageMark> Of(SavedPage page)
    {
        var nodes = page.Nodes;
        var hearts = CountHearts(page);
        var marks = ImmutableArray.CreateBuilder<PageMark>(nodes.Length);
        marks.Add(PageMark.None);
        for (var i = 1; i < nodes.Length; i++)
        {
            var own = nodes[i].Name is PageNode.Text or "html" or "body" ? PageMark.None : OwnMark(page, i);

            // Whatever its name says, what holds the headline or the article's text is no furniture.
            var heart = hearts[nodes[i].End] > hearts[i];
            own = heart && !PageElements.IsUnseen(nodes[i].Name) ? PageMark.None : own;
            marks.Add(marks[nodes[i].Parent] | own);
        }

        return marks.ToImmutable();
    }

    /// <summary>For each index the number of elements before it that are the heart of a page.</summary>
    private static int[] CountHearts(SavedPage page)
    {
        var counts = new int[page.Nodes.Length + 1];
        for (var i = 0; i < page.Nodes.Length; i++)
        {
            var name = page.Nodes[i].Name;
            counts[i + 1] = counts[i] + (name is "h1" or "main" || (name is "div" or "section" or "article" or "td" && page.Attribute(i, "itemprop")?.Value == "articleBody") ? 1 : 0);
        }

        return counts;
    }

    private static PageMark OwnMark(SavedPage page, int node)
    {
        var name = page.Nodes[node].Name;
        if (name == PageNode.RawText || PageElements.IsUnseen(name) || IsHidden(page, node))
        {
            return PageMark.Unseen;
        }

        if (PageElements.IsInline(name))
        {
            return PageMark.None;
        }

        var mark = name switch
        {
            "nav" or "menu" => PageMark.Navigation,
            "footer" or "header" => IsOfPage(page, node) ? PageMark.Navigation : PageMark.None,
            "figcaption" or "aside" => PageMark.Furniture,
            "form" => HoldsParagraphs(page, node) ? PageMark.None : PageMark.Furniture,
            _ => PageMark.None,
        };
        mark |= page.Attribute(node, "role")?.Value switch
        {
            "navigation" or "banner" or "contentinfo" or "search" or "menubar" => PageMark.Navigation,
            "complementary" => PageMark.Furniture,
            _ => PageMark.None,
        };
        return mark | FromNames(page, node);
    }

    /// <summary>What the words of its class and id say.</summary>
    private static PageMark FromNames(SavedPage page, int node)
    {
        if (page.Nodes[node].Attributes.IsEmpty || page.Nodes[node].Name == "main")
        {
            return PageMark.None;
        }

        var said = ClassWords.Judge($"{page.Attribute(node, "class")?.Value} {page.Attribute(node, "id")?.Value}");
        return said switch
        {
            ClassMeaning.Listed => PageMark.Listed | PageMark.Furniture,
            ClassMeaning.Furniture => PageMark.Furniture,
            ClassMeaning.Navigation => PageMark.Navigation,
            ClassMeaning.SmallPart when SpanOf(page, node) <= LongestSmallPart => PageMark.Furniture,
            _ => PageMark.None,
        };
    }

    private static bool IsHidden(SavedPage page, int node) =>
        !page.Nodes[node].Attributes.IsEmpty
        && (page.Attribute(node, "hidden") is { Value: not "until-found" }
            || page.Attribute(node, "aria-hidden")?.Value == "true"
            || (page.Attribute(node, "style")?.Value is { } style && IsHiding(style))
            || (page.Attribute(node, "class")?.Value is { } names && ClassWords.SaysHidden(names)));

    private static bool IsHiding(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A header or footer of the page, not of an article or a quotation in it.</summary>
    private static bool IsOfPage(SavedPage page, int node) =>
        page.Around(page.Nodes[node].Parent, around => page.Nodes[around].Name is "article" or "main" or "blockquote" or "section") < 0;

    /// <summary>Some systems wrap their whole page in a form.</summary>
    private static bool HoldsParagraphs(SavedPage page, int node) =>
        page.Nodes.AsSpan(node, page.Nodes[node].End - node) is var inside && Count(inside, "p") + Count(inside, "td") >= 3;

    private static int Count(ReadOnlySpan<PageNode> nodes, string name)
    {
        var count = 0;
        foreach (var node in nodes)
        {
            count += node.Name == name ? 1 : 0;
        }

        return count;
    }

    /// <summary>Characters of text inside a node.</summary>
    private static int SpanOf(SavedPage page, int node)
    {
        var length = 0;
        for (var i = node + 1; i < page.Nodes[node].End; i++)
        {
            length += page.Nodes[i].Name == PageNode.Text ? page.Nodes[i].Span.Length : 0;
        }

        return length;
    }
}
