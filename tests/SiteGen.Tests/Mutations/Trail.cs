// The states that a failing sequence went through, cut down to those and to the files that the failure needs.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Tests.Caching;

namespace SiteGen.Tests.Mutations;

/// <summary>A site, and the edit that led to it.</summary>
internal sealed record State(string Edit, MutableSite Site);

internal sealed record Trail(ImmutableArray<State> States)
{
    /// <summary>What differs at the last state, when each is built with the cache of the one before, or in the end with the file of it; null when nothing does.</summary>
    public string? Difference()
    {
        try
        {
            var cache = States[..^1].Aggregate(BuildCache.Empty, (before, state) => state.Site.Build(before).Next);
            var (cold, last) = (States[^1].Site.Build(BuildCache.Empty), States[^1].Site);
            return BuildDifference.Of(cold, last.Build(cache)) ?? BuildDifference.Of(cold, last.Build(KeptFiles.Later(cache)));
        }
#pragma warning disable CA1031 // Whatever a build throws is a failure to be cut down and shown like any other.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault.ToString();
        }
    }

    /// <summary>The shortest trail with the fewest files that still fails.</summary>
    public Trail Minimised()
    {
        var least = this;
        for (var index = States.Length - 2; index >= 0; index--)
        {
            least = least.OrIfFailing(new(least.States.RemoveAt(index)));
        }

        foreach (var path in States.SelectMany(state => state.Site.Files.Keys).Distinct().ToArray())
        {
            least = least.OrIfFailing(new([.. least.States.Select(state => state with { Site = state.Site.Without(path) })]));
        }

        return least;
    }

    public string Describe()
    {
        var sites = States.Select((state, index) => $"{state.Edit}:\n{state.Site.Describe(index == 0 ? null : States[index - 1].Site)}");
        return $"warm is not cold\n{Difference()}\n\n{string.Join('\n', sites)}";
    }

    private Trail OrIfFailing(Trail shorter) => shorter.Difference() is null ? this : shorter;
}
