// Headlines With Every Word Capitalised say little about names.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class TitleCase
{
    public static bool IsUsedIn(Reading reading)
    {
        if (reading.Id is not ("h" or "s"))
        {
            return false;
        }

        int capital = 0, all = 0;
        for (var at = reading.Start; at < reading.Tokens.Count; at++)
        {
            if (reading.Tokens.IsWord(at) && reading.Tokens[at].Length > 3)
            {
                all++;
                capital += reading.Tokens[at].Capital ? 1 : 0;
            }
        }

        return capital * 10 >= all * 7 && all > 2;
    }
}
