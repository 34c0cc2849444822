// What the site has on one topic: reviewed pages first, then briefs.
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>topic.html</c>.</summary>
internal static class TopicModel
{
    public static string UrlOf(string slug) => $"/topics/{slug}/";

    public static int PageCount(SiteFacts site, SiteTopic topic) => Pagination.PagesOf(topic.Count, site.Settings.PageSize);

    public static Model Of(SiteFacts site, SiteTopic topic, int page)
    {
        var words = site.WordsFor(site.Settings.Language);
        var size = site.Settings.PageSize;
        var url = UrlOf(topic.Slug);
        var entries = topic.Pages.Select(item => new Func<Model>(() => RelatedIndexModel.EntryOf(item, words)))
            .Concat(topic.Briefs.Select(item => new Func<Model>(() => SourceCard.Of(item, site, words))))
            .Skip((page - 1) * size).Take(size);
        var head = CollectedHead.OfTitle(site, Pagination.UrlOf(url, page), topic.Name, words.Fill("topic_description", ("topic", topic.Name)));
        return LayoutModel.Of(
            site,
            head with { Trail = [.. head.Trail, (words["nav_find"], FindModel.Url)] },
            ("count", words.Count("topic_count", topic.Count)),
            ("entries", ModelList.Of(entries, entry => entry())),
            ("pages", Pagination.Of(url, page, PageCount(site, topic), words)));
    }
}
