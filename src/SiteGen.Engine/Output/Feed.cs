// What a feed says, whatever it is written as: of the site's explainers, and of the dated entries of /related/.
using System.Collections.Immutable;
using SiteGen.Dates;
using SiteGen.Pages;
using SiteGen.Pages.Models;

namespace SiteGen.Output;

/// <summary>A feed.</summary>
/// <param name="Path">Its address without ending, e.g. <c>/feed</c>.</param>
/// <param name="HomePath">Of the page that shows the same.</param>
/// <param name="Entries">Newest first; at least one.</param>
internal sealed record Feed(string Title, string? Description, string Path, string HomePath, ImmutableArray<FeedEntry> Entries)
{
    public required string Root { get; init; }

    public required string Language { get; init; }

    /// <summary>Who answers for it: the publisher, else the site.</summary>
    public required string Author { get; init; }

    public string Absolute(string path) => SiteAddress.Absolute(Root, path);

    /// <summary>The site's own; null when its address is unknown or no page has a date.</summary>
    public static Feed? OfSite(SiteFacts site) => Of(site, TitleOf(site), "/feed", "/", Explainers(site));

    /// <summary>Explainers and the sources that they cite. Briefs, which nobody reviewed, are in no feed.</summary>
    public static Feed? OfRelated(SiteFacts site) => Of(
        site, site.WordsFor(site.Settings.Language).Fill("related_feed", ("site", TitleOf(site))), "/related/feed", RelatedIndexModel.Url, Explainers(site).Concat(Sources(site)));

    private static Feed? Of(SiteFacts site, string title, string path, string home, IEnumerable<FeedEntry> entries)
    {
        if (site.Settings.Url is not { } root)
        {
            return null;
        }

        ImmutableArray<FeedEntry> shown = [.. entries.OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Path, StringComparer.Ordinal).Take(site.Settings.PageSize)];
        return shown.IsEmpty ? null : new Feed(title, site.Settings.Description, path, home, shown)
        {
            Root = root,
            Language = site.Settings.Language,
            Author = site.Settings.Publisher?.Name ?? TitleOf(site),
        };
    }

    private static string TitleOf(SiteFacts site) => site.Settings.Title ?? new Uri(site.Settings.Url ?? "https://localhost/").Host;

    private static IEnumerable<FeedEntry> Explainers(SiteFacts site) =>
        from page in site.Explainers
        let updated = SiteFacts.FeedDate(page)
        where updated is not null
        select new FeedEntry(page.Url, page.Explainer.Title.Value, Instant(updated.Value, site), site.LanguageOf(page))
        {
            Published = page.Explainer.Published is { } published ? Instant(published, site) : null,
            Summary = page.Explainer.Summary?.Value,
            Authors = [.. page.Explainer.Authors.Select(author => author.Name)],
            Topics = page.Explainer.Topics,
        };

    private static IEnumerable<FeedEntry> Sources(SiteFacts site) =>
        from facts in site.Articles
        where !facts.CitedBy.IsEmpty && facts.Article.Metadata.Published is not null
        let published = Instant(facts.Article.Metadata.Published!.Value, site)
        select new FeedEntry(facts.SourceUrl, facts.Article.Headline.Text.Value, published, site.LanguageOf(facts.Article))
        {
            Published = published,
            Authors = facts.Article.Metadata.Publisher is { } publisher ? [publisher] : [],
            Topics = facts.Article.Metadata.Topics,
            Original = facts.Article.Metadata.Url,
        };

    /// <summary>A day begins at midnight in the site's own zone: feeds have no dates without a time.</summary>
    private static DateTimeOffset Instant(PublicationDate date, SiteFacts site) =>
        new(date.Day.ToDateTime(date.Time ?? TimeOnly.MinValue), date.Offset ?? site.Settings.TimeZone);
}

/// <summary>One entry of a feed.</summary>
internal sealed record FeedEntry(string Path, string Title, DateTimeOffset Updated, string Language)
{
    public DateTimeOffset? Published { get; init; }

    public string? Summary { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Where else the same can be read: the address of a source.</summary>
    public string? Original { get; init; }

    public static string Rfc3339(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
