// Results of earlier work, keyed by the fingerprint of everything they were made from. Laws:
// a cached value is immutable; its key covers every argument of the work; a value's diagnostics are stored with it
// and come back with it; only what a build used goes on to the next, so that the cache never outgrows the site;
// a stage that starts from its own last result makes what it would make from nothing.
using System.Collections.Concurrent;

namespace SiteGen.Caching;

/// <summary>Results that the next build may reuse: those of this process, and those that an earlier one kept. Immutable.</summary>
public sealed class BuildCache
{
    /// <summary>So many results are encoded side by side before they are written.</summary>
    private const int Batch = 512;

    private readonly IReadOnlyDictionary<Fingerprint, CachedResult> _results;
    private readonly IReadOnlyDictionary<string, CachedResult> _states;
    private readonly KeptResults? _kept;
    private readonly Task<KeptState?>? _state;

    /// <param name="origin">Where the results that <see cref="CachedResult.Kept"/> speaks of stand; nothing is looked for there.</param>
    internal BuildCache(IReadOnlyDictionary<Fingerprint, CachedResult> results, IReadOnlyDictionary<string, CachedResult> states, KeptResults? origin) =>
        (_results, _states, Origin) = (results, states, origin);

    private BuildCache(KeptResults? kept, Task<KeptState?>? state)
        : this(new Dictionary<Fingerprint, CachedResult>(), new Dictionary<string, CachedResult>(), kept) => (_kept, _state) = (kept, state);

    public static BuildCache Empty { get; } = new(null, null);

    public int Count => _results.Count;

    internal KeptResults? Origin { get; }

    /// <summary>A cache that has what an earlier process kept.</summary>
    /// <param name="state">May still be being read.</param>
    public static BuildCache Of(KeptResults? kept, Task<KeptState?> state) => new(kept, state);

    /// <summary>Whether the file of results that this cache began with goes on: false where less than half of what it would hold is still used.</summary>
    public bool GoesOn(KeptResults? file) =>
        file is not null && ReferenceEquals(file, Origin) && _results.Values.Sum(result => result.Kept?.Length ?? 0) is var used && used * 2 >= file.Length;

    /// <summary>Writes the results that a later process may use; the index of the file, or null where they are too many for one.</summary>
    /// <param name="version">Of the program: another one does not read it.</param>
    /// <param name="onto">The file that goes on; null for a new one.</param>
    /// <param name="append">Takes the next bytes of the file.</param>
    public byte[]? WriteResults(Fingerprint version, KeptResults? onto, Action<ReadOnlyMemory<byte>> append)
    {
        var length = onto?.Length ?? 0;
        var places = new List<(Fingerprint Key, KeptPlace Place)>(_results.Count);
        var unwritten = new List<(Fingerprint Key, Func<ReadOnlyMemory<byte>?> Bytes)>();
        foreach (var (key, result) in _results)
        {
            if (onto is not null && result.Kept is { } place)
            {
                places.Add((key, place));
            }
            else if (result.Kept is { } elsewhere)
            {
                unwritten.Add((key, () => Origin!.BytesAt(elsewhere)));
            }
            else if (result.Write is not null)
            {
                unwritten.Add((key, () => result.Write()));
            }
        }

        for (var first = 0; first < unwritten.Count; first += Batch)
        {
            var batch = new ReadOnlyMemory<byte>?[Math.Min(Batch, unwritten.Count - first)];
            Parallel.For(0, batch.Length, i => batch[i] = unwritten[first + i].Bytes());
            for (var i = 0; i < batch.Length; i++)
            {
                if (batch[i] is { } bytes)
                {
                    places.Add((unwritten[first + i].Key, KeptPlace.Of(bytes.Span, length)));
                    append(bytes);
                    length += bytes.Length;
                }

                if (length > Array.MaxLength)
                {
                    return null;
                }
            }
        }

        return KeptResults.IndexOf(version, length, places);
    }

    /// <summary>Writes the file of what stages start from that start from their own last result.</summary>
    /// <param name="append">Takes the next bytes of the file.</param>
    public void WriteState(Fingerprint version, Action<ReadOnlyMemory<byte>> append) =>
        KeptState.Write(version, _states.Where(state => state.Value.Write is not null).OrderBy(state => state.Key, StringComparer.Ordinal).Select(state => (state.Key, state.Value.Write!())), append);

    internal CachedResult? Find(Fingerprint key) => _results.GetValueOrDefault(key);

    internal CachedResult? FindState(string stage) => _states.GetValueOrDefault(stage);

    internal KeptPlace? FindKept(Fingerprint key) => _kept?.PlaceOf(key);

    /// <summary>Reads what a stage may start from, beside other work.</summary>
    internal Task<T?> ReadState<T>(string stage, Form<T> form)
        where T : class => _state is null ? Task.FromResult<T?>(null) : _state.ContinueWith(
            read => read.Result?.Find(stage) is { } bytes ? form.Read(bytes) : null, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
}

/// <summary>One result.</summary>
/// <param name="Write">Its bytes for a later process; null where it may not be kept, or is kept already.</param>
/// <param name="Kept">Where it stands already in the file of results that the cache began with.</param>
internal sealed record CachedResult(object Value, Func<ReadOnlyMemory<byte>>? Write, KeptPlace? Kept);

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
    private readonly ConcurrentDictionary<Fingerprint, CachedResult> _used = new(-1, Math.Max(before.Count, before.Origin?.Count ?? 0));
    private readonly ConcurrentDictionary<string, CachedResult> _states = new(StringComparer.Ordinal);
    private int _made;
    private int _reused;

    /// <summary>Whether somebody asks why work is done again: only then are the parts of keys looked at.</summary>
    public bool Explains => trace is not null;

    public int Made => _made;

    public int Reused => _reused;

    /// <summary>The stored result of this work on equal arguments, or a new one.</summary>
    /// <param name="stage">Name of the work: two stages never share a key.</param>
    /// <param name="name">What the work is done for, a path or a URL: for messages only.</param>
    /// <param name="arguments">Of everything the work depends on.</param>
    /// <param name="form">How a later process may have the result; null when it may not.</param>
    /// <param name="parts">Names the parts of the arguments; null unless <see cref="Explains"/>.</param>
    public T GetOrMake<T>(string stage, string name, Fingerprint arguments, Func<T> make, Form<T>? form = null, Action<KeyParts>? parts = null)
        where T : class
    {
        var key = new FingerprintBuilder().Add(stage).Add(arguments).ToFingerprint();
        if (before.Find(key) is { Value: T known } live)
        {
            trace?.Cache.Hit(stage, name, key, parts, live.Write is not null || live.Kept is not null);
            return Reuse(key, live, known);
        }

        if (form is not null && before.FindKept(key) is { } place && before.Origin!.BytesAt(place) is { } bytes)
        {
            var read = form.Read(bytes);
            trace?.Cache.Hit(stage, name, key, parts, isKept: true);
            return Reuse(key, new(read, null, place), read);
        }

        Interlocked.Increment(ref _made);
        var made = trace is null ? make() : trace.Measure(stage, name, make);
        var write = form?.WriterOf(made);
        _used[key] = new(made, write, null);
        trace?.Cache.Miss(stage, name, key, parts, write is not null, Had);
        return made;
    }

    /// <summary>The last result of a stage, which it may start from; it is read beside other work.</summary>
    public Task<T?> LastOf<T>(string stage, Form<T> form)
        where T : class => before.FindState(stage)?.Value is T last ? Task.FromResult<T?>(last) : before.ReadState(stage, form);

    /// <summary>Work on the whole site that may start from its own last result: that saves time and never changes what is made.</summary>
    /// <param name="last">See <see cref="LastOf"/>.</param>
    /// <param name="form">How a later process may have the result.</param>
    public T Continue<T>(string stage, Task<T?> last, Func<T?, T> make, Form<T> form)
        where T : class
    {
        var made = make(last.GetAwaiter().GetResult());
        _states[stage] = new(made, form.WriterOf(made), null);
        return made;
    }

    public BuildCache ToCache() => new(_used, _states, before.Origin);

    private bool Had(Fingerprint key) => before.Find(key) is not null || before.FindKept(key) is not null;

    private T Reuse<T>(Fingerprint key, CachedResult result, T value)
    {
        Interlocked.Increment(ref _reused);
        _used[key] = result;
        return value;
    }
}
