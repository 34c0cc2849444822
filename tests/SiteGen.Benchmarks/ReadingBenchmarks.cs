// Reading: seeds, what extraction finds in them, and the Markdown of explainers.
using BenchmarkDotNet.Attributes;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Extraction;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Benchmarks;

/// <summary>Each operation takes one article, or one body, of about 400 words.</summary>
public class ReadingBenchmarks
{
    private const int Articles = 50;

    private readonly SourceFile[] _seeds = [.. Enumerable.Range(0, Articles).Select(Samples.Seed)];
    private readonly SourceFile[] _sidecars = [.. Enumerable.Range(0, Articles).Select(Samples.Sidecar)];
    private readonly SourceText _body = SourceText.Of("content/page.md", Samples.Body(0));
    private Article[] _articles = [];

    [GlobalSetup]
    public void Setup() => _articles = [.. _seeds.Zip(_sidecars, (seed, sidecar) => ArticleReader.Read(seed, sidecar).Value!)];

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Seed()
    {
        var passages = 0;
        for (var at = 0; at < Articles; at++)
        {
            passages += ArticleReader.Read(_seeds[at], _sidecars[at]).Value!.Body.Length;
        }

        return passages;
    }

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Extraction()
    {
        var found = 0;
        foreach (var article in _articles)
        {
            found += ArticleExtractor.Extract(article, article.Metadata.Published).Quotations.Length;
        }

        return found;
    }

    [Benchmark]
    public Result<Body> MarkdownBody() => MarkdownReader.Read(_body, 0, rawHtml: false);
}
