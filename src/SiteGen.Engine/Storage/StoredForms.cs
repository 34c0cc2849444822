// Which results a later process may have, and how each kind is kept. Nothing of a private seed is.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Extraction;
using SiteGen.Markdown;
using SiteGen.Output;
using SiteGen.Pages.Images;
using SiteGen.Related;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Storage;

internal static class StoredForms
{
    /// <summary>Of a file that cannot be read nobody knows whether it is private.</summary>
    public static Form<Result<Article?>> Article { get; } = new(
        static (s, x) => TextForms.Result(s, x, ArticleForms.Article), static read => read.Value is { } article && IsOpen(article));

    public static Form<Result<Explainer?>> Explainer { get; } = new(
        static (s, x) => TextForms.Result(s, x, ExplainerForms.Explainer), static read => read.Value is not null);

    public static Form<TextTerms> Terms { get; } = new(OutputForms.Terms, static _ => true);

    /// <summary>A theme with a message is parsed again, so that the message can be told.</summary>
    /// <param name="files">Those that the theme was parsed from: they are in its key, as the settings are.</param>
    public static Form<Result<Theme>> Theme(ImmutableArray<SourceFile> files, RenderSettings settings) => new(
        (s, x) => ThemeForms.Outline(s, x?.Value.Outline) is var outline && x is not null ? x : new(Rendering.Theme.Resume(outline, files, settings)),
        static parsed => parsed.Diagnostics.IsEmpty);

    public static Form<RelatedLists> Related { get; } = new(RelatedForms.Lists, static _ => true);

    /// <summary>A check that found anything is no start for another, and a message may show words of a seed.</summary>
    public static Form<CheckedLinks> Links { get; } = new(OutputForms.Links, static links => links.Sound is not null);

    /// <summary>A page with a message is rendered again, so that the message can be told.</summary>
    public static Form<Result<RenderedContent?>> Rendered { get; } = new(
        static (s, x) => TextForms.Result(s, x, OutputForms.Rendered), static rendered => rendered.Diagnostics.IsEmpty);

    public static Form<ImageSizes> ImageSizes { get; } = new(OutputForms.Sizes, static _ => true);

    public static Form<MadeFile> MadeFile { get; } = new(OutputForms.Made, static _ => true);

    /// <summary>A card with a message is drawn again, so that the message can be told.</summary>
    public static Form<Result<MadeFile?>> Card { get; } = new(static (s, x) => TextForms.Result(s, x, OutputForms.Made), static drawn => drawn.Diagnostics.IsEmpty);

    public static Form<FoundMistakes> Mistakes { get; } = new(static (s, x) => new(s.List(x?.Diagnostics, TextForms.Diagnostic)), static _ => true);

    private static Form<ArticleExtraction> OpenExtraction { get; } = new(ArticleForms.Extraction, static _ => true);

    public static Form<ArticleExtraction>? Extraction(Article article) => IsOpen(article) ? OpenExtraction : null;

    /// <summary>The words of a page are the page's own; but a message may show words of a seed.</summary>
    public static Form<Result<PageEvidence>> Evidence(Explainer page, ImmutableDictionary<string, Article> articles) => new(
        (s, x) => new(new EvidenceForms(page, articles).Evidence(s, x?.Value), s.List(x?.Diagnostics, TextForms.Diagnostic)),
        static found => found.Value.Citations.Values.All(cited => cited.AbsentSeed is null && (cited.Article is null || IsOpen(cited.Article))));

    public static Form<ModelKey> ModelKey { get; } = new(static (s, x) => new(s.Hash(x?.Fingerprint)), static _ => true);

    public static Form<PageReferences> References { get; } = new(
        static (s, x) => new(s.List(x?.Cited, TextForms.Text), s.List(x?.Links, static (s, x) => new WrittenLink(s.Text(x?.Target), TextForms.Place(s, x?.At ?? default)))), static _ => true);

    /// <summary>Only numbers.</summary>
    public static Form<QuotedWords> QuotedWords { get; } = new(
        static (s, x) => new([.. s.Block<int>(x is null ? [] : x.Quotations.AsSpan())], s.Number(x?.Printed), s.Number(x?.Body)), static _ => true);

    private static bool IsOpen(Article article) => article.Metadata.Rights != Rights.Private;
}
