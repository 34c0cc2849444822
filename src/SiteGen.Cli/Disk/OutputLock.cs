// Lets one build at a time write to an output folder.
namespace SiteGen.Cli.Disk;

/// <summary>Held while files are compared and written. A killed process loses it by itself.</summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Waits for the lock; null when another build still holds it after the given time.</summary>
#pragma warning disable CA2000 // The lock is the caller's to dispose; a file that did not become one is disposed below.
    public static OutputLock? Take(OutputFolder folder, TimeSpan patience)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            if (TryTake(folder.Lock, folder) is { } taken)
            {
                RemoveWhatAKillLeft(folder);
                return taken;
            }

            if (waited >= patience)
            {
                return null;
            }

            Thread.Sleep(Pause);
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>A build that was killed right after it made the folder left its lock beside it. One that is still held stays.</summary>
    private static void RemoveWhatAKillLeft(OutputFolder folder)
    {
        if (folder.Lock != folder.FreshLock && File.Exists(folder.FreshLock))
        {
            try
            {
                using var left = new FileStream(folder.FreshLock, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                // Its holder deletes it.
            }
        }
    }

    private static OutputLock? TryTake(string path, OutputFolder folder)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }

        // Between opening and locking, the holder before us may have deleted this file or made the folder: then it is no lock.
        if (path == folder.Lock && File.Exists(path))
        {
            return new OutputLock(file);
        }

        file.Dispose();
        return null;
    }
#pragma warning restore CA2000
}
