// What a page names of the rest of the site: gathered once, for every build asks every page.
using System.Collections.Immutable;
using SiteGen.Markdown;

namespace SiteGen.Explainers;

/// <summary>What a page names.</summary>
/// <param name="Cited">Targets of its citations and seeds of its sources, each once, in ordinal order.</param>
/// <param name="Links">Every link and image: front-matter texts, body and image.</param>
public sealed record PageReferences(ImmutableArray<string> Cited, ImmutableArray<WrittenLink> Links)
{
    public static PageReferences Of(Explainer page) => new(
        [
            .. ExplainerTexts.CitationsOf(page).Select(citation => citation.Target)
                .Concat(page.Sources.Select(source => source.Seed?.Value))
                .OfType<string>().Distinct().Order(StringComparer.Ordinal),
        ],
        [.. LinksOf(page)]);

    /// <summary>Every link and image of a page: front-matter texts, body and image.</summary>
    public static IEnumerable<WrittenLink> LinksOf(Explainer page) =>
        ExplainerTexts.FrontMatterOf(page).SelectMany(text => WrittenLink.In(text.Pieces)).Concat(page.Body.Links)
            .Concat(page.Image is { } image ? [new WrittenLink(image.Src.Value, image.Src.At)] : []);
}
