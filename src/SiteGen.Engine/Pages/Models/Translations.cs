// Pages that are translations of each other: the original and what names it in translation_of.
using System.Collections.Immutable;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>One language of a page.</summary>
/// <param name="IsOriginal">What the others were translated from.</param>
internal sealed record Translation(ExplainerFacts Page, string Language, bool IsOriginal);

internal static class Translations
{
    /// <summary>Every page that is written in more than one language, by URL, with all of its languages in order of their tags.</summary>
    public static Dictionary<string, ImmutableArray<Translation>> Of(SiteFacts site)
    {
        if (site.Explainers.All(page => page.TranslationOf is null))
        {
            return [];
        }

        var byUrl = site.Explainers.ToDictionary(page => page.Url);
        return site.Explainers
            .GroupBy(page => OriginalOf(page, byUrl))
            .Select(group => (ImmutableArray<Translation>)
            [
                // A language has one address; of two pages in it the original counts, else the first.
                .. group.Select(page => new Translation(page, site.LanguageOf(page), page.Url == group.Key))
                    .OrderBy(page => !page.IsOriginal).ThenBy(page => page.Page.Url, StringComparer.Ordinal)
                    .DistinctBy(page => page.Language, StringComparer.OrdinalIgnoreCase)
                    .OrderBy(page => page.Language, StringComparer.Ordinal),
            ])
            .Where(languages => languages.Length > 1)
            .SelectMany(languages => languages.Select(page => (page.Page.Url, languages)))
            .ToDictionary(page => page.Url, page => page.languages);
    }

    /// <summary>For the head of the page and its list of languages; null for a page in one language.</summary>
    public static ModelList? ListOf(SiteFacts site, ExplainerFacts page) => site.Index.TranslationsOf(page) is { IsDefaultOrEmpty: false } languages
        ? ModelList.Of(languages, other => new Model(
            ("url", other.Page.Url),
            ("language", other.Language),
            ("name", site.Words.Speaks(other.Language) ? site.WordsFor(other.Language)["language_name"] : other.Language),
            ("dir", Formats.Script.DirectionOf(other.Language)),
            ("is_original", other.IsOriginal),
            ("current", other.Page.Url == page.Url)))
        : null;

    /// <summary>URL of the page in front of a chain of translations, written or not; of a chain that goes round, the first of its pages.</summary>
    private static string OriginalOf(ExplainerFacts page, Dictionary<string, ExplainerFacts> byUrl)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = page.Url;
        while (byUrl.TryGetValue(at, out var facts) && facts.TranslationOf is { } original && seen.Add(at))
        {
            at = original;
        }

        return seen.Contains(at) ? seen.Order(StringComparer.Ordinal).First() : at;
    }
}
