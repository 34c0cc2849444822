// Every change the tool makes on disk goes through here, so that a test can stop the tool between any two of them.
namespace SiteGen.Cli.Disk;

/// <summary>Changes on disk.</summary>
/// <param name="before">Called before each change with a word that names it; a test throws from it to stand for a kill or a full disk.</param>
internal sealed class FileOperations(Action<string>? before = null)
{
    public void MakeFolder(string path)
    {
        before?.Invoke("make folder");
        Directory.CreateDirectory(path);
    }

    /// <summary>Writes a new file.</summary>
    /// <param name="flush">Wait until the bytes are on the disk.</param>
    public void Write(string path, ReadOnlySpan<byte> content, bool flush)
    {
        before?.Invoke("write");
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
        RandomAccess.Write(handle, content, 0);
        if (flush)
        {
            RandomAccess.FlushToDisk(handle);
        }
    }

    /// <summary>Writes a new file part by part. Not flushed.</summary>
    /// <param name="parts">Is given what takes the next bytes; false when the file is of no use.</param>
    public bool WriteInParts(string path, Func<Action<ReadOnlyMemory<byte>>, bool> parts)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);
        return WriteParts(file, parts);
    }

    /// <summary>Writes into an open file part by part. Not flushed to the disk.</summary>
    public T WriteParts<T>(FileStream file, Func<Action<ReadOnlyMemory<byte>>, T> parts)
    {
        before?.Invoke("write");
        var result = parts(bytes => file.Write(bytes.Span));
        file.Flush();
        return result;
    }

    /// <summary>Writes a file that must not be there yet; an <see cref="IOException"/> when it is.</summary>
    public void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        before?.Invoke("write");
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>Renames a file over whatever file stands at the target: at every moment the old or the new one is there, whole.</summary>
    public void Replace(string source, string target)
    {
        before?.Invoke("rename");
        File.Move(source, target, overwrite: true);
    }

    /// <summary>Renames a folder to a name that is free.</summary>
    public void MoveFolder(string source, string target)
    {
        before?.Invoke("rename folder");
        Directory.Move(source, target);
    }

    /// <summary>Deletes a file; nothing happens when it is gone already.</summary>
    public void Delete(string path)
    {
        before?.Invoke("delete");
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    /// <summary>Deletes a folder with all it holds; does not follow links.</summary>
    public void DeleteTree(string path)
    {
        before?.Invoke("delete folder");
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>Deletes a folder and those above it, up to but without <paramref name="top"/>, as long as they are empty.</summary>
    public void DeleteEmptyFolders(string path, string top)
    {
        // One that is gone already does not end it: an earlier start may have been stopped on its way up.
        for (; path.Length > top.Length; path = Path.GetDirectoryName(path)!)
        {
            if (!Directory.Exists(path))
            {
                continue;
            }

            if (Directory.EnumerateFileSystemEntries(path).Any())
            {
                break;
            }

            before?.Invoke("delete folder");
            Directory.Delete(path);
        }
    }
}
