// Whether the English rules may be used on an article.
using SiteGen.Articles;

namespace SiteGen.Extraction.Words;

internal static class Languages
{
    /// <summary>The metadata's word counts; without it, English small words must be common enough.</summary>
    public static bool IsEnglish(Article article, IReadOnlyList<Reading> readings)
    {
        if (article.Metadata.Language is { Length: > 0 } language)
        {
            return language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_');
        }

        int words = 0, small = 0, foreign = 0;
        foreach (var reading in readings)
        {
            for (var at = 0; at < reading.Tokens.Count; at++)
            {
                if (reading.Tokens.IsWord(at))
                {
                    words++;
                    small += reading.Tokens.Has(at, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Being | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Reporting) ? 1 : 0;
                    foreign += reading.Tokens.Span(at)[0] > 0x024F ? 1 : 0;
                }
            }
        }

        return foreign * 2 < words && (words < 5 || small * 9 >= words);
    }
}
