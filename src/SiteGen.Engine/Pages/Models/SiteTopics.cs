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
        var named = site.Explainers.SelectMany(page => page.Explainer.Topics.Select(name => (Name: name, Page: (ExplainerFacts?)page, Brief: (ArticleFacts?)null)))
            .Concat(site.Articles.Where(article => article.BriefUrl is not null)
                .SelectMany(article => article.Article.Metadata.Topics.Select(name => (Name: name, Page: (ExplainerFacts?)null, Brief: (ArticleFacts?)article))));
        return
        [
            .. from item in named
               let slug = Slug.From(item.Name)
               where slug is not null
               group item by slug into topic
               orderby topic.Key
               select new SiteTopic(
                   topic.Key,
                   topic.First().Name,
                   [
                       .. topic.Select(item => item.Page).OfType<ExplainerFacts>().DistinctBy(page => page.Url)
                           .OrderByDescending(page => page.Explainer.Published?.Day ?? DateOnly.MinValue).ThenBy(page => page.Url, StringComparer.Ordinal),
                   ],
                   [.. SourceCard.InOrder(topic.Select(item => item.Brief).OfType<ArticleFacts>().DistinctBy(facts => facts.Article.Id))]),
        ];
    }

    /// <summary>Names with links to their pages, for a kicker; null without any.</summary>
    public static ModelList? Links(ImmutableArray<string> topics) => ExplainerModel.ListOrNull(topics, name =>
        new Model(("name", name), ("url", Slug.From(name) is { } slug ? TopicModel.UrlOf(slug) : null)));
}
