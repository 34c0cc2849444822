// Reads what a person wrote about a seed: the block at its top and the sidecar beside it.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Articles;

/// <summary>What a person wrote about a seed.</summary>
/// <param name="BodyStart">Offset where the seed's own text begins.</param>
internal sealed record SeedNotes(SeedFrontMatter Given, int BodyStart)
{
    public static Result<SeedNotes> Read(SourceText text, SourceFile? sidecar, bool markdown)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var (block, bodyStart) = text.Value.StartsWith("---", StringComparison.Ordinal) ? Top(text, markdown, diagnostics) : (null, 0);
        var beside = sidecar is null ? null : Beside(sidecar, diagnostics);
        if (block is null && beside is null)
        {
            return new(new SeedNotes(SeedFrontMatter.None, bodyStart), diagnostics.ToImmutable());
        }

        var given = SeedFrontMatterReader.Read(block, beside);
        return new(new SeedNotes(given.Value, bodyStart), [.. diagnostics, .. given.Diagnostics]);
    }

    /// <summary>The block at the top. In plain text it is one only where it reads as keys with values; else it is text, with a warning.</summary>
    private static (YamlMapping? Block, int BodyStart) Top(SourceText text, bool markdown, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (FrontMatter.Find(text) is not { } found)
        {
            return (null, 0);
        }

        var read = YamlReader.Read(text, found.Yaml);
        if (read.Value is YamlMapping mapping)
        {
            diagnostics.AddRange(read.Diagnostics);
            return (mapping, found.BodyStart);
        }

        if (markdown)
        {
            diagnostics.AddRange(read.Diagnostics);
            if (read.Value is not null)
            {
                diagnostics.Add(SeedRules.SidecarNotMapping.At(read.Value.At, "this front matter does not hold keys with values", KeysHelp));
            }

            return (null, found.BodyStart);
        }

        diagnostics.Add(SeedRules.FrontMatterIsText.At(text.Lines.Locate(0, 3),
            "the lines below these dashes do not read as metadata, so they are read as the article's text",
            "write keys with values between the two lines of ---, or take the dashes away if no metadata was meant",
            [.. read.Diagnostics.Select(problem => new RelatedPlace(problem.Location, problem.Message))]));
        return (null, 0);
    }

    /// <summary>The sidecar's keys; null when it holds none.</summary>
    internal static YamlMapping? Beside(SourceFile sidecar, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var decoded = SourceText.Decode(sidecar);
        diagnostics.AddRange(decoded.Diagnostics);
        if (decoded.Value is not { } text)
        {
            return null;
        }

        var read = YamlReader.Read(text, new TextSpan(0, text.Value.Length));
        diagnostics.AddRange(read.Diagnostics);
        if (read.Value is not null and not YamlMapping and not YamlScalar { IsNull: true })
        {
            diagnostics.Add(SeedRules.SidecarNotMapping.At(read.Value.At, "this sidecar does not hold keys with values", KeysHelp));
        }

        return read.Value as YamlMapping;
    }

    private const string KeysHelp = "write one key with its value a line, such as publisher: \"The Harbour Times\"";
}
