// Tells "rose from 5 to 10", which states two numbers, from "5 to 10", which states a range.
namespace SiteGen.Evidence;

internal static class ChangeWords
{
    private static readonly string[] From = ["from", "von", "de", "desde", "da"];

    private static readonly string[] Verbs =
    [
        "rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "grew", "grow", "grown", "growth", "increased", "increase", "increases", "decreased", "decrease",
        "dropped", "drop", "drops", "cut", "cuts", "raised", "raise", "lowered", "reduced", "climbed", "jumped", "declined", "decline", "slipped", "surged", "soared", "went", "moved", "widened",
        "narrowed", "doubled", "tripled", "halved", "up", "down", "changed", "shrank", "plunged", "expanded", "revised", "improved", "worsened",
        "stieg", "sank", "fiel", "wuchs", "erhöht", "gesenkt", "passé", "passée", "passait", "augmenté", "baissé", "passe", "subió", "bajó", "pasó",
    ];

    /// <summary>"from" stands before the number.</summary>
    public static bool IsFrom(string text, int start) => WordsBefore(text, start) is { Length: > 0 } words && From.Contains(words[^1]);

    /// <summary>A verb of change stands before "from" in the sentence of the number at <paramref name="start"/>.</summary>
    public static bool Precede(string text, int start)
    {
        var words = WordsBefore(text, start);
        return words.Length > 1 && From.Contains(words[^1]) && words[..^1].Any(Verbs.Contains);
    }

    private static string[] WordsBefore(string text, int start)
    {
        var from = start;
        while (from > 0 && !(SentenceEnds.IsStop(text[from - 1]) && SentenceEnds.IsEnd(text, from - 1)))
        {
            from--;
        }

        return text[from..start].ToLowerInvariant().Split([' ', '\u00A0', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
