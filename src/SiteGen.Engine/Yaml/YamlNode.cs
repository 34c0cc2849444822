// YAML as a tree with positions: what the readers of front matter, sidecars and settings work on.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>A node of a YAML document.</summary>
/// <param name="At">Where it begins.</param>
public abstract record YamlNode(Location At);

/// <summary>A scalar.</summary>
/// <param name="Scalar">Its text with its place.</param>
/// <param name="Quoted">Written in quotes or as a block: always a string. Else the 1.2 core schema applies.</param>
public sealed record YamlScalar(Scalar Scalar, bool Quoted, Location At) : YamlNode(At)
{
    /// <summary>Empty, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => !Quoted && Scalar.Value is "" or "~" or "null" or "Null" or "NULL";
}

public sealed record YamlSequence(ImmutableArray<YamlNode> Items, Location At) : YamlNode(At);

public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, Location At) : YamlNode(At);

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(Scalar Key, YamlNode Value);
