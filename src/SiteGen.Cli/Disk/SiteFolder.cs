// Reads a site from disk: seeds/, content/, templates/, site.yaml and quotes.lock, with the files nobody can read named.
using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Evidence.Lock;
using SiteGen.Text;

namespace SiteGen.Cli.Disk;

internal static class SiteFolder
{
    private const string ThemePrefix = "templates/";

    /// <summary>All files in ordinal order of their site paths. Hidden files and editors' backups are not part of a site.</summary>
    /// <param name="known">Files read before, by site path: those that hold the same bytes still are handed out again.</param>
    public static Result<ImmutableArray<SourceFile>> Read(SitePlaces places, IReadOnlyDictionary<string, SourceFile>? known = null)
    {
        var walk = new SiteWalk(RealPath.Of(places.Root));
        walk.Folder("seeds", places.Seeds);
        walk.Folder("content", places.Content);
        walk.Folder("templates", places.Templates);
        walk.SingleFile("site.yaml", places.Settings);
        walk.NotUnder("site.yml", Path.ChangeExtension(places.Settings, ".yml"), "site.yaml");
        walk.SingleFile(QuotesLock.FileName, places.Lock);

        var found = walk.Found;
        found.Sort((a, b) => string.CompareOrdinal(a.SitePath, b.SitePath));
        var files = new SourceFile?[found.Count];
        var problems = new Diagnostic?[found.Count];
        Workers.Run(found.Count, i => (files[i], problems[i]) = ReadFile(found[i], known?.GetValueOrDefault(found[i].SitePath)));
        return new(
            [.. files.OfType<SourceFile>()],
            [.. walk.Diagnostics, .. problems.OfType<Diagnostic>()]);
    }

    /// <summary>The default theme, which travels inside the engine's assembly.</summary>
    public static ImmutableArray<SourceFile> DefaultTheme()
    {
        var assembly = typeof(SourceFile).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ThemePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new SourceFile(name, Resource(assembly, name)))];
    }

    private static (SourceFile?, Diagnostic?) ReadFile(FoundFile file, SourceFile? known)
    {
        try
        {
            var bytes = known is null ? FileBytes.Read(file.DiskPath) : FileBytes.ReadOr(known.Content, file.DiskPath);
            if (known is not null && bytes.Equals(known.Content))
            {
                return (known, null);
            }

            var read = new SourceFile(file.SitePath, bytes);
            _ = read.Hash; // Here, on all processors: everybody asks for it.
            return (read, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, DiskRules.Unreadable.At(new Location(file.SitePath), $"this file cannot be read: {problem.Message.TrimEnd('.')}",
                "give yourself the right to read it, or move it out of the site's folders"));
        }
    }

    private static byte[] Resource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
