// What the build proved about one page: every citation resolved, every quotation, figure and date with its passage.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A citation with what it points to.</summary>
/// <param name="Citation">As written.</param>
/// <param name="Article">The seed; null for a source that is not verifiable here, and for the marks <c>none</c> and <c>editors</c>.</param>
/// <param name="Passages">The passages cited: one, a range, or every citable one when the citation names the source as a whole.</param>
/// <param name="Source">The page's entry for it; null when a seed is cited by its own id without one.</param>
/// <param name="Quote">The entry of <c>quotes:</c> that <c>quote:q3</c> names; article and passages are then those of the entry's first citation.</param>
public sealed record ResolvedCitation(Citation Citation, Article? Article, ImmutableArray<Passage> Passages, SourceEntry? Source, Quote? Quote = null)
{
    /// <summary>Id of a seed that is not in this checkout but whose proofs stand in quotes.lock; the article is then null.</summary>
    public string? AbsentSeed { get; init; }
}

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

    /// <summary>Its seed is not in this checkout; it was proven before, and quotes.lock says when.</summary>
    Locked,
}

/// <summary>One thing that was proven.</summary>
/// <param name="Text">The words, figure or date as the page has them.</param>
/// <param name="At">Where on the page's file.</param>
/// <param name="Article">The seed it stands in; null when unchecked.</param>
/// <param name="Passage">The passage it stands in; null when unchecked.</param>
/// <param name="Spans">The stretches of the passage's text; more than one where words were left out.</param>
public sealed record Proof(
    ProofKind Kind, ProofStanding Standing, string Text, Location At, Article? Article, Passage? Passage, ImmutableArray<TextSpan> Spans)
{
    /// <summary>The citation it was proven under, for its marker; null in headings, which hold none.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Id of the entry of <c>quotes:</c>, <c>figures:</c> or <c>timeline:</c> that it proves; null in running text.</summary>
    public string? Entry { get; init; }

    /// <summary>The line of quotes.lock that vouches for it where the seed is absent.</summary>
    public LockLine? Lock { get; init; }

    /// <summary>All stretches, passage by passage, where a quotation runs over several paragraphs; else the same as <see cref="Spans"/>.</summary>
    public ImmutableArray<PassageStretch> Stretches { get; init; } = [];
}

public enum GapKind
{
    /// <summary>Cited, but it does not stand there.</summary>
    Unproven,

    /// <summary>Nothing is cited for it.</summary>
    Uncited,
}

/// <summary>Something that was to be proven and was not.</summary>
public sealed record EvidenceGap(ProofKind Kind, GapKind Gap, string Text, Location At);

public enum ExemptReason
{
    /// <summary>Listed in <c>not_quotations:</c>.</summary>
    NotQuotation,

    /// <summary>A term of the page's glossary.</summary>
    GlossaryTerm,

    /// <summary>The marks stand around wholly emphasised text.</summary>
    Emphasised,
}

/// <summary>Words in marks that nobody is quoted as saying, for <c>sitegen evidence</c>.</summary>
public sealed record ExemptMarks(ExemptReason Reason, string Text, Location At);

/// <summary>What the build found out about one page.</summary>
/// <param name="Citations">Every citation that resolved, by its place.</param>
/// <param name="Proofs">By place.</param>
public sealed record PageEvidence(
    ImmutableDictionary<Citation, ResolvedCitation> Citations, ImmutableArray<Proof> Proofs)
{
    /// <summary>What is cited but does not stand there, and what is not cited.</summary>
    public ImmutableArray<EvidenceGap> Gaps { get; init; } = [];

    /// <summary>Every use of marks that are no quotation.</summary>
    public ImmutableArray<ExemptMarks> Exempt { get; init; } = [];

    /// <summary>Of all that this was found out from; the page itself included.</summary>
    public Fingerprint Key { get; init; }

    /// <summary>Ids of the seeds that it cites, each once, in ordinal order; those that are not in this checkout too.</summary>
    public ImmutableArray<string> Seeds { get; } = SeedsIn(Citations, cited => cited.Article?.Id ?? cited.AbsentSeed);

    /// <summary>Those of <see cref="Seeds"/> that are here.</summary>
    public ImmutableArray<string> PresentSeeds { get; } = SeedsIn(Citations, cited => cited.Article?.Id);

    /// <summary>What its proofs print of sources: its quotations that were found.</summary>
    public ImmutableArray<PrintedWords> Printed { get; } =
        [.. Proofs.Where(proof => proof is { Kind: ProofKind.Quotation, Article: not null }).Select(proof => new PrintedWords(proof.Article!, proof.Stretches, proof.At))];

    public static PageEvidence Empty { get; } = new(ImmutableDictionary<Citation, ResolvedCitation>.Empty, []);

    private static ImmutableArray<string> SeedsIn(ImmutableDictionary<Citation, ResolvedCitation> citations, Func<ResolvedCitation, string?> seedOf) =>
        citations.IsEmpty ? [] : [.. citations.Values.Select(seedOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
