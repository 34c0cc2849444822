// Everybody whom the explainers list: who they are, whether a source carries words from them, and where they appear.
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>people.html</c>. People of briefs are never listed: nobody reviewed those.</summary>
public static class PeopleModel
{
    public const string Url = "/people/";

    public static string UrlOf(Person person) => $"{Url}#{person.Id}";

    public static Model Of(SiteFacts site)
    {
        var words = site.WordsFor(site.Settings.Language);
        var prose = Prose.OfSite(site, words);
        var people = ModelList.Of(Appearances.OfPeople(site), found => PersonOf(found, prose.For(found.Lead)));
        return LayoutModel.Of(
            site,
            CollectedHead.Of(site, Url, "nav_people", "people_description"),
            ("count", words.Count("people_count", people.Count)),
            ("people", people),
            ("popovers", prose.Popovers()));
    }

    private static Model PersonOf(Appearance<Person> found, Prose prose) => PersonModel.OfFull(found.Entry, prose).With(
        ("anchor", found.Entry.Id),
        ("type_name", prose.Words["person_type_" + PersonModel.TypeOf(found.Entry)]),
        ("quoted_anywhere", found.Pages.Any(page => PersonModel.IsQuoted(found.Entry, page.Explainer))),
        ("appears_in", found.Links(PersonModel.IdOf(found.Entry), prose.Site, prose.Words)));
}
