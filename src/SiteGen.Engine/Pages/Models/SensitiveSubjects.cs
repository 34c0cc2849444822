// Words that say a source speaks of harm to persons, of children, victims, suicide or illness: its brief then names nobody.
using System.Collections.Frozen;
using SiteGen.Articles;

namespace SiteGen.Pages.Models;

internal static class SensitiveSubjects
{
    // Stems: "abduct" stands for abducted, abductor, abductions. Too many rather than too few: what is lost is a name, what is saved a person.
    private static readonly string[] EnglishStems =
    [
        "abduct", "abus", "arrest", "assassin", "assault", "autis", "cancer", "child", "corpse", "cremat", "custody", "daughter", "dementia", "depress",
        "diagnos", "disease", "domestic violence", "drown", "execut", "exploit", "fatal", "funeral", "gang", "girl", "grievous", "grope", "harass",
        "honour killing", "honor killing", "hostage", "hospital", "illness", "incest", "infant", "injur", "juvenile", "kidnap", "kill", "lynch", "manslaughter",
        "massacre", "mental health", "minor girl", "molest", "mortuary", "murder", "mutilat", "orphan", "overdose", "paedo", "patient", "pedo", "postmortem",
        "post-mortem", "pregnan", "prostitut", "pupil", "rape", "rapist", "ransom", "schoolboy", "self-harm", "sexual", "shot dead", "slain", "stab",
        "stalk", "strangl", "suicid", "survivor", "teenage", "torture", "toddler", "traffick", "victim", "wounded", "boy", "baby", "babies", "hiv", "aids",
    ];

    // Whole words that only look like a stem: "kill" must not find "skilled", nor "boy" the boycott.
    private static readonly FrozenSet<string> Harmless = new[]
    {
        "abusively", "boycott", "boycotts", "boycotted", "boycotting", "executive", "executives", "gangway", "exploitation", "childlike", "rapeseed", "patiently",
        "minority", "exploits", "killjoy", "stable", "stability", "stabilise", "stabilize", "stabilised", "stabilized", "stabilisation", "stabilization", "aidsmap",
        "stabilising", "stabilizing", "stabiliser", "stabilizer", "stables", "stalks", "pupillage", "execute", "executed", "executing",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the source speaks of such things, or is in a language without a list, where nobody can tell.</summary>
    public static bool Concern(Article article, string language) =>
        !IsEnglish(article.Metadata.Language ?? language) || article.Citable.Any(passage => Mentions(passage.Text.Value));

    private static bool IsEnglish(string language) => language is "en" || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    private static bool Mentions(string text)
    {
        foreach (var stem in EnglishStems)
        {
            for (var at = 0; (at = text.IndexOf(stem, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += stem.Length)
            {
                if ((at == 0 || !char.IsLetter(text[at - 1])) && !Harmless.Contains(WordAt(text, at)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
