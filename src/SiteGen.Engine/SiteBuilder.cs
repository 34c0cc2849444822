// The whole pipeline on one screen: read and check (Examine), then relate, plan, render, check what comes out (Build).
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Evidence;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Output;
using SiteGen.Output.Checks;
using SiteGen.Pages;
using SiteGen.Related;
using SiteGen.Rendering;
using SiteGen.Settings;
using CheckedPage = SiteGen.Pages.CheckedPage;

namespace SiteGen;

/// <summary>Builds a site. Pure: equal inputs give equal output, whatever the cache holds.</summary>
public static class SiteBuilder
{
    /// <param name="trace">Told where the time goes; null when nobody asks.</param>
    public static BuildResult Build(SiteInputs inputs, BuildCache cache, BuildTrace? trace = null)
    {
        var log = new DiagnosticLog();
        var session = new CacheSession(cache, trace);
        var files = SiteFiles.Of(inputs);
        var stages = new CachedStages(session, files);
        var site = Examine(files, inputs.Options, stages, log, trace);

        // Relate and plan.
        trace?.Enter("relate");
        var (material, items, related) = Relate(site, stages, log);
        var facts = SiteAssembler.Assemble(material, items, related) with
        {
            Words = site.Theme.Words,
            CommonKey = stages.CommonKey(site.Settings, site.Shared),
            Images = stages.SizesOf(site.Index.Files),
            CardVersion = site.Settings.SocialImages ? inputs.Drawing?.Version : null,
        };
        trace?.Enter("plan");
        var plan = log.HasErrors ? PagePlan.Nothing : PagePlan.Of(facts);

        trace?.Enter("render");
        // Render, and check what comes out.
        var rendered = stages.Render(plan.Pages, site.Theme).Select(log.Take).ToImmutableArray();
        // The images that other sites show with links.
        trace?.Enter("social images");
        var cards = log.HasErrors ? [] : stages.DrawCards(facts, inputs.Drawing, inputs.Options.DrawsLater).Select(log.Take).OfType<OutputFile>().ToImmutableArray();
        trace?.Enter("gather output");
        var output = log.HasErrors ? OutputTree.Nothing : OutputTree.Of(facts, rendered, site.Assets, site.Index.Files, [.. cards, .. stages.Describe(plan.PlannedEmbeds, facts, site.Theme), stages.Sitemap(facts, plan)]);
        trace?.Enter("check output");
        log.AddRange(log.HasErrors ? [] : stages.CheckLinks(output, facts, rendered).Concat(WithheldNames.Check(facts, rendered)));
        var isChecked = inputs.Options.Strict || inputs.Options.Check;
        log.AddRange(isChecked && !output.Files.IsEmpty ? SiteCheck.Check(output, rendered, site.Assets, files.Theme, site.Index.Files, site.Settings.Url) : []);

        trace?.Enter("gather");
        var messages = log.ToSorted(site.Settings.Severities, inputs.Options.Strict);
        return new BuildResult(
            output.Files,
            messages,
            new BuildCounts(site.SeedCount, files.Pages.Length, plan.Pages.Length, session.Made, session.Reused),
            Publication.Notes(site.Index.Pages),
            session.ToCache())
        {
            OutsideLinks = inputs.Options.Check ? output.OutsideLinks(facts, rendered, inputs.Files) : [],
            Validity = Validity.ShowsPrivateText(messages, site.Articles) ? null : Validity.Of(site.Index.Pages, site.Settings, inputs.Options.BuildTime),
        };
    }

    /// <summary>Reads and checks a site without rendering it: for what only asks what is proven.</summary>
    public static SiteExamination Examine(SiteInputs inputs)
    {
        var log = new DiagnosticLog();
        var files = SiteFiles.Of(inputs);
        var site = Examine(files, inputs.Options, new CachedStages(new CacheSession(BuildCache.Empty), files), log, null);
        return site with { Diagnostics = log.ToSorted(site.Settings.Severities, inputs.Options.Strict) };
    }

    /// <summary>Reads, checks and relates a site without rendering it: for what only asks which stories belong together.</summary>
    public static RelatedStories Relate(SiteInputs inputs)
    {
        var log = new DiagnosticLog();
        var files = SiteFiles.Of(inputs);
        var stages = new CachedStages(new CacheSession(BuildCache.Empty), files);
        var site = Examine(files, inputs.Options, stages, log, null);
        var (material, items, related) = Relate(site, stages, log);
        return new RelatedStories(site with { Diagnostics = log.ToSorted(site.Settings.Severities, inputs.Options.Strict) }, material, items, related);
    }

    private static (SiteMaterial Material, IReadOnlyDictionary<string, RelatedItem> Items, RelatedLists Lists) Relate(SiteExamination site, CachedStages stages, DiagnosticLog log)
    {
        var material = new SiteMaterial(site.Settings, site.Stories, site.Index, site.Pages, site.Extracted) { Labels = site.Labels };
        var items = log.Take(RelatedItems.Of(material, stages.ReadTerms(material.Pages), stages.ReadTerms([.. material.Open])));
        return (material, items, stages.Relate([.. items.Values]));
    }

    private static SiteExamination Examine(SiteFiles files, BuildOptions options, CachedStages stages, DiagnosticLog log, BuildTrace? trace)
    {
        // Read.
        trace?.Enter("settings and theme");
        var settings = log.Take(SiteSettingsReader.Read(files.Settings)).WithUrl(options.BaseUrl);
        trace?.Enter("read seeds");
        var seeds = log.Take(SeedSet.Of(files.Seeds));
        var articles = log.TakeAll(stages.ReadArticles(seeds));
        var byId = articles.ToImmutableDictionary(article => article.Id, StringComparer.Ordinal);
        trace?.Enter("read explainers");
        var proven = log.Take(QuotesLock.Read(files.Lock));
        var shared = log.Take(SharedEntries.Read(files.People, files.Glossary));
        var explainers = log.TakeAll(stages.ReadExplainers(settings)).Select(page => log.Take(shared.Fill(page))).ToImmutableArray();
        trace?.Enter("settings and theme");
        var assets = Assets.Of(files.Theme, settings.Theme);
        var theme = log.Take(stages.ParseTheme(new RenderSettings(SiteAddress.BasePath(settings.Url), SiteAddress.Origin(settings.Url), assets.Names), SiteChecks.LanguagesOf(settings, explainers)));

        // Check.
        trace?.Enter("check");
        var pages = log.Take(UrlCheck.Place(explainers, settings, options));
        var index = new PageIndex(pages, log.Take(CopiedFiles.Of(files.Copied, settings)));
        var stories = StoryMap.Of(explainers);
        log.AddRange(UrlCheck.Check(pages, files.Copied));
        log.AddRange(stories.Check(explainers));
        log.AddRange(stages.CheckEntries(explainers, shared).SelectMany(found => found.Diagnostics));
        log.AddRange(SharedEntries.Conflicts(explainers));
        log.AddRange(SiteChecks.Check(settings, index, theme));
        log.AddRange(proven.Drift(byId));
        trace?.Enter("extract");
        var extracted = stages.Extract(articles);
        trace?.Enter("prove");
        var references = stages.ReadReferences(pages, shared);
        var evidence = stages.Check(pages, references, byId, extracted, proven, shared, settings).Select(log.Take).ToImmutableArray();
        trace?.Enter("resolve links");
        var links = CachedStages.ResolveLinks(pages, references, index).Select(log.Take);
        ImmutableArray<CheckedPage> checkedPages = [.. pages.Zip(evidence, links).Select(page => new CheckedPage(page.First, page.Second, page.Third))];
        log.AddRange(QuotationBudget.Check(stages.CountWords(QuotedSource.Of(PrintedBy(checkedPages))), settings));
        return new SiteExamination(log.Take(SiteLinks.Check(settings, index)), checkedPages, articles)
        {
            Extracted = extracted,
            Shared = shared,
            Stories = stories,
            Index = index,
            Theme = theme,
            Assets = assets,
            Proven = proven,
            SeedCount = seeds.Length,
            Labels = PrivateLabels.Of(files.Seeds, articles),
        };
    }

    /// <summary>What quotations of written pages print of sources that have a budget. Briefs keep within it by themselves.</summary>
    private static IEnumerable<PrintedWords> PrintedBy(IEnumerable<CheckedPage> pages) => pages
        .Where(page => page.Decision.State == PublicationState.Written)
        .SelectMany(page => page.Evidence.Printed)
        .Where(words => QuotationBudget.IsLimited(words.Article));
}
