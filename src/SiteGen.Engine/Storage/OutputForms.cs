// How rendered pages and the terms of texts are kept in the cache file. A page is kept without its bytes: they stand in the output folder.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Output;
using SiteGen.Related;

namespace SiteGen.Storage;

internal static class OutputForms
{
    public static RenderedContent Rendered(CacheStream s, RenderedContent? x) => new(s.Hash(x?.Hash), s.Number(x?.Length), Scan(s, x?.Scan), x?.Bytes);

    public static TextTerms Terms(CacheStream s, TextTerms? x) =>
        new(s.Block(x is null ? default : x.Hashes), s.Block(x is null ? default : x.Counts), s.Block(x is null ? default : x.Ends), s.Block(x is null ? default : x.Words));

    private static HtmlScan Scan(CacheStream s, HtmlScan? x) => new(
        s.List(x?.Ids.ToImmutableArray(), TextForms.Text).ToHashSet(StringComparer.Ordinal), s.List(x?.Links, TextForms.Text), s.List(x?.RepeatedIds, TextForms.Text))
    {
        Faults = new(s.List(x?.Faults.ImagesWithoutAlternative, TextForms.Text), s.TextOrNull(x?.Faults.BrokenStructure)),
    };
}
