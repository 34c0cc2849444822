// The topics of the site: which explainers, pages and briefs each has.
using System.Collections.Immutable;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>A topic. Spellings that make the same slug are one topic.</summary>
/// <param name="Name">As its first page spells it.</param>
/// <param name="Pages">Newest first.</param>
/// <param name="Briefs">Newest first.</param>
internal sealed record SiteTopic(string Slug, string Name, ImmutableArray<ExplainerFacts> Pages, ImmutableArray<ArticleFacts> Briefs)
{
    public int Count => Pages.Length + Briefs.Length;
}

internal static class SiteTopics
{
    /// <summary>By slug.</summary>
    public static ImmutableArray<SiteTopic> Of(SiteFacts site)
    {
        var (slugs, topics) = (new Dictionary<string, string?>(StringComparer.Ordinal), new Dictionary<string, (string Name, List<ExplainerFacts> Pages, List<ArticleFacts> Briefs)>(StringComparer.Ordinal));
        foreach (var page in site.Explainers)
        {
            Add(page.Explainer.Topics, topic => AddOnce(topic.Pages, page));
        }

        foreach (var article in site.Articles.Where(article => article.BriefUrl is not null))
        {
            Add(article.Article.Metadata.Topics, topic => AddOnce(topic.Briefs, article));
        }

        return
        [
            .. topics.OrderBy(topic => topic.Key, StringComparer.Ordinal).Select(topic => new SiteTopic(
                topic.Key,
                topic.Value.Name,
                // Explainers come by URL.
                [.. topic.Value.Pages.OrderByDescending(page => page.Explainer.Published?.Day ?? DateOnly.MinValue)],
                [.. SourceCard.InOrder(topic.Value.Briefs)])),
        ];

        void Add(ImmutableArray<string> names, Action<(string Name, List<ExplainerFacts> Pages, List<ArticleFacts> Briefs)> add)
        {
            foreach (var name in names)
            {
                if (!slugs.TryGetValue(name, out var slug))
                {
                    slugs[name] = slug = Slug.From(name);
                }

                if (slug is null)
                {
                    continue;
                }

                if (!topics.TryGetValue(slug, out var topic))
                {
                    topics[slug] = topic = (name, [], []);
                }

                add(topic);
            }
        }

        // Two spellings of one topic may stand on one page, one after the other.
        static void AddOnce<T>(List<T> all, T one)
            where T : class
        {
            if (all.Count == 0 || !ReferenceEquals(all[^1], one))
            {
                all.Add(one);
            }
        }
    }

    /// <summary>Names with links to their pages, for a kicker; null without any.</summary>
    public static ModelList? Links(ImmutableArray<string> topics) => ExplainerModel.ListOrNull(topics, name =>
        new Model(("name", name), ("url", Slug.From(name) is { } slug ? TopicModel.UrlOf(slug) : null)));
}
