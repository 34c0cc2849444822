// Which element an editor's attributes belong to.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Attributes;

/// <summary>Attributes belong to the link, image, code or emphasis right before them; else, at the end of a heading,
/// paragraph or cell or on its first line alone, to that; else to nothing.</summary>
internal static class InlineAttributes
{
    /// <summary>The attributes right behind an inline element.</summary>
    public static AttributesInline? After(Inline inline) => inline.NextSibling as AttributesInline;

    /// <summary>The inline element that attributes belong to.</summary>
    public static Inline? Carrier(AttributesInline attributes) =>
        attributes.PreviousSibling is EmphasisInline or LinkInline or AutolinkInline or CodeInline ? attributes.PreviousSibling : null;

    public static bool IsOfBlock(AttributesInline attributes) =>
        Carrier(attributes) is null
        && attributes.Parent is { Parent: null }
        && (attributes.NextSibling is null || (attributes.PreviousSibling is null && attributes.NextSibling is LineBreakInline));

    /// <summary>The attributes of a heading, paragraph or cell.</summary>
    public static AttributesInline? Of(LeafBlock leaf) => leaf.Inline switch
    {
        { LastChild: AttributesInline last } when IsOfBlock(last) => last,
        { FirstChild: AttributesInline first } when IsOfBlock(first) => first,
        _ => null,
    };

    /// <summary>The attributes of a paragraph that holds nothing else: they are meant for the next block.</summary>
    public static AttributesInline? ForNext(Block block) =>
        block is ParagraphBlock { Inline: { } inline } && inline.FirstChild is AttributesInline only && inline.FirstChild == inline.LastChild ? only : null;
}
