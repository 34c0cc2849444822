// Where the tests find the repository's own files and the default theme.
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SiteGen.Text;

namespace SiteGen.Tests;

public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The default theme as the tool embeds it.</summary>
    public static ImmutableArray<SourceFile> Theme { get; } = ReadTheme();

    /// <summary>Every source file of the project, with its path from the root.</summary>
    public static IEnumerable<(string Path, string Text)> SourceFiles(params string[] folders) =>
        from folder in folders
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let relative = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal)
        select (relative, File.ReadAllText(path));

    private static ImmutableArray<SourceFile> ReadTheme()
    {
        var assembly = typeof(SiteBuilder).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("templates/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new SourceFile(name, bytes);
        })];
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        // ContinuousIntegrationBuild maps source paths away, so fall back to the folder the tests run from.
        var folder = File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SiteGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("SiteGen.sln was not found above the tests");
        }

        return folder;
    }
}
