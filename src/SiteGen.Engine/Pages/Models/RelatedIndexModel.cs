// The index of related stories: by story and then date, and in groups of their own the headlines that sources listed.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>related.html</c>.</summary>
public static class RelatedIndexModel
{
    public const string Url = "/related/";

    // The contract gives this list ten times the entries of the others.
    private const int SizeFactor = 10;

    /// <summary>Anchor of the headlines that a source listed. All of them stand on the first page.</summary>
    public static string ListedId(Article article) => "listed_" + article.Id;

    /// <summary>Every page of the list with its URL.</summary>
    internal static IEnumerable<ListPage> Of(SiteFacts site)
    {
        var count = site.Explainers.Count(page => page.Explainer.Kind == ExplainerKind.Explainer) + site.Articles.Length - site.Index.Reports.Count;
        return Pagination.Pages(
            Url, count, site.Settings.PageSize * SizeFactor, () => site.Index.RelatedEntries,
            (place, shown) => Of(site, place, shown), (place, shown) => ListKeys.OfRelated(site, place, shown(), ListedOn(place, site)));
    }

    /// <summary>Sources whose listed headlines stand on a page.</summary>
    private static ImmutableArray<ArticleFacts> ListedOn(PageOfList place, SiteFacts site) =>
        place.Number == 1 ? [.. site.Articles.Where(facts => BriefModel.ListedOf(facts.Article) > 0)] : [];

    private static Model Of(SiteFacts site, PageOfList place, ImmutableArray<Entry> entries)
    {
        var words = site.WordsFor(site.Settings.Language);
        var shown = entries.GroupBy(entry => entry.Story).ToList();
        var listed = ListedOn(place, site);
        return LayoutModel.Of(
            site,
            new PageHead
            {
                Url = place.Url,
                Title = words["nav_related"],
                Language = site.Settings.Language,
                Description = words["related_description"],
                RelatedFeed = site.HasRelatedFeed ? words.Fill("related_feed", ("site", site.Settings.Title ?? words["site_untitled"])) : null,
                JsonLd = JsonLd.OfCollection(site, place.Url, words["nav_related"], site.Settings.Language),
                Trail = [(words["nav_home"], LayoutModel.HomeUrl(site))],
            },
            ("stories", shown.Count == 0 ? null : ModelList.Of(shown, group => new Model(
                ("id", IdOf(group.Key)),
                ("title", site.Index.Story(group.Key)?.Title ?? words["story_untitled"]),
                ("entries", ModelList.Of(group, entry => entry.Page is { } page ? EntryOf(page, site, words) : SourceCard.Of(entry.Article!, site, words, site.Index.Reports.OthersOf(entry.Article!))))))),
            ("listed", listed.IsEmpty ? null : ModelList.Of(listed, facts => Listed(facts, site, words))),
            ("pages", place.Links(words)));
    }

    /// <summary>Where each story begins in the list.</summary>
    internal static Dictionary<string, string> UrlsOf(SiteFacts site) => site.Index.RelatedEntries
        .Select((entry, index) => (entry.Story, Url: $"{Pagination.UrlOf(Url, (index / (site.Settings.PageSize * SizeFactor)) + 1)}#{IdOf(entry.Story)}"))
        .DistinctBy(entry => entry.Story).ToDictionary(entry => entry.Story, entry => entry.Url, StringComparer.Ordinal);

    private static string IdOf(string story) => "story_" + story.Replace('/', '_');

    /// <summary>An explainer or a source.</summary>
    internal sealed record Entry(string Story, DateOnly? Date, string Url, ExplainerFacts? Page, ArticleFacts? Article);

    /// <summary>By story in the site's order, then newest first, then by address.</summary>
    internal static IEnumerable<Entry> InOrder(SiteFacts site)
    {
        var explainers = site.Explainers.Where(page => page.Explainer.Kind == ExplainerKind.Explainer)
            .Select(page => new Entry(page.Story, page.Explainer.Published?.Day, page.Url, page, null));
        var articles = site.Articles.Where(facts => !site.Index.Reports.IsLater(facts)).Select(facts => new Entry(facts.Story, facts.Article.Metadata.Published?.Day, facts.SourceUrl, null, facts));
        var places = site.Stories.Select((story, index) => (story.Key, index)).ToDictionary(story => story.Key, story => story.index);
        return explainers.Concat(articles)
            .OrderBy(entry => places.GetValueOrDefault(entry.Story, int.MaxValue)).ThenBy(entry => entry.Story, StringComparer.Ordinal)
            .ThenByDescending(entry => entry.Date ?? DateOnly.MinValue)
            .ThenBy(entry => entry.Url, StringComparer.Ordinal);
    }

    /// <summary>What kind of page it is, in a word.</summary>
    internal static string TagOf(ExplainerFacts page, Phrases words) =>
        words[page.IsHub ? "tag_hub" : page.Explainer.Kind == ExplainerKind.Page ? "tag_page" : "tag_explainer"];

    /// <summary>A page for <c>partials/entry.html</c>.</summary>
    internal static Model EntryOf(ExplainerFacts page, SiteFacts site, Phrases words) => new Model(
        ("title", page.Explainer.Title.Value), ("url", page.Url), ("tag", TagOf(page, words)), ("summary", page.Explainer.Summary?.Value), ("topics", TopicsOf(page.Explainer.Topics, words)),
        ("record_url", null), ("publisher", null), ("date", DateWords.OfMaybe(page.Explainer.Published, words)), ("dateline", null),
        ("paragraphs", null), ("quotations", null), ("used_by", null), ("also", null)).In(site.LanguageOf(page), words);

    /// <summary>Topics of an entry in one text; null without any.</summary>
    internal static string? TopicsOf(ImmutableArray<string> topics, Phrases words) => topics.IsEmpty ? null : words.List(topics);

    private static Model Listed(ArticleFacts facts, SiteFacts site, Phrases words) => new(
        ("id", ListedId(facts.Article)),
        ("source", SourceNames.Of(facts.Article, words)),
        ("source_url", facts.SourceUrl),
        ("publisher", facts.Article.Metadata.Publisher),
        ("language", site.LanguageOf(facts.Article)),
        ("dir", Script.DirectionOf(site.LanguageOf(facts.Article))),
        ("headlines", ModelList.Of(facts.Article.Listed.Where(entry => !entry.Hidden), entry => Headline(entry, site, words))));

    // A page of this site that has the same title is the better address, and always one that works.
    private static Model Headline(ListedHeadline entry, SiteFacts site, Phrases words) => new(
        ("text", entry.Passage.Text.Value),
        ("url", site.Index.UrlOfTitle(entry.Passage.Text.Value) ?? entry.Url),
        ("here", site.Index.UrlOfTitle(entry.Passage.Text.Value) is not null),
        ("relation", entry.Relation switch
        {
            RelationKind.SameStory => words["relation_same_story"],
            RelationKind.Background => words["relation_background"],
            RelationKind.FollowUp => words["relation_follow_up"],
            _ => null,
        }),
        ("note", entry.Note));
}
