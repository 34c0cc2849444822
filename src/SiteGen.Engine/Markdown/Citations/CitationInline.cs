// A citation group in the text, as Markdig's tree holds it: [@s1#p3; @s2].
using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Citations;

/// <summary>One citation of a group, not yet read.</summary>
/// <param name="Text">What stands between its <c>@</c> and the next <c>;</c>; null when it has no <c>@</c>.</param>
/// <param name="Start">Local offset of its first character.</param>
/// <param name="Length">Its length in the text.</param>
internal readonly record struct CitationPart(string? Text, int Start, int Length);

/// <summary>A citation group, or the <c>[@</c> of one that is never closed.</summary>
internal sealed class CitationInline : LeafInline
{
    public required ImmutableArray<CitationPart> Parts { get; init; }

    /// <summary>False where the closing bracket is missing; then only <c>[@</c> was taken.</summary>
    public required bool HasEnd { get; init; }
}
