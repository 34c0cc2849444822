// Words that proof must know in each language: negations, verbs of reporting.
using System.Collections.Frozen;

namespace SiteGen.Evidence;

internal static class LanguageWords
{
    private static readonly FrozenDictionary<string, string[]> Negations = new Dictionary<string, string[]>
    {
        ["en"] = ["not", "no", "never", "none", "nor", "neither", "nobody", "nothing", "nowhere", "cannot", "without", "hardly", "barely", "scarcely",
            "deny", "denies", "denied", "refuse", "refuses", "refused", "fail", "fails", "failed", "unable", "false", "untrue"],
        ["de"] = ["nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "niemand", "nichts", "weder", "ohne", "kaum"],
        ["fr"] = ["ne", "n", "pas", "jamais", "rien", "aucun", "aucune", "personne", "ni", "sans", "non"],
        ["es"] = ["no", "nunca", "jamás", "nada", "nadie", "ningún", "ninguno", "ninguna", "ni", "sin", "tampoco"],
        ["it"] = ["non", "no", "mai", "nulla", "niente", "nessuno", "nessuna", "né", "senza"],
        ["pt"] = ["não", "nunca", "jamais", "nada", "ninguém", "nenhum", "nenhuma", "nem", "sem"],
        ["nl"] = ["niet", "geen", "nooit", "niemand", "niets", "noch", "zonder"],
        ["sv"] = ["inte", "ej", "icke", "aldrig", "ingen", "inget", "inga", "utan"],
        ["da"] = ["ikke", "aldrig", "ingen", "intet", "uden"],
        ["pl"] = ["nie", "nigdy", "nikt", "nic", "żaden", "bez", "ani"],
        ["ru"] = ["не", "нет", "никогда", "никто", "ничего", "без", "ни"],
        ["uk"] = ["не", "ні", "ніколи", "ніхто", "нічого", "без"],
        ["tr"] = ["değil", "yok", "hiç", "asla", "hiçbir"],
        ["id"] = ["tidak", "bukan", "belum", "tanpa", "jangan"],
        ["ur"] = ["نہیں", "نہ", "مت", "کبھی", "بغیر", "بلا"],
        ["ar"] = ["لا", "لم", "لن", "ليس", "ليست", "غير", "بدون", "دون", "ما"],
        ["fa"] = ["نه", "نیست", "هیچ", "بدون", "هرگز"],
        ["hi"] = ["नहीं", "न", "मत", "बिना", "कभी"],
        ["bn"] = ["না", "নয়", "নেই"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Unspaced = new Dictionary<string, string[]>
    {
        ["zh"] = ["不", "没", "沒", "无", "無", "非", "未", "别"],
        ["ja"] = ["ない", "なかった", "ません", "ず", "ぬ", "無"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Reporting = new Dictionary<string, string[]>
    {
        ["en"] = ["said", "says", "say", "added", "adds", "told", "tells", "asked", "asks", "wrote", "writes", "replied", "continued", "stated", "insisted", "claimed",
            "argued", "warned", "explained", "declared", "announced", "remarked", "noted", "observed", "recalled", "concluded", "stressed", "tweeted", "posted", "quipped", "admitted"],
        ["de"] = ["sagte", "sagt", "erklärte", "betonte", "meinte", "fügte", "schrieb", "fragte", "antwortete", "so", "ergänzte"],
        ["fr"] = ["dit", "déclaré", "affirmé", "ajouté", "expliqué", "écrit", "demandé", "précisé", "estimé"],
        ["es"] = ["dijo", "dice", "afirmó", "añadió", "explicó", "declaró", "escribió", "preguntó", "señaló"],
        ["it"] = ["detto", "dice", "ha", "afferma", "aggiunge", "spiega", "scrive"],
        ["pt"] = ["disse", "diz", "afirmou", "acrescentou", "explicou", "declarou", "escreveu"],
        ["nl"] = ["zei", "zegt", "aldus", "verklaarde", "schreef", "vroeg"],
        ["ru"] = ["сказал", "сказала", "заявил", "заявила", "добавил", "добавила", "отметил", "отметила"],
        ["tr"] = ["dedi", "söyledi", "ekledi"],
        ["ur"] = ["کہا", "بتایا", "بولے", "لکھا", "پوچھا"],
        ["ar"] = ["قال", "قالت", "أضاف", "أضافت", "صرح", "أكد", "وقال", "وأضاف"],
        ["hi"] = ["कहा", "बताया", "बोले", "लिखा", "पूछा"],
    }.ToFrozenDictionary();

    /// <summary>The language without region or script: <c>en</c> of <c>en-GB</c>.</summary>
    public static string Primary(string language) =>
        (language.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? language[..dash] : language).ToLowerInvariant();

    /// <summary>The first negation in a text of this language; null when it has none, or when the language has no list.</summary>
    public static string? NegationIn(string text, string language)
    {
        var primary = Primary(language);
        if (Unspaced.TryGetValue(primary, out var marks))
        {
            return Array.Find(marks, mark => text.Contains(mark, StringComparison.Ordinal));
        }

        return Negations.TryGetValue(primary, out var words)
            ? Words(text).FirstOrDefault(word => words.Contains(word, StringComparer.OrdinalIgnoreCase) || IsContracted(word, primary))
            : null;
    }

    public static bool ReportsSpeech(string text, string language) =>
        Reporting.TryGetValue(Primary(language), out var verbs) && Words(text).Any(word => verbs.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>Two verbs of reporting with a subject between them: "Ali said, and the minister added", but not "said and then added".</summary>
    public static bool ReportsTwice(string text, string language)
    {
        string[] verbs = Reporting.GetValueOrDefault(Primary(language)) ?? [];
        var words = Words(text).ToList();
        var reporting = Enumerable.Range(0, words.Count).Where(at => verbs.Contains(words[at], StringComparer.OrdinalIgnoreCase)).ToList();
        return reporting.Zip(reporting.Skip(1)).Any(pair => words[(pair.First + 1)..pair.Second] is var between && (between.Count > 2 || between.Exists(word => char.IsUpper(word[0]))));
    }

    private static bool IsContracted(string word, string language) => language switch
    {
        "en" => word.EndsWith("n't", StringComparison.OrdinalIgnoreCase),
        "fr" => word.StartsWith("n'", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static IEnumerable<string> Words(string text)
    {
        var folded = FoldedText.Fold(text);
        var start = -1;
        for (var at = 0; at <= folded.Length; at++)
        {
            var inside = at < folded.Length && (folded[at] == '\'' || char.IsLetterOrDigit(folded[at])
                || char.GetUnicodeCategory(folded[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                yield return folded[start..at];
                start = -1;
            }
        }
    }
}
