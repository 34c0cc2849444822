// One person, organisation or place while its mentions are joined.
namespace SiteGen.Extraction.Names;

/// <summary>Grows while the register is made; never leaves it.</summary>
/// <param name="number">Its place in the order of first mentions.</param>
internal sealed class Entity(int number, NameKind kind, string name, string[] words)
{
    private readonly List<string> _aliases = [];
    private string? _role;
    private Origin _origin;

    public int Number => number;

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

        AddAlias(candidate.Text);
        AddAlias(candidate.Acronym);
        Mentions.Add(((candidate.Reading.Order, candidate.Range.First), candidate.Reading.MentionOf(candidate.Range)));
    }

    public FoundName ToFound() => new(kind, Name, [.. _aliases], _role, Title, [.. Mentions.Select(entry => entry.Mention)], _origin);

    private void AddAlias(string? form)
    {
        if (form is not null && form != Name && !_aliases.Contains(form))
        {
            _aliases.Add(form);
        }
    }
}
