// Cards for other sites: which blocks of a page have one, where it stands, and the code that shows it.
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using SiteGen.Pages.Formats;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

internal enum EmbedKind
{
    KeyPoints,
    Claim,
    Figure,
    Timeline,
}

/// <summary>A card for other sites.</summary>
/// <param name="Id">The block's id on its page, which is the last part of the card's address too.</param>
/// <param name="Index">Place among the page's blocks of the kind.</param>
/// <param name="Height">Pixels that the frame has on a page of usual width; what is longer scrolls.</param>
internal sealed record Embed(ExplainerFacts Page, EmbedKind Kind, string Id, int Index, int Height)
{
    public string Url => Embeds.UrlOf(Page, Id);

    public string OEmbedUrl => Url + "oembed.json";

    /// <summary>Where the block stands on its page.</summary>
    public string BlockUrl => $"{Page.Url}#{Id}";

    /// <summary>E.g. "Timeline: Is the dam safe?".</summary>
    public string Title(Phrases words) => words[Kind switch
    {
        EmbedKind.Claim => "claim",
        EmbedKind.Figure => "figure",
        EmbedKind.Timeline => "timeline",
        _ => "key_points",
    }] + words["colon"] + Page.Explainer.Title.Value;
}

internal static class Embeds
{
    public const int Width = 600;

    public const string KeyPointsId = "key", TimelineId = "timeline";

    /// <summary>The site has cards: nobody switched them off, and its address, which other sites need, is known.</summary>
    public static bool AreOn(SiteFacts site) => site.Settings.Embeds && site.Settings.Url is not null;

    /// <summary>The cards of a page; none for a page that only the preview shows.</summary>
    public static ImmutableArray<Embed> Of(SiteFacts site, ExplainerFacts page)
    {
        if (!AreOn(site) || page.IsDraft)
        {
            return [];
        }

        var explainer = page.Explainer;
        return
        [
            .. explainer.KeyPoints.IsEmpty ? [] : new[] { new Embed(page, EmbedKind.KeyPoints, KeyPointsId, 0, 440) },
            .. explainer.Claims.Select((claim, index) => new Embed(page, EmbedKind.Claim, ClaimModel.IdOf(claim), index, 480)),
            .. explainer.Figures.Select((figure, index) => new Embed(page, EmbedKind.Figure, FigureModel.IdOf(figure), index, 340)),
            .. explainer.Timeline.IsEmpty ? [] : new[] { new Embed(page, EmbedKind.Timeline, TimelineId, 0, 520) },
        ];
    }

    /// <summary>Address of the card of a block.</summary>
    public static string UrlOf(ExplainerFacts page, string id) => $"/embed{page.Url}{id}/";

    /// <summary>Markup for another site: the card in a frame, and a plain link that stays where frames do not.</summary>
    public static string CodeOf(Embed embed, SiteFacts site, Phrases words)
    {
        var (title, root) = (WebUtility.HtmlEncode(NameOf(embed, site, words)), site.Settings.Url!.TrimEnd('/'));
        return $"<iframe src=\"{WebUtility.HtmlEncode(root + embed.Url)}\" title=\"{title}\" width=\"100%\" height=\"{embed.Height.ToString(CultureInfo.InvariantCulture)}\" loading=\"lazy\" style=\"border:0\"></iframe>\n" +
            $"<p><a href=\"{WebUtility.HtmlEncode(root + embed.BlockUrl)}\">{title}</a></p>";
    }

    /// <summary>Title of a card with the site's name.</summary>
    public static string NameOf(Embed embed, SiteFacts site, Phrases words) => site.Settings.Title is { } name
        ? words.Fill("head_title", ("page", embed.Title(words)), ("site", name))
        : embed.Title(words);
}
