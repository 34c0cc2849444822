// The results of earlier builds on disk: a file that grows, and the index that says what of it holds.
using SiteGen.Caching;

namespace SiteGen.Cli.Disk;

/// <summary>Results as one build found them. A kill at any moment leaves an index that speaks of bytes which stand: they are written first, behind those it
/// speaks of, and the new index takes the old one's name.</summary>
internal sealed class ResultsFiles : IDisposable
{
    /// <summary>Results of single files and pages.</summary>
    private const string Bytes = "results";

    private const string Index = "results.index";

    /// <summary>Results of stages that start from their own last one.</summary>
    private const string State = "state";

    private readonly CacheFolder _folder;
    private readonly Fingerprint _version;
    private readonly byte[]? _index;
    private readonly MappedBytes? _mapped;
    private readonly KeptResults? _kept;
    private Task<List<ReadOnlyMemory<byte>>>? _prepared;

    private ResultsFiles(CacheFolder folder, Fingerprint version)
    {
        (_folder, _version) = (folder, version);
        _index = folder.Read(Index);
        // Windows lets nobody replace a file that is mapped.
        _mapped = OperatingSystem.IsWindows() ? null : folder.Map(Bytes);
        _kept = _index is null ? null : KeptResults.Parse(_index, _mapped?.Memory ?? folder.Read(Bytes), version);
        Cache = BuildCache.Of(_kept, Task.Run(() => folder.Read(State) is { } state ? KeptState.Parse(state, version) : null));
    }

    /// <summary>What was kept. To be used only until this is disposed.</summary>
    public BuildCache Cache { get; }

    /// <summary>Why nothing was kept; null where something was.</summary>
    public string? Absent => _kept is not null ? null
        : _index is null ? "no cache yet"
        : KeptResults.IsOfAnother(_index, _version) ? "the cache is another version's"
        : "the cache is damaged";

    /// <summary>How many bytes of results there are; 0 where there are none.</summary>
    public static long LengthIn(SitePlaces places) => new FileInfo(Path.Combine(places.Cache, Bytes)) is { Exists: true } file ? file.Length : 0;

    /// <param name="version">Of the program: another one does not read them.</param>
    public static ResultsFiles Open(CacheFolder folder, Fingerprint version) => new(folder, version);

    /// <summary>Puts together what is to be kept of the stages, beside other work: it is large.</summary>
    public void Prepare(BuildCache next) => _prepared = Task.Run(() =>
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        next.WriteState(_version, parts.Add);
        return parts;
    });

    /// <summary>Keeps the results of the build that used these, once they were prepared.</summary>
    public void Keep(BuildCache next)
    {
        if (next.GoesOn(_kept))
        {
            _folder.Append(Bytes, _kept!.Length, Index, isStill: _index, append => next.WriteResults(_version, _kept, append));
        }
        else
        {
            byte[]? index = null;
            if (_folder.Write(Bytes, append => (index = next.WriteResults(_version, null, append)) is not null))
            {
                _folder.Write(Index, index);
            }
        }

        _folder.Write(State, append =>
        {
            _prepared!.Result.ForEach(append);
            return true;
        });
    }

    public void Dispose() => (_mapped as IDisposable)?.Dispose();
}
