// The list of files that the tool made in an output folder: only these are ever replaced or deleted.
using SiteGen.Caching;
using SiteGen.Output;

namespace SiteGen.Cli.Disk;

/// <summary>Site paths of the output files, with the fingerprint of their bytes.</summary>
internal sealed class Manifest
{
    public const string FileName = ".sitegen-manifest";

    private const string Kind = "sitegen-manifest 1";
    private const int HashLength = Fingerprint.Digits;

    private readonly Lazy<byte[]> _bytes;

    private Manifest(Dictionary<string, Fingerprint> files) =>
        (Files, _bytes) = (files, new(() => SealedLines.Write(Kind, files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Value} {file.Key}"))));

    public static Manifest Empty { get; } = new([]);

    public IReadOnlyDictionary<string, Fingerprint> Files { get; }

    public static Manifest Of(IReadOnlyCollection<OutputFile> files)
    {
        var all = new Dictionary<string, Fingerprint>(files.Count, StringComparer.Ordinal);
        foreach (var file in files)
        {
            all.Add(file.Path, file.Hash);
        }

        return new(all);
    }

    public byte[] ToBytes() => _bytes.Value;

    /// <summary>Reads a manifest; null when it is damaged or names a path that leaves the folder.</summary>
    public static Manifest? Parse(ReadOnlySpan<byte> content)
    {
        if (SealedLines.Read(Kind, content) is not { } lines)
        {
            return null;
        }

        var files = new Dictionary<string, Fingerprint>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Length <= HashLength + 1 || line[HashLength] != ' ' || !OutputPath.IsSafe(line[(HashLength + 1)..])
                || Fingerprint.Parse(line.AsSpan(0, HashLength)) is not { } hash)
            {
                return null;
            }

            files[line[(HashLength + 1)..]] = hash;
        }

        return new(files);
    }
}
