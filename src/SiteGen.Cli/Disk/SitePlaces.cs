// Where a site's folders stand on disk, and what a path inside the site is called on this machine.
using SiteGen.Evidence.Lock;

namespace SiteGen.Cli.Disk;

/// <summary>The folders of one site, as absolute paths.</summary>
internal sealed record SitePlaces(string Root, string Seeds, string Content)
{
    public string Templates => Path.Combine(Root, "templates");

    public string Settings => Path.Combine(Root, "site.yaml");

    /// <summary>The proofs that were written down.</summary>
    public string Lock => Path.Combine(Root, QuotesLock.FileName);

    /// <summary>The cache of the command line.</summary>
    public string Cache => Path.Combine(Root, ".sitegen");

    /// <param name="seeds">Another folder instead of <c>seeds/</c>, relative to the current folder.</param>
    /// <param name="content">Another folder instead of <c>content/</c>, relative to the current folder.</param>
    public static SitePlaces Of(string root, string? seeds = null, string? content = null)
    {
        root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        return new(root, Folder(seeds, "seeds"), Folder(content, "content"));

        string Folder(string? given, string name) =>
            Path.TrimEndingDirectorySeparator(given is null ? Path.Combine(root, name) : Path.GetFullPath(given));
    }

    /// <summary>The file that a path inside the site means; a path that is already absolute stays.</summary>
    public string OnDisk(string sitePath)
    {
        if (Path.IsPathRooted(sitePath))
        {
            return sitePath;
        }

        var slash = sitePath.IndexOf('/', StringComparison.Ordinal);
        var (first, rest) = slash < 0 ? (sitePath, "") : (sitePath[..slash], sitePath[(slash + 1)..]);
        var native = rest.Replace('/', Path.DirectorySeparatorChar);
        return first switch
        {
            "seeds" => Path.Combine(Seeds, native),
            "content" => Path.Combine(Content, native),
            _ => Path.Combine(Root, first, native),
        };
    }

    /// <summary>A path that a terminal can open from the current folder, with '/' between its parts.</summary>
    public string Shown(string sitePath, string currentFolder)
    {
        var full = OnDisk(sitePath);
        var relative = Path.GetRelativePath(currentFolder, full);
        var far = relative.StartsWith("../../..", StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return (far ? full : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
