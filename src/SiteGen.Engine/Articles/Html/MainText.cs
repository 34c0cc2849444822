// Asks the readability library which of a page's texts are the article.
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using SmartReader;

namespace SiteGen.Articles.Html;

/// <summary>
/// The library is given a copy of the page that we write ourselves: well formed, of bounded depth and size, without scripts, images or addresses
/// that it could load, and with every text in a span that carries its number. What it keeps is read off those numbers; its own text is
/// not used, so no character can change on the way.
/// </summary>
internal static class MainText
{
    /// <summary>Elements of the copy: the library's work grows with the square of elements side by side. Honest pages have some thousands.</summary>
    private const int MostElements = 15_000;

    private const string NumberAttribute = "data-n";

    /// <summary>The library wants an address; this one leads nowhere.</summary>
    private const string Nowhere = "https://page.invalid/";

    /// <summary>The text nodes that belong to the article.</summary>
    public static HashSet<int> Find(SavedPage page, ImmutableArray<PageMark> marks)
    {
        var kept = new HashSet<int>();
        if (Copy(page, marks) is { } copy)
        {
            Ask(copy, kept);
        }

        return kept.Count > 0 ? kept : Paragraphs(page, marks);
    }

    /// <summary>Where the library cannot say: what stands in paragraphs, in the article's own element where the page has one.</summary>
    private static HashSet<int> Paragraphs(SavedPage page, ImmutableArray<PageMark> marks)
    {
        var all = Enumerable.Range(1, page.Nodes.Length - 1)
            .Where(i => page.Nodes[i].Name == PageNode.Text && marks[i] == PageMark.None)
            .Where(i => page.Around(i, around => page.Nodes[around].Name is "p" or "li" or "blockquote") >= 0).ToHashSet();
        var own = all.Where(i => page.Around(i, around => page.Nodes[around].Name is "article" or "main") >= 0).ToHashSet();
        return own.Count > 0 ? own : all;
    }

    private static void Ask(string copy, HashSet<int> kept)
    {
        using var reader = new Reader(Nowhere, copy) { DisableJSONLD = true, ContinueIfNotReadable = true };
        reader.AddCustomOperationEnd(article =>
        {
            foreach (var span in article.QuerySelectorAll("span"))
            {
                if (int.TryParse(span.GetAttribute(NumberAttribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    kept.Add(number);
                }
            }
        });
        _ = reader.GetArticle();
    }

    private static string? Copy(SavedPage page, ImmutableArray<PageMark> marks)
    {
        var copy = new StringBuilder("<!DOCTYPE html><html><head><title>-</title></head><body>");
        var open = new Stack<int>();
        var elements = 0;
        for (var i = 1; i < page.Nodes.Length; i++)
        {
            var node = page.Nodes[i];
            while (open.TryPeek(out var last) && page.Nodes[last].End <= i)
            {
                copy.Append("</").Append(NameIn(page.Nodes[open.Pop()].Name)).Append('>');
            }

            if (marks[i] != PageMark.None)
            {
                i = node.End - 1;
            }
            else if (node.Name == PageNode.Text)
            {
                elements += Write(copy, page, i);
            }
            else if (node.Name == "br")
            {
                copy.Append("<br>");
                elements++;
            }
            else if (node.Name == "a" || !(PageElements.IsInline(node.Name) || PageElements.IsVoid(node.Name) || node.Name is "html" or "body"))
            {
                copy.Append('<').Append(NameIn(node.Name));
                WriteAttributes(copy, page, i);
                copy.Append('>');
                open.Push(i);
                elements++;
            }

            if (elements > MostElements)
            {
                return null;
            }
        }

        while (open.TryPop(out var last))
        {
            copy.Append("</").Append(NameIn(page.Nodes[last].Name)).Append('>');
        }

        return copy.Append("</body></html>").ToString();
    }

    private static int Write(StringBuilder copy, SavedPage page, int node)
    {
        var text = CharacterReferences.Decode(page.Source, page.Nodes[node].Span).Value;
        if (string.IsNullOrWhiteSpace(text))
        {
            copy.Append(' ');
            return 0;
        }

        copy.Append(CultureInfo.InvariantCulture, $"<span {NumberAttribute}=\"{node}\">").Append(WebUtility.HtmlEncode(text)).Append("</span>");
        return 1;
    }

    /// <summary>What the library weighs: names that sites give their parts, and whether a link leads elsewhere.</summary>
    private static void WriteAttributes(StringBuilder copy, SavedPage page, int node)
    {
        foreach (var name in (ReadOnlySpan<string>)["class", "id", "role", "itemprop"])
        {
            if (page.Attribute(node, name) is { Value.Length: < 200 } value)
            {
                copy.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value.Value)).Append('"');
            }
        }

        if (page.Nodes[node].Name == "a" && page.Attribute(node, "href") is { } href)
        {
            copy.Append(href.Value.StartsWith('#') ? " href=\"#\"" : $" href=\"{Nowhere}\"");
        }
    }

    /// <summary>Elements that a parser treats in a way of its own, or that no standard knows, go in as divisions.</summary>
    private static string NameIn(string name) => PageElements.IsPlain(name) ? name : "div";
}
