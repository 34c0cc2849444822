// What the site has on one topic: reviewed pages first, then briefs.
using System.Collections.Immutable;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>topic.html</c>.</summary>
internal static class TopicModel
{
    public static string UrlOf(string slug) => $"/topics/{slug}/";

    /// <summary>Every page of a topic with its URL.</summary>
    internal static IEnumerable<ListPage> Of(SiteFacts site, SiteTopic topic) => Pagination.Pages(
        UrlOf(topic.Slug), topic.Count, site.Settings.PageSize, () => topic.Pages.Concat<object>(topic.Briefs), (place, shown) => Of(site, topic, place, shown),
        (place, shown) => ListKeys.OfPage(ListKeys.Begin(site).Add(topic.Slug).Add(topic.Name).Add(topic.Count), site, place, shown()));

    private static Model Of(SiteFacts site, SiteTopic topic, PageOfList place, ImmutableArray<object> shown)
    {
        var words = site.WordsFor(site.Settings.Language);
        var head = CollectedHead.OfTitle(site, place.Url, topic.Name, words.Fill("topic_description", ("topic", topic.Name)));
        return LayoutModel.Of(
            site,
            head with { Trail = [.. head.Trail, (words["nav_find"], FindModel.Url)] },
            ("count", words.Count("topic_count", topic.Count)),
            ("entries", ModelList.Of(shown, item => item is ExplainerFacts page ? RelatedIndexModel.EntryOf(page, site, words) : SourceCard.Of((ArticleFacts)item, site, words))),
            ("pages", place.Links(words)));
    }
}
