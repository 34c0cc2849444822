// The page of an explainer, and of a plain page such as About: every block that its editor wrote, in reading order.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>explainer.html</c> and <c>page.html</c>.</summary>
public static class ExplainerModel
{
    // Words a minute that readers of news manage, rounded down.
    private const int ReadingSpeed = 230;

    public static Model Of(SiteFacts site, ExplainerFacts page)
    {
        var language = site.LanguageOf(page);
        var prose = Prose.Of(site, page, site.WordsFor(language));
        // Sections are made before the pop-overs: only then is every marker known.
        Model body = Sections(prose);
        return LayoutModel.Of(site, HeadOf(site, page, language), [.. body.Members, ("popovers", prose.Popovers())]);
    }

    internal static PageHead HeadOf(SiteFacts site, ExplainerFacts page, string language) => new()
    {
        Url = page.Url,
        Title = page.Explainer.Title.Value,
        Language = language,
        Description = page.Explainer.Summary?.Value,
        NoIndex = page.IsDraft,
        IsArticle = page.Explainer.Kind == ExplainerKind.Explainer,
        PublishedIso = page.Explainer.Published?.Iso,
        UpdatedIso = page.Explainer.Updated?.Iso,
        JsonLd = JsonLd.OfExplainer(site, page, language),
        Image = ImageOf(page.Explainer, page, site),
        Card = SocialCard.OfPage(site, page),
        Topics = page.Explainer.Topics,
        Languages = Translations.ListOf(site, page),
        OEmbedUrl = Embeds.Of(site, page) is [var first, ..] ? first.OEmbedUrl : null,
        IsDraft = page.IsDraft,
        Extra = page.Explainer.Extra,
        Trail = TrailOf(site, page),
    };

    /// <summary>Members that an explainer and a written hub share.</summary>
    internal static Model Sections(Prose prose)
    {
        var (page, words) = (prose.Page.Explainer, prose.Words);
        var left = new Unplaced(page);
        return new Model(
            ("summary", page.Summary?.Value),
            ("topics", SiteTopics.Links(page.Topics)),
            ("meta", MetaOf(prose.Page, prose.Site, words)),
            ("image", ImageOf(page, prose.Page, prose.Site)),
            ("key_points", KeyPoints(prose)),
            ("key_points_embed", EmbedModel.LinkTo(Embeds.KeyPointsId, words["key_points"], prose)),
            ("timeline_embed", EmbedModel.LinkTo(Embeds.TimelineId, words["timeline"], prose)),
            ("solid", SolidModel.Of(prose.Site, prose.Page, words)),
            ("intro", prose.Body(page.Body.Intro)),
            ("cards", page.Body.Cards.IsEmpty ? null : ModelList.Of(page.Body.Cards.Select((card, index) => (card, index)), entry => Card(entry.card, entry.index, prose))),
            ("questions", page.Questions.IsEmpty ? null : ModelList.Of(page.Questions.Select((question, index) => (question, index)), entry => Question(entry.question, entry.index, prose))),
            ("quotes", ListOrNull(left.Quotes, quote => QuoteModel.Of(quote, prose))),
            ("figures", ListOrNull(left.Figures, figure => FigureModel.Of(figure, prose))),
            ("claims", ListOrNull(left.Claims, claim => ClaimModel.Of(claim, prose))),
            ("timeline", ListOrNull(TimelineModel.InOrder(left.Timeline), entry => TimelineModel.Of(entry, prose))),
            ("people", ListOrNull(page.People, person => PersonModel.Of(person, prose))),
            ("terms", Glossary.ListOf(prose)),
            ("unknowns", ListOrNull(page.Unknowns, unknown => UnknownOf(unknown, prose))),
            ("next", ListOrNull(page.Next, next => NextOf(next, prose))),
            ("method", prose.Inline(page.Method)),
            ("sources", SourceListModel.Of(prose)),
            ("log", LogModel.Of(prose)),
            ("related", RelatedModel.Of(prose.Page.Related.Links, prose.Site, words)));
    }

    internal static ModelList? KeyPoints(Prose prose) => ListOrNull(prose.Page.Explainer.KeyPoints, point =>
        new Model(("text", prose.Inline(point.Text)), ("marks", prose.Marks(point.Cites))));

    internal static Model UnknownOf(Unknown unknown, Prose prose) =>
        new(("text", prose.Inline(unknown.Text)), ("why", prose.Inline(unknown.Why)), ("as_of", DateWords.OfText(unknown.AsOf, prose.Words)));

    internal static Model NextOf(NextEvent next, Prose prose) => new(
        ("date", TimelineModel.DateOf(next.Date, null, next.DisplayDate, prose.Words)), ("text", prose.Inline(next.Text)), ("marks", prose.Marks(next.Cites)));

    internal static int MinutesOf(Explainer page) => (page.Body.WordCount + ReadingSpeed - 1) / ReadingSpeed;

    internal static ModelList? ListOrNull<T>(ImmutableArray<T> items, Func<T, object?> model) => items.IsEmpty ? null : ModelList.Of(items, model);

    private static Model MetaOf(ExplainerFacts page, SiteFacts site, Phrases words) => new(
        ("authors", page.Explainer.Authors.IsEmpty ? null : ModelList.Of(page.Explainer.Authors, author => new Model(("name", author.Name), ("url", author.Url)))),
        ("reviewed_by", page.Explainer.ReviewedBy?.Name),
        ("published", DateWords.OfMaybe(page.Explainer.Published, words)),
        ("updated", DateWords.OfMaybe(page.Explainer.Updated, words)),
        ("languages", Translations.ListOf(site, page)),
        ("reading", page.Explainer.Body.WordCount == 0 ? null : words.Count("reading", MinutesOf(page.Explainer))),
        ("sources", page.Explainer.Sources.IsEmpty ? null : words.Count("count_sources", page.Explainer.Sources.Length)),
        ("no_sources", page.Explainer is { Kind: ExplainerKind.Explainer, Sources.IsEmpty: true }),
        ("corrections", page.Explainer.Corrections.IsEmpty ? null : words.Count("count_corrections", page.Explainer.Corrections.Length)));

    internal static Model? ImageOf(Explainer page, ExplainerFacts facts, SiteFacts site)
    {
        if (page.Image is not { } image)
        {
            return null;
        }

        var url = facts.Links.GetValueOrDefault(image.Src.Value, image.Src.Value);
        var size = site.ImageAt(url);
        return new Model(("url", url), ("alt", image.Alt ?? ""), ("credit", image.Credit), ("licence", image.Licence), ("width", size?.Width), ("height", size?.Height));
    }

    private static Model Card(Card card, int index, Prose prose) => new(
        ("id", card.Id),
        ("link", "#" + card.Id),
        ("title", card.Title),
        ("place", prose.Words.Fill("card_place", ("n", prose.Words.Number(index + 1)), ("m", prose.Words.Number(prose.Page.Explainer.Body.Cards.Length)))),
        ("short", prose.Body(card.Short)),
        ("content", prose.Body(card.Content)),
        ("sources", CardSources.Of(card, prose)));

    private static Model Question(Question question, int index, Prose prose) => new(
        ("id", "question_" + (index + 1).ToString(CultureInfo.InvariantCulture)),
        ("question", question.Text),
        ("answer", prose.Inline(question.Answer)),
        ("marks", prose.Marks(question.Cites)));

    private static ImmutableArray<(string Title, string Url)> TrailOf(SiteFacts site, ExplainerFacts page)
    {
        var words = site.WordsFor(site.LanguageOf(page));
        var home = LayoutModel.HomeUrl(site);
        var story = site.Index.Story(page.Story);
        return story is { Title: { } title } && story.HubUrl != home && story.HubUrl != page.Url
            ? [(words["nav_home"], home), (title, story.HubUrl)]
            : home == page.Url ? [] : [(words["nav_home"], home)];
    }
}
