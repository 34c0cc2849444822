// The number words of a language, and the words around them that tell a number from something else.
using System.Collections.Frozen;

namespace SiteGen.Evidence;

internal sealed class NumberLexicon
{
    private static readonly NumberLexicon English = new()
    {
        NeedsCount = true,
        Parts = Numbered("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            "twenty thirty forty fifty sixty seventy eighty ninety",
            (100, "hundred"), (1e3m, "thousand"), (1e5m, "lakh"), (1e6m, "million"), (1e7m, "crore"), (1e9m, "billion"), (1e12m, "trillion"), (WordSum.Dozen, "dozen")),
        Denominators = WordTable.Of<decimal>((2, "half"), (3, "third"), (4, "quarter"), (5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth")),
        Plurals = WordTable.Of<decimal>((2, "halves"), (3, "thirds"), (4, "quarters"), (5, "fifths"), (6, "sixths"), (7, "sevenths"), (8, "eighths"), (9, "ninths"), (10, "tenths")),
        Articles = ["a", "an"],
        Joiners = ["and"],
        Leads = ["of", "the", "its", "their", "his", "her", "our", "all"],
        Vague = ["several", "few", "many", "some", "couple", "of"],
    };

    private static readonly NumberLexicon French = new()
    {
        CountsInTwenties = true,
        Parts = Numbered("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
            "vingt trente quarante cinquante soixante septante huitante nonante",
            (1, "une"), (20, "vingts"), (80, "octante"), (100, "cent|cents"), (1e3m, "mille"), (1e6m, "million|millions"), (1e9m, "milliard|milliards")),
        Denominators = WordTable.Of<decimal>((2, "moitié|demi|demie"), (3, "tiers"), (4, "quart|quarts"), (5, "cinquième|cinquièmes"), (10, "dixième|dixièmes")),
        Articles = ["un", "une", "la"],
        Joiners = ["et"],
        Leads = ["de", "des", "du", "d"],
        Vague = ["quelques", "plusieurs", "pour"],
    };

    private static readonly NumberLexicon German = new()
    {
        Parts = Numbered("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
            "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
            (30, "dreissig"), (100, "hundert"), (1e3m, "tausend"), (1e6m, "million|millionen"), (1e9m, "milliarde|milliarden"), (WordSum.Dozen, "dutzend")),
        Denominators = WordTable.Of<decimal>((2, "hälfte"), (3, "drittel"), (4, "viertel"), (5, "fünftel"), (10, "zehntel")),
        Articles = ["ein", "eine", "einen", "einer", "einem", "die", "der"],
        Joiners = [],
        Leads = ["der", "des", "aller", "von", "dieser", "ihrer", "seiner"],
        Vague = ["einige", "mehrere", "paar", "viele"],
    };

    private static readonly string[] Ordinals = ["first", "second", "third", "latter", "other", "last", "next", "final", "former", "première", "deuxième", "seconde", "erste", "ersten", "zweite", "zweiten"];
    private static readonly string[] BeforePronoun = ["no", "any", "every", "each", "this", "that", "which", "the", "another", "some", "only", "every"];

    private NumberLexicon()
    {
    }

    /// <summary>Bare "hundred" and "thousand" are no numbers.</summary>
    public bool NeedsCount { get; private init; }

    /// <summary>quatre-vingt-dix.</summary>
    public bool CountsInTwenties { get; private init; }

    private FrozenDictionary<string, decimal> Parts { get; init; } = FrozenDictionary<string, decimal>.Empty;

    private FrozenDictionary<string, decimal> Denominators { get; init; } = FrozenDictionary<string, decimal>.Empty;

    private FrozenDictionary<string, decimal>? Plurals { get; init; }

    private string[] Articles { get; init; } = [];

    private string[] Joiners { get; init; } = [];

    private string[] Leads { get; init; } = [];

    private string[] Vague { get; init; } = [];

    /// <summary>Null for a language whose number words nobody wrote down.</summary>
    public static NumberLexicon? Of(string language) => LanguageWords.Primary(language) switch { "en" => English, "fr" => French, "de" => German, _ => null };

    /// <summary>What a word adds; German writes most numbers as one word.</summary>
    public decimal? Part(string word) => Parts.TryGetValue(word, out var value) ? value : this == German ? Compound(word, 1000) : null;

    public bool IsArticle(string word) => Articles.Contains(word);

    public bool IsJoiner(string word) => Joiners.Contains(word);

    public bool LeadsToWhole(string word) => Leads.Contains(word);

    /// <summary>"several hundred" is no number.</summary>
    public bool IsVague(string word) => Vague.Contains(word);

    /// <summary>"the first half" is no fraction.</summary>
    public bool IsOrdinal(string word) => Ordinals.Contains(word);

    /// <summary>"no one", "one another".</summary>
    public bool IsPronoun(string word, string before, string? after) =>
        this == English && word.Equals("one", StringComparison.OrdinalIgnoreCase) && (BeforePronoun.Contains(before) || after is "another" or "day");

    public decimal? Denominator(string word, bool plural) => (plural && Plurals is { } plurals ? plurals : Denominators).TryGetValue(word, out var value) ? value : null;

    /// <summary>zweihundertfünfundzwanzig: what stands before the greatest part multiplies it, what stands behind is added.</summary>
    private decimal? Compound(string word, decimal part)
    {
        if (part < 100)
        {
            var und = word.IndexOf("und", StringComparison.Ordinal);
            return Parts.TryGetValue(word, out var small) && small < 100 ? small : word is "ein" ? 1
                : und > 0 && Compound(word[..und], 1) is > 0 and < 10 and var ones && Parts.TryGetValue(word[(und + 3)..], out var tens) && tens is >= 20 and < 100 && tens % 10 == 0 ? tens + ones : null;
        }

        var name = part == 1000 ? "tausend" : "hundert";
        var at = word.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
        {
            return Compound(word, part == 1000 ? 100 : 1);
        }

        var rest = word[(at + name.Length)..];
        rest = rest.StartsWith("und", StringComparison.Ordinal) ? rest[3..] : rest;
        var count = at == 0 ? 1 : Compound(word[..at], 100);
        var added = rest.Length == 0 ? 0 : Compound(rest, part == 1000 ? 100 : 1);
        return count * part + added;
    }

    private static FrozenDictionary<string, decimal> Numbered(string small, string tens, params (decimal Value, string Words)[] more)
    {
        var table = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (word, index) in small.Split(' ').Select((word, index) => (word, index)))
        {
            table[word] = index;
        }

        foreach (var (word, index) in tens.Split(' ').Select((word, index) => (word, index)))
        {
            table[word] = (index + 2) * 10;
        }

        foreach (var (value, words) in more)
        {
            foreach (var word in words.Split('|'))
            {
                table[word] = value;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
