// Attributes in the text, as Markdig's tree holds them: {#id .class lang=de}.
using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Attributes;

/// <summary>Attributes for what stands before them.</summary>
internal sealed class AttributesInline : LeafInline
{
    public string? Id { get; init; }

    public required ImmutableArray<string> Classes { get; init; }

    /// <summary>Names as written and values without quotation marks.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Pairs { get; init; }
}
