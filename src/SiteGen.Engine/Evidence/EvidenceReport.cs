// What `sitegen evidence` prints, as plain data: page by page and source by source.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Explainers;
using SiteGen.Settings;

namespace SiteGen.Evidence;

/// <summary>A page with what was proven on it.</summary>
/// <param name="Proven">Found in a cited passage, by kind.</param>
/// <param name="Unchecked">Its sources cannot be read by this build.</param>
/// <param name="Unproven">Cited, but not found there.</param>
/// <param name="Uncited">Nothing is cited for it.</param>
/// <param name="Exempt">Every use of marks that are no quotation.</param>
public sealed record PageReport(
    string Path,
    ImmutableArray<Proof> Proven,
    ImmutableArray<Proof> Unchecked,
    ImmutableArray<EvidenceGap> Unproven,
    ImmutableArray<EvidenceGap> Uncited,
    ImmutableArray<ExemptMarks> Exempt);

/// <summary>A source with what rests on it.</summary>
/// <param name="Citations">Citations of it on all pages.</param>
/// <param name="Quotations">Quotations proven in it.</param>
/// <param name="Figures">Figures proven in it.</param>
/// <param name="Dates">Dates proven in it.</param>
/// <param name="Use">Its words against the budget.</param>
public sealed record SourceReport(Article Article, int Citations, int Quotations, int Figures, int Dates, SourceUse Use);

/// <summary>What the site prints of one source.</summary>
/// <param name="Printed">Body words printed anywhere, each word of a passage once.</param>
/// <param name="Body">Body words the source has.</param>
/// <param name="Allowed">Body words that may be printed; null where the rights set no budget.</param>
public sealed record SourceUse(int Printed, int Body, int? Allowed)
{
    public bool IsExceeded => Printed > Allowed;
}

/// <summary>The whole report.</summary>
/// <param name="Pages">By path.</param>
/// <param name="Sources">Those that are cited, by id.</param>
public sealed record EvidenceReport(ImmutableArray<PageReport> Pages, ImmutableArray<SourceReport> Sources)
{
    public static EvidenceReport Of(
        IEnumerable<(Explainer Page, PageEvidence Evidence)> pages, ImmutableDictionary<string, Article> articles, SiteSettings settings)
    {
        var all = pages.OrderBy(pair => pair.Page.Path, StringComparer.Ordinal).ToList();
        var uses = QuotedSource.Of(all.SelectMany(pair => pair.Evidence.Printed)).ToDictionary(source => source.Article.Id);
        var citations = all.SelectMany(pair => pair.Evidence.Citations.Values).Where(cited => cited.Article is not null && cited.Quote is null).ToLookup(cited => cited.Article!.Id);
        var proofs = all.SelectMany(pair => pair.Evidence.Proofs).Where(proof => proof.Article is not null).ToLookup(proof => proof.Article!.Id);
        return new EvidenceReport(
            [.. all.Select(pair => Of(pair.Page, pair.Evidence))],
            [.. citations.Select(group => group.Key).Order(StringComparer.Ordinal).Where(articles.ContainsKey).Select(id => new SourceReport(
                articles[id],
                citations[id].Count(),
                proofs[id].Count(proof => proof.Kind == ProofKind.Quotation),
                proofs[id].Count(proof => proof.Kind == ProofKind.Figure),
                proofs[id].Count(proof => proof.Kind == ProofKind.Date),
                UseOf(uses.GetValueOrDefault(id) ?? new QuotedSource(articles[id], []), settings)))]);
    }

    private static SourceUse UseOf(QuotedSource source, SiteSettings settings)
    {
        var words = QuotedWords.Of(source);
        return new SourceUse(words.Printed, words.Body, QuotationBudget.Allowed(source.Article, words.Body, settings));
    }

    private static PageReport Of(Explainer page, PageEvidence evidence) => new(
        page.Path,
        [.. evidence.Proofs.Where(proof => proof.Standing != ProofStanding.Unchecked)],
        [.. evidence.Proofs.Where(proof => proof.Standing == ProofStanding.Unchecked)],
        [.. evidence.Gaps.Where(gap => gap.Gap == GapKind.Unproven)],
        [.. evidence.Gaps.Where(gap => gap.Gap == GapKind.Uncited)],
        evidence.Exempt);
}
