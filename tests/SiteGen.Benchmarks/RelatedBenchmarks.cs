// Related lists of archives of 2,000 to 20,000 articles: from nothing, and after one article was edited.
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SiteGen.Related;

namespace SiteGen.Benchmarks;

public class RelatedBenchmarks
{
    private ImmutableArray<string> _texts = [];
    private ImmutableArray<RelatedItem> _items = [];
    private ImmutableArray<RelatedItem> _edited = [];
    private RelatedLists? _lists;

    [Params(2_000, 10_000, 20_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. Enumerable.Range(0, Articles).Select(ArchiveSamples.Text)];
        _items = [.. _texts.Select((text, number) => ArchiveSamples.Item(number, text))];
        var edited = Articles / 2;
        _edited = _items.SetItem(edited, ArchiveSamples.Item(edited, $"{_texts[edited]} The dam at Fenwick holds."));
        _lists = RelatedFinder.Find(_items);
    }

    [Benchmark]
    public ImmutableArray<TextTerms> Terms() => [.. _texts.Select(text => TextTerms.Of([text]))];

    [Benchmark]
    public RelatedLists Lists() => RelatedFinder.Find(_items);

    [Benchmark]
    public RelatedLists ListsAfterOneEdit() => RelatedFinder.Find(_edited, _lists);
}
