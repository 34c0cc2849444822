// A brief: what extraction alone found in one seed, each item with its passage and how it was found. Nobody reviewed it, and it says so.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Dates;
using SiteGen.Extraction;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>brief.html</c>.</summary>
public static class BriefModel
{
    public static Model Of(SiteFacts site, ArticleFacts facts)
    {
        var article = facts.Article;
        var language = site.Settings.Language;
        var words = site.WordsFor(language);
        var plan = site.Index.Brief(article) ?? BriefPlan.Of(facts, site);
        var title = TitleOf(article, plan, words);
        return LayoutModel.Of(
            site,
            new PageHead
            {
                Url = facts.BriefUrl ?? facts.SourceUrl,
                Title = title,
                Language = language,
                Description = words.Fill("brief_description", ("publisher", article.Metadata.Publisher ?? words["publisher_not_named"])),
                NoIndex = true,
                Trail = [(words["nav_home"], LayoutModel.HomeUrl(site)), (words["nav_sources"], "/sources/")],
            },
            ("topics", SiteTopics.Links(article.Metadata.Topics)),
            ("source_url", facts.SourceUrl),
            ("text_language", site.LanguageOf(article)),
            ("text_dir", Script.DirectionOf(site.LanguageOf(article))),
            ("names_nobody", plan.NamesNobody),
            ("rows", SourceFactsModel.Of(article, words).ToList()),
            ("quotations", ExplainerModel.ListOrNull(plan.Quotations, quotation => Quotation(quotation, facts, words))),
            ("no_quotations", facts.Extraction.Quotations.IsEmpty),
            ("more_quotations", plan.MoreQuotations == 0 ? null : words.Count("brief_more_quotations", plan.MoreQuotations)),
            ("figures", ExplainerModel.ListOrNull(plan.Figures, figure => Item(figure.Text, figure.At, figure.Origin, null, facts, words))),
            ("dates", ExplainerModel.ListOrNull(plan.Dates, date => Item(date.Text, date.At, date.Origin, Meaning(date, words), facts, words))),
            ("people", Names(plan, NameKind.Person, facts, words)),
            ("organisations", Names(plan, NameKind.Organization, facts, words)),
            ("places", Names(plan, NameKind.Place, facts, words)),
            ("listed_count", ListedOf(article) is var listed && listed == 0 ? null : words.Count("count_listed", listed)),
            ("listed_url", site.Index.Listed.UrlOf(article)),
            ("related", RelatedModel.Of(facts.Related.Links, site, words)));
    }

    /// <summary>The headline as the source has it, or words of ours where it names a person whom a brief must not name.</summary>
    internal static string TitleOf(Article article, BriefPlan? plan, Phrases words) => plan is null or { MayPrintHeadline: true }
        ? article.Headline.Text.Value
        : words.Fill("brief_untitled", ("publisher", article.Metadata.Publisher ?? words["publisher_not_named"]));

    internal static int ListedOf(Article article) => ListedHeadlines.ShownOf(article).Count();

    private static Model Quotation(PlannedQuotation planned, ArticleFacts facts, Phrases words)
    {
        var quotation = planned.Quotation;
        return new Model(
            ("parts", ModelList.Of(quotation.Parts, part => BriefText.Of(facts.Article, part))),
            ("speaker", planned.ShowSpeaker ? quotation.Speaker : null),
            ("role", planned.ShowSpeaker ? quotation.SpeakerRole : null),
            ("withheld", quotation.Speaker is not null && !planned.ShowSpeaker),
            ("relayed", planned.ShowSpeaker && quotation.RelayedBy is not null),
            ("cue", planned.ShowCue && quotation.Cue is { } cue ? BriefText.Of(facts.Article, cue) : null),
            ("rule", quotation.Origin.Rule),
            ("place", Place(quotation.Parts[0].PassageId, facts, words)));
    }

    private static Model Item(string text, Mention at, Origin origin, string? meaning, ArticleFacts facts, Phrases words) =>
        new(("text", text), ("meaning", meaning), ("rule", origin.Rule), ("place", Place(at.PassageId, facts, words)));

    /// <summary>What the date comes to, where the words alone do not say it.</summary>
    private static string? Meaning(FoundDate date, Phrases words) =>
        date is { Inferred: true, Value: { } value } && Edtf.Parse(value, out _) is { } resolved ? DateWords.Of(resolved, words) : null;

    private static ModelList? Names(BriefPlan plan, NameKind kind, ArticleFacts facts, Phrases words) =>
        ExplainerModel.ListOrNull(plan.Names.Where(name => name.Kind == kind).ToImmutableArray(), name => new Model(
            ("name", name.Name), ("role", name.Role ?? name.Title), ("rule", name.Origin.Rule),
            ("place", name.Mentions.IsEmpty ? null : Place(name.Mentions[0].PassageId, facts, words))));

    /// <summary>The passage that an item stands in, as a link into the record of the source.</summary>
    private static Model Place(string passageId, ArticleFacts facts, Phrases words)
    {
        var passages = facts.Article.Find(passageId) is { } passage ? ImmutableArray.Create(passage) : [];
        return new Model(
            ("sign", SourceNames.Sign(passages, words)),
            ("said", SourceNames.Passage(passages, words)),
            ("url", facts.SourceUrl + "#" + passageId));
    }
}
