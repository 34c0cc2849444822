// Reads people: and glossary:, on a page or in the shared files; an entry that is just an id stands for a shared one.
using System.Collections.Immutable;
using SiteGen.Yaml;

namespace SiteGen.Explainers.Reading;

internal static class PeopleReader
{
    public static ImmutableArray<Person> People(MappingReader page, string key = "people")
    {
        var ids = new BlockIds();
        return [.. page.Items(key).Select(item => item is YamlScalar id ? Shared(page, id) : page.Inside(key, item, entry => Person(entry, ids))).OfType<Person>()];
    }

    public static ImmutableArray<GlossaryTerm> Glossary(MappingReader page, string key = "glossary")
    {
        var ids = new BlockIds();
        return [.. page.Items(key).Select(item => item is YamlScalar id ? SharedTerm(page, id) : page.Inside(key, item, entry => Term(entry, ids))).OfType<GlossaryTerm>()];
    }

    private static Person? Person(MappingReader entry, BlockIds ids)
    {
        var name = entry.Required("name", "name: and the name");
        var person = new Person
        {
            Id = ids.Of(entry, name?.Value),
            Name = name?.Value.Trim() ?? "",
            Type = entry.Choice("type", Words.PersonTypes) ?? PersonType.Person,
            Role = entry.Words("role"),
            Text = entry.Inline("text"),
            Aliases = entry.Names("aliases"),
            Url = entry.Link("url")?.Value,
            Cites = entry.Cites(),
            At = entry.At,
        };
        return name is null ? null : person;
    }

    private static GlossaryTerm? Term(MappingReader entry, BlockIds ids)
    {
        var term = entry.Required("term", "term: and the word that is explained");
        var definition = entry.RequiredInline("definition", "definition: and what it means");
        var (aliases, cites, id) = (entry.Names("aliases"), entry.Cites(), ids.Of(entry, term?.Value));
        return term is null ? null : new GlossaryTerm(id, term.Value.Trim(), definition, aliases, cites, entry.At);
    }

    private static Person? Shared(MappingReader page, YamlScalar id) =>
        BlockIds.Checked(page, id.Scalar, "id") is { } checkedId ? new Person { Id = checkedId, Name = "", At = id.At } : null;

    private static GlossaryTerm? SharedTerm(MappingReader page, YamlScalar id) =>
        BlockIds.Checked(page, id.Scalar, "id") is { } checkedId ? new GlossaryTerm(checkedId, "", null, [], [], id.At) : null;
}
