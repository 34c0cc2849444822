// Rings when something in a site's folders may have changed; what did is found out by reading.
using System.Diagnostics;
using System.Threading.Channels;
using SiteGen.Cli.Disk;
using SiteGen.Evidence.Lock;

namespace SiteGen.Cli.Serve;

/// <summary>Watches seeds/, content/, templates/, site.yaml and quotes.lock, also when they come and go. Where the system cannot tell of
/// changes it rings every second.</summary>
internal sealed class SiteWatcher : IDisposable
{
    /// <summary>An editor saves in several steps: quiet for so long after the last of them means it is done.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);

    /// <summary>A disk that never rests must not keep the site from being built.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SitePlaces _places;
    private readonly Action<string> _warn;
    private readonly List<FileSystemWatcher> _watchers = [];
    private volatile bool _polls;

    /// <summary>A watched folder came or went: one that was deleted and made again is watched no more.</summary>
    private volatile bool _isStale;
    private long _lastRing;

    /// <param name="polls">Whether to look every second from the start.</param>
    /// <param name="warn">Told once why it has to look every second.</param>
    public SiteWatcher(SitePlaces places, bool polls, Action<string> warn)
    {
        _places = places;
        _polls = polls;
        _warn = warn;
        WatchAll();
    }

    /// <summary>Waits for a change and for the quiet after it.</summary>
    public async Task Changed(CancellationToken cancelled)
    {
        if (_polls)
        {
            Dispose();
            await Task.Delay(BetweenLooks, cancelled);
            return;
        }

        await _bell.Reader.ReadAsync(cancelled);
        var began = Stopwatch.GetTimestamp();
        while (Quiet - Stopwatch.GetElapsedTime(Interlocked.Read(ref _lastRing)) is { Ticks: > 0 } rest && Stopwatch.GetElapsedTime(began) < LongestWait)
        {
            await Task.Delay(rest, cancelled);
        }

        // The steps of this save are read now; what comes later rings again.
        _bell.Reader.TryRead(out _);
        if (_isStale || !Array.TrueForAll(Folders, IsBesideSettings))
        {
            WatchAll();
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _watchers.Clear();
    }

    /// <summary>All folders anew. The caller reads the site after this, so that no change is missed.</summary>
    private void WatchAll()
    {
        _isStale = false;
        Dispose();
        if (_polls)
        {
            return;
        }

        Watch(_places.Root, withFolders: false);
        foreach (var folder in Folders.Where(Directory.Exists))
        {
            Watch(folder, withFolders: true);
        }
    }

    private void Watch(string folder, bool withFolders)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = withFolders,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
            };
            _watchers.Add(watcher);
            watcher.Changed += (_, change) => Ring(change.Name, withFolders);
            watcher.Created += (_, change) => CameOrWent(change.Name, withFolders);
            watcher.Deleted += (_, change) => CameOrWent(change.Name, withFolders);
            watcher.Renamed += (_, change) =>
            {
                CameOrWent(change.OldName, withFolders);
                CameOrWent(change.Name, withFolders);
            };
            watcher.Error += (_, failure) => Fail(failure.GetException(), folder);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Fail(problem, folder);
        }
    }

    private string[] Folders => [_places.Seeds, _places.Content, _places.Templates];

    /// <summary>The watch over the site's root folder tells whether it came or went; where a link leads nobody does.</summary>
    private bool IsBesideSettings(string folder) => Path.GetDirectoryName(folder) == _places.Root && new DirectoryInfo(folder).LinkTarget is null;

    /// <summary>Too many changes at once to be told of each are one change, and so is a folder that went; anything else cannot be watched any more.</summary>
    private void Fail(Exception problem, string folder)
    {
        if (problem is not InternalBufferOverflowException && (folder == _places.Root || Directory.Exists(folder)))
        {
            PollInstead(problem);
        }

        _isStale = true;
        Ring(null, true);
    }

    private void PollInstead(Exception problem)
    {
        if (!_polls)
        {
            _polls = true;
            _warn($"changes are looked for every second, because the system does not tell of them: {problem.Message.ReplaceLineEndings(" ").TrimEnd('.')}"
                + (OperatingSystem.IsLinux() ? "; a higher fs.inotify.max_user_watches or max_user_instances mends this" : ""));
        }
    }

    private void CameOrWent(string? name, bool withFolders)
    {
        // Set and never cleared here: another watcher may set it at this moment.
        if (!withFolders)
        {
            _isStale = true;
        }

        Ring(name, withFolders);
    }

    /// <summary>Beside the site's folders much may change that is none of its business, the output folder first of all.</summary>
    private void Ring(string? name, bool always)
    {
        if (always || name is "site.yaml" or QuotesLock.FileName or "seeds" or "content" or "templates")
        {
            Interlocked.Exchange(ref _lastRing, Stopwatch.GetTimestamp());
            _bell.Writer.TryWrite(true);
        }
    }
}
