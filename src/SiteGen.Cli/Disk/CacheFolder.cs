// Keeps files of the tool's own in .sitegen/: one that cannot be read or written is no file, never a failure.
namespace SiteGen.Cli.Disk;

internal sealed class CacheFolder(SitePlaces places, FileOperations operations)
{
    /// <summary>The record of the last build: what answers "nothing changed".</summary>
    public const string Record = "build";

    /// <summary>Results of single files and pages, for a build after a change.</summary>
    public const string Results = "results";

    /// <summary>Links to other sites that were good.</summary>
    public const string Links = "links";

    private string Ignore => FileOf(".gitignore");

    /// <summary>The bytes; null when there are none to be had.</summary>
    public byte[]? Read(string name)
    {
        try
        {
            return File.Exists(FileOf(name)) ? File.ReadAllBytes(FileOf(name)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Replaces a file. Not flushed to the disk: one that is lost or cut short costs a build, nothing else.</summary>
    public void Write(string name, ReadOnlyMemory<byte> content) => Write(name, append =>
    {
        append(content);
        return true;
    });

    /// <summary>Replaces a file part by part.</summary>
    /// <param name="parts">Is given what takes the next bytes; false when the file is of no use.</param>
    public void Write(string name, Func<Action<ReadOnlyMemory<byte>>, bool> parts)
    {
        var draft = FileOf(name + ".new");
        try
        {
            // Writing through a link would change files somewhere else.
            if (IsLink(places.Cache) || IsLink(draft) || IsLink(Ignore))
            {
                return;
            }

            operations.MakeFolder(places.Cache);
            if (!File.Exists(Ignore))
            {
                operations.Write(Ignore, "*\n"u8, flush: false);
            }

            if (operations.WriteInParts(draft, parts))
            {
                operations.Replace(draft, FileOf(name));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The site is written; the next build does its work once more.
        }
    }

    private string FileOf(string name) => Path.Combine(places.Cache, name);

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
