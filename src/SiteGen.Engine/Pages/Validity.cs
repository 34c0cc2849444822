// Says for which build times a result holds, so that a caller may give it again without building.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Dates;
using SiteGen.Diagnostics;
using SiteGen.Settings;

namespace SiteGen.Pages;

/// <summary>A stretch of time: builds of equal files with equal options give equal results at each of its moments.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it.</param>
public sealed record Validity(DateTimeOffset From, DateTimeOffset Until)
{
    public bool Holds(DateTimeOffset time) => From <= time && time < Until;

    /// <summary>From the last moment at which a page came or went to the next. The time of the build decides nothing else.</summary>
    public static Validity Of(ImmutableArray<PageDecision> pages, SiteSettings settings, DateTimeOffset buildTime)
    {
        var moments = pages
            .SelectMany(page => new[] { page.Explainer.Published, page.Explainer.Expires })
            .OfType<PublicationDate>()
            .ToLookup(date => Publication.HasCome(date, settings, buildTime), date => date.Start(settings.TimeZone));
        return new(moments[true].Append(DateTimeOffset.MinValue).Max(), moments[false].Append(DateTimeOffset.MaxValue).Min());
    }

    /// <summary>Whether a message points into the text of a private seed: it may quote it, and no file may keep that.</summary>
    public static bool ShowsPrivateText(IEnumerable<Diagnostic> diagnostics, IEnumerable<Article> articles)
    {
        var hidden = articles.Where(article => article.Metadata.Rights == Rights.Private).Select(article => article.Path).ToHashSet(StringComparer.Ordinal);
        return diagnostics
            .SelectMany(diagnostic => diagnostic.Related.Select(place => place.Location).Append(diagnostic.Location))
            .Any(place => place.Line > 0 && hidden.Contains(place.Path));
    }
}
