// A site and edits of it, built after each one with the cache of an earlier build and with none: the two may not differ.
using System.Collections.Immutable;
using CsCheck;
using SiteGen.Caching;
using SiteGen.Tests.Caching;

namespace SiteGen.Tests.Mutations;

/// <summary>One edit in its place.</summary>
/// <param name="MendsFirst">When the site has errors, the last state without any comes back before the edit.</param>
/// <param name="CacheAge">How many builds ago the cache was kept: 1 is the last build; more is a cache that was restored.</param>
/// <param name="IsLater">Another process builds, which has of the cache what its file holds.</param>
internal sealed record Step(Edit Edit, bool MendsFirst, int CacheAge, bool IsLater);

/// <summary>What one run of a sequence saw.</summary>
/// <param name="Good">How many of the builds had no error.</param>
/// <param name="Reused">Results that all warm builds took from their caches.</param>
/// <param name="Failure">The way to the state where warm was not cold; null when it always was.</param>
internal sealed record Run(int Builds, int Good, int Reused, Trail? Failure);

internal sealed record Sequence(MutableSite First, ImmutableArray<Step> Steps)
{
    public const int Length = 20;

    public static Gen<Sequence> Any { get; } = Gen.Select(
        Edit.FirstSite,
        Gen.Select(Edit.Any, Gen.Int[0, 5], Gen.Frequency((7, Gen.Const(1)), (1, Gen.Int[2, 4])), Gen.Int[0, 2], (edit, mend, age, later) => new Step(edit, mend > 0, age, later == 0)).Array[Length],
        (site, steps) => new Sequence(site, [.. steps]));

    /// <summary>Runs all steps, or those up to the first whose warm build differs from the cold one or throws.</summary>
    public Run Run()
    {
        var (site, good) = (First, First);
        var trail = new Trail([new("the first site", site)]);
        var (succeeded, reused) = (0, 0);
        try
        {
            var cold = site.Build(BuildCache.Empty);
            var caches = new List<BuildCache> { cold.Next };
            foreach (var step in Steps)
            {
                (good, succeeded) = cold.Succeeded ? (site, succeeded + 1) : (good, succeeded);
                site = step.Edit.Apply(step.MendsFirst && !cold.Succeeded ? good : site);
                trail = new Trail(trail.States.Add(new(step.Edit.Name, site)));
                cold = site.Build(BuildCache.Empty);
                var cache = caches[Math.Max(0, caches.Count - step.CacheAge)];
                var warm = site.Build(step.IsLater ? KeptFiles.Later(cache) : cache);
                reused += warm.Counts.Reused;
                if (BuildDifference.Of(cold, warm) is not null)
                {
                    return new(trail.States.Length, succeeded, reused, trail);
                }

                caches.Add(warm.Next);
            }

            return new(Steps.Length + 1, succeeded, reused, null);
        }
#pragma warning disable CA1031 // Whatever a build throws is a failure to be cut down and shown like any other.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new(trail.States.Length, succeeded, reused, trail);
        }
    }
}
