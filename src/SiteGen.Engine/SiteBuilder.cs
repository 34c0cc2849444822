// The whole pipeline on one screen: read, check, relate, plan, render, check what comes out.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Related;
using SiteGen.Rendering;
using SiteGen.Settings;

namespace SiteGen;

/// <summary>Builds a site. Pure: equal inputs give equal output, whatever the cache holds.</summary>
public static class SiteBuilder
{
    public static BuildResult Build(SiteInputs inputs, BuildCache cache)
    {
        var log = new DiagnosticLog();
        var session = new CacheSession(cache);
        var files = SiteFiles.Of(inputs);
        var stages = new CachedStages(session, files);

        // Read.
        var settings = log.Take(SiteSettingsReader.Read(files.Settings)).WithUrl(inputs.Options.BaseUrl);
        var seeds = log.Take(SeedSet.Of(files.Seeds));
        var articles = log.TakeAll(stages.ReadArticles(seeds));
        var shared = log.Take(SharedEntries.Read(files.People, files.Glossary));
        var explainers = log.TakeAll(stages.ReadExplainers(settings)).Select(page => log.Take(shared.Fill(page))).ToImmutableArray();
        var assets = Assets.Of(files.Theme, settings.Theme);
        var theme = log.Take(stages.ParseTheme(new RenderSettings(SiteAddress.BasePath(settings.Url), SiteAddress.Origin(settings.Url), assets.Names)));

        // Check.
        var pages = log.Take(UrlCheck.Place(explainers, settings, inputs.Options));
        var index = new PageIndex(pages, files.Copied);
        var stories = StoryMap.Of(explainers);
        log.AddRange(UrlCheck.Check(pages, files.Copied));
        log.AddRange(stories.Check(explainers));
        log.AddRange(explainers.SelectMany(page => ExplainerChecks.Check(page, shared)));
        log.AddRange(SharedEntries.Conflicts(explainers));
        log.AddRange(SiteChecks.Check(settings, index, theme));
        var evidence = stages.Check(pages, articles, shared, settings).Select(log.Take);
        var links = pages.Select(page => log.Take(LinkResolver.Resolve(page, index)));
        var checkedPages = pages.Zip(evidence, links).Select(page => new CheckedPage(page.First, page.Second, page.Third));

        // Relate and plan.
        var material = new SiteMaterial(settings, stories, index, [.. checkedPages], stages.Extract(articles));
        var items = log.Take(RelatedItems.Of(material));
        var facts = SiteAssembler.Assemble(material, items, RelatedFinder.Find([.. items.Values])) with { Words = theme.Words };
        var plan = log.HasErrors ? PagePlan.Nothing : PagePlan.Of(facts);

        // Render, and check what comes out.
        var rendered = stages.Render(plan.Pages, theme).Select(log.Take).ToImmutableArray();
        var output = log.HasErrors ? OutputTree.Nothing : OutputTree.Of(facts, rendered, plan, assets, files.Copied);
        log.AddRange(log.HasErrors ? [] : output.Check(facts, rendered));

        return new BuildResult(
            output.Files,
            log.ToSorted(settings.Severities, inputs.Options.Strict),
            new BuildCounts(seeds.Length, files.Pages.Length, plan.Pages.Length, session.Made, session.Reused),
            Publication.Notes(pages),
            session.ToCache());
    }
}
