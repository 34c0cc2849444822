// Joins the mentions of each person, organisation and place over the whole text.
using System.Collections.Immutable;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

/// <summary>One mention of a name, as the quotation rules ask for it.</summary>
internal readonly record struct NamedAt(int Name, TokenRange Range);

internal sealed class NameRegister
{
    // For each token of each passage, the place of its mention plus one; passages without names have no list.
    private readonly int[]?[] _at;
    private readonly List<NamedAt> _mentions = [];
    private readonly List<Entity> _entities = [];
    private readonly EntityIndex _index = new();
    private readonly List<(Reading Reading, TokenRange Range, int Name)> _described = [];

    // The end of an organisation's name, and the one longer name that ends so; null where two do.
    private readonly Dictionary<string, string?> _longer = new(StringComparer.OrdinalIgnoreCase);
    private ILookup<string, int>? _byOffice;
    private Descriptions? _descriptions;
    private ILookup<string, int>? _byPart;

    private NameRegister(int passages) => _at = new int[passages][];

    public ImmutableArray<FoundName> Names { get; private set; } = [];

    /// <param name="passages">How many passages the article has.</param>
    public static NameRegister Of(List<NameCandidate> candidates, int passages)
    {
        var register = new NameRegister(passages);
        var links = new Entity?[candidates.Count];
        var singles = candidates.Where(candidate => candidate.IsOneWord && candidate.Kind is null or NameKind.Person).Select(candidate => candidate.Text).ToHashSet(StringComparer.Ordinal);
        var bearers = candidates.Where(candidate => candidate.Kind == NameKind.Person && !candidate.IsOneWord && candidate.Origin.Confidence >= ArticleExtraction.ShownFrom).SelectMany(candidate => Words(candidate.Text)).ToHashSet(StringComparer.Ordinal);
        var lasts = candidates.Where(candidate => candidate is { Kind: null or NameKind.Person, IsOneWord: false, Reading.Id: not "h" }).ToLookup(candidate => LastWord(candidate.Text), candidate => candidate.Text, StringComparer.Ordinal);
        var titled = candidates.Where(candidate => candidate.IsOneWord && candidate.Title is not null).Select(candidate => candidate.Text).ToHashSet(StringComparer.Ordinal);
        var evidence = Evidence.Of(candidates);
        register.NoteTails(candidates);
        for (var index = 0; index < candidates.Count; index++)
        {
            var candidate = WithoutEpithet(WithTitled(WithoutPlace(WithRepeated(candidates[index], singles), bearers), titled), lasts);
            candidates[index] = candidate.IsOneWord ? candidate : evidence.Weigh(candidate);
            links[index] = register.Full(candidates[index]);
        }

        for (var index = 0; index < candidates.Count; index++)
        {
            if (links[index] is null)
            {
                (links[index], candidates[index]) = register.Link(candidates[index], evidence);
            }
        }

        register.Finish(candidates, links);
        return register;
    }

    /// <summary>The name whose mention covers a token; null when none does.</summary>
    public NamedAt? At(Reading reading, int token) =>
        _at[reading.Order] is { } passage && (uint)token < (uint)passage.Length && passage[token] is > 0 and var mention ? _mentions[mention - 1] : null;

    /// <summary>The persons whose role or title ends with an office: "finance minister" for "minister", "Sen." for "senator".</summary>
    public IEnumerable<int> InOffice(string office)
    {
        _byOffice ??= Enumerable.Range(0, Names.Length).Where(index => Names[index].Kind == NameKind.Person)
            .SelectMany(index => OfficesOf(Names[index]).Select(held => (Held: LastWord(held), Index: index)).Distinct()).ToLookup(entry => entry.Held, entry => entry.Index, StringComparer.OrdinalIgnoreCase);
        return _byOffice[LastWord(office)].Where(index => OfficesOf(Names[index]).Any(held => held.EndsWith(office, StringComparison.OrdinalIgnoreCase)
            && (held.Length == office.Length || held[^(office.Length + 1)] == ' ')));
    }

    public bool HasPersons { get; private set; }

    /// <summary>The persons and organisations whom a phrase stands beside somewhere in the text: "the monarch" after "the traditional monarch, Oba Aladeloye".</summary>
    public IEnumerable<int> Described(string phrase)
    {
        if (_descriptions is null)
        {
            _descriptions = new Descriptions();
            foreach (var (reading, range, name) in _described)
            {
                _descriptions.Add(reading.Tokens, range, name, Names[name].Kind == NameKind.Organization);
            }
        }

        return _descriptions.Of(phrase);
    }

    /// <summary>The one person whose name begins or ends with a shorter form: "Rui de Sousa Prado" for "De Sousa Prado"; -1 where none or several do.</summary>
    public int Fuller(string part, string? title = null)
    {
        _byPart ??= Enumerable.Range(0, Names.Length).Where(index => Names[index].Kind == NameKind.Person && Names[index].Name.Contains(' ', StringComparison.Ordinal))
            .SelectMany(index => new[] { (Part: LastWord(Names[index].Name), Index: index), (Part: Words(Names[index].Name)[0], Index: index) }).ToLookup(entry => entry.Part, entry => entry.Index, StringComparer.OrdinalIgnoreCase);
        int[] found = [.. _byPart[LastWord(part)].Where(index => Names[index].Name.Length > part.Length
            && (Names[index].Name.EndsWith(" " + part, StringComparison.OrdinalIgnoreCase) || Names[index].Name.StartsWith(part + " ", StringComparison.OrdinalIgnoreCase))).Where(index => People.IsOfWoman(title) is not { } woman || (People.IsOfWoman(Names[index].Title) ?? GivenNames.IsOfWoman(Names[index].Name) ?? woman) == woman).Distinct().Take(2)];
        return found.Length == 1 ? found[0] : -1;
    }

    private static IEnumerable<string> OfficesOf(FoundName person)
    {
        if (person.Role is { } role)
        {
            yield return role;
        }

        if (person.Title is { } title)
        {
            yield return People.OfficeOf(title.TrimEnd('.'));
        }
    }

    // "Health Service" is the one body whose name ends so: "Ghana Health Service".
    private void NoteTails(List<NameCandidate> candidates)
    {
        foreach (var name in candidates.Where(candidate => candidate is { Kind: NameKind.Organization, IsOneWord: false, Origin.Confidence: >= ArticleExtraction.ShownFrom }).Select(candidate => candidate.Text).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            for (var at = name.IndexOf(' ', StringComparison.Ordinal); at > 0 && name.IndexOf(' ', at + 1) > 0; at = name.IndexOf(' ', at + 1))
            {
                var tail = name[(at + 1)..];
                _longer[tail] = _longer.ContainsKey(tail) ? null : name;
            }

            if (name.LastIndexOf(' ') is > 0 and var legal && name[(legal + 1)..] is "GmbH" or "Ltd" or "Inc" or "LLC" or "plc" or "Corp" or "Limited")
            {
                _longer[name[..legal]] = name;
            }
        }
    }

    private Entity? Full(NameCandidate candidate)
    {
        if (candidate.Kind is not { } kind || (candidate.IsOneWord && kind != NameKind.Place))
        {
            return null;
        }

        if (kind == NameKind.Organization && _longer.ContainsKey(candidate.Text))
        {
            return null;
        }

        var words = Words(candidate.Text);
        if (_index.Named(kind, candidate.Text, words) is not { } known)
        {
            return Added(kind, candidate, words);
        }

        if (words.Length > known.Words.Length)
        {
            _index.AddWords(known, words.Except(known.Words, StringComparer.OrdinalIgnoreCase));
            known.Rename(candidate.Text, words);
        }

        Note(candidate, known);
        return known;
    }

    // "Ines Moreau ran… Moreau joked": a longer name whose last word stands alone elsewhere is a person's.
    private static NameCandidate WithRepeated(NameCandidate candidate, HashSet<string> singles) =>
        candidate.Origin.Rule is "unknown" or "person-speaks" && !candidate.IsOneWord && singles.Contains(LastWord(candidate.Text)) && !IsTeam(candidate)
            ? candidate with { Kind = NameKind.Person, Origin = new Origin("person-repeated", 0.85) } : candidate;

    // "Gritty Thirimanne ton in vain": the headline's first word is no first name where the text names Charith Thirimanne.
    private static NameCandidate WithoutEpithet(NameCandidate candidate, ILookup<string, string> lasts) =>
        candidate is { Origin.Rule: "person-repeated", Reading.Id: "h", Range.First: 0 } && lasts[LastWord(candidate.Text)].ToHashSet() is { Count: > 0 } full && !full.Contains(candidate.Text)
            ? candidate with { Kind = null, Origin = new Origin("unknown", 0.4) } : candidate;

    // "Winifred Marsh" is no marsh where Mrs Marsh is named.
    private static NameCandidate WithTitled(NameCandidate candidate, HashSet<string> titled) =>
        candidate.Origin.Rule is "place-word" or "place-venue" && candidate.Range.Last == candidate.Range.First + 1 && titled.Contains(LastWord(candidate.Text)) && !candidate.Reading.Tokens.Has(candidate.Range.First, WordClass.Place)
            ? candidate with { Kind = NameKind.Person, Origin = new Origin("person-repeated", 0.85) } : candidate;

    // "London said" is Jaydon London where he is named in full, "Victoria" Victoria Lamont.
    private static NameCandidate WithoutPlace(NameCandidate candidate, HashSet<string> bearers) =>
        candidate.Origin.Rule == "place-listed" && candidate.IsOneWord && bearers.Contains(candidate.Text) && !candidate.Reading.Tokens.Has(candidate.Range.First - 1, WordClass.Preposition)
            ? candidate with { Kind = null, Origin = new Origin("unknown", 0.4) } : candidate;

    // "Barbados Royals" is no person, though the Royals stand alone elsewhere.
    private static bool IsTeam(NameCandidate candidate) =>
        candidate.Reading.Tokens.Has(candidate.Range.First, WordClass.Place | WordClass.Demonym) || (candidate.Text.EndsWith('s') && !candidate.Text.EndsWith("ss", StringComparison.Ordinal) && candidate.Origin.Rule == "unknown");

    private (Entity?, NameCandidate) Link(NameCandidate candidate, Evidence evidence)
    {
        var words = Words(candidate.Text);
        Entity? match = null, titled = null;
        var (matches, withTitle) = (0, 0);
        foreach (var entity in _index.Matching(candidate.Text, words, candidate.IsOneWord))
        {
            if (Disagree(candidate, entity))
            {
                continue;
            }

            match = entity;
            matches++;
            if (candidate.Title is not null && entity.Kind == NameKind.Person && entity.Title == candidate.Title)
            {
                titled = entity;
                withTitle++;
            }

            // Where two answers are possible there is none; of several only a title can choose one.
            if (matches > 1 && (candidate.Title is null || withTitle > 1))
            {
                return (null, candidate);
            }
        }

        match = matches > 1 ? titled : match;
        if (match is null && candidate.Kind is null && candidate.IsOneWord && candidate.Reading.Tokens[candidate.Range.First].Class == WordClass.None)
        {
            match = _index.Beginning(candidate.Text);
        }

        if (match is null && candidate.Kind == NameKind.Organization && _longer.GetValueOrDefault(candidate.Text) is { } longer)
        {
            match = _index.Named(NameKind.Organization, longer, Words(longer));
        }

        candidate = match is null ? evidence.Weigh(candidate) : candidate;

        return (match ?? (candidate.Kind is { } kind ? Added(kind, candidate, words) : null), candidate);
    }

    // "Mrs Tuck" is not Raymond Tuck.
    private static bool Disagree(NameCandidate candidate, Entity entity) =>
        entity.Kind == NameKind.Person && People.IsOfWoman(candidate.Title) is { } woman && (People.IsOfWoman(entity.Title) ?? GivenNames.IsOfWoman(entity.Name)) is { } other && woman != other;

    private Entity Added(NameKind kind, NameCandidate candidate, string[] words)
    {
        var entity = new Entity(_entities.Count, kind, candidate.Text, words);
        _entities.Add(entity);
        _index.Add(entity);
        Note(candidate, entity);
        return entity;
    }

    private void Note(NameCandidate candidate, Entity entity)
    {
        if (entity.Acronym is null && candidate.Acronym is { } acronym && entity.Kind == NameKind.Organization)
        {
            _index.AddAcronym(entity, acronym);
        }

        entity.Note(candidate);
    }

    private void Finish(List<NameCandidate> candidates, Entity?[] links)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            links[index]?.Add(candidates[index]);
        }

        _entities.RemoveAll(entity => entity.Mentions.Count == 0);
        _entities.Sort((left, right) => left.Mentions[0].At.CompareTo(right.Mentions[0].At));
        var places = new Dictionary<Entity, int>();
        for (var index = 0; index < _entities.Count; index++)
        {
            places[_entities[index]] = index;
        }

        for (var index = 0; index < candidates.Count; index++)
        {
            if (links[index] is { } entity)
            {
                var (reading, range) = (candidates[index].Reading, candidates[index].Range);
                _mentions.Add(new NamedAt(places[entity], range));
                if (entity.Kind != NameKind.Place)
                {
                    _described.Add((reading, range, places[entity]));
                }

                var passage = _at[reading.Order] ??= new int[reading.Tokens.Count];
                Array.Fill(passage, _mentions.Count, range.First, range.Last - range.First + 1);
            }
        }

        Names = [.. _entities.Select(entity => entity.ToFound())];
        HasPersons = _entities.Exists(entity => entity.Kind == NameKind.Person);
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static string[] Words(string name) => name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
