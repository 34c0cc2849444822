// What a path inside the output folder may look like, and in which order files become visible.
using SiteGen.Output;

namespace SiteGen.Cli.Disk;

internal static class OutputPath
{
    /// <summary>Whether a path stays inside its folder and can be one line of a list.</summary>
    public static bool IsSafe(string path)
    {
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(part) is "" or "." or "..")
            {
                return false;
            }
        }

        return !path.AsSpan().ContainsAny("\\\n\r\0") && !Path.IsPathRooted(path);
    }

    public static string OnDisk(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The folders a file stands in, the innermost first.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    /// <summary>Assets before the pages that use them, pages before the feeds and maps that list them.</summary>
    public static int Rank(string path) => path switch
    {
        "sitemap.xml" or "feed.xml" or "feed.json" => 2,
        _ when path.EndsWith(".html", StringComparison.Ordinal) => 1,
        _ => 0,
    };

    /// <summary>The first pair of files of which one would need to be a folder, or whose paths differ only by case; null when all fit.</summary>
    public static (string, string)? FirstClash(IEnumerable<OutputFile> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            if (!seen.TryAdd(path, path))
            {
                return (seen[path], path);
            }

            foreach (var folder in Folders(path))
            {
                if (!folders.TryAdd(folder, path) && !folders[folder].StartsWith(folder, StringComparison.Ordinal))
                {
                    return (folders[folder], path);
                }
            }
        }

        var both = seen.Keys.FirstOrDefault(folders.ContainsKey);
        return both is null ? null : (seen[both], folders[both]);
    }
}
