// A card for other sites: one block of a page by itself, with its sources, the way back, and the code that shows it.
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>Model of <c>embed.html</c>.</summary>
internal static class EmbedModel
{
    public static Model Of(SiteFacts site, Embed embed)
    {
        var (page, words) = (embed.Page, site.WordsFor(site.LanguageOf(embed.Page)));
        var prose = Prose.OfEmbed(site, page, embed.Url, words);
        var explainer = page.Explainer;
        var card = new Card(
            embed.Kind == EmbedKind.KeyPoints ? ExplainerModel.KeyPoints(prose) : null,
            embed.Kind == EmbedKind.Claim ? new ModelList(ClaimModel.Of(explainer.Claims[embed.Index], prose)) : null,
            embed.Kind == EmbedKind.Figure ? new ModelList(FigureModel.Of(explainer.Figures[embed.Index], prose)) : null,
            embed.Kind == EmbedKind.Timeline ? ModelList.Of(TimelineModel.InOrder(explainer.Timeline), entry => TimelineModel.Of(entry, prose)) : null);
        return Of(site, embed, words, card, prose.Popovers());
    }

    /// <summary>The card of a block whose page was withdrawn: frames on other sites say so.</summary>
    public static Model OfWithdrawn(SiteFacts site, Embed embed) => Of(site, embed, site.WordsFor(site.LanguageOf(embed.Page)), null, null);

    /// <summary>The block of a card; three of them are null.</summary>
    private sealed record Card(ModelList? KeyPoints, ModelList? Claims, ModelList? Figures, ModelList? Timeline);

    /// <param name="card">Null where the page was withdrawn.</param>
    private static Model Of(SiteFacts site, Embed embed, Phrases words, Card? card, ModelList? popovers) => LayoutModel.Of(
        site,
        new PageHead
        {
            Url = embed.Url,
            Title = card is null ? words["withdrawn_title"] : embed.Title(words),
            Language = site.LanguageOf(embed.Page),
            NoIndex = true,
            OEmbedUrl = card is null ? null : embed.OEmbedUrl,
        },
        ("page_title", embed.Page.Explainer.Title.Value),
        ("page_url", embed.Page.Url),
        ("block_url", card is null ? embed.Page.Url : embed.BlockUrl),
        ("updated", card is null ? null : DateWords.OfMaybe(embed.Page.Explainer.Updated ?? embed.Page.Explainer.Published, words)),
        ("code", card is null ? null : Embeds.CodeOf(embed, site, words)),
        ("withdrawn", card is null),
        ("key_points", card?.KeyPoints),
        ("claims", card?.Claims),
        ("figures", card?.Figures),
        ("timeline", card?.Timeline),
        ("popovers", popovers));

    /// <summary>The link from a block to its card, with a title to tell it from others; null where it has none: in a card, on another page, or without cards at all.</summary>
    public static Model? LinkTo(string id, string title, Prose prose) => !prose.IsAtHome || prose.Page.IsDraft || !Embeds.AreOn(prose.Site) ? null
        : new Model(("url", Embeds.UrlOf(prose.Page, id)), ("title", title));
}
