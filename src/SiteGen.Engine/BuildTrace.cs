// Where a build's time went: stages, and each piece of work in them, measured with a clock that the edge gives.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Caching;

namespace SiteGen;

/// <summary>Collects what one build spent its time on. Pieces of work may be added from several threads.</summary>
/// <param name="now">The time, in any unit that grows.</param>
/// <param name="allocated">Bytes that the current thread has allocated so far.</param>
public sealed class BuildTrace(Func<long> now, Func<long> allocated)
{
    private readonly List<StageTime> _stages = [];
    private readonly ConcurrentBag<WorkTime> _works = [];
    private string? _stage;
    private long _entered;

    /// <summary>What was taken from the cache, and why not the rest.</summary>
    public CacheReport Cache { get; } = new();

    /// <summary>In the order in which they were entered; what was entered twice stands here once.</summary>
    public ImmutableArray<StageTime> Stages =>
        [.. _stages.GroupBy(stage => stage.Name).Select(same => new StageTime(same.Key, same.Sum(stage => stage.Time)))];

    /// <summary>By stage and name.</summary>
    public ImmutableArray<WorkTime> Works => [.. _works.OrderBy(work => work.Stage, StringComparer.Ordinal).ThenBy(work => work.Name, StringComparer.Ordinal)];

    /// <summary>Ends the stage before, and begins another; null ends the last.</summary>
    public void Enter(string? stage)
    {
        var time = now();
        if (_stage is not null)
        {
            _stages.Add(new(_stage, time - _entered));
        }

        (_stage, _entered) = (stage, time);
    }

    /// <summary>Does a piece of work and notes how long it took.</summary>
    /// <param name="name">What it was done for: a path or a URL.</param>
    internal T Measure<T>(string stage, string name, Func<T> work)
    {
        var (start, bytes) = (now(), allocated());
        var made = work();
        _works.Add(new(stage, name, now() - start, allocated() - bytes));
        return made;
    }
}

/// <summary>One stage of a build, by the clock on the wall.</summary>
public sealed record StageTime(string Name, long Time);

/// <summary>One piece of work that was really done. Pieces run side by side, so their sum may exceed the stage's time.</summary>
public sealed record WorkTime(string Stage, string Name, long Time, long Bytes);
