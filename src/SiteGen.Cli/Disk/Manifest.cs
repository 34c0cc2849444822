// The list of files that the tool made in an output folder: only these are ever replaced or deleted.
using System.Collections.Immutable;
using SiteGen.Output;

namespace SiteGen.Cli.Disk;

/// <summary>Site paths of the output files, with the fingerprint of their bytes.</summary>
internal sealed record Manifest(ImmutableSortedDictionary<string, string> Files)
{
    public const string FileName = ".sitegen-manifest";

    private const string Kind = "sitegen-manifest 1";
    private const int HashLength = 32;

    public static Manifest Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public static Manifest Of(IEnumerable<OutputFile> files) =>
        new(files.ToImmutableSortedDictionary(file => file.Path, file => file.Hash.ToString(), StringComparer.Ordinal));

    public byte[] ToBytes() => SealedLines.Write(Kind, Files.Select(file => $"{file.Value} {file.Key}"));

    /// <summary>Reads a manifest; null when it is damaged or names a path that leaves the folder.</summary>
    public static Manifest? Parse(ReadOnlySpan<byte> content)
    {
        if (SealedLines.Read(Kind, content) is not { } lines)
        {
            return null;
        }

        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Length <= HashLength + 1 || line[HashLength] != ' ' || !OutputPath.IsSafe(line[(HashLength + 1)..]))
            {
                return null;
            }

            files[line[(HashLength + 1)..]] = line[..HashLength];
        }

        return new(files.ToImmutable());
    }
}
