// Joins the mentions of each person, organisation and place over the whole text.
using System.Collections.Immutable;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

/// <summary>One mention of a name, as the quotation rules ask for it.</summary>
internal readonly record struct NamedAt(int Name, TokenRange Range);

internal sealed class NameRegister
{
    private readonly Dictionary<(int Passage, int Token), NamedAt> _at = [];
    private readonly List<Entity> _entities = [];

    private NameRegister()
    {
    }

    public ImmutableArray<FoundName> Names { get; private set; } = [];

    public static NameRegister Of(List<NameCandidate> candidates)
    {
        var register = new NameRegister();
        var links = new Entity?[candidates.Count];
        var singles = candidates.Where(candidate => candidate.Range.First == candidate.Range.Last && candidate.Kind is null or NameKind.Person).Select(candidate => candidate.Text).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < candidates.Count; index++)
        {
            candidates[index] = WithRepeated(candidates[index], singles);
            links[index] = register.Full(candidates[index]);
        }

        for (var index = 0; index < candidates.Count; index++)
        {
            links[index] ??= register.Link(candidates[index]);
        }

        register.Finish(candidates, links);
        return register;
    }

    /// <summary>The name whose mention covers a token; null when none does.</summary>
    public NamedAt? At(Reading reading, int token) => _at.TryGetValue((reading.Order, token), out var named) ? named : null;

    private Entity? Full(NameCandidate candidate)
    {
        if (candidate.Kind is not { } kind || (candidate.Range.First == candidate.Range.Last && kind != NameKind.Place))
        {
            return null;
        }

        var words = Words(candidate.Text);
        var known = _entities.Find(entity => entity.Kind == kind && (kind == NameKind.Person ? IsSamePerson(entity.Words, words) : IsSameName(entity.Name, candidate.Text)));
        if (known is null)
        {
            known = new Entity(kind, candidate.Text, words);
            _entities.Add(known);
        }
        else if (words.Length > known.Words.Length)
        {
            known.Rename(candidate.Text, words);
        }

        known.Note(candidate);
        return known;
    }

    // "Ines Moreau ran… Moreau joked": a longer name whose last word stands alone elsewhere is a person's.
    private static NameCandidate WithRepeated(NameCandidate candidate, HashSet<string> singles) =>
        candidate.Kind is null && candidate.Origin.Rule == "unknown" && candidate.Range.Last > candidate.Range.First && singles.Contains(candidate.Text[(candidate.Text.LastIndexOf(' ') + 1)..])
            ? candidate with { Kind = NameKind.Person, Origin = new Origin("person-repeated", 0.85) } : candidate;

    private Entity? Link(NameCandidate candidate)
    {
        var single = candidate.Range.First == candidate.Range.Last;
        var matches = _entities.FindAll(entity =>
            (entity.Kind == NameKind.Person ? IsPartOf(Words(candidate.Text), entity.Words) : IsSameName(entity.Name, candidate.Text))
            || (single && entity.Kind == NameKind.Organization && (entity.Acronym == candidate.Text || IsInitials(candidate.Text, entity.Words))));
        if (matches.Count > 1 && candidate.Title is not null)
        {
            matches.RemoveAll(entity => entity.Kind != NameKind.Person || entity.Title != candidate.Title);
        }

        if (matches.Count == 1)
        {
            return matches[0];
        }

        if (matches.Count > 1 || candidate.Kind is null)
        {
            return null;
        }

        var added = new Entity(candidate.Kind.Value, candidate.Text, Words(candidate.Text));
        added.Note(candidate);
        _entities.Add(added);
        return added;
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
            var (reading, range) = (candidates[index].Reading, candidates[index].Range);
            for (var token = range.First; links[index] is { } entity && token <= range.Last; token++)
            {
                _at[(reading.Order, token)] = new NamedAt(places[entity], range);
            }
        }

        Names = [.. _entities.Select(entity => entity.ToFound())];
    }

    // "U.S." is "US", "KARACHI" is "Karachi".
    private static bool IsSameName(string left, string right) =>
        left.Equals(right, StringComparison.OrdinalIgnoreCase)
        || (left.Contains('.', StringComparison.Ordinal) != right.Contains('.', StringComparison.Ordinal)
            && left.Replace(".", "", StringComparison.Ordinal) == right.Replace(".", "", StringComparison.Ordinal));

    private static string[] Words(string name) => name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    // "UN" is "United Nations": the first letters of the capitalised words.
    private static bool IsInitials(string acronym, string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            if (char.IsUpper(word[0]))
            {
                if (at >= acronym.Length || acronym[at++] != word[0])
                {
                    return false;
                }
            }
        }

        return at == acronym.Length && at > 1;
    }

    // One is the other with words left out, and they share the last word: "Maria Ortiz" is "Maria D. Ortiz".
    private static bool IsSamePerson(string[] left, string[] right) =>
        left.Length <= right.Length ? IsPartOf(left, right) : IsPartOf(right, left);

    private static bool IsPartOf(string[] part, string[] whole)
    {
        var at = 0;
        foreach (var word in whole)
        {
            if (at < part.Length && part[at].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                at++;
            }
        }

        return at == part.Length;
    }

    // Grows while mentions are joined; never leaves this file.
    private sealed class Entity(NameKind kind, string name, string[] words)
    {
        private readonly List<string> _aliases = [];
        private string? _role;
        private Origin _origin;

        public NameKind Kind => kind;

        public string Name { get; private set; } = name;

        public string[] Words { get; private set; } = words;

        public string? Acronym { get; private set; }

        public string? Title { get; private set; }

        public List<((int Passage, int Token) At, Mention Mention)> Mentions { get; } = [];

        public void Rename(string fuller, string[] words)
        {
            _aliases.Add(Name);
            (Name, Words) = (fuller, words);
        }

        /// <summary>What later mentions are matched by.</summary>
        public void Note(NameCandidate candidate)
        {
            Title ??= candidate.Title;
            Acronym ??= candidate.Acronym;
        }

        public void Add(NameCandidate candidate)
        {
            _role ??= candidate.Role;
            Note(candidate);
            if (candidate.Origin.Confidence > _origin.Confidence)
            {
                _origin = candidate.Origin;
            }

            foreach (var form in (string?[])[candidate.Text, candidate.Acronym])
            {
                if (form is not null && form != Name && !_aliases.Contains(form))
                {
                    _aliases.Add(form);
                }
            }

            Mentions.Add(((candidate.Reading.Order, candidate.Range.First), candidate.Reading.MentionOf(candidate.Range)));
        }

        public FoundName ToFound() => new(kind, Name, [.. _aliases], _role, Title, [.. Mentions.Select(entry => entry.Mention)], _origin);
    }
}
