// How what is known of a theme is kept: without its trees, which are parsed again for the pages that need them.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Rendering;

namespace SiteGen.Storage;

internal static class ThemeForms
{
    public static ThemeOutline Outline(CacheStream s, ThemeOutline? x) => new(
        s.List(x?.Templates.Values.OrderBy(template => template.Name, StringComparer.Ordinal).ToImmutableArray(), Template).ToDictionary(template => template.Name, StringComparer.Ordinal),
        WordBook.Of(s.List(x?.Words.ByLanguage.Values.ToImmutableArray(), Words), [], s.List(x?.Words.Slots, TextForms.Text)),
        [.. s.List(x?.Bound.Order(StringComparer.Ordinal).ToImmutableArray(), TextForms.Text)]);

    private static TemplateOutline Template(CacheStream s, TemplateOutline? x) => new(
        s.Text(x?.Name), s.Hash(x?.Text), s.TextOrNull(x?.Layout), s.List(x?.Includes, TextForms.Text), s.Flag(x?.IsShared), s.Values(x?.TextOnly, static (s, place) => s.Number(place)));

    private static WordList Words(CacheStream s, WordList? x) => new(
        s.Text(x?.Language), s.Text(x?.Path), s.Values(x?.ByKey.ToImmutableArray(), Word).ToImmutableSortedDictionary(StringComparer.Ordinal));

    private static KeyValuePair<string, string> Word(CacheStream s, KeyValuePair<string, string> x) => new(s.Text(x.Key), s.Text(x.Value));
}
