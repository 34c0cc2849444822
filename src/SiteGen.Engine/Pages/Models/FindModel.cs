// Everything on the site from A to Z: pages, briefs and sources, people, terms, topics. Found without a script.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Models of <c>find.html</c>.</summary>
public static class FindModel
{
    public const string Url = "/find/";

    // Its lines are short: a page holds as many as one of /related/.
    private const int SizeFactor = 10;

    /// <summary>Every page of the list with its URL. The list is sorted once for all of them.</summary>
    public static IEnumerable<(string Url, Model Model)> Of(SiteFacts site)
    {
        var words = site.WordsFor(site.Settings.Language);
        var all = Entries(site, words).OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.Title, StringComparer.Ordinal)
            .ThenBy(entry => entry.Url, StringComparer.Ordinal).ToImmutableArray();
        var size = site.Settings.PageSize * SizeFactor;
        var pages = Pagination.PagesOf(all.Length, size);
        for (var page = 1; page <= pages; page++)
        {
            var url = Pagination.UrlOf(Url, page);
            yield return (url, LayoutModel.Of(
                site,
                CollectedHead.Of(site, url, "nav_find", "find_description"),
                ("count", words.Count("find_count", all.Length)),
                ("letters", Letters(all.Skip((page - 1) * size).Take(size), words)),
                ("pages", Pagination.Of(Url, page, pages, words))));
        }
    }

    private readonly record struct Entry(string Title, string Url, string Tag)
    {
        public string Key { get; } = SortName.Of(Title);
    }

    private static IEnumerable<Entry> Entries(SiteFacts site, Phrases words) =>
    [
        .. site.Explainers.Select(page => new Entry(page.Explainer.Title.Value, page.Url, RelatedIndexModel.TagOf(page, words))),
        .. site.Articles.Select(facts => new Entry(
            BriefModel.TitleOf(facts.Article, site.Index.Brief(facts.Article), words), facts.BriefUrl ?? facts.SourceUrl, words[facts.BriefUrl is null ? "tag_source" : "tag_brief"])),
        .. site.People.Values.Select(person => new Entry(person.Name, PeopleModel.UrlOf(person), words["person_type_" + PersonModel.TypeOf(person)])),
        .. site.Glossary.Values.Select(term => new Entry(term.Term, GlossaryModel.UrlOf(term), words["tag_term"])),
        .. site.Index.Topics.Select(topic => new Entry(topic.Name, TopicModel.UrlOf(topic.Slug), words["tag_topic"])),
        .. SiteLists.Of(site).Where(list => list.Url != Url).Select(list => new Entry(words[list.Word], list.Url, words["tag_list"])),
    ];

    private static ModelList Letters(IEnumerable<Entry> entries, Phrases words) => ModelList.Of(
        entries.GroupBy(entry => LetterOf(entry.Key, words)).Select((group, index) => (group, Id: "az_" + (index + 1).ToString(CultureInfo.InvariantCulture))),
        letter => new Model(
            ("id", letter.Id),
            ("link", "#" + letter.Id),
            ("letter", letter.group.Key),
            ("entries", ModelList.Of(letter.group, entry => new Model(("title", entry.Title), ("url", entry.Url), ("tag", entry.Tag))))));

    private static string LetterOf(string key, Phrases words)
    {
        var first = key.EnumerateRunes().First();
        return Rune.IsLetter(first) ? Rune.ToUpperInvariant(first).ToString() : words["find_other"];
    }
}
