// The terms of a page. Shared entries are filled in already, and no page is rendered where a definition is missing.
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class Glossary
{
    /// <summary>Anchor of a term on a page that lists it.</summary>
    public static string IdOf(GlossaryTerm term) => "term_" + term.Id;

    /// <summary>The list of a page's terms, or null.</summary>
    public static ModelList? ListOf(Prose prose) => prose.Page.Explainer.Glossary.IsEmpty ? null : ModelList.Of(prose.Page.Explainer.Glossary, term =>
        new Model(("id", IdOf(term)), ("term", term.Term), ("url", GlossaryModel.UrlOf(term)), ("definition", prose.Inline(term.Definition)), ("marks", prose.Marks(term.Cites))));
}
