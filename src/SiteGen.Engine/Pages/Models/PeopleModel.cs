// Everybody whom the explainers list: who they are, whether a source carries words from them, and where they appear.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Models of <c>people.html</c>. People of briefs are never listed: nobody reviewed those.</summary>
public static class PeopleModel
{
    public const string Url = "/people/";

    // An entry is a third of a list page's: a page holds as many as readers skim.
    private const int SizeFactor = 5;

    /// <summary>Every page of the list with its URL.</summary>
    internal static IEnumerable<ListPage> Of(SiteFacts site)
    {
        // One key for all of the list, for each page of it links to letters on others.
        var key = new Lazy<Fingerprint>(() => ListKeys.OfPeople(site));
        return Pagination.Pages(Url, site.Index.People.Count, SizeOf(site), () => site.Index.People.Entries, (place, shown) => Of(site, place, shown),
            (place, _) => new FingerprintBuilder().Add(key.Value).Add(place.Number).ToFingerprint());
    }

    internal static int SizeOf(SiteFacts site) => site.Settings.PageSize * SizeFactor;

    private static Model Of(SiteFacts site, PageOfList place, ImmutableArray<Appearance<Person>> shown)
    {
        var words = site.WordsFor(site.Settings.Language);
        var prose = Prose.OfSite(site, words);
        var people = ModelList.Of(shown, found => PersonOf(found, prose.For(found.Lead)));
        return LayoutModel.Of(
            site,
            CollectedHead.Of(site, place.Url, "nav_people", "people_description"),
            ("count", words.Count("people_count", site.Index.People.Count)),
            ("letters", place.Pages == 1 ? null : Letters(site.Index.People, words)),
            ("people", people),
            ("pages", place.Links(words)),
            ("popovers", prose.Popovers()));
    }

    /// <summary>Each letter leads to the first name that begins with it, on whatever page that is.</summary>
    private static ModelList Letters(SitePeople people, Phrases words) => ModelList.Of(
        people.Entries.GroupBy(found => SortName.LetterOf(SortName.Of(found.Entry.Name), words)),
        letter => new Model(("letter", letter.Key), ("link", people.UrlOf(letter.First().Entry.Id))));

    private static Model PersonOf(Appearance<Person> found, Prose prose) => PersonModel.OfFull(found.Entry, prose).With(
        ("anchor", found.Entry.Id),
        ("type_name", prose.Words["person_type_" + PersonModel.TypeOf(found.Entry)]),
        ("quoted_anywhere", found.Pages.Any(page => PersonModel.IsQuoted(found.Entry, page.Explainer))),
        ("appears_in", found.Links(PersonModel.IdOf(found.Entry), prose.Site, prose.Words)));
}
