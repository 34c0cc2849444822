// Reads seed files from anywhere on disk, a few at a time, so that a corpus of any size fits into memory.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Dates;
using SiteGen.Diagnostics;
using SiteGen.Extraction;
using SiteGen.Text;

namespace SiteGen.Cli.Disk;

/// <summary>One file with what was found in it.</summary>
/// <param name="File">Its path as it was asked for.</param>
/// <param name="Article">Null when it could not be read; the diagnostics then say why.</param>
internal sealed record ExtractedSeed(string File, Article? Article, ArticleExtraction Extraction, ImmutableArray<Diagnostic> Diagnostics);

internal static class SeedStream
{
    /// <summary>Files that are in memory at once.</summary>
    private const int AtOnce = 64;

    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>Reads files, and the seeds in folders in order of their paths, and extracts. Every file that was asked for is answered.</summary>
    /// <param name="published">Stands in the place of each file's own date.</param>
    public static IEnumerable<ExtractedSeed> Read(IEnumerable<string> given, string currentFolder, PublicationDate? published)
    {
        foreach (var files in given.SelectMany(path => FilesOf(path, currentFolder)).Chunk(AtOnce))
        {
            var seeds = new ExtractedSeed[files.Length];
            Workers.Run(files.Length, i => seeds[i] = ReadOne(files[i], currentFolder, published));
            foreach (var seed in seeds)
            {
                yield return seed;
            }
        }
    }

    private static IEnumerable<string> FilesOf(string path, string currentFolder)
    {
        var full = Path.GetFullPath(path, currentFolder);
        if (!Directory.Exists(full))
        {
            return [path];
        }

        return Directory.EnumerateFiles(full, "*", Deep)
            .Where(IsSeed)
            .Order(StringComparer.Ordinal)
            .Select(file => Path.Combine(path, Path.GetRelativePath(full, file)));
    }

    private static bool IsSeed(string file)
    {
        var name = Path.GetFileName(file);
        return !name.StartsWith('.') && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase)
            && Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".md" or ".html";
    }

    private static ExtractedSeed ReadOne(string path, string currentFolder, PublicationDate? published)
    {
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            var full = Path.GetFullPath(path, currentFolder);
            var (article, diagnostics) = ArticleReader.Read(new SourceFile(shown, File.ReadAllBytes(full)), Sidecar(full, shown));
            return article is null
                ? new(shown, null, ArticleExtraction.Empty, diagnostics)
                : new(shown, article, ArticleExtractor.Extract(article, published ?? article.Metadata.Published), diagnostics);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new(shown, null, ArticleExtraction.Empty,
                [DiskRules.Unreadable.At(new Location(shown), $"this file cannot be read: {problem.Message.TrimEnd('.')}", "check its name, and that you may read it")]);
        }
    }

    private static SourceFile? Sidecar(string full, string shown)
    {
        foreach (var ending in (string[])[".yaml", ".yml"])
        {
            if (Path.ChangeExtension(full, ending) is var sidecar && File.Exists(sidecar))
            {
                return new SourceFile(Path.ChangeExtension(shown, ending), File.ReadAllBytes(sidecar));
            }
        }

        return null;
    }
}
