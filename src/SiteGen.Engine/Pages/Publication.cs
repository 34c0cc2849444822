// Decides which pages a build writes: by status, by dates, by withdrawal.
using System.Collections.Immutable;
using SiteGen.Dates;
using SiteGen.Explainers;
using SiteGen.Settings;

namespace SiteGen.Pages;

public enum PublicationState
{
    Written,

    /// <summary>Draft or reviewed: checked in full, not written.</summary>
    Unpublished,

    /// <summary>Its day has not come.</summary>
    Future,

    /// <summary>Its <c>expires</c> day has come.</summary>
    Expired,

    /// <summary>A notice stands at its URL.</summary>
    Withdrawn,
}

/// <summary>A page and what becomes of it.</summary>
public sealed record PageDecision(Explainer Explainer, string Url, PublicationState State)
{
    public bool HasOutput => State is PublicationState.Written or PublicationState.Withdrawn;
}

public static class Publication
{
    /// <summary>Pages that a summary names one by one.</summary>
    private const int MostNamed = 10;

    public static PublicationState StateOf(Explainer page, SiteSettings settings, BuildOptions options) => page switch
    {
        { Withdrawn: not null } => PublicationState.Withdrawn,
        _ when options.Drafts => PublicationState.Written,
        { Status: not PublicationStatus.Published } => PublicationState.Unpublished,
        { Published: { } day } when !HasCome(day, settings, options.BuildTime) => PublicationState.Future,
        { Expires: { } day } when HasCome(day, settings, options.BuildTime) => PublicationState.Expired,
        _ => PublicationState.Written,
    };

    /// <summary>How many pages are not written and why; then one sentence for each of the first: why, and what would publish it.</summary>
    public static ImmutableArray<string> Notes(IEnumerable<PageDecision> decisions)
    {
        var withheld = decisions.Where(decision => !decision.HasOutput).ToArray();
        ImmutableArray<string> each = [.. withheld.Select(Note).OfType<string>()];
        return withheld.Length switch
        {
            0 or 1 => each,
            <= MostNamed => [Count(withheld), .. each],
            _ => [Count(withheld), .. each.Take(MostNamed), $"not written: {withheld.Length - MostNamed} more"],
        };
    }

    /// <summary>"3 pages are not written: 2 drafts, 1 dated after this build".</summary>
    private static string Count(PageDecision[] withheld)
    {
        (int Count, string One, string Many)[] kinds =
        [
            (withheld.Count(page => page is { State: PublicationState.Unpublished, Explainer.Status: PublicationStatus.Draft }), "draft", "drafts"),
            (withheld.Count(page => page is { State: PublicationState.Unpublished, Explainer.Status: not PublicationStatus.Draft }), "reviewed", "reviewed"),
            (withheld.Count(page => page.State == PublicationState.Future), "dated after this build", "dated after this build"),
            (withheld.Count(page => page.State == PublicationState.Expired), "expired", "expired"),
        ];
        return $"{withheld.Length} pages are not written: {string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => $"{kind.Count} {(kind.Count == 1 ? kind.One : kind.Many)}"))}";
    }

    private static string? Note(PageDecision decision) => decision switch
    {
        { State: PublicationState.Unpublished, Explainer: var page } =>
            $"not written: {page.Path} is {(page.Status == PublicationStatus.Draft ? "a draft" : "reviewed")} (status: published would publish it)",
        { State: PublicationState.Future, Explainer: var page } =>
            $"not written: {page.Path} is dated {page.Published?.Iso}, after this build (published: decides)",
        { State: PublicationState.Expired, Explainer: var page } =>
            $"not written: {page.Path} expired on {page.Expires?.Iso} (expires: decides)",
        _ => null,
    };

    /// <summary>Whether a page's date lies behind: a day begins at midnight in the site's zone.</summary>
    internal static bool HasCome(PublicationDate date, SiteSettings settings, DateTimeOffset buildTime) =>
        date.Start(settings.TimeZone) <= buildTime;
}
