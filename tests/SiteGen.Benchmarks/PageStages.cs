// The second half of a build, part by part: planning, fingerprints, rendering by template, and the check of what comes out.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Extraction;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Related;
using SiteGen.Text;

namespace SiteGen.Benchmarks;

/// <summary>One thread, several rounds in one process; each line shows the quickest round in processor time, which other work on the machine disturbs least, and what one page allocates.</summary>
internal sealed class PageStages
{
    private readonly Dictionary<string, (int Pages, double Best, long Bytes)> _parts = [];
    private readonly List<string> _order = [];

    /// <param name="folder">A site; null for the made-up one of 500 explainers and seeds.</param>
    public static void Run(string? folder, int rounds)
    {
        var inputs = folder is null ? Samples.Site(500) : Samples.SiteAt(folder);
        var site = SiteBuilder.Examine(inputs);
        if (!site.Succeeded)
        {
            throw new InvalidOperationException($"the site has errors: {site.Diagnostics.First(found => found.IsError)}");
        }

        var extracted = site.Articles.Select(article => new ExtractedArticle(article, ArticleExtractor.Extract(article, article.Metadata.Published)));
        var material = new SiteMaterial(site.Settings, site.Stories, site.Index, site.Pages, [.. extracted]) { Labels = site.Labels };
        var items = RelatedItems.Of(material).Value;
        var related = RelatedFinder.Find([.. items.Values]);
        var copied = SiteFiles.Of(inputs).Copied;
        var stages = new PageStages();
        for (var round = 0; round < rounds; round++)
        {
            stages.Round(site, copied, SiteAssembler.Assemble(material, items, related) with { Words = site.Theme.Words });
        }

        stages.Print();
    }

    private void Round(SiteExamination site, ImmutableArray<SourceFile> copied, SiteFacts facts)
    {
        var plan = Measure("plan", 0, () => PagePlan.Of(facts));
        _ = Measure("fingerprints", plan.Pages.Length, () => plan.Pages.Sum(page => (double)page.Model.Fingerprint.Value));
        var rendered = new List<RenderedPage>();
        foreach (var kind in plan.Pages.GroupBy(page => page.Template).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Page[] pages = [.. kind];
            var bytes = Measure($"render {kind.Key}", pages.Length, () => Array.ConvertAll(pages, page => site.Theme.Render(page.Template, page.Model, page.Language, page.Url).Value));
            var scans = Measure("scan", 0, () => Array.ConvertAll(bytes, page => HtmlScan.Of(page.Span)));
            rendered.AddRange(pages.Select((page, at) => new RenderedPage(page, new OutputFile(PageUrl.OutputPath(page.Url), bytes[at]), scans[at])));
        }

        ImmutableArray<RenderedPage> all = [.. rendered];
        var tree = Measure("output tree", all.Length, () => OutputTree.Of(facts, all, plan, site.Assets, copied));
        _ = Measure("check output", all.Length, () => tree.Check(facts, all).Count());
        Close(all.Length);
    }

    // Parts that run in several pieces are added up until the round is closed.
    private readonly Dictionary<string, (int Pages, double Time, long Bytes)> _round = [];

    private T Measure<T>(string part, int pages, Func<T> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.UserTime;
        var made = work();
        var time = (Environment.CpuUsage.UserTime - start).TotalMicroseconds;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        if (!_round.TryGetValue(part, out var sofar) && !_parts.ContainsKey(part))
        {
            _order.Add(part);
        }

        _round[part] = (pages, sofar.Time + time, sofar.Bytes + bytes);
        return made;
    }

    private void Close(int pages)
    {
        foreach (var (part, (own, time, bytes)) in _round)
        {
            var best = _parts.TryGetValue(part, out var known) ? Math.Min(known.Best, time) : time;
            _parts[part] = (own == 0 ? pages : own, best, bytes);
        }

        _round.Clear();
    }

    private void Print()
    {
        Console.WriteLine("part                     pages        ms   us/page  KiB/page");
        foreach (var part in _order)
        {
            var (pages, best, bytes) = _parts[part];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{part,-24}{pages,6}{best / 1000,10:0.0}{best / pages,10:0.0}{bytes / 1024.0 / pages,10:0.0}"));
        }
    }
}
