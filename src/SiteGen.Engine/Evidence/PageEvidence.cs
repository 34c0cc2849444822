// What the build proved about one page: every citation resolved, every quotation, figure and date with its passage.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A citation with what it points to.</summary>
/// <param name="Citation">As written.</param>
/// <param name="Article">The seed; null for a source that is not verifiable here, and for the marks <c>none</c> and <c>editors</c>.</param>
/// <param name="Passages">The passages cited: one, a range, or every citable one when the citation names the source as a whole.</param>
/// <param name="Source">The page's entry for it; null when a seed is cited by its own id without one.</param>
/// <param name="Quote">The entry of <c>quotes:</c> that <c>quote:q3</c> names; article and passages are then those of the entry's first citation.</param>
public sealed record ResolvedCitation(Citation Citation, Article? Article, ImmutableArray<Passage> Passages, SourceEntry? Source, Quote? Quote = null);

public enum ProofKind
{
    Quotation,
    Figure,
    Date,
}

public enum ProofStanding
{
    /// <summary>The words stand inside the source's own quotation marks.</summary>
    Spoken,

    /// <summary>The words are the source's own.</summary>
    Wording,

    /// <summary>They stand there, but the passage's marks do not balance, so neither is claimed.</summary>
    Unclear,

    /// <summary>A figure or date that stands there.</summary>
    Found,

    /// <summary>Its sources cannot be read by this build.</summary>
    Unchecked,
}

/// <summary>One thing that was proven.</summary>
/// <param name="Text">The words, figure or date as the page has them.</param>
/// <param name="At">Where on the page's file.</param>
/// <param name="Article">The seed it stands in; null when unchecked.</param>
/// <param name="Passage">The passage it stands in; null when unchecked.</param>
/// <param name="Spans">The stretches of the passage's text; more than one where words were left out.</param>
public sealed record Proof(
    ProofKind Kind, ProofStanding Standing, string Text, Location At, Article? Article, Passage? Passage, ImmutableArray<TextSpan> Spans);

/// <summary>What the build found out about one page.</summary>
/// <param name="Citations">Every citation that resolved, by its place.</param>
/// <param name="Proofs">By place.</param>
public sealed record PageEvidence(
    ImmutableDictionary<Citation, ResolvedCitation> Citations, ImmutableArray<Proof> Proofs)
{
    public static PageEvidence Empty { get; } = new(ImmutableDictionary<Citation, ResolvedCitation>.Empty, []);
}
