// Lists the files of a site's folders, once, following only links that stay inside the site.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli.Disk;

internal sealed record FoundFile(string SitePath, string DiskPath);

/// <summary>Collects files and problems while it walks; used once, by <see cref="SiteFolder"/>.</summary>
/// <param name="realRoot">The site's root with all links resolved.</param>
internal sealed class SiteWalk(string realRoot)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public List<FoundFile> Found { get; } = [];

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <summary>Walks a folder of the site; one that does not exist holds nothing.</summary>
    public void Folder(string sitePath, string diskPath)
    {
        if (Directory.Exists(diskPath))
        {
            var real = RealPath.Of(diskPath);
            Walk(sitePath, diskPath, [realRoot, real], [real]);
        }
        else if (File.Exists(diskPath))
        {
            _diagnostics.Add(DiskRules.Unreadable.At(new Location(sitePath), "this should be a folder and is a file", "rename it, and keep the files in a folder of this name"));
        }
    }

    public void SingleFile(string sitePath, string diskPath)
    {
        if (Directory.Exists(diskPath))
        {
            _diagnostics.Add(DiskRules.Unreadable.At(new Location(sitePath), "this should be a file and is a folder", "rename it, or move it out of the site"));
        }
        else if (File.Exists(diskPath) && FollowsTo(new FileInfo(diskPath), sitePath, realRoot, [realRoot]) is not null)
        {
            Found.Add(new(sitePath, diskPath));
        }
    }

    /// <summary>A file that is easily written under another ending, and would then be left out without a word.</summary>
    public void NotUnder(string otherPath, string otherOnDisk, string sitePath)
    {
        if (File.Exists(otherOnDisk) && Found.TrueForAll(file => file.SitePath != sitePath))
        {
            _diagnostics.Add(DiskRules.Unreadable.At(new Location(otherPath), $"this file is not read; what it is for stands in {sitePath}", $"rename it to {sitePath}"));
        }
    }

    /// <param name="allowed">Real folders that a link may lead into.</param>
    /// <param name="above">Real paths of the folders being walked, the innermost last: a link to one of them has no end.</param>
    private void Walk(string sitePath, string diskPath, ImmutableArray<string> allowed, ImmutableArray<string> above)
    {
        foreach (var entry in List(sitePath, diskPath))
        {
            var (path, full) = ($"{sitePath}/{entry.Name}", Path.Combine(diskPath, entry.Name));
            if (IsHidden(entry.Name) || (entry.Kind == EntryKind.Other ? FollowsTo(new FileInfo(full), path, above[^1], allowed) : Path.Combine(above[^1], entry.Name)) is not { } real)
            {
                continue;
            }

            if (entry.Kind == EntryKind.File || (entry.Kind == EntryKind.Other && !Directory.Exists(full)))
            {
                Found.Add(new(path, full));
            }
            else if (entry.Kind == EntryKind.Other && above.Any(folder => RealPath.IsWithin(folder, real)))
            {
                Refuse(path, "this link leads to a folder above itself");
            }
            else
            {
                Walk(path, full, allowed, above.Add(real));
            }
        }
    }

    private List<FolderEntry> List(string sitePath, string diskPath)
    {
        try
        {
            return FolderListing.Of(diskPath);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(DiskRules.Unreadable.At(new Location(sitePath), $"this folder cannot be read: {problem.Message.TrimEnd('.')}",
                "give yourself the right to read it, or move it out of the site"));
            return [];
        }
    }

    /// <summary>The real path of an entry, or null with a diagnostic when it is a link that may not be followed.</summary>
    private string? FollowsTo(FileSystemInfo entry, string sitePath, string realParent, ImmutableArray<string> allowed)
    {
        if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || entry.LinkTarget is null)
        {
            return Path.Combine(realParent, entry.Name);
        }

        string real;
        try
        {
            real = RealPath.Of(entry.FullName);
        }
        catch (IOException)
        {
            return Refuse(sitePath, "this link leads in a circle");
        }

        if (!Path.Exists(real))
        {
            return Refuse(sitePath, $"this link is broken: {entry.LinkTarget} does not exist");
        }

        return allowed.Any(folder => RealPath.IsWithin(real, folder)) ? real : Refuse(sitePath, $"this link leaves the site: it leads to {real}");
    }

    private string? Refuse(string sitePath, string message)
    {
        _diagnostics.Add(DiskRules.LinkRefused.At(new Location(sitePath), message, "copy the file into the site, or remove the link"));
        return null;
    }

    private static bool IsHidden(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || name is "Thumbs.db" or "desktop.ini";
}
