// What a build found in the cache, and why not the rest: told to whoever asked for it, by comparing keys with those of the build before.
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SiteGen.Caching;

/// <summary>Collects hits and misses of one build. May be added to from several threads.</summary>
public sealed class CacheReport
{
    private readonly ConcurrentBag<CacheUse> _uses = [];
    private readonly ConcurrentBag<RecordedKey> _keys = [];

    /// <summary>The keys of the build before.</summary>
    public KeyRecord Before { get; set; } = KeyRecord.Nothing;

    /// <summary>Why there is nothing at all to start from; null where there is something.</summary>
    public string? Absent { get; set; } = "no cache yet";

    /// <summary>By stage and name.</summary>
    public ImmutableArray<CacheUse> Uses => [.. _uses.OrderBy(use => use.Stage, StringComparer.Ordinal).ThenBy(use => use.Name, StringComparer.Ordinal)];

    /// <summary>The keys of this build.</summary>
    public KeyRecord ToRecord() => new(_keys.DistinctBy(key => (key.Stage, key.Name)));

    /// <param name="isKept">Whether a later process may have the result.</param>
    internal void Hit(string stage, string name, Fingerprint key, Action<KeyParts>? parts, bool isKept)
    {
        _uses.Add(new(stage, name, null));
        if (isKept)
        {
            _keys.Add(Before.Find(stage, name) is { } known && known.Key == key ? known : Recorded(stage, name, key, parts));
        }
    }

    /// <param name="isKept">Whether a later process may have the result.</param>
    /// <param name="had">Whether the cache had a result of a key.</param>
    internal void Miss(string stage, string name, Fingerprint key, Action<KeyParts>? parts, bool isKept, Func<Fingerprint, bool> had)
    {
        var now = Recorded(stage, name, key, parts);
        _uses.Add(new(stage, name, Reason(now, isKept, had)));
        if (isKept)
        {
            _keys.Add(now);
        }
    }

    private string Reason(RecordedKey now, bool isKept, Func<Fingerprint, bool> had)
    {
        if (Absent is not null)
        {
            return Absent;
        }

        if (had(now.Key))
        {
            return "what was kept of it is damaged";
        }

        if (Before.Find(now.Stage, now.Name) is { } last && had(last.Key))
        {
            var changed = now.Parts.Except(last.Parts).Concat(last.Parts.Except(now.Parts)).Select(part => part.Name).Distinct(StringComparer.Ordinal).ToList();
            return changed.Count == 0 ? "it changed" : $"{string.Join(", ", changed)} changed";
        }

        // A result that no key tells of belongs to a build that nobody asked for reasons.
        return !isKept ? "nothing of a private seed is kept"
            : Before.Keys.Any() && Before.Keys.All(key => had(key.Key)) ? "it is new"
            : "not known: the build before was made without --profile";
    }

    private static RecordedKey Recorded(string stage, string name, Fingerprint key, Action<KeyParts>? parts)
    {
        var noted = new KeyParts();
        parts?.Invoke(noted);
        return new(stage, name, key, [.. noted.Take()]);
    }
}

/// <summary>One look into the cache.</summary>
/// <param name="Name">What for: a path or a URL.</param>
/// <param name="Reason">Why the work was done again; null where it was not.</param>
public sealed record CacheUse(string Stage, string Name, string? Reason);
