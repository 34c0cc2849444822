// What the text calls each person beside the name: the nouns that "the minister" and "the striker" are resolved by.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal sealed class Descriptions
{
    private const int Longest = 10;
    private readonly Dictionary<string, HashSet<int>> _persons = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The persons whom all words of a phrase stand beside.</summary>
    public IEnumerable<int> Of(string phrase)
    {
        string[] words = [.. phrase.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(General)];
        return words.Length == 0 || !_persons.TryGetValue(words[^1], out var found) ? [] : found.Where(person => words.All(word => _persons.TryGetValue(word, out var bearers) && bearers.Contains(person)));
    }

    /// <summary>Takes up what stands beside one mention of a person.</summary>
    public void Add(TokenText t, TokenRange mention, int person, bool body)
    {
        // "the council" after "Bradwell City Council"
        for (var at = mention.First; body && at <= mention.Last; at++)
        {
            Note(t, at, person);
        }

        Before(t, mention.First - 1, person);
        After(t, mention.Last + 1, person);
    }

    // "Federal Minister for Climate Resilience Dr Farhana Tiwana", "a traditional ruler, Oba Aladeloye": back to the verb, the article or the comma.
    private void Before(TokenText t, int at, int person)
    {
        var comma = t.IsComma(at);
        var stop = at - Longest;
        List<int> beside = [];
        for (at = comma ? at - 1 : at; at > stop && at >= 0; at--)
        {
            if (t.Char(at) == '.' && t.Has(at - 1, WordClass.Title))
            {
                continue;
            }

            if (!t.IsWord(at) && !t.IsHyphen(at) || t.Has(at, WordClass.Being | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Adverb) || (t.Has(at, WordClass.Conjunction) && !t.Is(at, "and")) || (t.Has(at, WordClass.Preposition) && !t.IsAny(at, "of", "for"))
                || (t.IsLower(at) && t.Has(at, WordClass.Reporting) && ReportingVerbs.Of(t.Span(at)).Form is VerbForm.Past or VerbForm.Third && !t.Has(at, WordClass.Collective | WordClass.Role)))
            {
                break;
            }

            // "the wife of the president, Ana Silva," is no president.
            if (t.Is(at, "of"))
            {
                beside.RemoveAll(token => t.Has(token, WordClass.Role));
            }

            beside.Add(at);
            if (t.Has(at, WordClass.Determiner) && !t.IsAny(at - 1, "of", "for"))
            {
                break;
            }
        }

        beside.ForEach(token => Note(t, token, person));
    }

    // "Usama bin Tariq, the striker,", "Meera Das (president)": up to the next comma, and no farther than a relative clause.
    private void After(TokenText t, int at, int person)
    {
        if (!t.IsComma(at) && t.Char(at) != '(' && !t.IsDash(at))
        {
            return;
        }

        for (var stop = at++ + Longest; at < stop && t.IsWord(at) || t.IsHyphen(at) || t.IsPossessive(at) || t.IsNumber(at); at++)
        {
            if (t.Has(at, WordClass.Pronoun | WordClass.Being | WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction) || t.IsAny(at, "which", "whose"))
            {
                return;
            }

            Note(t, at, person);
        }
    }

    // Words that a text uses for the same office by turns.
    private static string General(string word) => word.ToUpperInvariant() switch
    {
        "ATTORNEY" or "BARRISTER" or "SOLICITOR" or "COUNSEL" or "ADVOCATE" => "lawyer",
        "SPOKESMAN" or "SPOKESWOMAN" => "spokesperson",
        "CHAIRMAN" or "CHAIRWOMAN" or "CHAIR" => "chairperson",
        "LEGISLATOR" or "MP" or "MPA" or "MNA" or "MLA" => "lawmaker",
        "AIR" or "AIRLINES" or "AIRWAYS" => "airline",
        "PLC" or "LTD" or "LIMITED" or "INC" or "FIRM" or "CORPORATION" => "company",
        "ACTRESS" => "actor",
        "WRITER" or "AUTHOR" => "novelist",
        _ => word,
    };

    private void Note(TokenText t, int at, int person)
    {
        if (t.IsWord(at) && !t.Has(at, WordClass.Determiner | WordClass.Preposition))
        {
            var word = General(t.Slice(at, at));
            (_persons.TryGetValue(word, out var known) ? known : _persons[word] = []).Add(person);
        }
    }
}
