// Whom "he", "she" and "they" mean: the one person in the sentences before, or nobody.
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal sealed class Pronouns(IReadOnlyList<Reading> readings, NameRegister names)
{
    private const int SentencesBack = 2;
    private const int MostSentencesBack = 5;
    private const double FarBack = 0.75;

    // What the pronouns that were resolved have told: "he said" makes the speaker a man.
    private readonly Dictionary<int, bool> _women = [];

    /// <param name="last">The speaker found last before the pronoun.</param>
    /// <param name="before">The subject of the sentence before; null where it has no sure one.</param>
    public Subject? Resolve(Reading reading, Subject pronoun, Attributed? last, Subject? before)
    {
        var at = pronoun.Range.First;
        if (pronoun.Among.Count > 0)
        {
            return OneOf(pronoun, last is not null && IsNear(reading, last) ? last.Subject : null, before);
        }

        if (reading.Tokens.Is(at, "they"))
        {
            return last is { Subject.Collective: true } group && IsPlural(group.Subject.Name) && IsNear(reading, group) ? group.Subject with { Range = pronoun.Range, Confidence = 0.82 } : null;
        }

        if (reading.Tokens.Is(at, "it"))
        {
            return Body(before, pronoun) ?? (last is { } body && IsNear(reading, body) ? Body(body.Subject, pronoun) : null);
        }

        var woman = reading.Tokens.IsAny(at, "she", "her");
        if (Strangers.IsSubjectBefore(reading, names, at) || Strangers.HasObject(reading, at, woman))
        {
            return null;
        }

        if (OfSentenceBefore(reading, at, before, woman) is { } subject)
        {
            return Person(subject, pronoun, woman);
        }

        if (before is { NameIndex: < 0 } somebody && (!somebody.Collective || Strangers.IsOnePerson(somebody.Name)) && AfterOpening(reading, at) is var first && !Enumerable.Range(first, at - first).Any(token => names.At(reading, token) is not null))
        {
            return somebody with { Range = pronoun.Range, Confidence = 0.82 };
        }

        if (before is null or { NameIndex: < 0 } && Strangers.BeginWith(reading, at))
        {
            return null;
        }

        for (var back = SentencesBack; back <= MostSentencesBack; back++)
        {
            if (Named(reading, at, back, last) is not { } people)
            {
                return null;
            }

            people.RemoveWhere(index => !Fits(index, woman));
            if (people.Count == 1)
            {
                // Farther back than the sentences beside it somebody whom no rule knows may be meant.
                return Person(people.First(), pronoun, woman) with { Confidence = back > SentencesBack ? FarBack : 0.85 };
            }

            if (people.Count > 1)
            {
                return Paragraph(reading, at, woman) is { } only ? Person(only, pronoun, woman) : null;
            }

            if (last is { Subject: { Collective: true, NameIndex: < 0 } } office && IsNear(reading, office) && Strangers.IsOnePerson(office.Subject.Name))
            {
                return office.Subject with { Range = pronoun.Range, Confidence = 0.82 };
            }
        }

        return null;
    }

    // "The minister" where the text has two: the one who has just spoken, or whom the sentence before begins with.
    private Subject? OneOf(Subject office, Subject? last, Subject? before) =>
        (before ?? last) is { NameIndex: >= 0 and var index } && office.Among.Contains(index) ? new Subject(names.Names[index].Name, office.Range) { Role = names.Names[index].Role, NameIndex = index, Confidence = 0.82 } : null;

    // "It" is a body, or the body that somebody spoke for.
    private Subject? Body(Subject? subject, Subject pronoun)
    {
        if (subject is not { } body || (body.NameIndex >= 0 ? names.Names[body.NameIndex].Kind == NameKind.Person : body.Collective && IsPlural(body.Name)))
        {
            return null;
        }

        var spokenFor = body.NameIndex < 0 && body.Name.Contains("spokes", StringComparison.Ordinal) ? body.Name.IndexOf(" for ", StringComparison.Ordinal) : 0;
        return spokenFor < 0 ? null : body with { Name = spokenFor > 0 ? body.Name[(spokenFor + 5)..] : body.Name, Range = pronoun.Range, Confidence = 0.82 };
    }

    private Subject Person(int index, Subject pronoun, bool woman)
    {
        _women.TryAdd(index, woman);
        return new Subject(names.Names[index].Name, pronoun.Range) { Role = names.Names[index].Role, NameIndex = index, Confidence = 0.85 };
    }

    private bool Fits(int index, bool woman) =>
        names.Names[index] is { Kind: NameKind.Person } name && (IsWoman(name) ?? (_women.TryGetValue(index, out var told) ? told : GivenNames.IsOfWoman(name.Name)) ?? woman) == woman;

    // Whoever was the subject of the sentence before, unless this sentence has named somebody else already.
    private int? OfSentenceBefore(Reading reading, int at, Subject? before, bool woman)
    {
        if (before is not { NameIndex: >= 0 and var index } || !Fits(index, woman))
        {
            return null;
        }

        for (var token = AfterOpening(reading, at); token < at; token++)
        {
            if (!reading.IsQuoted(token) && names.At(reading, token) is { } named && named.Name != index && Fits(named.Name, woman))
            {
                return null;
            }
        }

        return index;
    }

    /// <summary>"Holder's mother came. She said": not Holder.</summary>
    public static bool IsPossessor(TokenText t, NamedAt named) => t.IsPossessive(named.Range.Last + 1) && (t.Has(named.Range.Last + 2, WordClass.Role) || t.Has(named.Range.Last + 3, WordClass.Role));

    // "Flanked by Ana Silva, he said" names nobody whom "he" could mean: the first token that may.
    private static int AfterOpening(Reading reading, int pronoun)
    {
        var t = reading.Tokens;
        var first = reading.Sentences[reading.SentenceAt(pronoun)].Near(pronoun, pronoun).First;
        var word = t.Span(first);
        return t.IsComma(pronoun - 1) && t.IsCapital(first) && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || t.IsAny(first, "told", "with", "alongside", "like", "unlike"))
            ? pronoun : first;
    }

    // The one person whom the sentences before in the same paragraph put forward: not "by Khan" and not "Khan's".
    private int? Paragraph(Reading reading, int at, bool woman)
    {
        int? found = null;
        var own = reading.Sentences[reading.SentenceAt(at)].First;
        for (var token = Math.Max(reading.Sentences[0].First, at - TokenRange.Reach); token < at; token++)
        {
            if (reading.IsQuoted(token) || names.At(reading, token) is not { } named || !Fits(named.Name, woman))
            {
                continue;
            }

            if (token >= own || (found is { } other && other != named.Name))
            {
                return null;
            }

            if (!reading.Tokens.Has(named.Range.First - 1, WordClass.Preposition) && !reading.Tokens.IsPossessive(named.Range.Last + 1))
            {
                found = named.Name;
            }
        }

        return found;
    }

    // Everybody named outside quotation marks in this sentence before the pronoun and in so many sentences before it; null when one is too long to tell.
    private HashSet<int>? Named(Reading reading, int before, int back, Attributed? last)
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

            for (var at = step == 0 ? AfterOpening(reading, before) : first; at < stop; at++)
            {
                if (Strangers.IsAt(reading, names, at))
                {
                    return null;
                }

                if (!reading.IsQuoted(at) && names.At(reading, at) is { } named && names.Names[named.Name].Kind == NameKind.Person && !IsPossessor(reading.Tokens, named))
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

    private static bool? IsWoman(FoundName name) => People.IsOfWoman(name.Title) ?? OfRole(name.Role);

    private static bool? OfRole(string? role)
    {
        var word = role is null ? "" : role[(role.LastIndexOf(' ') + 1)..].ToUpperInvariant();
        return word switch
        {
            "MOTHER" or "GRANDMOTHER" or "SISTER" or "DAUGHTER" or "GRANDDAUGHTER" or "WIFE" or "WIDOW" or "AUNT" or "NIECE" or "GIRLFRIEND" or "ACTRESS" or "NUN" => true,
            "FATHER" or "GRANDFATHER" or "BROTHER" or "SON" or "GRANDSON" or "HUSBAND" or "WIDOWER" or "UNCLE" or "NEPHEW" or "BOYFRIEND" or "MONK" or "SPOKESMAN" or "CHAIRMAN" => false,
            _ => word.EndsWith("WOMAN", StringComparison.Ordinal) || (role?.Contains("mother", StringComparison.OrdinalIgnoreCase) ?? false) ? true : null,
        };
    }

    private static bool IsNear(Reading reading, Attributed last) =>
        reading.Order == last.Reading.Order || reading.Order == last.Reading.Order + 1;

    private static bool IsPlural(string name) =>
        name.EndsWith('s') || name.EndsWith("police", StringComparison.Ordinal) || name.EndsWith("people", StringComparison.Ordinal) || name.Contains("s of ", StringComparison.Ordinal) || name.Contains("s in ", StringComparison.Ordinal)
        || name.Contains(" and ", StringComparison.Ordinal);
}

/// <summary>Who spoke last, and where.</summary>
internal sealed record Attributed(Reading Reading, int Sentence, Subject Subject);
