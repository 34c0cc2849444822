// The second half of a build, part by part: planning, fingerprints, rendering by template, and the check of what comes out.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Extraction;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Related;
using SiteGen.Rendering;

namespace SiteGen.Benchmarks;

/// <summary>One thread, several rounds in one process; each line shows the mean of processor time, which other work on the machine disturbs least, and what one page allocates. The first round in three warms up.</summary>
internal sealed class PageStages
{
    private readonly Dictionary<string, (int Pages, double Time, long Bytes)> _parts = [];
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
        var items = RelatedItems.Of(
            material, [.. material.Pages.Select(page => RelatedItems.TermsOf(page.Explainer))], [.. material.Open.Select(source => RelatedItems.TermsOf(source.Article))]).Value;
        var related = RelatedFinder.Find([.. items.Values], null);
        var stages = new PageStages();
        var warming = (rounds + 2) / 3;
        for (var round = 0; round < rounds; round++)
        {
            var pages = stages.Round(site, SiteAssembler.Assemble(material, items, related) with { Words = site.Theme.Words });
            stages.Close(pages, rounds - warming, warm: round >= warming);
        }

        stages.Print();
    }

    private int Round(SiteExamination site, SiteFacts facts)
    {
        var plan = Measure("plan", 0, () => PagePlan.Of(facts));
        var rendered = new List<RenderedPage>();
        foreach (var kind in plan.Pages.GroupBy(page => page.Page.Template).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            // In portions, because a build lets go of a model as soon as its page is rendered.
            foreach (var portion in kind.Chunk(100))
            {
                var models = Measure("models", 0, () => Array.ConvertAll(portion, page => page.MakeModel()));
                _ = Measure("fingerprints", 0, () => Array.ConvertAll(models, model => model.Fingerprint));
                var bytes = Measure($"render {kind.Key}", kind.Count(), () => portion.Zip(models, (page, model) => Render(site.Theme, page.Page, model)).ToArray());
                var scans = Measure("scan", 0, () => Array.ConvertAll(bytes, page => HtmlScan.Of(page.Span)));
                rendered.AddRange(portion.Select((page, at) => new RenderedPage(page.Page, new OutputFile(PageUrl.OutputPath(page.Page.Url), bytes[at]), scans[at])));
            }
        }

        ImmutableArray<RenderedPage> all = [.. rendered];
        var tree = Measure("output tree", all.Length, () => OutputTree.Of(facts, all, site.Assets, site.Index.Files, [new OutputFile(Sitemap.FileName, Sitemap.Of(facts, plan.Indexed))]));
        _ = Measure("check output", all.Length, () => tree.CheckLinks(facts, all, null).Diagnostics.Length);
        return all.Length;
    }

    private static ReadOnlyMemory<byte> Render(Theme theme, Page page, Model model) => theme.Render(page.Template, model, page.Language, page.Url).Value;

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

    private void Close(int pages, int rounds, bool warm)
    {
        foreach (var (part, (own, time, bytes)) in _round)
        {
            _parts[part] = (own == 0 ? pages : own, warm ? _parts[part].Time + (time / rounds) : 0, bytes);
        }

        _round.Clear();
    }

    private void Print()
    {
        Console.WriteLine("part                     pages        ms   us/page  KiB/page");
        foreach (var part in _order)
        {
            var (pages, time, bytes) = _parts[part];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{part,-24}{pages,6}{time / 1000,10:0.0}{time / pages,10:0.0}{bytes / 1024.0 / pages,10:0.0}"));
        }
    }
}
