// Finds the entities that a mention may belong to by the words they share, without going through all of them.
namespace SiteGen.Extraction.Names;

internal sealed class EntityIndex
{
    // Persons by each of their words, and once more by the word that fewest had when they came: many share a first or a last name.
    private readonly Dictionary<string, List<Entity>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _byRarestWord = new(StringComparer.OrdinalIgnoreCase);

    // Organisations and places by their names without full stops; organisations also by their short forms.
    private readonly Dictionary<string, List<Entity>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _byAcronym = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byFirstWord = new(StringComparer.Ordinal);

    public void Add(Entity entity)
    {
        if (entity.Kind == NameKind.Person)
        {
            AddTo(_byRarestWord, entity.Words.MinBy(word => Of(_byWord, word).Count)!, entity);
            AddWords(entity, entity.Words);
            return;
        }

        AddTo(_byName, WithoutStops(entity.Name), entity);
        if (entity.Kind == NameKind.Organization)
        {
            AddTo(_byInitials, Initials(entity.Words), entity);
            AddTo(_byFirstWord, entity.Words[0], entity);
        }
    }

    /// <summary>Words of a person, or those that a fuller name adds to them.</summary>
    public void AddWords(Entity person, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            AddTo(_byWord, word, person);
        }
    }

    public void AddAcronym(Entity organization, string acronym) => AddTo(_byAcronym, acronym, organization);

    /// <summary>The first entity of a kind that a full name names again; null without one.</summary>
    public Entity? Named(NameKind kind, string name, string[] words)
    {
        if (kind != NameKind.Person)
        {
            return Of(_byName, WithoutStops(name)).Find(entity => entity.Kind == kind && IsSameName(entity.Name, name));
        }

        // One name is the other with words left out: "Maria Ortiz" is "Maria D. Ortiz".
        Entity? first = null;
        foreach (var longer in OfRarest(words))
        {
            first = IsBefore(longer, first) && IsPartOf(words, longer.Words) ? longer : first;
        }

        foreach (var word in words)
        {
            foreach (var shorter in Of(_byRarestWord, word))
            {
                first = IsBefore(shorter, first) && IsPartOf(shorter.Words, words) ? shorter : first;
            }
        }

        return first;
    }

    /// <summary>All entities that a mention may be short for.</summary>
    public IEnumerable<Entity> Matching(string name, string[] words, bool oneToken)
    {
        foreach (var person in OfRarest(words))
        {
            if (IsPartOf(words, person.Words))
            {
                yield return person;
            }
        }

        foreach (var entity in Of(_byName, WithoutStops(name)))
        {
            if (IsSameName(entity.Name, name))
            {
                yield return entity;
            }
        }

        if (!oneToken)
        {
            yield break;
        }

        foreach (var organization in Of(_byAcronym, name))
        {
            if (!IsSameName(organization.Name, name))
            {
                yield return organization;
            }
        }

        foreach (var organization in name.Length > 1 ? Of(_byInitials, name) : [])
        {
            if (!IsSameName(organization.Name, name) && organization.Acronym != name)
            {
                yield return organization;
            }
        }
    }

    /// <summary>The one organisation of several words that begins with a word: "Kestrel Software" for "Kestrel".</summary>
    public Entity? Beginning(string word) =>
        Of(_byFirstWord, word) is [{ Words.Length: > 1 } organization] ? organization : null;

    private static bool IsBefore(Entity entity, Entity? other) => other is null || entity.Number < other.Number;

    // Whoever bears all the words bears the rarest of them.
    private List<Entity> OfRarest(string[] words)
    {
        var rarest = Of(_byWord, words[0]);
        foreach (var word in words)
        {
            var bearers = Of(_byWord, word);
            rarest = bearers.Count < rarest.Count ? bearers : rarest;
        }

        return rarest;
    }

    // "U.S." is "US", "KARACHI" is "Karachi".
    private static bool IsSameName(string left, string right) =>
        left.Equals(right, StringComparison.OrdinalIgnoreCase)
        || (left.Contains('.', StringComparison.Ordinal) != right.Contains('.', StringComparison.Ordinal) && WithoutStops(left) == WithoutStops(right));

    private static string WithoutStops(string name) => name.Replace(".", "", StringComparison.Ordinal);

    // "UN" is "United Nations": the first letters of the capitalised words.
    private static string Initials(string[] words) => string.Concat(words.Skip(words[0] == "The" ? 1 : 0).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

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

    private static List<Entity> Of(Dictionary<string, List<Entity>> index, string key) => index.GetValueOrDefault(key, []);

    private static void AddTo(Dictionary<string, List<Entity>> index, string key, Entity entity)
    {
        if (!index.TryGetValue(key, out var entities))
        {
            index[key] = entities = new(1);
        }

        // A name may have a word twice.
        if (entities.Count == 0 || entities[^1] != entity)
        {
            entities.Add(entity);
        }
    }
}
