// How rendered pages and the terms of texts are kept in the cache file. A page is kept without its bytes: they stand in the output folder.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Output;
using SiteGen.Pages.Images;
using SiteGen.Related;

namespace SiteGen.Storage;

internal static class OutputForms
{
    public static RenderedContent Rendered(CacheStream s, RenderedContent? x) => new(s.Hash(x?.Hash), s.Number(x?.Length), Scan(s, x?.Scan), x?.Bytes);

    public static MadeFile Made(CacheStream s, MadeFile? x) => new(s.Hash(x?.Hash), s.Number(x?.Length), x?.Bytes);

    public static TextTerms Terms(CacheStream s, TextTerms? x) => new(s.Hash(x?.Key), s.Later(x?.Arrays, static (s, x) => new TermArrays(
        s.Block<ulong>(x?.Hashes), s.Block<byte>(x?.Counts), s.Block<int>(x?.Ends), s.Block<byte>(x?.Words))));

    public static CheckedLinks Links(CacheStream s, CheckedLinks? x) => new([], new(
        s.Text(x?.Sound!.BasePath), s.Block<ulong>(x?.Sound!.Paths), s.Block<SoundPage>(x?.Sound!.Pages), s.Block<ulong>(x?.Sound!.Ids), s.Block<ulong>(x?.Sound!.Targets)));

    public static ImageSizes Sizes(CacheStream s, ImageSizes? x) => new(s.Values(
        x?.All.OrderBy(image => image.Key, StringComparer.Ordinal).ToImmutableArray(),
        static (s, x) => KeyValuePair.Create(s.Text(x.Key), new ImageSize(s.Number(x.Value.Width), s.Number(x.Value.Height)))).ToImmutableDictionary(StringComparer.Ordinal));

    private static HtmlScan Scan(CacheStream s, HtmlScan? x) => new(s.Hash(x?.Key), s.Later(x?.Parts, static (s, x) => new ScanParts(
        s.List(x?.Ids.ToImmutableArray(), TextForms.Text).ToHashSet(StringComparer.Ordinal), s.List(x?.Links, TextForms.Text), s.List(x?.RepeatedIds, TextForms.Text),
        new(s.List(x?.Faults.ImagesWithoutAlternative, TextForms.Text), s.List(x?.Faults.ImagesElsewhere, TextForms.Text), s.TextOrNull(x?.Faults.BrokenStructure)))));
}
