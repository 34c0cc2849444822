// What is drawn on the image that other sites show with a link to a page.
using SiteGen.Caching;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Pages.Models;
using SiteGen.Settings;

namespace SiteGen.Pages;

/// <summary>All that is drawn on a card.</summary>
/// <param name="Title">Of the page.</param>
/// <param name="Kicker">The line above the title: what kind of page it is, and its date; null for none.</param>
/// <param name="SiteTitle">Null where the site has none, or where it is the title itself.</param>
public sealed record SocialCard(string Title, string? Kicker, string? SiteTitle, bool RightToLeft, ThemeColours Colours)
{
    public const int Width = 1200, Height = 630;

    /// <summary>Folder of the output.</summary>
    public const string Folder = "assets/social/";

    /// <summary>Of everything that is drawn.</summary>
    public Fingerprint Key { get; } = new FingerprintBuilder().Add(Title).Add(Kicker).Add(SiteTitle).Add(RightToLeft ? 1 : 0)
        .Add(Colours.Accent).Add(Colours.Panel).ToFingerprint();

    /// <summary>Site path of its image. The name says what is drawn, so that a page names its card without anybody drawing it.</summary>
    /// <param name="version">Of the way in which cards are drawn.</param>
    public string Url(string version) => $"/{Folder}{new FingerprintBuilder().Add(Key).Add(version).ToFingerprint().ToString()[..16]}.png";

    /// <summary>The card of a page that an editor wrote; null where it has an image of its own.</summary>
    internal static SocialCard? OfPage(SiteFacts site, ExplainerFacts page) => page.Explainer.Image is not null ? null
        : Of(site, page.Explainer.Title.Value, page, site.LanguageOf(page));

    /// <summary>The card of a hub, written or not.</summary>
    internal static SocialCard? OfHub(SiteFacts site, StoryFacts story)
    {
        var language = story.Hub?.Explainer.Language ?? site.Settings.Language;
        return story.Hub is { } hub ? OfPage(site, hub)
            : Of(site, story.Title ?? HubFacts.Of(site, story).Generated(site.WordsFor(language)).Explainer.Title.Value, null, language);
    }

    /// <summary>The card of all pages that nobody wrote; null for a site without a title.</summary>
    internal static SocialCard? OfSite(SiteFacts site) => site.Settings.Title is { } title
        ? new(title, null, null, Script.DirectionOf(site.Settings.Language) == "rtl", site.Settings.Theme) : null;

    /// <summary>Every card of the site with the page that it is of; null for the card of all other pages.</summary>
    internal static IEnumerable<(SocialCard Card, ExplainerFacts? Page)> All(SiteFacts site)
    {
        if (site.CardVersion is null || site.Settings.Url is null)
        {
            return [];
        }

        var pages = site.Explainers.Where(page => !page.IsDraft && !page.IsHub && page.Explainer.Withdrawn is null).Select(page => (OfPage(site, page), (ExplainerFacts?)page));
        var hubs = site.Stories.Where(story => story.Hub is not { IsDraft: true } and not { Explainer.Withdrawn: not null }).Select(story => (OfHub(site, story), story.Hub));
        return pages.Concat(hubs).Append((OfSite(site), null)).Where(card => card.Item1 is not null).Select(card => (card.Item1!, card.Item2))
            .DistinctBy(card => card.Item1.Key);
    }

    private static SocialCard Of(SiteFacts site, string title, ExplainerFacts? page, string language)
    {
        var words = site.WordsFor(language);
        // A plain page says how the site works: its date is no news.
        var date = page?.Explainer switch
        {
            null or { Kind: ExplainerKind.Page } => null,
            { Updated: { } updated } => $"{words["updated"]} {DateWords.Day(updated.Day, words)}",
            { Published: { } published } => $"{words["published"]} {DateWords.Day(published.Day, words)}",
            _ => null,
        };
        var kind = page is { IsHub: false, Explainer.Kind: ExplainerKind.Explainer } ? words["tag_explainer"] : null;
        var kicker = string.Join(" · ", ((string?[])[kind, date]).OfType<string>());
        var name = site.Settings.Title;
        return new(title, kicker.Length == 0 ? null : kicker, name == title ? null : name, Script.DirectionOf(language) == "rtl", site.Settings.Theme);
    }
}
