// A container in the text, as Markdig's tree holds it: ::: note Title … :::
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Containers;

/// <summary>A container, or a <c>:::</c> that closes nothing.</summary>
internal sealed class FenceBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The word after the colons; empty for a line that closes nothing.</summary>
    public required string Name { get; init; }

    /// <summary>What follows the name.</summary>
    public required string Rest { get; init; }

    /// <summary>Local stretch of the opening line, without white space around it.</summary>
    public required SourceSpan Opening { get; init; }

    /// <summary>Local stretch of the name.</summary>
    public required SourceSpan NameSpan { get; init; }

    /// <summary>Local offset of <see cref="Rest"/>.</summary>
    public required int RestStart { get; init; }

    public bool HasEnd { get; set; }
}
