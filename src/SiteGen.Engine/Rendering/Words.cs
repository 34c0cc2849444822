// Interface words by language: what the function t prints.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>The words of one file.</summary>
/// <param name="language">Tag, from the file's name.</param>
/// <param name="path">The file.</param>
/// <param name="byKey">A nested key is joined by a dot: <c>status.denied</c>.</param>
internal sealed class WordList(string language, string path, ImmutableSortedDictionary<string, string> byKey)
{
    // A page looks up a hundred words: a hash table finds each at once.
    private readonly Dictionary<string, string> _words = new(byKey, StringComparer.Ordinal);

    public string Language => language;

    public string Path => path;

    public ImmutableSortedDictionary<string, string> ByKey => byKey;

    public Fingerprint Fingerprint { get; } = Hash(language, byKey);

    public bool TryFind(string key, int? count, out string? word)
    {
        word = null;
        return (count is { } n && (_words.TryGetValue($"{key}.{PluralRules.Category(Language, n)}", out word) || _words.TryGetValue($"{key}.other", out word)))
            || _words.TryGetValue(key, out word);
    }

    /// <summary>Whether a key has a word, or words by number.</summary>
    public bool Has(string key) => _words.ContainsKey(key) || _words.ContainsKey($"{key}.other");

    /// <summary>Keys as templates name them: <c>minutes_read</c> once for all its numbers.</summary>
    public IEnumerable<string> Keys => ByKey.Keys.Select(key => key.LastIndexOf('.') is > 0 and var dot && PluralRules.IsCategory(key[(dot + 1)..])
        && _words.ContainsKey($"{key[..dot]}.other") ? key[..dot] : key).Distinct();

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

/// <summary>The words of a page: its language's, then those of the language without region, then English.</summary>
internal sealed record Words(string Language, ImmutableArray<WordList> Chain)
{
    public static Words None { get; } = new("en", []);

    public string? Find(string key, int? count)
    {
        foreach (var list in Chain)
        {
            if (list.TryFind(key, count, out var word))
            {
                return word;
            }
        }

        return null;
    }

    public string HelpFor(string key)
    {
        if (Chain.Any(list => list.Has(key)))
        {
            return $"it has one word for each kind of number, so write: {{{{ t \"{key}\" count }}}}";
        }

        return Nearest.Question(key, Chain.SelectMany(list => list.Keys)) ?? $"add it to {WordBook.EnglishPath}";
    }
}

/// <summary>All words of a theme.</summary>
internal sealed record WordBook(ImmutableSortedDictionary<string, WordList> ByLanguage)
{
    // Filled on first use: every page asks for the words of one of a few languages.
    private readonly ConcurrentDictionary<string, Words> _chains = new(StringComparer.Ordinal);

    public const string English = "en";
    public const string EnglishPath = "templates/i18n/en.yaml";

    /// <summary>The first list of each language.</summary>
    public static WordBook Of(IEnumerable<WordList> lists) =>
        new(lists.DistinctBy(list => list.Language, StringComparer.OrdinalIgnoreCase).ToImmutableSortedDictionary(list => list.Language, list => list, StringComparer.OrdinalIgnoreCase));

    /// <summary>An error for each file whose language another file has, in another case.</summary>
    public static IEnumerable<Diagnostic> Clashes(IEnumerable<WordList> lists) =>
        from language in lists.GroupBy(list => list.Language, StringComparer.OrdinalIgnoreCase)
        from other in language.Skip(1)
        select TemplateRules.WordsFile.At(new Location(other.Path), $"{language.First().Path} holds the words of the same language", "put the words into one of the two files, and delete the other");

    public static string Missing(string key) => $"there is no interface word {key} in {EnglishPath}";

    public Words For(string language) => _chains.GetOrAdd(language, ChainOf);

    /// <summary>One warning for each language that lacks words.</summary>
    public IEnumerable<Diagnostic> Untranslated()
    {
        if (!ByLanguage.TryGetValue(English, out var english))
        {
            yield break;
        }

        foreach (var list in ByLanguage.Values.Where(list => list != english))
        {
            // A regional file need only hold what differs from the language's own.
            var own = For(list.Language).Chain.Where(part => part != english);
            string[] missing = [.. english.Keys.Where(key => !own.Any(part => part.Has(key)))];
            if (missing.Length > 0)
            {
                yield return TemplateRules.Untranslated.At(new Location(list.Path),
                    $"{list.Language} lacks {missing.Length} interface {(missing.Length == 1 ? "word" : "words")}, which readers see in English",
                    $"add: {string.Join(", ", missing.Take(12))}{(missing.Length > 12 ? ", …" : "")}");
            }
        }
    }

    private Words ChainOf(string language)
    {
        var chain = ImmutableArray.CreateBuilder<WordList>(3);
        var primary = language.Split('-')[0];
        foreach (var tag in new[] { language, primary, English })
        {
            if (ByLanguage.TryGetValue(tag, out var list) && !chain.Contains(list))
            {
                chain.Add(list);
            }
        }

        return new(language, chain.DrainToImmutable());
    }
}
