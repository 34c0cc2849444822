// The interface words of a page: looked up once for each language, then found by a key or by a number that the theme gave it.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>The words of a page: its language's, then those of the language without region, then English. Immutable.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly WordPattern?[] _slots;
    private readonly string[] _digits;

    /// <param name="chain">The lists, the strongest first.</param>
    /// <param name="slots">Keys that templates write out; <see cref="At"/> finds their words without a search.</param>
    public Words(string language, ImmutableArray<WordList> chain, ImmutableArray<string> slots = default)
    {
        (Language, Chain) = (language, chain);
        foreach (var list in chain)
        {
            Add(list);
        }

        _slots = [.. (slots.IsDefault ? [] : slots).Select(key => Find(key, null))];
        _digits = Find("digits", null) is { } digits && digits.Text.EnumerateRunes().Count() == 10
            ? [.. digits.Text.EnumerateRunes().Select(digit => digit.ToString())] : [];
    }

    public static Words None { get; } = new("en", []);

    public string Language { get; }

    public ImmutableArray<WordList> Chain { get; }

    /// <summary>The word, in the form that goes with a number where there is one; null where nobody has it.</summary>
    public WordPattern? Find(string key, int? count) => _words.TryGetValue(key, out var word) ? word.For(count) : null;

    /// <summary>The word of a key that the theme numbered.</summary>
    public WordPattern? At(int slot) => slot < _slots.Length ? _slots[slot] : null;

    /// <summary>A number without signs of groups, in the digits of the language's newsrooms.</summary>
    public string Digits(long number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return _digits.Length == 0 ? text : string.Concat(text.Select(sign => char.IsAsciiDigit(sign) ? _digits[sign - '0'] : sign.ToString()));
    }

    public string HelpFor(string key)
    {
        if (Chain.Any(list => list.Has(key)))
        {
            return $"it has one word for each kind of number, so write: {{{{ t \"{key}\" count }}}}";
        }

        return Nearest.Question(key, Chain.SelectMany(list => list.Keys)) ?? $"add it to {WordBook.EnglishPath}";
    }

    private void Add(WordList list)
    {
        foreach (var words in list.ByKey.GroupBy(word => list.NameOf(word.Key)))
        {
            if (!_words.ContainsKey(words.Key))
            {
                _words.Add(words.Key, Word.Of(words.Key, words, list.Language));
            }
        }
    }

    /// <summary>One word, or its forms by number.</summary>
    /// <param name="Language">Whose rules choose the form: a word that falls back to English follows English.</param>
    private sealed record Word(WordPattern? Plain, ImmutableDictionary<string, WordPattern> Forms, string Language)
    {
        public static Word Of(string name, IEnumerable<KeyValuePair<string, string>> texts, string language)
        {
            var plain = default(WordPattern);
            var forms = ImmutableDictionary.CreateBuilder<string, WordPattern>(StringComparer.Ordinal);
            foreach (var (key, text) in texts)
            {
                if (key == name)
                {
                    plain = WordPattern.Of(text);
                }
                else
                {
                    forms[key[(name.Length + 1)..]] = WordPattern.Of(text);
                }
            }

            return new(plain, forms.ToImmutable(), language);
        }

        public WordPattern? For(int? count) => count is { } n && Forms.Count > 0
            ? Forms.GetValueOrDefault(PluralRules.Category(Language, n)) ?? Forms.GetValueOrDefault("other") ?? Plain
            : Plain;
    }
}
