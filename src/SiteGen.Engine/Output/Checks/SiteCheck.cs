// What a site is held against before it is published, besides what every build checks.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Output.Checks;

public static class SiteCheck
{
    /// <param name="theme">The files of the theme; those that are published have their names in <paramref name="assets"/>.</param>
    /// <param name="copied">Files under <c>content/</c> that keep their paths.</param>
    /// <param name="siteUrl">The site's address; null when it is unknown, and there is no feed and no sitemap.</param>
    public static IEnumerable<Diagnostic> Check(
        OutputTree output, ImmutableArray<RenderedPage> pages, Assets assets, ImmutableArray<SourceFile> theme, CopiedFiles copied, string? siteUrl)
    {
        var paths = output.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        (SourceFile File, string Path)[] plain = [.. copied.Files.Select(file => (file, file.Path["content/".Length..]))];
        (SourceFile File, string Path)[] ofTheme =
            [.. theme.Where(file => file.Path.StartsWith("templates/assets/", StringComparison.Ordinal)).Select(file => (file, assets.Names[file.Path["templates".Length..]][1..]))];
        var sources = plain.Concat(ofTheme).Concat(copied.Renamed.Select(file => (File: file.Value, Path: file.Key[1..]))).ToDictionary(file => file.Path, file => file.File.Path, StringComparer.Ordinal);
        var ids = pages.ToDictionary(page => page.File.Path, page => page.Scan.Ids, StringComparer.Ordinal);
        var basePath = SiteAddress.BasePath(siteUrl);

        // Style sheets of the theme name its other files as they are called there; the names that are published were put in.
        HashSet<string> inTheme = [.. paths, .. assets.Names.Keys.Where(name => !name.EndsWith(".css", StringComparison.Ordinal)).Select(name => name[1..])];
        return
        [
            .. new FileLinkCheck(ids, paths, basePath).Check(plain),
            .. new FileLinkCheck(ids, inTheme, basePath).Check(ofTheme),
            .. SizeCheck.Check(output.Files, sources.GetValueOrDefault),
            .. siteUrl is null ? [] : output.Files.SelectMany(new FeedCheck(paths, siteUrl).Check),
        ];
    }
}
