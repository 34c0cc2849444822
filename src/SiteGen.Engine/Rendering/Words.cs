// Interface words by language: what the function t prints.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>The words of one file.</summary>
/// <param name="Language">Tag, from the file's name.</param>
/// <param name="Path">The file.</param>
/// <param name="ByKey">A nested key is joined by a dot: <c>status.denied</c>.</param>
internal sealed record WordList(string Language, string Path, ImmutableSortedDictionary<string, string> ByKey)
{
    /// <summary>Of the language and all words. Computed from what the list holds now: a value kept in a property would survive <c>with</c>.</summary>
    public Fingerprint Fingerprint
    {
        get
        {
            var hash = new FingerprintBuilder().Add(Language).Add(ByKey.Count);
            foreach (var (key, word) in ByKey)
            {
                hash.Add(key).Add(word);
            }

            return hash.ToFingerprint();
        }
    }

    public bool TryFind(string key, int? count, out string? word)
    {
        word = null;
        return (count is { } n && (ByKey.TryGetValue($"{key}.{PluralRules.Category(Language, n)}", out word) || ByKey.TryGetValue($"{key}.other", out word)))
            || ByKey.TryGetValue(key, out word);
    }

    /// <summary>Whether a key has a word, or words by number.</summary>
    public bool Has(string key) => ByKey.ContainsKey(key) || ByKey.ContainsKey($"{key}.other");

    /// <summary>Keys as templates name them: <c>minutes_read</c> once for all its numbers.</summary>
    public IEnumerable<string> Keys => ByKey.Keys.Select(key => key.LastIndexOf('.') is > 0 and var dot && PluralRules.IsCategory(key[(dot + 1)..])
        && ByKey.ContainsKey($"{key[..dot]}.other") ? key[..dot] : key).Distinct();
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

    public Words For(string language)
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
}
