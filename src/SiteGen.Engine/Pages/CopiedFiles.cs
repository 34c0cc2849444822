// Under which paths the files beside pages are published: their own, and where site.yaml asks for it one that changes with their bytes.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <param name="Files">Those under <c>content/</c> that are copied as they are.</param>
/// <param name="Renamed">Some of them by the second path that they are published under, such as <c>/images/dam.0123456789.png</c>.</param>
public sealed record CopiedFiles(ImmutableArray<SourceFile> Files, ImmutableSortedDictionary<string, SourceFile> Renamed)
{
    private readonly ImmutableDictionary<string, string> _published = Files.ToImmutableDictionary(PathOf, PathOf, StringComparer.Ordinal)
        .SetItems(Renamed.Select(file => KeyValuePair.Create(PathOf(file.Value), file.Key)));

    public static Result<CopiedFiles> Of(ImmutableArray<SourceFile> files, SiteSettings settings)
    {
        var renamed = ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        var taken = settings.Fingerprint.IsEmpty ? [] : files.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        var log = new DiagnosticLog();
        foreach (var asked in settings.Fingerprint)
        {
            // A page has the address that it has, and what lies beside it is found by its name.
            SourceFile[] meant = [.. files.Where(file => IsMeant(PathOf(file), asked.Value) && file.Extension is not (".html" or ".htm"))];
            foreach (var file in meant)
            {
                // Where a file of this name lies beside it, its bytes are the same: it was taken from a site that was built.
                if (file.Hash.InName(PathOf(file)) is var name && !taken.Contains(name))
                {
                    renamed[name] = file;
                }
            }

            if (meant.Length == 0)
            {
                log.Add(UrlRules.MissingTarget.At(asked.At, $"'{asked.Value}' leads to no file under content/",
                    Nearest.Question(asked.Value, files.SelectMany(file => new[] { PathOf(file), FolderOf(file) })) ?? "write a file's path such as /images/map.svg, or a folder's such as /images/"));
            }
        }

        return new(new(files, renamed.ToImmutable()), log.ToImmutable());
    }

    /// <summary>Where links and images of a page lead for a file's own path; null when there is no such file.</summary>
    public string? PublishedAt(string path) => _published.GetValueOrDefault(path);

    /// <summary>Own paths of all files.</summary>
    public IEnumerable<string> Paths => _published.Keys;

    private static bool IsMeant(string path, string asked) => path == asked || (asked.EndsWith('/') && path.StartsWith(asked, StringComparison.Ordinal));

    private static string PathOf(SourceFile file) => file.Path["content".Length..];

    private static string FolderOf(SourceFile file) => PathOf(file)[..(PathOf(file).LastIndexOf('/') + 1)];
}
