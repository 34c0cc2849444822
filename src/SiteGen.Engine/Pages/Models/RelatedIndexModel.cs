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

    /// <summary>Anchor of the headlines that a source listed.</summary>
    public static string ListedId(Article article) => "listed_" + article.Id;

    /// <summary>Every page of the list with its URL.</summary>
    internal static IEnumerable<ListPage> Of(SiteFacts site)
    {
        var count = site.Explainers.Count(page => page.Explainer.Kind == ExplainerKind.Explainer) + site.Articles.Length - site.Index.Reports.Count;
        return Pagination.Pages(
            Url, count, SizeOf(site), () => site.Index.RelatedEntries, (place, shown) => Of(site, place, shown), (place, shown) => ListKeys.OfRelated(site, place, shown()));
    }

    /// <summary>Entries of a page.</summary>
    internal static int SizeOf(SiteFacts site) => site.Settings.PageSize * SizeFactor;

    private static Model Of(SiteFacts site, PageOfList place, ImmutableArray<Entry> entries)
    {
        var words = site.WordsFor(site.Settings.Language);
        var shown = entries.GroupBy(entry => entry.Story).ToList();
        var listed = site.Index.Listed.On(place.Number).ToImmutableArray();
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
            ("filters", FiltersOf(entries, listed, words)),
            ("listed", listed.IsEmpty ? null : ModelList.Of(listed, source => Listed(source, site, words))),
            ("pages", place.Links(words)));
    }

    /// <summary>What a page can be narrowed down to; null where everything on it is of one kind.</summary>
    private static ModelList? FiltersOf(ImmutableArray<Entry> entries, ImmutableArray<ListedBySource> listed, Phrases words)
    {
        (string Kind, int Count)[] kinds =
        [
            ("explainer", entries.Count(entry => entry.Page is not null)),
            ("brief", entries.Count(entry => entry.Article?.BriefUrl is not null)),
            ("source", entries.Count(entry => entry.Article is { BriefUrl: null })),
            ("listed", listed.Length),
        ];
        var present = kinds.Where(kind => kind.Count > 0).ToList();
        return present.Count < 2 ? null : ModelList.Of(present, kind => new Model(
            ("kind", kind.Kind), ("label", words["filter_" + kind.Kind]), ("count", kind.Kind == "listed" ? null : words.Number(kind.Count))));
    }

    /// <summary>Where each story begins in the list.</summary>
    internal static Dictionary<string, string> UrlsOf(SiteFacts site) => site.Index.RelatedEntries
        .Select((entry, index) => (entry.Story, Url: $"{Pagination.UrlOf(Url, (index / SizeOf(site)) + 1)}#{IdOf(entry.Story)}"))
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
        ("title", page.Explainer.Title.Value), ("url", page.Url), ("kind", "explainer"), ("tag", TagOf(page, words)), ("summary", page.Explainer.Summary?.Value), ("topics", TopicsOf(page.Explainer.Topics, words)),
        ("record_url", null), ("publisher", null), ("date", DateWords.OfMaybe(page.Explainer.Published, words)), ("dateline", null),
        ("paragraphs", null), ("quotations", null), ("used_by", null), ("also", null)).In(site.LanguageOf(page), words);

    /// <summary>Topics of an entry in one text; null without any.</summary>
    internal static string? TopicsOf(ImmutableArray<string> topics, Phrases words) => topics.IsEmpty ? null : words.List(topics);

    private static Model Listed(ListedBySource listed, SiteFacts site, Phrases words)
    {
        var facts = listed.Source;
        var elsewhere = BriefModel.ListedOf(facts.Article) - listed.Own.Count;
        return new(
            ("id", ListedId(facts.Article)),
            ("source", SourceNames.Of(facts.Article, words)),
            ("source_url", facts.SourceUrl),
            ("publisher", facts.Article.Metadata.Publisher),
            ("language", site.LanguageOf(facts.Article)),
            ("dir", Script.DirectionOf(site.LanguageOf(facts.Article))),
            ("headlines", listed.Own.Count == 0 ? null : ModelList.Of(listed.Own, own => Headline(own, site, words))),
            ("elsewhere", elsewhere == 0 ? null : words.Count("listed_elsewhere", elsewhere)));
    }

    // A page of this site that has the same title is the better address, and always one that works.
    private static Model Headline(Listing listing, SiteFacts site, Phrases words)
    {
        var entry = listing.Headline;
        var here = site.Index.UrlOfTitle(listing.Headline.Folded);
        return new(
            ("text", entry.Passage.Text.Value),
            ("url", here ?? listing.Url),
            ("here", here is not null),
            ("sources", listing.Sources == 1 ? null : words.Count("listed_by", listing.Sources)),
            ("relation", entry.Relation switch
            {
                RelationKind.SameStory => words["relation_same_story"],
                RelationKind.Background => words["relation_background"],
                RelationKind.FollowUp => words["relation_follow_up"],
                _ => null,
            }),
            ("note", entry.Note));
    }
}
