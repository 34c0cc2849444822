// Rings when something in a site's folders may have changed; what did is found out by reading.
using System.Threading.Channels;
using SiteGen.Cli.Disk;
using SiteGen.Evidence.Lock;

namespace SiteGen.Cli.Serve;

/// <summary>Watches seeds/, content/, templates/, site.yaml and quotes.lock, also when they come and go.</summary>
internal sealed class SiteWatcher : IDisposable
{
    /// <summary>An editor saves in several steps: quiet for so long means it is done.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SitePlaces _places;
    private readonly FileSystemWatcher _root;
    private readonly Dictionary<string, FileSystemWatcher> _folders = [];

    public SiteWatcher(SitePlaces places)
    {
        _places = places;
        _root = Watch(places.Root, withFolders: false);
        WatchFolders();
    }

    /// <summary>Waits for a change and for the quiet after it.</summary>
    public async Task Changed(CancellationToken cancelled)
    {
        await _bell.Reader.ReadAsync(cancelled);
        do
        {
            await Task.Delay(Quiet, cancelled);
        }
        while (_bell.Reader.TryRead(out _));

        WatchFolders();
    }

    public void Dispose()
    {
        _root.Dispose();
        foreach (var watcher in _folders.Values)
        {
            watcher.Dispose();
        }
    }

    /// <summary>A folder that was made, or made anew, since the last look needs a watcher of its own.</summary>
    private void WatchFolders()
    {
        foreach (var folder in new[] { _places.Seeds, _places.Content, _places.Templates })
        {
            if (_folders.Remove(folder, out var old))
            {
                old.Dispose();
            }

            if (Directory.Exists(folder))
            {
                _folders.Add(folder, Watch(folder, withFolders: true));
            }
        }
    }

    private FileSystemWatcher Watch(string folder, bool withFolders)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = withFolders,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Ring(change.Name, withFolders);
        watcher.Created += (_, change) => Ring(change.Name, withFolders);
        watcher.Deleted += (_, change) => Ring(change.Name, withFolders);
        watcher.Renamed += (_, change) => Ring(change.Name, withFolders);
        // Too many changes at once to be told of each.
        watcher.Error += (_, _) => Ring(null, true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <summary>Beside the site's folders much may change that is none of its business, the output folder first of all.</summary>
    private void Ring(string? name, bool always)
    {
        if (always || name is "site.yaml" or QuotesLock.FileName or "seeds" or "content" or "templates")
        {
            _bell.Writer.TryWrite(true);
        }
    }
}
