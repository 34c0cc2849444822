// An interview in quotation marks: paragraphs that ask, and between them answers that name nobody.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed class Interview
{
    private const int FewestAnswers = 3;
    private readonly HashSet<int> _answers = [];

    public Interview(IReadOnlyList<Reading> readings, NameRegister names)
    {
        var asked = 0;
        var people = new HashSet<int>();
        foreach (var reading in readings)
        {
            if (IsBare(reading) && reading.Order > 0 && readings[reading.Order - 1] is { Tokens.Count: > 0 } question && !IsBare(question))
            {
                _answers.Add(reading.Order);
                asked += question.Tokens.Char(question.Tokens.Count - 1) == '?' ? 1 : 0;
            }
            else if (_answers.Count == 0 && reading.Id != "h")
            {
                AddPeople(reading, names, people);
            }
        }

        if (asked < FewestAnswers || asked * 2 < _answers.Count)
        {
            _answers.Clear();
        }
        else if (people.Count == 1)
        {
            var guest = names.Names[people.First()];
            Guest = new Subject(guest.Name, new TokenRange(-1, -1)) { Role = guest.Role, NameIndex = people.First() };
        }
    }

    /// <summary>The one person whom the text names before the first answer; null where there are several.</summary>
    public Subject? Guest { get; }

    public bool IsAnswer(Quoted quoted) => _answers.Contains(quoted.Reading.Order);

    // The whole paragraph is one quotation.
    private static bool IsBare(Reading reading) => reading.Pairs is [var pair] && pair.Open == reading.Start && pair.Close >= reading.Tokens.Count - 1;

    private static void AddPeople(Reading reading, NameRegister names, HashSet<int> people)
    {
        for (var at = reading.Start; at < reading.Tokens.Count; at++)
        {
            if (names.At(reading, at) is { } named && names.Names[named.Name].Kind == NameKind.Person)
            {
                people.Add(named.Name);
            }
        }
    }
}
