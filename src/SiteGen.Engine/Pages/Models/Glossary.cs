// The terms of a page, with what shared entries say of them filled in.
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class Glossary
{
    public static IEnumerable<GlossaryTerm> Of(SiteFacts site, ExplainerFacts page) =>
        page.Explainer.Glossary.Select(term => term.Definition is null && site.Glossary.TryGetValue(term.Id, out var shared) ? shared : term);

    /// <summary>Anchor of a term on a page that lists it.</summary>
    public static string IdOf(GlossaryTerm term) => "term_" + term.Id;

    /// <summary>The list of a page's terms, or null.</summary>
    public static ModelList? ListOf(Prose prose) => prose.Page.Explainer.Glossary.IsEmpty ? null : ModelList.Of(Of(prose.Site, prose.Page), term =>
        new Model(("id", IdOf(term)), ("term", term.Term), ("url", GlossaryModel.UrlOf(term)), ("definition", prose.Inline(term.Definition)), ("marks", prose.Marks(term.Cites))));
}
