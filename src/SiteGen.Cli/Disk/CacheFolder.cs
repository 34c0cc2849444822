// Keeps files of the tool's own in .sitegen/: one that cannot be read or written is no file, never a failure.
namespace SiteGen.Cli.Disk;

internal sealed class CacheFolder(SitePlaces places, FileOperations operations)
{
    /// <summary>The record of the last build: what answers "nothing changed".</summary>
    public const string Record = "build";

    /// <summary>What a build saw in the output folder.</summary>
    public const string Output = "output";

    /// <summary>Links to other sites that were good.</summary>
    public const string Links = "links";

    /// <summary>The keys of the last build that was asked why it does things again.</summary>
    public const string Keys = "keys";

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

    /// <summary>The bytes, fetched when they are looked at; null when there are none to be had.</summary>
    public MappedBytes? Map(string name)
    {
        try
        {
            return File.Exists(FileOf(name)) ? MappedBytes.Of(FileOf(name)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes bytes into a file behind those that hold, and then replaces its index. Nothing happens where the index is not what it was: another
    /// process has written meanwhile.</summary>
    /// <param name="length">Of what holds of the file.</param>
    /// <param name="parts">Is given what takes the next bytes; the new index, or null when it is of no use.</param>
    public void Append(string name, long length, string indexName, ReadOnlyMemory<byte> isStill, Func<Action<ReadOnlyMemory<byte>>, byte[]?> parts)
    {
        try
        {
            if (IsLink(places.Cache) || IsLink(FileOf(name)))
            {
                return;
            }

            // No other process can open it for writing until the index is replaced.
            using var file = new FileStream(FileOf(name), FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
            if (Read(indexName) is not { } index || !index.AsSpan().SequenceEqual(isStill.Span))
            {
                return;
            }

            file.Position = length;
            if (operations.WriteParts(file, append => parts(append)) is { } next)
            {
                Write(indexName, next);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The site is written; the next build does its work once more.
        }
    }

    /// <summary>Replaces a file. Not flushed to the disk: one that is lost or cut short costs a build, nothing else.</summary>
    public bool Write(string name, ReadOnlyMemory<byte> content) => Write(name, append =>
    {
        append(content);
        return true;
    });

    /// <summary>Replaces a file part by part.</summary>
    /// <param name="parts">Is given what takes the next bytes; false when the file is of no use.</param>
    /// <returns>Whether the file stands.</returns>
    public bool Write(string name, Func<Action<ReadOnlyMemory<byte>>, bool> parts)
    {
        var draft = FileOf(name + ".new");
        try
        {
            // Writing through a link would change files somewhere else.
            if (IsLink(places.Cache) || IsLink(draft) || IsLink(Ignore))
            {
                return false;
            }

            operations.MakeFolder(places.Cache);
            if (!File.Exists(Ignore))
            {
                operations.Write(Ignore, "*\n"u8, flush: false);
            }

            if (!operations.WriteInParts(draft, parts))
            {
                return false;
            }

            operations.Replace(draft, FileOf(name));
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The site is written; the next build does its work once more.
            return false;
        }
    }

    private string FileOf(string name) => Path.Combine(places.Cache, name);

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
