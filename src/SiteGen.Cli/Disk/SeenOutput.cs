// What stands in an output folder: by the stamps of an earlier build where they still fit, else by listing and reading.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Disk;

/// <summary>An output folder as one build sees it. Laws: a stamp stands for the content that was read after it was taken, and for nothing else; what has no
/// stamp that fits is read.</summary>
internal sealed class SeenOutput
{
    private readonly OutputFolder _folder;
    private readonly DateTimeOffset _now;
    private readonly StampedEntry[] _last;
    private readonly bool[] _fits;
    private readonly Dictionary<string, int> _places;
    private readonly ConcurrentDictionary<string, FileStamp> _read = new(StringComparer.Ordinal);

    /// <param name="last">What an earlier build saw.</param>
    /// <param name="now">The time, by the same clock as the system's.</param>
    public SeenOutput(OutputFolder folder, OutputStamps last, DateTimeOffset now)
    {
        (_folder, _now, _last) = (folder, now, last.Entries);
        _fits = new bool[_last.Length];
        _places = new(_last.Length, StringComparer.Ordinal);
        Workers.Run(_last.Length, at => _fits[at] = _last[at].Stamp is { } stamp && UnixCalls.Stat(OnDisk(_last[at].Path)) == stamp);
        for (var at = 0; at < _last.Length; at++)
        {
            _places[_last[at].Path] = at;
        }
    }

    /// <summary>Something was read that no stamp stood for, and has one now.</summary>
    public bool HasLearnt => !_read.IsEmpty;

    /// <summary>Files in the folder that are neither the tool's own nor hidden, as site paths; links in it are refused.</summary>
    /// <param name="isKnown">Whether a path is a file of the old or new site or one of their folders: such a path is looked at even where it is hidden.</param>
    public Result<ImmutableArray<string>> List(Func<string, bool> isKnown)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (_last.Length == 0)
        {
            Walk("");
        }

        for (var at = 0; at < _last.Length; at++)
        {
            if (!_last[at].IsFolder)
            {
                if (_fits[_last[at].Parent])
                {
                    files.Add(_last[at].Path);
                }
            }
            else if (!_fits[at] && Directory.Exists(OnDisk(_last[at].Path)))
            {
                Walk(_last[at].Path);
            }
        }

        return new(files.ToImmutable(), diagnostics.ToImmutable());

        // Folders that the earlier build saw are each looked at by themselves.
        void Walk(string path)
        {
            var stamp = UnixCalls.Stat(OnDisk(path));
            var found = OutputGuard.List(OnDisk(path), path, isKnown, diagnostics);
            files.AddRange(found.Files);
            // The lock of this very build changes the output folder itself.
            if (path.Length > 0 && stamp is { } taken && taken.IsSettled(_now))
            {
                _read[path] = taken;
            }

            foreach (var inner in found.Folders.Where(inner => !_places.ContainsKey(inner)))
            {
                Walk(inner);
            }
        }
    }

    /// <summary>Whether a file stands there with this content.</summary>
    public bool Holds(string path, Fingerprint hash)
    {
        if (_places.TryGetValue(path, out var at) && _fits[at] && _last[at].Hash == hash)
        {
            return true;
        }

        var stamp = UnixCalls.Stat(OnDisk(path));
        if (FileBytes.Hash(OnDisk(path)) != hash)
        {
            return false;
        }

        if (stamp is { } taken && taken.IsSettled(_now))
        {
            _read[path] = taken;
        }

        return true;
    }

    /// <summary>What the next build may go by.</summary>
    /// <param name="files">All files of the folder now, in the order of their paths.</param>
    /// <param name="written">Those that were written after they were looked at, and those that were deleted.</param>
    public OutputStamps ToStamps(IEnumerable<(string Path, Fingerprint Hash)> files, IEnumerable<string> written)
    {
        // Folders further up were changed where a folder came or went; the system says so itself.
        var changed = written.SelectMany(path => OutputPath.Folders(path).Take(1).Append(path)).ToHashSet(StringComparer.Ordinal);
        var (entries, folders) = (new List<StampedEntry>(_last.Length) { Entry("", 0, default) }, new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 });
        foreach (var (path, hash) in files)
        {
            entries.Add(Entry(path, FolderOf(path), hash));
        }

        return new([.. entries]);

        int FolderOf(string path)
        {
            var folder = path[..Math.Max(0, path.LastIndexOf('/'))];
            if (!folders.TryGetValue(folder, out var place))
            {
                var above = FolderOf(folder);
                place = folders[folder] = entries.Count;
                entries.Add(Entry(folder, above, default));
            }

            return place;
        }

        StampedEntry Entry(string path, int parent, Fingerprint hash) => new(path, parent, hash, changed.Contains(path) ? null
            : _read.TryGetValue(path, out var stamp) ? stamp
            : _places.TryGetValue(path, out var at) && _fits[at] && _last[at].Hash == hash ? _last[at].Stamp : null);
    }

    private string OnDisk(string path) => path.Length == 0 ? _folder.Path : OutputPath.OnDisk(_folder.Path, path);
}
