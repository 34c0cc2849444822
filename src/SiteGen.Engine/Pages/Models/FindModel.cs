// Everything on the site from A to Z: pages, briefs and sources, people, terms, topics. Found without a script.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Caching;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Models of <c>find.html</c>.</summary>
public static class FindModel
{
    public const string Url = "/find/";

    // Its lines are short: a page holds as many as one of /related/.
    private const int SizeFactor = 10;

    /// <summary>Every page of the list with its URL.</summary>
    internal static IEnumerable<ListPage> Of(SiteFacts site)
    {
        var words = site.WordsFor(site.Settings.Language);
        ImmutableArray<Entry> all = [.. Entries(site, words)];
        // One key for all of the list: telling a page of it takes as long as putting it in order.
        var key = new Lazy<Fingerprint>(() => KeyOf(all));
        return Pagination.Pages(Url, all.Length, site.Settings.PageSize * SizeFactor, () => InOrder(all), (place, shown) => LayoutModel.Of(
            site,
            CollectedHead.Of(site, place.Url, "nav_find", "find_description"),
            ("count", words.Count("find_count", all.Length)),
            ("letters", Letters(shown, words)),
            ("addresses", AddressesOf(place)),
            ("pages", place.Links(words))),
            (place, _) => ListKeys.Begin(site).Add(key.Value).Add(place.Number).ToFingerprint());
    }

    /// <summary>Of all pages of the list with spaces between them, so that a script can look through them all.</summary>
    private static string AddressesOf(PageOfList place) =>
        string.Join(' ', Enumerable.Range(1, place.Pages).Select(page => page == place.Number ? "." : RelativeUrl(place.Number, page)));

    private static string RelativeUrl(int from, int to)
    {
        var (up, down) = (from == 1 ? "" : "../", to == 1 ? "" : to.ToString(CultureInfo.InvariantCulture) + "/");
        return up + down is { Length: > 0 } address ? address : "./";
    }

    private static Fingerprint KeyOf(ImmutableArray<Entry> all)
    {
        var key = new FingerprintBuilder().Add(all.Length);
        foreach (var entry in all)
        {
            key.Add(entry.Title).Add(entry.Url).Add(entry.Tag).Add(entry.Language);
        }

        return key.ToFingerprint();
    }

    private readonly record struct Entry(string Title, string Url, string Tag, string? Language = null);

    private readonly record struct SortedEntry(string Key, Entry Entry);

    private static IEnumerable<SortedEntry> InOrder(ImmutableArray<Entry> all) => all.Select(entry => new SortedEntry(SortName.Of(entry.Title), entry))
        .OrderBy(sorted => sorted.Key, StringComparer.Ordinal).ThenBy(sorted => sorted.Entry.Title, StringComparer.Ordinal)
        .ThenBy(sorted => sorted.Entry.Url, StringComparer.Ordinal);

    private static IEnumerable<Entry> Entries(SiteFacts site, Phrases words) =>
    [
        .. site.Explainers.Select(page => new Entry(page.Explainer.Title.Value, page.Url, RelatedIndexModel.TagOf(page, words), site.LanguageOf(page))),
        .. site.Articles.Select(facts => new Entry(
            BriefModel.TitleOf(facts.Article, site.Index.Brief(facts.Article), words), facts.BriefUrl ?? facts.SourceUrl, words[facts.BriefUrl is null ? "tag_source" : "tag_brief"],
            site.Index.Brief(facts.Article) is { MayPrintHeadline: false } ? null : site.LanguageOf(facts.Article))),
        .. site.People.Values.Select(person => new Entry(person.Name, site.Index.People.UrlOf(person.Id)!, words["person_type_" + PersonModel.TypeOf(person)])),
        .. site.Glossary.Values.Select(term => new Entry(term.Term, GlossaryModel.UrlOf(term), words["tag_term"])),
        .. site.Index.Topics.Select(topic => new Entry(topic.Name, TopicModel.UrlOf(topic.Slug), words["tag_topic"])),
        .. SiteLists.Of(site).Where(list => list.Url != Url).Select(list => new Entry(words[list.Word], list.Url, words["tag_list"])),
    ];

    private static ModelList Letters(IEnumerable<SortedEntry> entries, Phrases words) => ModelList.Of(
        entries.GroupBy(sorted => SortName.LetterOf(sorted.Key, words), sorted => sorted.Entry).Select((group, index) => (group, Id: "az_" + (index + 1).ToString(CultureInfo.InvariantCulture))),
        letter => new Model(
            ("id", letter.Id),
            ("link", "#" + letter.Id),
            ("letter", letter.group.Key),
            ("entries", ModelList.Of(letter.group, entry => new Model(("title", entry.Title), ("url", entry.Url), ("tag", entry.Tag)).In(entry.Language, words)))));
}
