// What the elements of HTML are: within a line or blocks of their own, and what closes what.
using System.Collections.Frozen;

namespace SiteGen.Articles.Html;

internal static class PageElements
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal,
        PageNode.Text, "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark",
        "nobr", "output", "picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal,
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr");

    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(StringComparer.Ordinal,
        "head", "script", "style", "template", "noscript", "title", "textarea", "iframe", "noembed", "noframes", "object", "embed", "applet", "svg", "math", "canvas",
        "video", "audio", "map", "select", "option", "datalist", "button", "input", "meta", "link", "base", "progress", "meter", "dialog", "frameset",
        "amp-ad", "amp-embed", "amp-analytics", "amp-sidebar", "amp-consent", "amp-sticky-ad", "amp-user-notification", "amp-img", "amp-video", "amp-iframe");

    private static readonly FrozenSet<string> ClosesParagraph = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "dd", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul");

    private static readonly FrozenSet<string> OfHead = FrozenSet.Create(StringComparer.Ordinal,
        "base", "link", "meta", "noscript", "script", "style", "template", "title");

    private static readonly FrozenSet<string> Plain = FrozenSet.Create(StringComparer.Ordinal,
        "a", "address", "article", "aside", "blockquote", "caption", "dd", "div", "dl", "dt", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    /// <summary>Every parser makes of it what it is.</summary>
    public static bool IsPlain(string name) => Plain.Contains(name);

    /// <summary>Stands within a line of text.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>Has no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>No reader sees text inside it as text.</summary>
    public static bool IsUnseen(string name) => Unseen.Contains(name);

    public static bool IsOfHead(string name) => OfHead.Contains(name);

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    public static bool IsTablePart(string name) => name is "table" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th" or "caption";

    /// <summary>An end tag inside it cannot close what stands around it.</summary>
    public static bool EndsScope(string name) => name is "td" or "th" or "caption" or "table";

    /// <summary>The start tag of <paramref name="next"/> closes an open <paramref name="open"/>.</summary>
    public static bool ClosedBy(string open, string next) => open switch
    {
        "p" => ClosesParagraph.Contains(next),
        "li" => next is "li",
        "dt" or "dd" => next is "dt" or "dd",
        "option" => next is "option" or "optgroup",
        "td" or "th" => next is "td" or "th" or "tr" or "tbody" or "thead" or "tfoot",
        "tr" => next is "tr" or "tbody" or "thead" or "tfoot",
        "tbody" or "thead" or "tfoot" or "caption" => next is "tbody" or "thead" or "tfoot",
        "a" => next is "a",
        "head" => next is "body",
        ['h', >= '1' and <= '6'] => IsHeading(next),
        _ => false,
    };

    /// <summary>Nothing outside an open element of this name is closed by the start tag of <paramref name="next"/>.</summary>
    public static bool EndsSearch(string open, string next) => open switch
    {
        "table" or "#page" => true,
        "td" or "th" or "caption" => !IsTablePart(next) || next is "table",
        "ul" or "ol" or "menu" or "dir" => next is "li",
        "dl" => next is "dt" or "dd",
        "select" => next is "option",
        "div" or "section" or "article" => next is "a" || IsHeading(next),
        _ => false,
    };
}
