// Holds the finished site against the limits of GitHub Pages.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Output.Checks;

internal static class SizeCheck
{
    // docs.github.com: "GitHub Pages limits", and "About large files on GitHub".
    private const long LargestFile = 100_000_000;
    private const long LargestSite = 1_000_000_000;

    /// <param name="sourceOf">The file of the site that an output file was copied from; null when it was made.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<OutputFile> files, Func<string, string?> sourceOf)
    {
        foreach (var file in files.Where(file => file.Length > LargestFile))
        {
            yield return CheckRules.LargeFile.At(new Location(sourceOf(file.Path) ?? "site.yaml"),
                $"/{file.Path} has {Megabytes(file.Length)} MB; GitHub takes files of up to 100 MB", "make it smaller, or keep it elsewhere and link to it");
        }

        var whole = files.Sum(file => (long)file.Length);
        if (whole > LargestSite)
        {
            var largest = files.OrderByDescending(file => file.Length).ThenBy(file => file.Path, StringComparer.Ordinal).Take(3);
            yield return CheckRules.LargeSite.At(new Location("site.yaml"),
                $"the site has {Megabytes(whole)} MB; GitHub Pages takes up to 1000 MB",
                $"the largest files: {string.Join(", ", largest.Select(file => $"/{file.Path} ({Megabytes(file.Length)} MB)"))}");
        }
    }

    private static long Megabytes(long bytes) => (bytes + 999_999) / 1_000_000;
}
