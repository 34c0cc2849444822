// Which citations cover a stretch of a block.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal static class Coverage
{
    /// <summary>The citations that cover a stretch: those beside the text, the group that follows it, and the group before it whose sentence it still belongs to.</summary>
    public static ImmutableArray<Citation> Of(PageText text, TextSpan stretch)
    {
        var groups = text.Block.Groups;
        var citations = ImmutableArray.CreateBuilder<Citation>();
        citations.AddRange(text.Cites);

        // A group covers all before it, back to the group before; a stretch that a group cuts belongs to the next one.
        var following = groups.FirstOrDefault(group => group.Index >= stretch.End);
        if (following is not null)
        {
            citations.AddRange(following.Citations);
        }

        if (Preceding(text, stretch, following) is { } preceding)
        {
            citations.AddRange(preceding.Citations);
        }

        return citations.ToImmutable();
    }

    private static CitationGroup? Preceding(PageText text, TextSpan stretch, CitationGroup? following)
    {
        var group = text.Block.Groups.LastOrDefault(group => group.Index <= stretch.Start);
        if (group is null || SentenceEnds.Precedes(text.Block, group.Index))
        {
            return null;
        }

        var end = SentenceEnds.Next(text.Block, group.Index);
        var isCut = text.Block.Groups.Any(other => other.Index > stretch.Start && other.Index < stretch.End);

        // In one sentence, each group covers what stands before it: the first reaches no further than the second.
        return stretch.Start < end && !isCut && (following is null || end <= following.Index) ? group : null;
    }
}
