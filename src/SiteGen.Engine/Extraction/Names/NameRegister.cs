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
    private ILookup<string, int>? _byOffice;

    private NameRegister(int passages) => _at = new int[passages][];

    public ImmutableArray<FoundName> Names { get; private set; } = [];

    /// <param name="passages">How many passages the article has.</param>
    public static NameRegister Of(List<NameCandidate> candidates, int passages)
    {
        var register = new NameRegister(passages);
        var links = new Entity?[candidates.Count];
        var singles = candidates.Where(candidate => candidate.Range.First == candidate.Range.Last && candidate.Kind is null or NameKind.Person).Select(candidate => candidate.Text).ToHashSet(StringComparer.Ordinal);

        // "De Clercq" stands for Wout de Clercq.
        singles.UnionWith(candidates.Where(candidate => candidate.Range.Last == candidate.Range.First + 1 && candidate.Reading.Tokens.Has(candidate.Range.First, WordClass.Particle)).Select(candidate => candidate.Text.ToLowerInvariant()));
        var longer = PartsOfBodies(candidates);
        for (var index = 0; index < candidates.Count; index++)
        {
            candidates[index] = WithRepeated(candidates[index], singles);
            links[index] = candidates[index].Kind == NameKind.Organization && longer.Contains(candidates[index].Text) ? null : register.Full(candidates[index]);
        }

        for (var index = 0; index < candidates.Count; index++)
        {
            links[index] ??= register.Link(candidates[index]);
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

    // "Health Service" is short for "Ghana Health Service" where the text has both.
    private static HashSet<string> PartsOfBodies(List<NameCandidate> candidates)
    {
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == NameKind.Organization && Words(candidate.Text) is { Length: > 2 and < 12 } words)
            {
                for (var cut = 1; cut < words.Length - 1; cut++)
                {
                    parts.Add(string.Join(' ', words[cut..]));
                    parts.Add(string.Join(' ', words[..^cut]));
                }
            }
        }

        return parts;
    }

    private Entity? Full(NameCandidate candidate)
    {
        if (candidate.Kind is not { } kind || (candidate.Range.First == candidate.Range.Last && kind != NameKind.Place))
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
        candidate.Origin.Rule is "unknown" or "person-speaks" && candidate.Range.Last > candidate.Range.First && (singles.Contains(LastWord(candidate.Text)) || HasParticle(candidate, singles)) && !IsTeam(candidate)
            ? candidate with { Kind = NameKind.Person, Origin = new Origin("person-repeated", 0.85) } : candidate;

    private static bool HasParticle(NameCandidate candidate, HashSet<string> singles) =>
        candidate.Range.Last > candidate.Range.First + 1 && candidate.Reading.Tokens.Has(candidate.Range.Last - 1, WordClass.Particle)
            && singles.Contains(candidate.Reading.Tokens.Slice(candidate.Range.Last - 1, candidate.Range.Last).ToLowerInvariant());

    // "Barbados Royals" is no person, though the Royals stand alone elsewhere.
    private static bool IsTeam(NameCandidate candidate) =>
        candidate.Reading.Tokens.Has(candidate.Range.First, WordClass.Place | WordClass.Demonym) || (candidate.Text.EndsWith('s') && !candidate.Text.EndsWith("ss", StringComparison.Ordinal) && candidate.Origin.Rule == "unknown");

    private Entity? Link(NameCandidate candidate)
    {
        var words = Words(candidate.Text);
        Entity? match = null, titled = null;
        var (matches, withTitle) = (0, 0);
        foreach (var entity in _index.Matching(candidate.Text, words, candidate.Range.First == candidate.Range.Last))
        {
            if (Disagree(candidate, entity) || (candidate.Kind is NameKind.Person or NameKind.Place && entity.Kind == NameKind.Organization && !entity.Name.Equals(candidate.Text, StringComparison.OrdinalIgnoreCase)))
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
                return null;
            }
        }

        match = matches > 1 ? titled : match;
        return match ?? (candidate.Kind is { } kind ? Added(kind, candidate, words) : null);
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
                var passage = _at[reading.Order] ??= new int[reading.Tokens.Count];
                Array.Fill(passage, _mentions.Count, range.First, range.Last - range.First + 1);
            }
        }

        Names = [.. _entities.Select(entity => entity.ToFound())];
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static string[] Words(string name) => name.Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries);
}
