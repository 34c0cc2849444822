// What a build takes from the one before it: the whole report when nothing changed, else the results that are still good.
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;

namespace SiteGen.Cli.Commands;

/// <summary>The cache folder as one build uses it: read before, written after. Laws: the key covers every input by its content; the
/// output is checked by content, or by what the system said before the content was checked (<see cref="SeenOutput"/>); what is not certainly the same is built.</summary>
internal sealed class BuildReplay : IDisposable
{
    private readonly BuildRequest _request;
    private readonly CacheFolder _folder;
    private readonly Fingerprint _version;
    private readonly Fingerprint _key;
    private ResultsFiles? _results;

    private BuildReplay(BuildRequest request, Fingerprint version, Fingerprint key)
    {
        _request = request;
        _version = version;
        _key = key;
        _folder = new(request.Places, new FileOperations());
    }

    /// <summary>Null when this build may not use a record.</summary>
    public static BuildReplay? Of(BuildRequest request, SiteInputs inputs) =>
        request.UsesRecord && ProgramVersion.Current is { } version && BuildKey.Of(inputs) is { } key ? new(request, version, key) : null;

    /// <summary>The report of the last build, or null when anything differs.</summary>
    public BuildReport? Find()
    {
        if (_folder.Read(CacheFolder.Record) is not { } bytes || BuildRecord.Parse(bytes) is not { } record
            || record.Key != _key || !record.Validity.Holds(_request.Options.BuildTime))
        {
            return null;
        }

        // What site.yaml says is in the record, because reading YAML takes longer than all the rest.
        var folder = _request.Output ?? Path.GetFullPath(record.OutputSetting, _request.Places.Root);
        var output = new RecordedOutput(_request.Places, Stamps(), _request.Now);
        if (output.CountIn(folder, record.Manifest) is not { } unchanged)
        {
            return null;
        }

        if (output.Seen is { } seen)
        {
            _folder.Write(CacheFolder.Output, seen.ToBytes());
        }

        var figures = new BuildFigures(record.Counts.Pages, record.Counts.Seeds, record.Counts.Explainers, 0);
        return new(figures, record.Warnings, record.Notes, new WriteReport(0, unchanged, 0), folder) { FromRecord = true };
    }

    /// <summary>Results of the last build that succeeded, whatever changed since.</summary>
    public BuildCache Results()
    {
        _results ??= ResultsFiles.Open(_folder, _version);
        if (_request.Trace is { } trace)
        {
            trace.Cache.Absent = _results.Absent;
            trace.Cache.Before = KeyRecord.Parse(_folder.Read(CacheFolder.Keys), _version);
        }

        return _results.Cache;
    }

    /// <summary>What an earlier build saw in the output folder; nothing where this one is to look itself.</summary>
    public OutputStamps Stamps() => _request.Verifies || _folder.Read(CacheFolder.Output) is not { } bytes ? OutputStamps.None : OutputStamps.Parse(bytes);

    /// <summary>Begins to put together what is to be kept of a build that will be written.</summary>
    public void Prepare(BuildResult site) => _results?.Prepare(site.Next);

    /// <summary>Records a build that was written. One with errors leaves the record of the last good one, which may be true again.</summary>
    /// <param name="outputSetting">The output folder as site.yaml gives it.</param>
    /// <param name="seen">What stands in the output folder.</param>
    /// <param name="written">The list of its files.</param>
    public void Keep(BuildResult site, string outputSetting, OutputStamps seen, Manifest written)
    {
        _folder.Write(CacheFolder.Output, seen.ToBytes());
        _results?.Keep(site.Next);
        if (_request.Trace is { } trace)
        {
            _folder.Write(CacheFolder.Keys, append =>
            {
                trace.Cache.ToRecord().Write(_version, append);
                return true;
            });
        }

        if (site.Validity is { } validity)
        {
            var record = new BuildRecord(
                _key, validity, outputSetting, Fingerprint.Of(written.ToBytes()),
                new(site.Counts.Pages, site.Counts.Seeds, site.Counts.Explainers), site.Diagnostics, site.Notes);
            _folder.Write(CacheFolder.Record, record.ToBytes());
        }
    }

    public void Dispose() => _results?.Dispose();
}
