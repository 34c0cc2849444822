// What citations point to, ready to be shown: a citation of a quote stands for the quote's own, and one of a whole source for the passage found.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Evidence;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Pages.Formats;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>A distinct place that a page cites.</summary>
/// <param name="Article">The seed; null for a source that is not verifiable here and for the two marks.</param>
/// <param name="Passages">Empty for the source as a whole.</param>
/// <param name="Number">1-based place of the source in the page's list; null when it has no entry there.</param>
/// <param name="Quoted">Quotations of the page that were proven there.</param>
internal sealed record CitedPlace(
    CitationKind Kind, Article? Article, ImmutableArray<Passage> Passages, SourceEntry? Source, string? Locator, int? Number, ImmutableArray<Proof> Quoted)
{
    /// <summary>Of its source nothing may be shown but quotations and its label: it is private, or absent, which only private ones should be.</summary>
    public bool IsHidden => IsAbsent || (Article is { } article && SourceNames.IsPrivate(article));

    /// <summary>Its seed is not in this checkout; quotes.lock vouches for what is quoted.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>What readers are told of an absent seed; null where nobody gave it a label.</summary>
    public string? Label { get; init; }

    /// <summary>Equal for places that share one pop-over.</summary>
    public required string Key { get; init; }

    /// <summary>Tag of the language that its source is in; null where nobody said.</summary>
    public string? Language => Article?.Metadata.Language ?? Source?.Metadata.Language;

    /// <summary>Tag of the language of <see cref="Name"/>: a label is the editors' own.</summary>
    public string? NameLanguage => IsHidden || Article?.Metadata.Label is not null ? null : Language;

    public string Name(Phrases words) => Article is { } article ? SourceNames.Of(article, words)
        : IsAbsent ? Label ?? words["source_private"]
        : Source is { } source ? SourceNames.Of(source) : "";
}

internal static class CitedPlaces
{
    public static IEnumerable<CitedPlace> Of(ImmutableArray<Citation> citations, ExplainerFacts page)
    {
        foreach (var citation in citations)
        {
            if (citation.Kind == CitationKind.Quote && page.Explainer.Quotes.FirstOrDefault(quote => quote.Id == citation.Target) is { } quote)
            {
                foreach (var place in Of([.. quote.Cites.Where(cite => cite.Kind != CitationKind.Quote)], page))
                {
                    yield return place;
                }
            }
            else if (citation.Kind is CitationKind.None or CitationKind.Editors)
            {
                yield return new CitedPlace(citation.Kind, null, [], null, null, null, []) { Key = citation.Kind == CitationKind.None ? "none" : "editors" };
            }
            else if (page.Evidence.Citations.TryGetValue(citation, out var resolved))
            {
                yield return Of(resolved, page);
            }
        }
    }

    private static CitedPlace Of(ResolvedCitation resolved, ExplainerFacts page)
    {
        var (citation, article, source) = (resolved.Citation, resolved.Article, resolved.Source);
        var passages = citation.First is not null ? resolved.Passages : article is null ? [] : Found(citation, article, page);
        var number = source is null ? -1 : page.Explainer.Sources.IndexOf(source);
        var quoted = resolved.AbsentSeed is { } absent ? Locked(citation, absent, page) : Quoted(article, passages, page);
        return new CitedPlace(citation.Kind, article, passages, source, citation.Locator, number < 0 ? null : number + 1, quoted)
        {
            IsAbsent = resolved.AbsentSeed is not null,
            Label = resolved.AbsentSeed is { } hidden ? page.Labels.GetValueOrDefault(hidden) : null,
            Key = article is null
                ? string.Join('\n', page.Url, citation.Target, citation.Locator, citation.First, citation.Last)
                : string.Join('\n', article.Id, passages.FirstOrDefault()?.Id, passages.LastOrDefault()?.Id),
        };
    }

    /// <summary>The passage in which a proof of the citation's own block was found, when the citation names the whole source.</summary>
    private static ImmutableArray<Passage> Found(Citation citation, Article article, ExplainerFacts page)
    {
        var block = page.Explainer.Body.Blocks.FirstOrDefault(block => block.Groups.Any(group => group.Citations.Contains(citation)));
        if (block is null)
        {
            return [];
        }

        var (start, end) = Covered(block, citation, page.Explainer.Lines);
        var found = page.Evidence.Proofs.Where(proof => proof.Article?.Id == article.Id && proof.At >= start && proof.At <= end).ToList();
        return found is [.., { Passage: { } passage }] ? [passage] : [];
    }

    /// <summary>From the group before (or the block's start) to the citation's own group.</summary>
    private static (Location Start, Location End) Covered(TextBlock block, Citation citation, LineMap lines)
    {
        var start = 0;
        foreach (var group in block.Groups)
        {
            if (group.Citations.Contains(citation))
            {
                return (lines.Locate(block.Text.OffsetOf(start)), group.At);
            }

            start = group.Index;
        }

        return default;
    }

    /// <summary>Quotations that quotes.lock vouches for in what a citation of an absent seed names.</summary>
    private static ImmutableArray<Proof> Locked(Citation citation, string seed, ExplainerFacts page) =>
    [
        .. page.Evidence.Proofs
            .Where(proof => proof is { Kind: ProofKind.Quotation, Lock: { } line } && line.Seed == seed && line.PassageIds.All(id => QuotesLock.Covers(citation, id)))
            .DistinctBy(proof => proof.Text),
    ];

    private static ImmutableArray<Proof> Quoted(Article? article, ImmutableArray<Passage> passages, ExplainerFacts page) => article is null ? [] :
    [
        .. page.Evidence.Proofs
            .Where(proof => proof.Kind == ProofKind.Quotation && proof.Article?.Id == article.Id && passages.Any(passage => passage.Id == proof.Passage?.Id))
            .DistinctBy(proof => proof.Text),
    ];
}
