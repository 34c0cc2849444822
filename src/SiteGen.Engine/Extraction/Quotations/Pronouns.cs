// Whom "he", "she" and "they" mean: the one person in the sentences before, or nobody.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed class Pronouns(IReadOnlyList<Reading> readings, NameRegister names)
{
    private const int SentencesBack = 2;
    private const int MostSentencesBack = 5;

    /// <param name="last">The speaker found last before the pronoun.</param>
    public Subject? Resolve(Reading reading, Subject pronoun, Attributed? last)
    {
        var at = pronoun.Range.First;
        if (reading.Tokens.Is(at, "they"))
        {
            return last is { Subject.Collective: true } group && IsPlural(group.Subject.Name) && IsNear(reading, group) ? group.Subject with { Range = pronoun.Range, Confidence = 0.82 } : null;
        }

        if (reading.Tokens.Is(at, "it"))
        {
            return last is { } body && IsNear(reading, body) && (body.Subject.NameIndex >= 0 ? names.Names[body.Subject.NameIndex].Kind != NameKind.Person : !IsPlural(body.Subject.Name))
                ? body.Subject with { Range = pronoun.Range, Confidence = 0.82 } : null;
        }

        for (var back = SentencesBack; back <= MostSentencesBack; back++)
        {
            if (People(reading, at, back, last) is not { } people)
            {
                return null;
            }

            var woman = reading.Tokens.Is(at, "she");
            people.RemoveWhere(index => names.Names[index] is not { Kind: NameKind.Person } name || (IsWoman(name) is { } known && known != woman));
            if (people.Count == 1)
            {
                var name = names.Names[people.First()];
                return new Subject(name.Name, pronoun.Range) { Role = name.Role, NameIndex = people.First(), Confidence = 0.85 };
            }

            if (people.Count > 1)
            {
                return null;
            }

            if (last is { Subject: { Collective: true, NameIndex: < 0 } } office && IsNear(reading, office) && !IsPlural(office.Subject.Name))
            {
                return office.Subject with { Range = pronoun.Range, Confidence = 0.82 };
            }
        }

        return null;
    }

    // Everybody named outside quotation marks in this sentence before the pronoun and in so many sentences before it; null when one is too long to tell.
    private HashSet<int>? People(Reading reading, int before, int back, Attributed? last)
    {
        var people = new HashSet<int>();
        var sentence = reading.SentenceAt(before);
        var end = before;
        for (var step = 0; step <= back; step++)
        {
            var first = reading.Sentences[sentence].First;
            var stop = Math.Min(end, reading.Sentences[sentence].Last + 1);
            if (stop - first > TokenRange.Reach)
            {
                return null;
            }

            for (var at = first; at < stop; at++)
            {
                if (!reading.IsQuoted(at) && names.At(reading, at) is { } named && names.Names[named.Name].Kind == NameKind.Person)
                {
                    people.Add(named.Name);
                }
            }

            // A pronoun resolved before stands for its person.
            if (last is { Subject: { NameIndex: >= 0 } } spoken && ReferenceEquals(spoken.Reading, reading) && spoken.Sentence == sentence)
            {
                people.Add(spoken.Subject.NameIndex);
            }

            if (--sentence < 0)
            {
                if (reading.Order == 0 || readings[reading.Order - 1].Sentences.Length == 0 || reading.Id is "s" or "h" or "p1")
                {
                    break;
                }

                reading = readings[reading.Order - 1];
                sentence = reading.Sentences.Length - 1;
            }

            end = int.MaxValue;
        }

        return people;
    }

    private static bool? IsWoman(FoundName name) => (name.Title?.TrimEnd('.'), name.Role) switch
    {
        ("Mr" or "Sir" or "Lord" or "King" or "Prince" or "Shri" or "Father", _) => false,
        ("Ms" or "Mrs" or "Miss" or "Dame" or "Lady" or "Queen" or "Princess" or "Begum" or "Smt" or "Sister", _) => true,
        (_, { } role) when role.Contains("woman", StringComparison.OrdinalIgnoreCase) || role.Contains("mother", StringComparison.OrdinalIgnoreCase) || role.Contains("widow", StringComparison.OrdinalIgnoreCase) => true,
        (_, { } role) when role.EndsWith("spokesman", StringComparison.OrdinalIgnoreCase) || role.EndsWith("chairman", StringComparison.OrdinalIgnoreCase) => false,
        _ => null,
    };

    private static bool IsNear(Reading reading, Attributed last) =>
        reading.Order == last.Reading.Order || reading.Order == last.Reading.Order + 1;

    private static bool IsPlural(string name) =>
        name.EndsWith('s') || name.EndsWith("police", StringComparison.Ordinal) || name.EndsWith("people", StringComparison.Ordinal) || name.Contains("s of ", StringComparison.Ordinal) || name.Contains("s in ", StringComparison.Ordinal)
        || name.Contains(" and ", StringComparison.Ordinal);
}

/// <summary>Who spoke last, and where.</summary>
internal sealed record Attributed(Reading Reading, int Sentence, Subject Subject);
