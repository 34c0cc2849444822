// Results of earlier work, keyed by the fingerprint of everything they were made from. Laws:
// a cached value is immutable; its key covers every argument of the work; a value's diagnostics are stored with it
// and come back with it; only what a build used goes on to the next, so that the cache never outgrows the site;
// a stage that starts from its own last result makes what it would make from nothing.
using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace SiteGen.Caching;

/// <summary>Results that the next build may reuse. Immutable.</summary>
public sealed class BuildCache
{
    private readonly FrozenDictionary<Fingerprint, object> _results;

    internal BuildCache(FrozenDictionary<Fingerprint, object> results) => _results = results;

    public static BuildCache Empty { get; } = new(FrozenDictionary<Fingerprint, object>.Empty);

    public int Count => _results.Count;

    internal object? Find(Fingerprint key) => _results.GetValueOrDefault(key);
}

/// <summary>One build's use of the cache. Safe to use from several threads.</summary>
internal sealed class CacheSession(BuildCache before, BuildTrace? trace = null)
{
    private readonly ConcurrentDictionary<Fingerprint, object> _used = new();
    private int _made;
    private int _reused;

    public int Made => _made;

    public int Reused => _reused;

    /// <summary>The stored result of this work on equal arguments, or a new one.</summary>
    /// <param name="stage">Name of the work: two stages never share a key.</param>
    /// <param name="name">What the work is done for, a path or a URL: for messages only.</param>
    /// <param name="arguments">Of everything the work depends on.</param>
    public T GetOrMake<T>(string stage, string name, Fingerprint arguments, Func<T> make)
        where T : class
    {
        var key = new FingerprintBuilder().Add(stage).Add(arguments).ToFingerprint();
        if (before.Find(key) is T known)
        {
            Interlocked.Increment(ref _reused);
            _used[key] = known;
            return known;
        }

        Interlocked.Increment(ref _made);
        var made = trace is null ? make() : trace.Measure(stage, name, make);
        _used[key] = made;
        return made;
    }

    /// <summary>Work on the whole site that may start from its own last result: that saves time and never changes what is made.</summary>
    public T Continue<T>(string stage, Func<T?, T> make)
        where T : class
    {
        var key = new FingerprintBuilder().Add(stage).ToFingerprint();
        var made = make(before.Find(key) as T);
        _used[key] = made;
        return made;
    }

    public BuildCache ToCache() => new(_used.ToFrozenDictionary());
}
