// The finished site as it stands on disk: files that may be shown, and nothing else.
namespace SiteGen.Cli.Serve;

/// <param name="folder">Absolute path of the output folder.</param>
internal sealed class BuiltSite(string folder)
{
    public string Folder => folder;

    /// <summary>Whether a build has written here.</summary>
    public bool IsThere => File.Exists(Path.Combine(folder, "index.html")) || File.Exists(Path.Combine(folder, Disk.Manifest.FileName));

    /// <summary>The file at a path of the site; null when there is none with exactly this name, or when it is hidden or stands behind a symbolic link.</summary>
    public FileInfo? Find(string path)
    {
        var here = new DirectoryInfo(folder);
        var parts = path.Split('/');
        foreach (var part in parts[..^1])
        {
            if (!IsName(part) || new DirectoryInfo(Path.Combine(here.FullName, part)) is not { Exists: true, LinkTarget: null } inner || !HasExactName(inner, here))
            {
                return null;
            }

            here = inner;
        }

#pragma warning disable CA3003 // Each part of the path was looked at: it names an entry of its folder, and no link was followed.
        return IsName(parts[^1]) && new FileInfo(Path.Combine(here.FullName, parts[^1])) is { Exists: true, LinkTarget: null } file && HasExactName(file, here) ? file : null;
#pragma warning restore CA3003
    }

    /// <summary>A part that can only name an entry of its folder, on every system.</summary>
    private static bool IsName(string part) =>
        part.Length > 0 && !part.StartsWith('.') && part.AsSpan().IndexOfAny('\\', ':', '\0') < 0;

    /// <summary>Windows and macOS find a file under other names too: GitHub Pages does not.</summary>
    private static bool HasExactName(FileSystemInfo entry, DirectoryInfo parent) =>
        OperatingSystem.IsLinux() || parent.EnumerateFileSystemInfos().Any(found => found.Name == entry.Name);
}
