// Every term that the explainers define, with its definition and the pages that use it.
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>glossary.html</c>.</summary>
public static class GlossaryModel
{
    public const string Url = "/glossary/";

    public static string UrlOf(GlossaryTerm term) => $"{Url}#{term.Id}";

    public static Model Of(SiteFacts site)
    {
        var words = site.WordsFor(site.Settings.Language);
        var prose = Prose.OfSite(site, words);
        var terms = ModelList.Of(Appearances.OfTerms(site), found => TermOf(found, prose.For(found.Lead)));
        return LayoutModel.Of(
            site,
            CollectedHead.Of(site, Url, "nav_glossary", "glossary_description") with { JsonLd = JsonLd.OfGlossary(site, words["nav_glossary"], site.Settings.Language) },
            ("count", words.Count("glossary_count", terms.Count)),
            ("terms", terms),
            ("popovers", prose.Popovers()));
    }

    private static Model TermOf(Appearance<GlossaryTerm> found, Prose prose) => new(
        ("anchor", found.Entry.Id),
        ("term", found.Entry.Term),
        ("definition", prose.Inline(found.Entry.Definition)),
        ("marks", prose.Marks(found.Entry.Cites)),
        ("used_in", found.Links(Glossary.IdOf(found.Entry), prose.Site, prose.Words)));
}
