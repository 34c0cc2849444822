// Results of earlier work, keyed by the fingerprint of everything they were made from. Laws:
// a cached value is immutable; its key covers every argument of the work; a value's diagnostics are stored with it
// and come back with it; only what a build used goes on to the next, so that the cache never outgrows the site;
// a stage that starts from its own last result makes what it would make from nothing.
using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace SiteGen.Caching;

/// <summary>Results that the next build may reuse: those of this process, and those that an earlier one kept. Immutable.</summary>
public sealed class BuildCache
{
    private readonly FrozenDictionary<Fingerprint, CachedResult> _results;
    private readonly KeptResults? _kept;

    internal BuildCache(FrozenDictionary<Fingerprint, CachedResult> results, KeptResults? kept) => (_results, _kept) = (results, kept);

    public static BuildCache Empty { get; } = Of(null);

    public int Count => _results.Count;

    /// <summary>A cache that has what an earlier process kept.</summary>
    public static BuildCache Of(KeptResults? kept) => new(FrozenDictionary<Fingerprint, CachedResult>.Empty, kept);

    /// <summary>Writes what a later process may use; false where it is too long for one file.</summary>
    /// <param name="version">Of the program: another one does not read it.</param>
    /// <param name="append">Takes the next bytes of the file.</param>
    public bool WriteFile(Fingerprint version, Action<ReadOnlyMemory<byte>> append) =>
        KeptResults.Write(version, [.. _results.Where(result => result.Value.Write is not null).Select(result => (result.Key, result.Value.Write!))], append);

    internal CachedResult? Find(Fingerprint key) => _results.GetValueOrDefault(key);

    internal ReadOnlyMemory<byte>? FindKept(Fingerprint key) => _kept?.Find(key);
}

/// <summary>One result.</summary>
/// <param name="Write">Its bytes for a later process; null where it may not be kept.</param>
internal sealed record CachedResult(object Value, Func<ReadOnlyMemory<byte>>? Write);

/// <summary>How results of one kind of work are kept for a later process.</summary>
/// <param name="Describe">Writes a value, or reads it: see <see cref="CacheStream"/>.</param>
/// <param name="MayKeep">Whether this one may be kept: nothing of a private seed may.</param>
internal sealed record Form<T>(Func<CacheStream, T?, T> Describe, Func<T, bool> MayKeep)
    where T : class
{
    public T Read(ReadOnlyMemory<byte> bytes) => Describe(CacheStream.Reader(bytes), null);

    public Func<ReadOnlyMemory<byte>>? WriterOf(T value) => !MayKeep(value) ? null : () =>
    {
        var stream = CacheStream.Writer();
        Describe(stream, value);
        return stream.TakeWritten();
    };
}

/// <summary>One build's use of the cache. Safe to use from several threads.</summary>
internal sealed class CacheSession(BuildCache before, BuildTrace? trace = null)
{
    private readonly ConcurrentDictionary<Fingerprint, CachedResult> _used = new();
    private int _made;
    private int _reused;

    public int Made => _made;

    public int Reused => _reused;

    /// <summary>The stored result of this work on equal arguments, or a new one.</summary>
    /// <param name="stage">Name of the work: two stages never share a key.</param>
    /// <param name="name">What the work is done for, a path or a URL: for messages only.</param>
    /// <param name="arguments">Of everything the work depends on.</param>
    /// <param name="form">How a later process may have the result; null when it may not.</param>
    public T GetOrMake<T>(string stage, string name, Fingerprint arguments, Func<T> make, Form<T>? form = null)
        where T : class
    {
        var key = new FingerprintBuilder().Add(stage).Add(arguments).ToFingerprint();
        if (before.Find(key) is { Value: T known } live)
        {
            return Reuse(key, live, known);
        }

        if (form is not null && before.FindKept(key) is { } bytes)
        {
            var read = form.Read(bytes);
            return Reuse(key, new(read, () => bytes), read);
        }

        Interlocked.Increment(ref _made);
        var made = trace is null ? make() : trace.Measure(stage, name, make);
        _used[key] = new(made, form?.WriterOf(made));
        return made;
    }

    /// <summary>Work on the whole site that may start from its own last result: that saves time and never changes what is made.</summary>
    public T Continue<T>(string stage, Func<T?, T> make)
        where T : class
    {
        var key = new FingerprintBuilder().Add(stage).ToFingerprint();
        var made = make(before.Find(key)?.Value as T);
        _used[key] = new(made, null);
        return made;
    }

    public BuildCache ToCache() => new(_used.ToFrozenDictionary(), null);

    private T Reuse<T>(Fingerprint key, CachedResult result, T value)
    {
        Interlocked.Increment(ref _reused);
        _used[key] = result;
        return value;
    }
}
