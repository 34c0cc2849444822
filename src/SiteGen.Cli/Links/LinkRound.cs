// Follows the links of a site to other sites, politely: one request a host at a time, with a pause between, and not all at once.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Cli.Links;

/// <summary>How links are followed.</summary>
internal sealed record LinkRoundOptions
{
    /// <summary>The most links that are followed in one run; those that were not seen for longest come first.</summary>
    public int Limit { get; init; } = 200;

    /// <summary>How long a good answer holds.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Between two requests to one host.</summary>
    public required TimeSpan Pause { get; init; }

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);
}

/// <summary>What came of it.</summary>
/// <param name="Followed">Links that were asked for.</param>
/// <param name="Known">Links that were good not long ago.</param>
/// <param name="Untold">Links whose servers do not tell programs.</param>
/// <param name="Left">Links for another run.</param>
internal sealed record LinkRoundResult(ImmutableArray<Diagnostic> Diagnostics, LinkMemory Memory, int Followed, int Known, int Untold, int Left);

internal sealed class LinkRound(LinkRoundOptions options, TimeProvider clock, string version)
{
    private const int HostsAtOnce = 8;

    /// <summary>A host that fails so often in a row is not asked again in this run.</summary>
    private const int MostFailures = 2;

    public async Task<LinkRoundResult> Run(ImmutableArray<OutsideLink> links, LinkMemory memory, CancellationToken stopping)
    {
        var oldest = clock.GetUtcNow() - options.MaxAge;
        var known = links.Where(link => memory.Good.TryGetValue(link.Address, out var at) && at > oldest).ToHashSet();
        var chosen = links.Where(link => !known.Contains(link))
            .OrderBy(link => memory.LastLook(link.Address)).ThenBy(link => link.Address, StringComparer.Ordinal)
            .Take(options.Limit).ToArray();
        var answers = new ConcurrentDictionary<OutsideLink, LinkAnswer>();
        using var probe = new LinkProbe(options.Patience, version);
        try
        {
            await Parallel.ForEachAsync(
                chosen.GroupBy(link => HostOf(link.Address)), new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = stopping },
                async (host, stop) => await AskHost(host, probe, answers, stop));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What was answered until then is told and remembered; the rest is left for another run.
        }

        var now = clock.GetUtcNow();
        var addresses = links.Select(link => link.Address).ToHashSet(StringComparer.Ordinal);
        var good = memory.Good.RemoveRange(memory.Good.Keys.Where(address => !addresses.Contains(address)))
            .SetItems(answers.Where(answer => answer.Value.State == LinkState.Good).Select(answer => KeyValuePair.Create(answer.Key.Address, now)))
            .RemoveRange(answers.Where(answer => answer.Value.State is LinkState.Gone or LinkState.Failed).Select(answer => answer.Key.Address));
        var vain = memory.InVain.RemoveRange(memory.InVain.Keys.Where(address => !addresses.Contains(address) || good.ContainsKey(address)))
            .SetItems(answers.Where(answer => answer.Value.State != LinkState.Good).Select(answer => KeyValuePair.Create(answer.Key.Address, now)));
        return new(
            [.. answers.Select(answer => Told(answer.Key, answer.Value)).OfType<Diagnostic>().Order()],
            new(good, vain), answers.Count, known.Count, answers.Values.Count(answer => answer.State == LinkState.Untold), links.Length - known.Count - answers.Count);
    }

    private async Task AskHost(IEnumerable<OutsideLink> links, LinkProbe probe, ConcurrentDictionary<OutsideLink, LinkAnswer> answers, CancellationToken stopping)
    {
        var failures = 0;
        foreach (var (index, link) in links.Index())
        {
            if (index > 0)
            {
                await Task.Delay(options.Pause, clock, stopping);
            }

            var answer = answers[link] = await probe.Ask(link.Address, stopping);
            failures = answer.State == LinkState.Failed ? failures + 1 : 0;
            if (answer.WantsRest || failures == MostFailures)
            {
                return;
            }
        }
    }

    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Authority : "";

    private static Diagnostic? Told(OutsideLink link, LinkAnswer answer) => answer.State switch
    {
        LinkState.Gone => CheckRules.DeadLink.At(link.At, $"{link.Address} is gone: {answer.Said} (on {link.Url})", "give its new address, or that of an archived copy"),
        LinkState.Failed => CheckRules.UnreachableLink.At(link.At, $"{link.Address} could not be followed: {answer.Said} (on {link.Url})", "open it in a browser; look again later"),
        _ => null,
    };
}
