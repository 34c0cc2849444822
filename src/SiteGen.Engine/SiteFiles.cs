// Sorts the input files by what they are: the first thing a build does.
using System.Collections.Immutable;
using SiteGen.Evidence.Lock;
using SiteGen.Text;

namespace SiteGen;

/// <summary>The input files by role, each list in ordinal order of paths, so that nothing depends on the order they came in.</summary>
/// <param name="Settings"><c>site.yaml</c>.</param>
/// <param name="Seeds">Everything under <c>seeds/</c>: seeds, sidecars and what is neither.</param>
/// <param name="Pages"><c>content/**/*.md</c> but README.md.</param>
/// <param name="People"><c>content/people.yaml</c>.</param>
/// <param name="Glossary"><c>content/glossary.yaml</c>.</param>
/// <param name="Copied">Other files under <c>content/</c>: they keep their paths.</param>
/// <param name="Lock"><c>quotes.lock</c>.</param>
/// <param name="Theme">The default theme with the site's own files laid over it, but for <paramref name="Words"/>.</param>
/// <param name="Words">The site's own interface words, which change the theme's word by word.</param>
public sealed record SiteFiles(
    SourceFile? Settings,
    ImmutableArray<SourceFile> Seeds,
    ImmutableArray<SourceFile> Pages,
    SourceFile? People,
    SourceFile? Glossary,
    ImmutableArray<SourceFile> Copied,
    SourceFile? Lock,
    ImmutableArray<SourceFile> Theme,
    ImmutableArray<SourceFile> Words)
{
    public static SiteFiles Of(SiteInputs inputs)
    {
        var files = inputs.Files.Where(file => !IsHidden(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var content = Under(files, "content/");
        var pages = content.Where(file => file.Extension == ".md").ToArray();
        return new SiteFiles(
            Named(files, "site.yaml"),
            [.. Under(files, "seeds/")],
            [.. pages.Where(file => !IsReadme(file))],
            Named(files, "content/people.yaml"),
            Named(files, "content/glossary.yaml"),
            [.. content.Where(file => file.Extension != ".md" && file.Path is not ("content/people.yaml" or "content/glossary.yaml"))],
            Named(files, QuotesLock.FileName),
            Overlay(inputs.Theme, [.. Under(files, "templates/").Where(file => !IsWords(file))]),
            [.. files.Where(IsWords)]);
    }

    private static ImmutableArray<SourceFile> Overlay(ImmutableArray<SourceFile> theme, SourceFile[] own)
    {
        var replaced = own.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. theme.Where(file => !replaced.Contains(file.Path)).Concat(own)
            .Where(file => !IsReadme(file)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static bool IsWords(SourceFile file) =>
        file.Path.StartsWith("templates/i18n/", StringComparison.Ordinal) && file.Extension == ".yaml" && file.Path.Count(c => c == '/') == 2;

    private static SourceFile[] Under(SourceFile[] files, string folder) =>
        [.. files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))];

    private static SourceFile? Named(SourceFile[] files, string path) => Array.Find(files, file => file.Path == path);

    private static bool IsReadme(SourceFile file) => file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>A file or folder whose name begins with a dot belongs to a tool, not to the site.</summary>
    private static bool IsHidden(string path) => path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal);
}
