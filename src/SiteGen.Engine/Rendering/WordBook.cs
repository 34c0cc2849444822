// All interface words of a theme by language, a site's own laid over the theme's.
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SiteGen.Rendering;

/// <summary>All words of a theme.</summary>
/// <param name="slots">Keys that templates write out, in order.</param>
internal sealed class WordBook(ImmutableSortedDictionary<string, WordList> byLanguage, ImmutableArray<string> slots)
{
    public const string English = "en";
    public const string EnglishPath = "templates/i18n/en.yaml";

    // Filled on first use: every page asks for the words of one of a few languages.
    private readonly ConcurrentDictionary<string, Words> _chains = new(StringComparer.Ordinal);

    public static WordBook Empty { get; } = Of([], [], []);

    public ImmutableSortedDictionary<string, WordList> ByLanguage => byLanguage;

    /// <param name="theme">The theme's lists; of two for one language the first counts.</param>
    /// <param name="own">A site's own lists: each changes some words of its language, or adds a language.</param>
    /// <param name="asked">Keys that templates write out.</param>
    public static WordBook Of(IEnumerable<WordList> theme, IEnumerable<WordList> own, IEnumerable<string> asked)
    {
        var lists = theme.DistinctBy(list => list.Language, StringComparer.OrdinalIgnoreCase).ToDictionary(list => list.Language, StringComparer.OrdinalIgnoreCase);
        foreach (var list in own)
        {
            lists[list.Language] = lists.TryGetValue(list.Language, out var known) ? known.With(list) : list;
        }

        return new(lists.ToImmutableSortedDictionary(StringComparer.OrdinalIgnoreCase), [.. asked.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Keys that templates write out, in order.</summary>
    public ImmutableArray<string> Slots => slots;

    /// <summary>The number of such a key: <see cref="Words.At"/> finds its word without a search.</summary>
    public int SlotOf(string key) => slots.BinarySearch(key, StringComparer.Ordinal);

    public static string Missing(string key) => $"there is no interface word {key} in {EnglishPath}";

    public Words For(string language) => _chains.GetOrAdd(language, tag => new Words(tag, ChainOf(tag), slots));

    /// <summary>Whether a language has a list of its own, or the language without region has.</summary>
    public bool Speaks(string language) => ChainOf(language).Any(list => Primary(list.Language).Equals(Primary(language), StringComparison.OrdinalIgnoreCase));

    /// <summary>The language without script and region: <c>pt</c> for <c>pt-BR</c>.</summary>
    public static string Primary(string language) => language.Split('-')[0];

    private ImmutableArray<WordList> ChainOf(string language)
    {
        var chain = ImmutableArray.CreateBuilder<WordList>(3);
        foreach (var tag in new[] { language, Primary(language), English })
        {
            if (byLanguage.TryGetValue(tag, out var list) && !chain.Contains(list))
            {
                chain.Add(list);
            }
        }

        return chain.DrainToImmutable();
    }
}
