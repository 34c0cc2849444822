// What a person wrote about a seed, in its front matter or in a sidecar file: facts, and corrections of what the reader got wrong.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Articles;

/// <summary>Metadata and corrections. Null means "not given".</summary>
public sealed record SeedFrontMatter
{
    public SeedMetadata Metadata { get; init; } = SeedMetadata.None;
    public Scalar? Title { get; init; }

    /// <summary>The standfirst's text, when given.</summary>
    public Scalar? Standfirst { get; init; }

    /// <summary><c>standfirst: false</c>: the second line is body text.</summary>
    public bool NoStandfirst { get; init; }

    /// <summary>The dateline as it stands in the text, e.g. <c>KARACHI</c>.</summary>
    public Scalar? Dateline { get; init; }

    /// <summary><c>dateline: false</c>.</summary>
    public bool NoDateline { get; init; }

    /// <summary>How many of the last lines are listed headlines; 0 for <c>listed: false</c>.</summary>
    public int? Listed { get; init; }

    /// <summary>What is known of single listed headlines.</summary>
    public ImmutableArray<ListedNote> Related { get; init; } = [];

    public static SeedFrontMatter None { get; } = new();
}

/// <summary>What is known of one listed headline.</summary>
/// <param name="Title">The headline as listed (compared after folding), or its passage id <c>r3</c>.</param>
public sealed record ListedNote(Scalar Title, string? Url, RelationKind? Relation, string? Note, bool Hide);

public static class SeedFrontMatterReader
{
    private static readonly Choices<SeedKind> Kinds = new(("wire", SeedKind.Wire), ("primary", SeedKind.Primary), ("secondary", SeedKind.Secondary));

    private static readonly Choices<Rights> RightsWords = new(("quote", Rights.Quote), ("full", Rights.Full), ("private", Rights.Private));

    private static readonly Choices<RelationKind> Relations = new(
        ("same_story", RelationKind.SameStory), ("background", RelationKind.Background), ("follow_up", RelationKind.FollowUp));

    /// <summary>Reads a mapping; unknown keys, wrong types and bad dates are errors. Where <paramref name="sidecar"/> gives a key, it wins.</summary>
    public static Result<SeedFrontMatter> Read(YamlMapping? frontMatter, YamlMapping? sidecar)
    {
        if (Merge(frontMatter, sidecar) is not { } merged)
        {
            return new(SeedFrontMatter.None);
        }

        var reader = new MappingReader(merged, []);
        var value = new SeedFrontMatter
        {
            Metadata = ReadMetadata(reader),
            Title = reader.Text("title"),
            NoStandfirst = IsFalse(reader, "standfirst"),
            Standfirst = IsFalse(reader, "standfirst") ? null : reader.Text("standfirst"),
            NoDateline = IsFalse(reader, "dateline"),
            Dateline = IsFalse(reader, "dateline") ? null : reader.Text("dateline"),
            Listed = IsFalse(reader, "listed") ? 0 : reader.Number("listed", 0, 10_000),
            Related = reader.Blocks("related", ReadListed),
        };
        reader.Finish();
        return new(value, [.. reader.Found]);
    }

    private static SeedMetadata ReadMetadata(MappingReader reader) => new()
    {
        Publisher = reader.Words("publisher"),
        Author = reader.Words("author"),
        Url = reader.Address("url")?.Value,
        Published = reader.Published("published"),
        Accessed = reader.Published("accessed"),
        ArchivedUrl = reader.Address("archived_url")?.Value,
        Language = reader.Language("language"),
        Kind = reader.Choice("kind", Kinds) ?? SeedKind.Unstated,
        Rights = reader.Choice("rights", RightsWords) ?? Rights.Quote,
        Label = reader.Words("label"),
        Story = reader.Words("story"),
        Topics = reader.Names("topics"),
    };

    private static ListedNote? ReadListed(MappingReader reader)
    {
        var title = reader.Required("title", "title: and the headline as listed, or its passage id such as r3");
        var (url, relation, note, hide) = (reader.Address("url"), reader.Choice("relation", Relations), reader.Words("note"), reader.Flag("hide"));
        return title is null ? null : new ListedNote(title, url?.Value, relation, note, hide ?? false);
    }

    private static bool IsFalse(MappingReader reader, string key) => reader.Node(key) is { } node && MappingReader.TruthOf(node) == false;

    /// <summary>Both mappings as one, key by key; the sidecar's value stands where both give one.</summary>
    private static YamlMapping? Merge(YamlMapping? frontMatter, YamlMapping? sidecar)
    {
        if (frontMatter is null || sidecar is null)
        {
            return sidecar ?? frontMatter;
        }

        var keys = sidecar.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        return sidecar with { Entries = [.. frontMatter.Entries.Where(entry => !keys.Contains(entry.Key.Value)), .. sidecar.Entries] };
    }
}
