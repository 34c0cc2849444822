// A path with every symbolic link in it resolved, so that two names of one folder compare equal.
namespace SiteGen.Cli.Disk;

internal static class RealPath
{
    /// <summary>How paths compare on this system.</summary>
    public static StringComparison Comparison { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Resolves links in all parts that exist; the rest is kept as written.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        var here = Path.Combine(Of(parent), Path.GetFileName(full));
        return LinkTarget(here) is { } target ? Of(target) : here;
    }

    /// <summary>Whether a path is a folder or stands anywhere in it. Both are real paths.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.Equals(folder, Comparison)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);

    /// <summary>Where a link ends in the end, or null for anything that is no link. A chain of links without an end throws IOException.</summary>
    private static string? LinkTarget(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? null : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
    }
}
