// Runs each stage through the cache: what a stage is given is what its key is made of. Nothing else touches the cache.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Evidence;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Extraction;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen;

/// <summary>The stages of one build, each with its key. Work on many files runs on all processors; results keep their order.</summary>
internal sealed class CachedStages(CacheSession session, SiteFiles files)
{
    private readonly Fingerprint _settings = KeyOf(files.Settings);

    public ImmutableArray<Result<Article?>> ReadArticles(ImmutableArray<SeedFile> seeds) => InParallel(seeds, seed =>
    {
        var key = new FingerprintBuilder().Add(KeyOf(seed.Seed)).Add(KeyOf(seed.Sidecar)).ToFingerprint();
        return session.GetOrMake("article", key, () => ArticleReader.Read(seed.Seed, seed.Sidecar).Map(article => article with { Key = key }));
    });

    public ImmutableArray<Result<Explainer?>> ReadExplainers(SiteSettings settings) => InParallel(files.Pages, file =>
    {
        var key = new FingerprintBuilder().Add(KeyOf(file)).Add(settings.RawHtml ? 1 : 0).Add(settings.TimeZone.Ticks).ToFingerprint();
        return session.GetOrMake("explainer", key, () => ExplainerReader.Read(file, settings.RawHtml, settings.TimeZone));
    });

    public ImmutableArray<ExtractedArticle> Extract(ImmutableArray<Article> articles) =>
        InParallel(articles, article => session.GetOrMake(
            "extraction", article.Key, () => new ExtractedArticle(article, ArticleExtractor.Extract(article, article.Metadata.Published))));

    /// <summary>Checks every page: a page is checked again when it, a seed it cites (or, where that is absent, its proofs in quotes.lock), a shared entry or the settings change.</summary>
    public ImmutableArray<Result<PageEvidence>> Check(
        ImmutableArray<PageDecision> pages, ImmutableDictionary<string, Article> articles, QuotesLock proven, SharedEntries shared, SiteSettings settings)
    {
        var ids = new FingerprintBuilder();
        foreach (var id in articles.Keys.Order(StringComparer.Ordinal))
        {
            ids.Add(id);
        }

        // Every id, because an unknown one is answered with the nearest; of the seeds themselves only those that are cited.
        var common = new FingerprintBuilder().Add(ids.ToFingerprint()).Add(_settings).Add(shared.Key).ToFingerprint();
        return InParallel(pages, page =>
        {
            var key = new FingerprintBuilder().Add(page.Explainer.Key).Add(common);
            foreach (var id in CitedIds(page.Explainer))
            {
                key.Add(id).Add(articles.TryGetValue(id, out var article) ? article.Key : KeyOf(proven.Of(id)));
            }

            return session.GetOrMake("evidence", key.ToFingerprint(), () => EvidenceChecker.Check(page.Explainer, articles, shared, settings, proven));
        });
    }

    public Result<Theme> ParseTheme(RenderSettings settings)
    {
        var key = new FingerprintBuilder().Add(settings.BasePath).Add(settings.Origin);
        foreach (var file in files.Theme)
        {
            key.Add(KeyOf(file));
        }

        // Not from the files alone: site.yaml's colours are part of the style sheet, and so of its name.
        foreach (var (path, name) in settings.Assets)
        {
            key.Add(path).Add(name);
        }

        return session.GetOrMake("theme", key.ToFingerprint(), () => Theme.Parse(files.Theme, settings));
    }

    /// <summary>Renders every page: again only when its model or a template it uses changed.</summary>
    public ImmutableArray<Result<RenderedPage>> Render(ImmutableArray<Page> pages, Theme theme) =>
        InParallel(pages, page => session.GetOrMake(
            "page",
            new FingerprintBuilder().Add(page.Url).Add(page.Template).Add(page.Source).Add(page.Model.Fingerprint)
                .Add(theme.FingerprintOf(page.Template, page.Language)).ToFingerprint(),
            () => RenderOne(page, theme)));

    private static Result<RenderedPage> RenderOne(Page page, Theme theme)
    {
        var (bytes, diagnostics) = theme.Render(page.Template, page.Model, page.Language, page.Url);
        var file = new OutputFile(PageUrl.OutputPath(page.Url), bytes);
        return new(new RenderedPage(page, file, HtmlScan.Of(bytes.Span)), diagnostics);
    }

    private static IEnumerable<string> CitedIds(Explainer page) =>
        ExplainerTexts.CitationsOf(page).Select(citation => citation.Target)
            .Concat(page.Sources.Select(source => source.Seed?.Value))
            .OfType<string>().Distinct().Order(StringComparer.Ordinal);

    private static Fingerprint KeyOf(IEnumerable<LockLine> proofs)
    {
        var key = new FingerprintBuilder();
        foreach (var line in proofs)
        {
            key.Add(line.ToString());
        }

        return key.ToFingerprint();
    }

    private static Fingerprint KeyOf(SourceFile? file) =>
        file is null ? default : new FingerprintBuilder().Add(file.Path).Add(file.Content.Span).ToFingerprint();

    private static ImmutableArray<TOut> InParallel<TIn, TOut>(ImmutableArray<TIn> items, Func<TIn, TOut> make)
    {
        var results = new TOut[items.Length];
        Parallel.For(0, items.Length, index => results[index] = make(items[index]));
        return [.. results];
    }
}
