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
    /// <summary>Reads a mapping; unknown keys, wrong types and bad dates are errors. Where <paramref name="sidecar"/> gives a key, it wins.</summary>
    public static Result<SeedFrontMatter> Read(YamlMapping? frontMatter, YamlMapping? sidecar) => throw new NotImplementedException();
}
