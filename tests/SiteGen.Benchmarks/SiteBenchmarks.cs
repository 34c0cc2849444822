// Stages that need a site: proof of a page, related lists, and rendering one explainer with the default theme.
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Evidence;
using SiteGen.Extraction;
using SiteGen.Pages;
using SiteGen.Related;
using SiteGen.Rendering;

namespace SiteGen.Benchmarks;

/// <summary>Half of the related items are explainers, half are seeds.</summary>
public class SiteBenchmarks
{
    private const int Pairs = 500;

    private SiteExamination? _site;
    private ImmutableDictionary<string, Article> _articles = ImmutableDictionary<string, Article>.Empty;
    private ImmutableArray<RelatedItem> _items = [];
    private Page? _page;
    private Model? _model;

    [GlobalSetup]
    public void Setup()
    {
        _site = SiteBuilder.Examine(Samples.Site(Pairs));
        if (!_site.Succeeded)
        {
            throw new InvalidOperationException($"the sample site has errors: {_site.Diagnostics.First(found => found.IsError)}");
        }

        _articles = _site.Articles.ToImmutableDictionary(article => article.Id, StringComparer.Ordinal);
        var extracted = _site.Articles.Select(article => new ExtractedArticle(article, ArticleExtractor.Extract(article, article.Metadata.Published)));
        var material = new SiteMaterial(_site.Settings, _site.Stories, _site.Index, _site.Pages, [.. extracted]) { Labels = _site.Labels };
        var items = RelatedItems.Of(
            material,
            [.. material.Pages.Select(page => RelatedItems.TermsOf(page.Explainer))],
            [.. material.Open.Select(article => RelatedItems.TermsOf(article.Article))]).Value;
        _items = [.. items.Values];
        var facts = SiteAssembler.Assemble(material, items, RelatedFinder.Find(_items)) with { Words = _site.Theme.Words };
        var planned = PagePlan.Of(facts).Pages.First(page => page.Page.Url == "/page-1/");
        (_page, _model) = (planned.Page, planned.MakeModel());
    }

    [Benchmark]
    public Result<PageEvidence> Proof() => EvidenceChecker.Check(_site!.Pages[0].Decision.Explainer, _articles, _site.Shared, _site.Settings);

    [Benchmark]
    public RelatedLists RelatedLists() => RelatedFinder.Find(_items);

    [Benchmark]
    public Result<ReadOnlyMemory<byte>> RenderExplainer() => _site!.Theme.Render(_page!.Template, _model!, _page.Language, _page.Url);
}
