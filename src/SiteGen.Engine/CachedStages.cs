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
using SiteGen.Pages.Images;
using SiteGen.Related;
using SiteGen.Rendering;
using SiteGen.Settings;
using SiteGen.Storage;
using SiteGen.Text;
using CheckedPage = SiteGen.Pages.CheckedPage;

namespace SiteGen;

/// <summary>The stages of one build, each with its key. Work on many files runs on all processors; results keep their order.</summary>
internal sealed class CachedStages(CacheSession session, SiteFiles files)
{
    /// <summary>Name of a part of keys.</summary>
    private const string Entries = "people or glossary under content/";

    private readonly Fingerprint _settings = KeyOf(files.Settings);
    private readonly Task<RelatedLists?> _related = session.LastOf("relate", StoredForms.Related);
    private readonly Task<CheckedLinks?> _links = session.LastOf("links", StoredForms.Links);

    public ImmutableArray<Result<Article?>> ReadArticles(ImmutableArray<SeedFile> seeds) => InParallel(seeds, seed =>
    {
        var key = new FingerprintBuilder().Add(KeyOf(seed.Seed)).Add(KeyOf(seed.Sidecar)).ToFingerprint();
        return session.GetOrMake("article", seed.Seed.Path, key, () => ArticleReader.Read(seed.Seed, seed.Sidecar).Map(article => article with { Key = key }), StoredForms.Article,
            session.Explains ? parts => parts.Add("its text", KeyOf(seed.Seed)).Add("its metadata", KeyOf(seed.Sidecar)) : null);
    });

    public ImmutableArray<Result<Explainer?>> ReadExplainers(SiteSettings settings) => InParallel(files.Pages, file =>
    {
        var key = new FingerprintBuilder().Add(KeyOf(file)).Add(settings.RawHtml ? 1 : 0).Add(settings.TimeZone.Ticks).ToFingerprint();
        return session.GetOrMake("explainer", file.Path, key, () => ExplainerReader.Read(file, settings.RawHtml, settings.TimeZone), StoredForms.Explainer,
            session.Explains ? parts => parts.Add("its text", KeyOf(file)).Add("raw_html or time zone of site.yaml", new FingerprintBuilder().Add(settings.RawHtml ? 1 : 0).Add(settings.TimeZone.Ticks).ToFingerprint()) : null);
    });

    public ImmutableArray<ExtractedArticle> Extract(ImmutableArray<Article> articles) =>
        InParallel(articles, article => new ExtractedArticle(article, session.GetOrMake(
            "extraction", article.Id, article.Key, () => ArticleExtractor.Extract(article, article.Metadata.Published), StoredForms.Extraction(article), OnePart("its seed", article.Key))));

    /// <summary>Checks the entries of every page by themselves: what a page says against what it says elsewhere.</summary>
    public ImmutableArray<FoundMistakes> CheckEntries(ImmutableArray<Explainer> explainers, SharedEntries shared) => InParallel(explainers, page => session.GetOrMake(
        "entries", page.Path, new FingerprintBuilder().Add(page.Key).Add(shared.Key).ToFingerprint(),
        () => new FoundMistakes([.. ExplainerChecks.Check(page, shared)]), StoredForms.Mistakes, WithEntries(page, shared)));

    /// <summary>What every page names of the rest of the site.</summary>
    public ImmutableArray<PageReferences> ReadReferences(ImmutableArray<PageDecision> pages, SharedEntries shared) => InParallel(pages, page => session.GetOrMake(
        "references", page.Explainer.Path, new FingerprintBuilder().Add(page.Explainer.Key).Add(shared.Key).ToFingerprint(),
        () => PageReferences.Of(page.Explainer), StoredForms.References, WithEntries(page.Explainer, shared)));

    /// <summary>Where every link of every page leads. Not kept: it depends on all other pages.</summary>
    /// <param name="references">Of each page.</param>
    public static ImmutableArray<Result<ImmutableDictionary<string, string>>> ResolveLinks(
        ImmutableArray<PageDecision> pages, ImmutableArray<PageReferences> references, PageIndex index) =>
        InParallel([.. pages.Zip(references)], page => LinkResolver.Resolve(page.First, page.Second.Links, index));

    /// <summary>Checks every page: a page is checked again when it, a seed it cites (or, where that is absent, its proofs in quotes.lock), a shared entry or the settings change.</summary>
    /// <param name="references">Of each page.</param>
    public ImmutableArray<Result<PageEvidence>> Check(
        ImmutableArray<PageDecision> pages, ImmutableArray<PageReferences> references, ImmutableDictionary<string, Article> articles, ImmutableArray<ExtractedArticle> extracted,
        QuotesLock proven, SharedEntries shared, SiteSettings settings)
    {
        var found = extracted.ToDictionary(article => article.Article.Id, article => article.Extraction, StringComparer.Ordinal);
        var ids = new FingerprintBuilder();
        foreach (var id in articles.Keys.Order(StringComparer.Ordinal))
        {
            ids.Add(id);
        }

        var listed = ids.ToFingerprint();
        // Every id, because an unknown one is answered with the nearest; of the seeds themselves only those that are cited.
        var common = new FingerprintBuilder().Add(listed).Add(_settings).Add(shared.Key).ToFingerprint();
        return InParallel([.. pages.Zip(references)], pair =>
        {
            var (page, named) = pair;
            var key = new FingerprintBuilder().Add(page.Explainer.Key).Add(common);
            foreach (var id in named.Cited)
            {
                key.Add(id).Add(articles.TryGetValue(id, out var article) ? article.Key : KeyOf(proven.Of(id)));
            }

            var whole = key.ToFingerprint();
            return session.GetOrMake(
                "evidence", page.Explainer.Path, whole, () =>
                {
                    var proof = EvidenceChecker.Check(page.Explainer, articles, shared, settings, proven, article => found[article.Id]);
                    return proof with { Value = proof.Value with { Key = whole } };
                },
                StoredForms.Evidence(page.Explainer, articles), session.Explains ? Parts : null);

            void Parts(KeyParts parts)
            {
                parts.Add("the page's text", page.Explainer.Key).Add("the list of seeds", listed).Add("site.yaml", _settings).Add(Entries, shared.Key);
                foreach (var id in named.Cited)
                {
                    _ = articles.TryGetValue(id, out var article) ? parts.Add($"seed {id}", article.Key) : parts.Add("quotes.lock", KeyOf(proven.Of(id)));
                }
            }
        });
    }

    private Action<KeyParts>? OnePart(string name, Fingerprint of) => session.Explains ? parts => parts.Add(name, of) : null;

    private Action<KeyParts>? WithEntries(Explainer page, SharedEntries shared) =>
        session.Explains ? parts => parts.Add("the page's text", page.Key).Add(Entries, shared.Key) : null;

    /// <summary>Counts the words that the site prints of each source.</summary>
    public ImmutableArray<(QuotedSource Source, QuotedWords Words)> CountWords(ImmutableArray<QuotedSource> sources) => InParallel(sources, source => (
        source, session.GetOrMake("quoted words", source.Article.Id, source.Key, () => QuotedWords.Of(source), StoredForms.QuotedWords, OnePart("what pages print of it", source.Key))));

    /// <summary>Of what every page depends on.</summary>
    public Fingerprint CommonKey(SiteSettings settings, SharedEntries shared) =>
        new FingerprintBuilder().Add(_settings).Add(settings.Url).Add(shared.Key).ToFingerprint();

    public ImmutableArray<TextTerms> ReadTerms(ImmutableArray<CheckedPage> pages) => InParallel(pages, page => session.GetOrMake(
        "page terms", page.Explainer.Path, page.Explainer.Key, () => RelatedItems.TermsOf(page.Explainer), StoredForms.Terms, OnePart("its text", page.Explainer.Key)));

    public ImmutableArray<TextTerms> ReadTerms(ImmutableArray<ExtractedArticle> articles) => InParallel(articles, article => session.GetOrMake(
        "article terms", article.Article.Id, article.Article.Key, () => RelatedItems.TermsOf(article.Article), StoredForms.Terms, OnePart("its text", article.Article.Key)));

    public RelatedLists Relate(ImmutableArray<RelatedItem> items) => session.Continue("relate", _related, last => RelatedFinder.Find(items, last), StoredForms.Related);

    /// <param name="languages">Those of the site's pages.</param>
    public Result<Theme> ParseTheme(RenderSettings settings, ImmutableSortedSet<string> languages)
    {
        var key = new FingerprintBuilder().Add(settings.BasePath).Add(settings.Origin).Add(string.Join(' ', languages)).Add(files.Theme.Length);
        foreach (var file in files.Theme.AddRange(files.Words))
        {
            key.Add(KeyOf(file));
        }

        // Not from the files alone: site.yaml's colours are part of the style sheet, and so of its name.
        foreach (var (path, name) in settings.Assets)
        {
            key.Add(path).Add(name);
        }

        return session.GetOrMake(
            "theme", "templates", key.ToFingerprint(), () => Theme.Parse(files.Theme, settings, new SiteWords(files.Words, languages)), StoredForms.Theme(files.Theme, settings), session.Explains ? Parts : null);

        void Parts(KeyParts parts)
        {
            parts.Add("the site's address", new FingerprintBuilder().Add(settings.BasePath).Add(settings.Origin).ToFingerprint())
                .Add("the site's languages", Fingerprint.Of(string.Join(' ', languages)));
            foreach (var file in files.Theme.AddRange(files.Words))
            {
                parts.Add(file.Path, KeyOf(file));
            }

            foreach (var (path, name) in settings.Assets)
            {
                parts.Add($"the name of {path}", Fingerprint.Of(name));
            }
        }
    }

    /// <summary>Renders every page: again only when its model or a template it uses changed.</summary>
    public ImmutableArray<Result<RenderedPage>> Render(ImmutableArray<PlannedPage> pages, Theme theme) => InParallel(pages, planned =>
    {
        var page = planned.Page;
        Model? model = null;
        var of = planned switch
        {
            { KnownKey: { } known } => known(null),
            { RoughKey: { } rough } => session.GetOrMake("model", page.Url, new FingerprintBuilder().Add(page.Url).Add(page.Template).Add(rough()).ToFingerprint(), MakeModel, StoredForms.ModelKey,
                session.Explains ? parts => parts.Add("its template's name", Fingerprint.Of(page.Template)).Add("pages that it gathers from", rough()) : null).Fingerprint,
            _ => MakeModel().Fingerprint,
        };
        var key = new FingerprintBuilder().Add(page.Url).Add(page.Template).Add(page.Source)
            .Add(of).Add(theme.FingerprintOf(page.Template, page.Language)).ToFingerprint();
        var (rendered, diagnostics) = session.GetOrMake("page", page.Url, key, () => RenderOne(page, model ?? planned.MakeModel(), theme), StoredForms.Rendered, session.Explains ? Parts : null);
        var path = PageUrl.OutputPath(page.Url);
        var file = rendered!.Bytes is { } bytes
            ? new OutputFile(path, rendered.Hash, bytes)
            : OutputFile.Later(path, rendered.Hash, rendered.Length, () => RenderOne(page, planned.MakeModel(), theme).Value!.Bytes!.Value);
        return new Result<RenderedPage>(new RenderedPage(page, file, rendered.Scan), diagnostics);

        void Parts(KeyParts parts)
        {
            planned.KnownKey?.Invoke(parts);
            if (parts.IsEmpty)
            {
                parts.Add("its model", of);
            }

            parts.Add("its template's name", Fingerprint.Of(page.Template)).Add("its file's name", new FingerprintBuilder().Add(page.Source).ToFingerprint())
                .Add($"its template {page.Template} or what that includes", theme.FingerprintOf(page.Template, page.Language));
        }

        ModelKey MakeModel() => new((model = planned.MakeModel()).Fingerprint);
    });

    /// <summary>Sizes of all images, by site path.</summary>
    public ImmutableDictionary<string, ImageSize> SizesOf(CopiedFiles copied)
    {
        var key = new FingerprintBuilder();
        foreach (var file in copied.Files)
        {
            key.Add(KeyOf(file));
        }

        foreach (var (path, file) in copied.Renamed)
        {
            key.Add(path).Add(file.Path);
        }

        var of = key.ToFingerprint();
        return session.GetOrMake("image sizes", "content", of, () => new ImageSizes(ImageSize.OfAll(copied)), StoredForms.ImageSizes, OnePart("the files beside the pages", of)).All;
    }

    /// <summary>Null when the site's address is unknown.</summary>
    public OutputFile? Sitemap(SiteFacts facts, PagePlan plan) => facts.Settings.Url is null
        ? null
        : FileOf("sitemap", Output.Sitemap.FileName, Output.Sitemap.KeyOf(facts, plan.Indexed), () => Output.Sitemap.Of(facts, plan.Indexed));

    /// <summary>Descriptions of the blocks that other sites can show.</summary>
    public ImmutableArray<OutputFile> Describe(ImmutableArray<PlannedEmbed> embeds, SiteFacts facts, Theme theme) => InParallel(embeds, planned => FileOf(
        "oembed", OEmbed.PathOf(planned.Card), new FingerprintBuilder().Add(planned.Key()).Add(theme.FingerprintOf(PagePlan.CardTemplate, facts.LanguageOf(planned.Card.Page))).ToFingerprint(),
        () => OEmbed.Of(planned.Card, facts)));

    private OutputFile FileOf(string stage, string path, Fingerprint key, Func<ReadOnlyMemory<byte>> make)
    {
        var made = session.GetOrMake(stage, path, new FingerprintBuilder().Add(path).Add(key).ToFingerprint(), () => MadeFile.Of(make()), StoredForms.MadeFile, OnePart("what it shows", key));
        return FileOf(path, made, make);
    }

    private static OutputFile FileOf(string path, MadeFile made, Func<ReadOnlyMemory<byte>> make) =>
        made.Bytes is { } bytes ? new(path, made.Hash, bytes) : OutputFile.Later(path, made.Hash, made.Length, make);

    /// <summary>Draws every card that is not known, or leaves that to whoever asks for its bytes.</summary>
    public ImmutableArray<Result<OutputFile?>> DrawCards(SiteFacts facts, CardDrawing? drawing, bool later) => drawing is null ? [] : InParallel([.. SocialCard.All(facts)], entry =>
    {
        var (card, page) = entry;
        var path = card.Url(drawing.Version)[1..];
        if (later)
        {
            return new(OutputFile.Unmade(path, Draw));
        }

        var key = new FingerprintBuilder().Add(card.Key).Add(drawing.Version).Add(drawing.KeyOf(card)).Add(page?.Explainer.Path).ToFingerprint();
        var (made, diagnostics) = session.GetOrMake("social image", path, key, () => CardCheck.Check(drawing.Draw(card), page?.Explainer), StoredForms.Card, OnePart("what it shows", key));
        return new Result<OutputFile?>(made is null ? null : FileOf(path, made, Draw), diagnostics);

        ReadOnlyMemory<byte> Draw() => drawing.Draw(card).Png;
    });

    public ImmutableArray<Diagnostic> CheckLinks(OutputTree output, SiteFacts facts, ImmutableArray<RenderedPage> pages) =>
        session.Continue("links", _links, last => output.CheckLinks(facts, pages, last), StoredForms.Links).Diagnostics;

    private static Result<RenderedContent?> RenderOne(Page page, Model model, Theme theme)
    {
        var (bytes, diagnostics) = theme.Render(page.Template, model, page.Language, page.Url);
        return new(RenderedContent.Of(bytes), diagnostics);
    }

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
        file is null ? default : new FingerprintBuilder().Add(file.Path).Add(file.Hash).ToFingerprint();

    private static ImmutableArray<TOut> InParallel<TIn, TOut>(ImmutableArray<TIn> items, Func<TIn, TOut> make)
    {
        var results = new TOut[items.Length];
        Parallel.For(0, items.Length, index => results[index] = make(items[index]));
        return [.. results];
    }
}
