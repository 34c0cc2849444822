// What other languages write otherwise: their names of months, their verbs of saying, and a comma before decimals.
using System.Collections.Frozen;

namespace SiteGen.Extraction.Words;

internal static class Locales
{
    private const string MonthNames = """
        de januar jänner februar märz april mai juni juli august september oktober november dezember
        fr janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        pt janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
        nl januari februari maart april mei juni juli augustus september oktober november december
        """;

    private const string Sayings = """
        de sagte sagt erklärte erklärt betonte betont meinte meint kritisierte kritisiert warnte warnt fragte antwortete ergänzte forderte berichtete bestätigte nannte nennt so
        fr dit déclaré déclare affirmé affirme expliqué explique raconté raconte assuré assure sourit souligné souligne estimé estime ajouté ajoute précisé précise confié confie lancé lance regretté regrette résumé résume insisté insiste promis promet
        es dijo dice afirmó afirma aseguró asegura explicó explica declaró declara señaló señala lamentó lamenta añadió añade agregó sostuvo comentó comenta contó cuenta recordó recuerda advirtió advierte subrayó
        it detto dice disse afferma affermato spiega spiegato dichiara dichiarato aggiunge aggiunto racconta raccontato
        pt disse diz afirmou afirma explicou explica declarou declara acrescentou lamentou contou
        nl zei zegt verklaarde verklaart vertelde vertelt
        """;

    private static readonly FrozenSet<string> DecimalCommas = "de fr es it pt nl pl sv da no nb nn fi cs sk sl hr ro hu bg el tr ru uk id ca gl eu lt lv et is vi"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Verbs = Lines(Sayings).ToFrozenDictionary(words => words[0], words => words.Skip(1).ToFrozenSet(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, FrozenDictionary<string, int>> Months = Lines(MonthNames).ToFrozenDictionary(words => words[0], Numbered, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> All = Months.Values.SelectMany(months => months).DistinctBy(entry => entry.Key).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>"4,7" is a number with decimals and "4.700" one without.</summary>
    public static bool HasDecimalComma(string? language) => DecimalCommas.Contains(Main(language));

    /// <summary>The months of a language; null when only the common list knows any.</summary>
    public static FrozenDictionary<string, int>? MonthsOf(string? language) => Months.GetValueOrDefault(Main(language));

    /// <summary>A language's verbs of saying, in small letters; null for English and languages without rules.</summary>
    public static FrozenSet<string>? VerbsOf(string? language) => Verbs.GetValueOrDefault(Main(language));

    /// <summary>1 to 12 for a month of any of the languages; 0 for any other word.</summary>
    public static int Month(ReadOnlySpan<char> word) => All.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : 0;

    private static string Main(string? language) => language is null ? "" : language.Split('-', '_')[0];

    private static IEnumerable<string[]> Lines(string list) => list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // Austria has a January of its own.
    private static FrozenDictionary<string, int> Numbered(string[] words)
    {
        var months = words.Skip(1).Where(word => word != "jänner").Select((word, index) => KeyValuePair.Create(word, index + 1));
        return months.Concat(words.Contains("jänner") ? [KeyValuePair.Create("jänner", 1)] : []).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
