// The hub of a story, written by an editor or generated: what its pages say, gathered, and what is known of its sources.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>hub.html</c>.</summary>
public static class HubModel
{
    private const int MostPeople = 12;

    /// <summary>A hub as it is planned.</summary>
    internal static PlannedPage Planned(SiteFacts site, StoryFacts story, string template, string language, string? source)
    {
        var facts = new Later<HubFacts>(() => HubFacts.Of(site, story));
        return new PlannedPage(story.HubUrl, template, language, () => Of(site, story, facts.Value), source)
        {
            RoughKey = () => ListKeys.OfHub(site, story, facts.Value),
        };
    }

    private static Model Of(SiteFacts site, StoryFacts story, HubFacts facts)
    {
        var language = story.Hub?.Explainer.Language ?? site.Settings.Language;
        var words = site.WordsFor(language);
        var lead = story.Hub ?? facts.Generated(words);
        var prose = Prose.OfHub(site, lead, facts.Shown, words);
        var sections = ExplainerModel.Sections(prose);
        var gathered = Gathered(facts, prose);
        return LayoutModel.Of(
            site,
            HeadOf(site, story, lead, language),
            [.. sections.Members, .. gathered.Members, ("popovers", prose.Popovers())]);
    }

    private static PageHead HeadOf(SiteFacts site, StoryFacts story, ExplainerFacts lead, string language) => new()
    {
        Url = story.HubUrl,
        Title = lead.Explainer.Title.Value,
        Language = language,
        Description = lead.Explainer.Summary?.Value ?? site.Settings.Description,
        Image = ExplainerModel.ImageOf(lead.Explainer, lead, site),
        Card = SocialCard.OfHub(site, story),
        Topics = lead.Explainer.Topics,
        Languages = Translations.ListOf(site, lead),
        UpdatedIso = lead.Explainer.Updated?.Iso,
        PublishedIso = lead.Explainer.Published?.Iso,
        JsonLd = JsonLd.OfCollection(site, story.HubUrl, lead.Explainer.Title.Value, language),
        OEmbedUrl = Embeds.Of(site, lead) is [var first, ..] ? first.OEmbedUrl : null,
        IsDraft = lead.IsDraft,
        Extra = lead.Explainer.Extra,
        Trail = story.HubUrl == LayoutModel.HomeUrl(site) ? [] : [(site.WordsFor(language)["nav_home"], LayoutModel.HomeUrl(site))],
    };

    /// <summary>What the story's pages add to the hub's own blocks.</summary>
    private static Model Gathered(HubFacts facts, Prose prose)
    {
        var (site, words) = (prose.Site, prose.Words);
        ImmutableArray<ExplainerFacts> all = [prose.Page, .. facts.Shown];
        var claims = all.SelectMany(page => page.Explainer.Claims.Select(claim => (page, claim))).ToImmutableArray();
        var people = all.SelectMany(page => page.Explainer.People.Select(person => (page, person))).DistinctBy(entry => entry.person.Id).ToImmutableArray();
        var cards = facts.Shown.SelectMany(page => page.Explainer.Body.Cards.Select(card => (page, card))).ToImmutableArray();
        return new Model(
            ("is_generated", facts.Story.Hub is null),
            ("has_own", HasOwn(prose.Page.Explainer)),
            ("is_empty", facts.Pages.IsEmpty && facts.Articles.IsEmpty && facts.Stories.IsEmpty && facts.Story.Hub is null),
            ("strata", Strata.Of(facts.Articles.Select(article => article.Article.Sha256))),
            ("counts", facts.Counts(words)),
            ("lead_key_points", LeadKeyPoints(facts, prose)),
            ("lead_summary", prose.Page.Explainer.Summary is null && facts.Pages is [var single] ? single.Explainer.Summary?.Value : null),
            ("read_first", facts.Pages is [var first, ..] ? TileOf(first, site, words) : null),
            ("latest", LatestOf(facts.Pages, prose)),
            ("asked", ExplainerModel.ListOrNull(cards, entry => CardLink(entry.page, entry.card, prose))),
            ("asked_title", words.Count("hub_asked", cards.Length)),
            ("events", ExplainerModel.ListOrNull(HubTimeline.Of(facts.Shown), entry => TimelineModel.Of(entry.Entry, prose.For(entry.Page)))),
            ("board", ExplainerModel.ListOrNull(claims, entry => new Model(
                ("text", prose.For(entry.page).Inline(entry.claim.Text)),
                ("status", ClaimModel.StatusOf(entry.claim)),
                ("status_text", words["status_" + ClaimModel.StatusOf(entry.claim)]),
                ("url", entry.page == prose.Page ? null : entry.page.Url + "#claim_" + entry.claim.Id)).In(site.LanguageOf(entry.page), words))),
            ("tiles", ExplainerModel.ListOrNull(facts.Shown, page => TileOf(page, site, words))),
            ("more_tiles", facts.MorePages == 0 ? null : words.Count("hub_more_explainers", facts.MorePages)),
            ("related_url", site.Index.RelatedUrlOf(facts.Story.Key)),
            ("everyone", ExplainerModel.ListOrNull(people[..Math.Min(people.Length, MostPeople)], entry => PersonModel.Of(entry.person, prose.For(entry.page)))),
            ("open", ExplainerModel.ListOrNull(
                facts.Shown.SelectMany(page => page.Explainer.Unknowns.Select(unknown => (page, unknown))).ToImmutableArray(),
                entry => ExplainerModel.UnknownOf(entry.unknown, prose.For(entry.page)))),
            ("stories", ExplainerModel.ListOrNull(facts.Stories, story => new Model(("title", story.Title ?? words["story_untitled"]), ("url", story.HubUrl)))),
            ("briefs", ExplainerModel.ListOrNull(facts.Briefs, article => SourceCard.Of(article, site, words).With(("said", SourceCard.FirstQuotation(article, site))))),
            ("more_briefs", facts.MoreBriefs == 0 ? null : words.Count("hub_more_briefs", facts.MoreBriefs)),
            ("has_sources", !site.Articles.IsEmpty));
    }

    /// <summary>The hub's editor wrote more than a heading and key points.</summary>
    private static bool HasOwn(Explainer hub) => !(hub.Body.Cards.IsEmpty && hub.Claims.IsEmpty && hub.Timeline.IsEmpty && hub.Questions.IsEmpty && hub.Quotes.IsEmpty &&
        hub.Figures.IsEmpty && hub.People.IsEmpty && hub.Glossary.IsEmpty && hub.Unknowns.IsEmpty && hub.Next.IsEmpty && hub.Sources.IsEmpty &&
        hub.Corrections.IsEmpty && hub.Updates.IsEmpty && hub.Method is null);

    /// <summary>The key points of the only explainer, where the hub has none of its own.</summary>
    private static ModelList? LeadKeyPoints(HubFacts facts, Prose prose) =>
        prose.Page.Explainer.KeyPoints.IsEmpty && facts.Pages is [var only] ? ExplainerModel.KeyPoints(prose.For(only)) : null;

    private static Model? LatestOf(ImmutableArray<ExplainerFacts> pages, Prose prose)
    {
        var updates = pages.SelectMany(page => page.Explainer.Updates.Select(update => (page, update))).ToList();
        if (updates.Count == 0)
        {
            return null;
        }

        var (page, update) = updates.OrderByDescending(entry => entry.update.Date.Day).ThenByDescending(entry => entry.update.Date.Time).First();
        return prose.Site.LinkTo(page, prose.Words).With(("date", DateWords.Of(update.Date, prose.Words)), ("text", prose.For(page).Inline(update.Text)));
    }

    private static Model CardLink(ExplainerFacts page, Card card, Prose prose) =>
        new Model(("title", card.Title), ("url", page.Url + "#" + card.Id), ("short", PlainText.Of(card.Short))).In(prose.Site.LanguageOf(page), prose.Words);

    private static Model TileOf(ExplainerFacts page, SiteFacts site, Phrases words) => new Model(
        ("title", page.Explainer.Title.Value),
        ("url", page.Url),
        ("summary", page.Explainer.Summary?.Value),
        ("topics", RelatedIndexModel.TopicsOf(page.Explainer.Topics, words)),
        ("date", DateWords.OfMaybe(page.Explainer.Updated ?? page.Explainer.Published, words)),
        ("reading", page.Explainer.Body.WordCount == 0 ? null : words.Count("reading", ExplainerModel.MinutesOf(page.Explainer)))).In(site.LanguageOf(page), words);
}
