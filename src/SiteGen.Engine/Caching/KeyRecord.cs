// The keys of one build with their parts, for the next build that is asked why it does something again.
using System.Collections.Immutable;

namespace SiteGen.Caching;

/// <summary>The keys of one build by stage and name. Immutable.</summary>
/// <remarks>Kept in the same sealed layout as <see cref="KeptState"/>. Nothing of a private seed stands in it.</remarks>
public sealed class KeyRecord
{
    private const string Section = "keys";

    private readonly Dictionary<(string Stage, string Name), RecordedKey> _keys;

    internal KeyRecord(IEnumerable<RecordedKey> keys) => _keys = keys.ToDictionary(key => (key.Stage, key.Name));

    public static KeyRecord Nothing { get; } = new([]);

    internal IEnumerable<RecordedKey> Keys => _keys.Values;

    /// <summary>The record; <see cref="Nothing"/> when the file is damaged, of another version, or no such file.</summary>
    public static KeyRecord Parse(ReadOnlyMemory<byte> file, Fingerprint version) =>
        KeptState.Parse(file, version)?.Find(Section) is { } bytes ? new(CacheStream.Reader(bytes).List<RecordedKey>(null, Describe)) : Nothing;

    public void Write(Fingerprint version, Action<ReadOnlyMemory<byte>> append)
    {
        var stream = CacheStream.Writer();
        stream.List([.. _keys.Values.OrderBy(key => key.Stage, StringComparer.Ordinal).ThenBy(key => key.Name, StringComparer.Ordinal)], Describe);
        KeptState.Write(version, [(Section, stream.TakeWritten())], append);
    }

    internal RecordedKey? Find(string stage, string name) => _keys.GetValueOrDefault((stage, name));

    private static RecordedKey Describe(CacheStream s, RecordedKey? key) => new(
        s.Text(key?.Stage), s.Text(key?.Name), s.Hash(key?.Key), s.List(key?.Parts, static (s, part) => new KeyPart(s.Text(part?.Name), s.Hash(part?.Of))));
}

/// <summary>The key of one piece of work.</summary>
internal sealed record RecordedKey(string Stage, string Name, Fingerprint Key, ImmutableArray<KeyPart> Parts);
