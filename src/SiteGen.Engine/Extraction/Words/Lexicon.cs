// Every word list put together: one look-up a word tells all its classes.
using System.Collections.Frozen;

namespace SiteGen.Extraction.Words;

internal static class Lexicon
{
    /// <summary>Classes that only a capitalised word can have: "Turkey", not "turkey".</summary>
    private const WordClass Proper = WordClass.Place | WordClass.Demonym | WordClass.GivenName | WordClass.Month | WordClass.Weekday
        | WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.ThingWord | WordClass.VenueWord | WordClass.Acronym | WordClass.Body;

    private static readonly FrozenDictionary<string, WordClass> Table = Build();

    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> ByChars =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordClass Classify(ReadOnlySpan<char> word, bool capital, bool allCaps)
    {
        if (!ByChars.TryGetValue(word, out var classes))
        {
            return WordClass.None;
        }

        if (!capital && word[0] < 128)
        {
            classes &= ~Proper;
        }

        // "US" is a place and "us" a pronoun; "WHO" is an organisation and "Who" is not.
        if ((classes & WordClass.Acronym) != 0)
        {
            classes = allCaps ? classes & (Proper | WordClass.Abbreviation | WordClass.Role | WordClass.Currency | WordClass.Numbered) : classes & ~(WordClass.Acronym | WordClass.Place);
        }

        return classes;
    }

    private static FrozenDictionary<string, WordClass> Build()
    {
        var table = new Dictionary<string, WordClass>(4096, StringComparer.OrdinalIgnoreCase);
        foreach (var (words, classes) in Grammar.Lists.Concat(People.Lists).Concat(Bodies.Lists).Concat(Measures.Lists).Concat(Calendar.Lists))
        {
            Add(table, words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), classes);
        }

        Add(table, ReportingVerbs.Forms, WordClass.Reporting);
        Add(table, Gazetteer.PlaceWords, WordClass.Place);
        Add(table, Gazetteer.Demonyms, WordClass.Demonym);
        Add(table, GivenNames.All, WordClass.GivenName);
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, WordClass> table, IEnumerable<string> words, WordClass classes)
    {
        foreach (var word in words)
        {
            table[word] = table.GetValueOrDefault(word) | classes;
        }
    }
}
