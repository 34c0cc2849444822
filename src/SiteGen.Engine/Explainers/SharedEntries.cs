// People and terms that several pages share: content/people.yaml and content/glossary.yaml.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Explainers.Reading;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Explainers;

/// <summary>Shared entries by id, in the files' order.</summary>
public sealed record SharedEntries(ImmutableArray<Person> People, ImmutableArray<GlossaryTerm> Glossary)
{
    private const string PeopleFile = "content/people.yaml";

    private const string GlossaryFile = "content/glossary.yaml";

    public static SharedEntries Empty { get; } = new([], []);

    /// <summary>Of the two files' bytes.</summary>
    public Fingerprint Key { get; init; }

    /// <summary>Reads the two files; either may be absent.</summary>
    public static Result<SharedEntries> Read(SourceFile? people, SourceFile? glossary)
    {
        var found = new List<Diagnostic>();
        var persons = Entries(people, "people", found) is { } list ? PeopleReader.People(list) : [];
        var terms = Entries(glossary, "glossary", found) is { } words ? PeopleReader.Glossary(words) : [];
        found.AddRange(persons.Where(person => person.IsReference).Select(person => Empties(person.Id, person.At, "name")));
        found.AddRange(terms.Where(term => term.IsReference).Select(term => Empties(term.Id, term.At, "term and definition")));
        return new(
            new([.. persons.Where(person => !person.IsReference)], [.. terms.Where(term => !term.IsReference)])
            {
                Key = new FingerprintBuilder().Add(BytesOf(people)).Add(BytesOf(glossary)).ToFingerprint(),
            },
            [.. found]);
    }

    /// <summary>The page with every entry that is just an id replaced by the shared one.</summary>
    public Result<Explainer> Fill(Explainer page)
    {
        if (People.IsEmpty && Glossary.IsEmpty && !page.People.Any(person => person.IsReference) && !page.Glossary.Any(term => term.IsReference))
        {
            return new(page);
        }

        var found = new List<Diagnostic>();
        var people = page.People.Select(own => Resolve(own, People, NamedOf, PeopleFile, found) is { } person ? person with { At = own.At } : null);
        var glossary = page.Glossary.Select(own => Resolve(own, Glossary, NamedOf, GlossaryFile, found) is { } term ? term with { At = own.At } : null);
        var filled = page with { People = [.. people.OfType<Person>()], Glossary = [.. glossary.OfType<GlossaryTerm>()] };
        return new(
            page.People.Any(person => person.IsReference) || page.Glossary.Any(term => term.IsReference)
                ? filled with { Key = new FingerprintBuilder().Add(page.Key).Add(Key).ToFingerprint() }
                : page,
            [.. found]);
    }

    /// <summary>Ids that mean different people or terms on different pages of the site.</summary>
    public static ImmutableArray<Diagnostic> Conflicts(IEnumerable<Explainer> pages)
    {
        var sorted = pages.OrderBy(page => page.Path, StringComparer.Ordinal).ToArray();
        return [.. Conflicts(sorted.SelectMany(page => page.People).Select(NamedOf)), .. Conflicts(sorted.SelectMany(page => page.Glossary).Select(NamedOf))];
    }

    private static IEnumerable<Diagnostic> Conflicts(IEnumerable<Named> entries)
    {
        var known = new Dictionary<string, Named>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry.Name.Length > 0 && entry.Id.Length > 0))
        {
            if (!known.TryAdd(entry.Id, entry) && known[entry.Id].Name != entry.Name)
            {
                yield return TwoNames(entry, known[entry.Id]);
            }
        }
    }

    /// <summary>An entry written out as it is, the shared one for an id; null, with a message, for an unknown id.</summary>
    private static T? Resolve<T>(T own, ImmutableArray<T> shared, Func<T, Named> named, string file, List<Diagnostic> found)
        where T : class
    {
        var entry = named(own);
        var match = shared.FirstOrDefault(candidate => named(candidate).Id == entry.Id);
        if (entry.Name.Length > 0)
        {
            if (match is not null && named(match).Name != entry.Name)
            {
                found.Add(TwoNames(entry, named(match)));
            }

            return own;
        }

        if (match is null)
        {
            found.Add(FrontMatterRules.UnknownShared.At(entry.At, $"{file} has no entry with the id {entry.Id}",
                Nearest.Question(entry.Id, shared.Select(candidate => named(candidate).Id)) ?? $"add it to {file}, or write the entry out here"));
        }

        return match;
    }

    private static Diagnostic TwoNames(Named here, Named other) => FrontMatterRules.TwoNames.At(
        here.At, $"the id {here.Id} is {here.Name} here and {other.Name} in {other.At.Path}",
        "give one of the two another id, or write one name in both places and the other form under aliases", new RelatedPlace(other.At, other.Name));

    private static Diagnostic Empties(string id, Location at, string wanted) =>
        YamlRules.WrongType.At(at, $"{id} is just an id, and this file is where such ids are written out", $"write {wanted} for it");

    /// <summary>The file's list as a block with one key, so that it is read like the block of a page.</summary>
    private static MappingReader? Entries(SourceFile? file, string key, List<Diagnostic> found)
    {
        if (file is null)
        {
            return null;
        }

        var decoded = SourceText.Decode(file);
        found.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } text)
        {
            return null;
        }

        var yaml = YamlReader.Read(text);
        found.AddRange(yaml.Diagnostics);
        return yaml.Value is not { } root
            ? null
            : new MappingReader(new YamlMapping([new YamlEntry(new Scalar(MappedText.At(key, 0), text.Lines), root)], text.Lines.Locate(0)), found);
    }

    private static ReadOnlySpan<byte> BytesOf(SourceFile? file) => file is null ? default : file.Content.Span;

    private static Named NamedOf(Person person) => new(person.Id, person.Name, person.At);

    private static Named NamedOf(GlossaryTerm term) => new(term.Id, term.Term, term.At);

    private readonly record struct Named(string Id, string Name, Location At);
}
