// One person or term of the site with every page that lists it.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>An entry and the pages that list it.</summary>
/// <param name="Entry">As the page in front tells it.</param>
/// <param name="Lead">The first page that says something of it, else the first that lists it: its citations are that page's.</param>
/// <param name="Pages">By URL.</param>
internal sealed record Appearance<T>(T Entry, ExplainerFacts Lead, ImmutableArray<ExplainerFacts> Pages)
{
    /// <summary>Links to the entry's place on each page.</summary>
    public ModelList Links(string anchor, SiteFacts site, Phrases words) => ModelList.Of(Pages, page => site.LinkTo(page, words, $"#{anchor}"));
}

internal static class Appearances
{
    /// <summary>People by name.</summary>
    public static IEnumerable<Appearance<Person>> OfPeople(SiteFacts site) =>
        Of(site, page => page.People, person => person.Id, person => person.Text is not null)
            .OrderBy(found => SortName.Of(found.Entry.Name), StringComparer.Ordinal).ThenBy(found => found.Entry.Id, StringComparer.Ordinal);

    /// <summary>Terms from A to Z.</summary>
    public static IEnumerable<Appearance<GlossaryTerm>> OfTerms(SiteFacts site) =>
        Of(site, page => page.Glossary, term => term.Id, term => term.Definition is not null)
            .OrderBy(found => SortName.Of(found.Entry.Term), StringComparer.Ordinal).ThenBy(found => found.Entry.Id, StringComparer.Ordinal);

    private static IEnumerable<Appearance<T>> Of<T>(SiteFacts site, Func<Explainer, ImmutableArray<T>> list, Func<T, string> id, Func<T, bool> saysMore) =>
        from page in site.Explainers
        from entry in list(page.Explainer)
        group (entry, page) by id(entry) into uses
        let lead = uses.Where(use => saysMore(use.entry)).Append(uses.First()).First()
        select new Appearance<T>(lead.entry, lead.page, [.. uses.Select(use => use.page).DistinctBy(page => page.Url)]);
}
