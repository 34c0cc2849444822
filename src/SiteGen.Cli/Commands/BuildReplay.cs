// Gives the last build's result again when nothing changed since: then the engine need not run.
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;

namespace SiteGen.Cli.Commands;

/// <summary>The record as one build uses it: read before, written after. Laws: the key covers every input; the output is checked
/// by content; what is not certainly the same is built.</summary>
internal sealed class BuildReplay
{
    private readonly BuildRequest _request;
    private readonly BuildRecordFile _file;
    private readonly Fingerprint _key;

    private BuildReplay(BuildRequest request, Fingerprint key)
    {
        _request = request;
        _key = key;
        _file = new(request.Places, new FileOperations());
    }

    /// <summary>Null when this build may not use a record.</summary>
    public static BuildReplay? Of(BuildRequest request, SiteInputs inputs) =>
        request.UsesRecord && BuildKey.Of(inputs) is { } key ? new(request, key) : null;

    /// <summary>The report of the last build, or null when anything differs.</summary>
    public BuildReport? Find()
    {
        if (_file.Read() is not { } record || record.Key != _key || !record.Validity.Holds(_request.Options.BuildTime))
        {
            return null;
        }

        // What site.yaml says is in the record, because reading YAML takes longer than all the rest.
        var folder = _request.Output ?? Path.GetFullPath(record.OutputSetting, _request.Places.Root);
        if (new RecordedOutput(_request.Places).CountIn(folder, record.Manifest) is not { } unchanged)
        {
            return null;
        }

        var figures = new BuildFigures(record.Counts.Pages, record.Counts.Seeds, record.Counts.Explainers, 0);
        return new(figures, record.Warnings, record.Notes, new WriteReport(0, unchanged, 0), folder) { FromRecord = true };
    }

    /// <summary>Records a build that was written. One with errors leaves the record of the last good one, which may be true again.</summary>
    /// <param name="outputSetting">The output folder as site.yaml gives it.</param>
    public void Keep(BuildResult site, string outputSetting)
    {
        if (site.Validity is { } validity)
        {
            var manifest = Manifest.Of(PreparedFile.Of(site.Output)).ToBytes();
            _file.Write(new(
                _key, validity, outputSetting, Fingerprint.Of(manifest),
                new(site.Counts.Pages, site.Counts.Seeds, site.Counts.Explainers), site.Diagnostics, site.Notes));
        }
    }
}
