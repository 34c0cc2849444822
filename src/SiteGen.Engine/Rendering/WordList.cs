// The interface words of one language, as its files hold them.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>The words of one language.</summary>
/// <param name="language">Tag, from the file's name.</param>
/// <param name="path">The file.</param>
/// <param name="byKey">A nested key is joined by a dot: <c>status.denied</c>.</param>
internal sealed class WordList(string language, string path, ImmutableSortedDictionary<string, string> byKey)
{
    public string Language => language;

    public string Path => path;

    public ImmutableSortedDictionary<string, string> ByKey => byKey;

    /// <summary>Where each key stands; empty for words that no file holds.</summary>
    public ImmutableDictionary<string, Location> Places { get; init; } = ImmutableDictionary<string, Location>.Empty;

    public Fingerprint Fingerprint { get; } = Hash(language, byKey);

    /// <summary>Whether a key has a word, or words by number.</summary>
    public bool Has(string key) => byKey.ContainsKey(key) || byKey.ContainsKey(key + ".other");

    /// <summary>Keys as templates name them: <c>minutes_read</c> once for all its numbers.</summary>
    public IEnumerable<string> Keys => byKey.Keys.Select(NameOf).Distinct();

    /// <summary>The name of the words that a key belongs to: <c>minutes_read</c> for <c>minutes_read.one</c>.</summary>
    public string NameOf(string key) =>
        key.LastIndexOf('.') is > 0 and var dot && PluralRules.IsCategory(key[(dot + 1)..]) && byKey.ContainsKey(key[..dot] + ".other") ? key[..dot] : key;

    public Location PlaceOf(string key) => Places.TryGetValue(key, out var place) ? place : new Location(path);

    /// <summary>These words with those of another file of the same language in their place.</summary>
    public WordList With(WordList own)
    {
        // Words by number and one word for all numbers exclude each other: the other file decides which it is.
        var kept = byKey.Where(word => !own.ByKey.ContainsKey(NameOf(word.Key)) && !own.ByKey.ContainsKey(word.Key + ".other"));
        return new(language, path, kept.ToImmutableSortedDictionary(StringComparer.Ordinal).SetItems(own.ByKey)) { Places = Places.SetItems(own.Places) };
    }

    private static Fingerprint Hash(string language, ImmutableSortedDictionary<string, string> words)
    {
        var hash = new FingerprintBuilder().Add(language).Add(words.Count);
        foreach (var (key, word) in words)
        {
            hash.Add(key).Add(word);
        }

        return hash.ToFingerprint();
    }
}
