// How what was proven on a page is kept in the cache file: articles and passages by their names.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Evidence;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Storage;

/// <summary>Forms of what was found out about one page.</summary>
/// <param name="articles">The articles that it cites, equal to those it was found out from: their keys are part of its key.</param>
internal sealed class EvidenceForms(Explainer page, IReadOnlyDictionary<string, Article> articles)
{
    public PageEvidence Evidence(CacheStream s, PageEvidence? x)
    {
        s.Path = page.Path;
        var citations = s.List(x?.Citations.Values.OrderBy(cited => cited.Citation.At).ToImmutableArray(), Citation);
        return new PageEvidence(citations.ToImmutableDictionary(cited => cited.Citation), s.List(x?.Proofs, Proof))
        {
            Gaps = s.List(x?.Gaps, Gap),
            Exempt = s.List(x?.Exempt, Exempt),
            Key = s.Hash(x?.Key),
        };
    }

    private ResolvedCitation Citation(CacheStream s, ResolvedCitation? x)
    {
        var citation = MarkdownForms.Citation(s, x?.Citation);
        var article = Article(s, x?.Article);
        var passages = s.List(x?.Passages.Select(passage => passage.Id).ToImmutableArray(), TextForms.Text);
        return new ResolvedCitation(
            citation, article, [.. passages.Select(id => article!.Find(id)!)], Entry(s, x?.Source, page.Sources), Entry(s, x?.Quote, page.Quotes))
        {
            AbsentSeed = s.TextOrNull(x?.AbsentSeed),
        };
    }

    private Proof Proof(CacheStream s, Proof? x)
    {
        var (kind, standing, text, at, article) = (s.Choice(x?.Kind), s.Choice(x?.Standing), s.Text(x?.Text), TextForms.Place(s, x?.At ?? default), Article(s, x?.Article));
        return new Proof(kind, standing, text, at, article, Passage(s, x?.Passage, article), s.Values(x?.Spans, TextForms.Span))
        {
            Citation = s.Maybe(x?.Citation, MarkdownForms.Citation),
            Entry = s.TextOrNull(x?.Entry),
            Lock = s.TextOrNull(x?.Lock?.ToString()) is { } line ? LockLine.Parse(line) : null,
            Stretches = [.. s.Values(x?.Stretches.Select(stretch => (stretch.Passage.Id, stretch.Span)).ToImmutableArray(), Stretch)
                .Select(stretch => new PassageStretch(article!.Find(stretch.Id)!, stretch.Span))],
        };
    }

    private static (string Id, TextSpan Span) Stretch(CacheStream s, (string Id, TextSpan Span) x) => (s.Text(x.Id), TextForms.Span(s, x.Span));

    private static EvidenceGap Gap(CacheStream s, EvidenceGap? x) => new(s.Choice(x?.Kind), s.Choice(x?.Gap), s.Text(x?.Text), TextForms.Place(s, x?.At ?? default));

    private static ExemptMarks Exempt(CacheStream s, ExemptMarks? x) => new(s.Choice(x?.Reason), s.Text(x?.Text), TextForms.Place(s, x?.At ?? default));

    private Article? Article(CacheStream s, Article? x) => s.TextOrNull(x?.Id) is { } id ? articles[id] : null;

    private static Passage? Passage(CacheStream s, Passage? x, Article? article) => s.TextOrNull(x?.Id) is { } id ? article!.Find(id) : null;

    /// <summary>An entry of the page itself, by its place in its list.</summary>
    private static T? Entry<T>(CacheStream s, T? x, ImmutableArray<T> list)
        where T : class
    {
        var place = s.Number(x is null ? -1 : list.IndexOf(x));
        return place < 0 ? null : list[place];
    }
}
