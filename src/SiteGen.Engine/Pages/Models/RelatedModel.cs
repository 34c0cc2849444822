// A page's own list of related stories, each with a reason that a reader understands.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Pages.Formats;
using SiteGen.Related;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class RelatedModel
{
    public static ModelList? Of(ImmutableArray<RelatedLink> links, SiteFacts site, Phrases words)
    {
        var models = links.Select(link => Of(link, site, words)).OfType<Model>().ToList();
        return models.Count == 0 ? null : new ModelList([.. models]);
    }

    private static Model? Of(RelatedLink link, SiteFacts site, Phrases words)
    {
        var item = link.Key is { } key ? site.RelatedItems.GetValueOrDefault(key) : null;
        var url = item?.Key ?? link.Chosen?.Url;
        var title = link.Chosen?.Title ?? (item is null ? url : TitleOf(item, site, words));
        return title is null ? null : new Model(
            ("title", title),
            ("url", url),
            ("tag", words[item is null ? "tag_elsewhere" : IsBrief(item) ? "tag_brief" : "tag_explainer"]),
            ("publisher", item is null ? link.Chosen?.Publisher : null),
            ("date", item?.Date is { } date ? DateWords.Of(new Dates.PublicationDate(date), words) : null),
            ("reason", Because(link, words)),
            ("note", link.Chosen?.Note)).In(link.Chosen?.Title is null && item is not null ? LanguageOf(item, site) : null, words);
    }

    // A brief's headline may name a person whom no brief names.
    private static string TitleOf(RelatedItem item, SiteFacts site, Phrases words) => ArticleOf(item, site) is { } facts
        ? BriefModel.TitleOf(facts.Article, site.Index.Brief(facts.Article), words)
        : item.Title;

    private static string? LanguageOf(RelatedItem item, SiteFacts site) => ArticleOf(item, site) is { } facts
        ? site.Index.Brief(facts.Article) is { MayPrintHeadline: true } ? site.LanguageOf(facts.Article) : null
        : item.Language;

    /// <summary>The seed of a brief; null for other pages.</summary>
    internal static ArticleFacts? ArticleOf(RelatedItem item, SiteFacts site) => IsBrief(item) ? site.Index.Article(item.Key["/briefs/".Length..^1]) : null;

    private static bool IsBrief(RelatedItem item) => item.Key.StartsWith("/briefs/", StringComparison.Ordinal);

    /// <summary>A sentence.</summary>
    public static string Because(RelatedLink link, Phrases words)
    {
        if (link.Chosen is { } chosen)
        {
            return words[chosen.Relation switch
            {
                RelationKind.SameStory => "relation_same_story",
                RelationKind.Background => "relation_background",
                RelationKind.FollowUp => "relation_follow_up",
                _ => "relation_chosen",
            }];
        }

        return words.Fill("reason_sentence", ("reasons", words.List([.. link.Reasons.Select(reason => Reason(reason, words))])));
    }

    private static string Reason(RelatedReason reason, Phrases words)
    {
        var shared = words.List(reason.Shared);
        return reason.Kind switch
        {
            RelatedReasonKind.SameSource => words["reason_same_source"],
            RelatedReasonKind.SameReport => words["reason_same_report"],
            RelatedReasonKind.SharedPeople => words.Fill("reason_people", ("shared", shared)),
            RelatedReasonKind.SharedTopics => words.Fill("reason_topics", ("shared", shared)),
            RelatedReasonKind.SharedWords => words.Fill("reason_words", ("shared", shared)),
            RelatedReasonKind.SameStory => words["reason_same_story"],
            _ => words["relation_chosen"],
        };
    }
}
