// Finds related stories: the editor's first, then by what the texts share, each with its reason.
using System.Collections.Immutable;

namespace SiteGen.Related;

public static class RelatedFinder
{
    public const int ListLength = 5;

    /// <summary>The list of every item by key, at most <see cref="ListLength"/> links each; the same for any order of items.</summary>
    public static ImmutableDictionary<string, ImmutableArray<RelatedLink>> Find(ImmutableArray<RelatedItem> items) => throw new NotImplementedException();
}
