// Brings an output folder from the old site to the new one, so that a kill or a full disk leaves one of them whole.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Cli.Disk;

/// <summary>What a write did.</summary>
/// <param name="Recovered">An earlier build was stopped half-way; its work was completed first.</param>
internal sealed record WriteReport(int Written, int Unchanged, int Deleted, bool Recovered = false);

internal sealed class OutputWriter(SitePlaces places, FileOperations operations)
{
    /// <summary>How long a build waits for another one that writes to the same folder.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What an earlier build saw in the folder.</summary>
    public OutputStamps Last { get; init; } = OutputStamps.None;

    /// <summary>The time, by the same clock as the system's.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>After a write: what the next build may go by.</summary>
    public OutputStamps Seen { get; private set; } = OutputStamps.None;

    /// <summary>After a write: the list of what stands in the folder.</summary>
    public Manifest Written { get; private set; } = Manifest.Empty;

    /// <summary>Writes the site; null with errors when the old one had to be left as it was.</summary>
    public Result<WriteReport?> Write(string outputFolder, ImmutableArray<OutputFile> output)
    {
        var folder = new OutputFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)));
        foreach (var file in output.Where(file => !OutputPath.IsSafe(file.Path)))
        {
            throw new InvalidOperationException($"the engine made an output path that leaves the folder: {file.Path}");
        }

        try
        {
            if (OutputGuard.CheckPlace(folder, places) is { } wrong)
            {
                return Failed(wrong);
            }

            operations.MakeFolder(folder.Parent);
            using var held = OutputLock.Take(folder, Patience);
            return held is null
                ? Failed(DiskRules.OutputBusy.At(new Location(folder.Path), "another build is writing to this folder", "wait for it to end, or give each build its own --output"))
                : WriteHeld(folder, output);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(CannotWrite(folder, problem.Message.TrimEnd('.')));
        }
    }

    /// <summary>What is wrong with two files that cannot stand beside each other everywhere; null when all fit.</summary>
    public static Diagnostic? Clash(string outputFolder, IEnumerable<OutputFile> output) => OutputPath.FirstClash(output) is var (one, other)
        ? DiskRules.NamesClash.At(new Location(outputFolder), $"{one} and {other} cannot stand in one folder on every system", "rename one of their sources, or give one a slug")
        : null;

    private Result<WriteReport?> WriteHeld(OutputFolder folder, ImmutableArray<OutputFile> files)
    {
        operations.DeleteTree(folder.FreshTree);
        if (!Directory.Exists(folder.Path))
        {
            return Clash(folder.Path, files) is { } clash ? Failed(clash) : new(WriteFresh(folder, files));
        }

        var recovered = JournalRun.Recover(folder, operations);
        if ((File.Exists(folder.Manifest) ? Manifest.Parse(File.ReadAllBytes(folder.Manifest)) : Manifest.Empty) is not { } old)
        {
            return Failed(DiskRules.ManifestDamaged.At(new Location(folder.Manifest), "this list of output files was changed or cut short",
                "restore it, or delete the output folder and build again"));
        }

        // Those of the old site were looked at when they were written.
        if ((files.Length != old.Files.Count || !files.All(file => old.Files.ContainsKey(file.Path))) && Clash(folder.Path, files) is { } found)
        {
            return Failed(found);
        }

        var seen = new SeenOutput(folder, Last, Now);
        var compared = OutputComparison.Of(folder, seen, old, files);
        Seen = seen.ToStamps(
            files.Select(file => (file.Path, file.Hash)),
            compared.Value.Select(file => file.Path).Concat(old.Files.Keys.Except(files.Select(file => file.Path))));
        return compared.Diagnostics.IsEmpty
            ? Update(folder, old, files, compared.Value) is var (report, wrong) && wrong is null ? new(report! with { Recovered = recovered }) : Failed(wrong!)
            : new(null, compared.Diagnostics);
    }

    /// <summary>There is no old site: the whole tree is made beside the folder and gets its name at once.</summary>
    private WriteReport WriteFresh(OutputFolder folder, ImmutableArray<OutputFile> files)
    {
        try
        {
            Staging.Write(folder.FreshTree, [.. files, AsFile(Written = Manifest.Of(files))], operations);
            operations.MoveFolder(folder.FreshTree, folder.Path);
            return new(files.Length, 0, 0);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Discard(folder.FreshTree);
            throw;
        }
    }

    private (WriteReport?, Diagnostic?) Update(OutputFolder folder, Manifest old, ImmutableArray<OutputFile> files, ImmutableArray<OutputFile> changed)
    {
        var manifest = Written = Manifest.Of(files);
        var journal = Journal.Plan(old.Files.Keys, [.. files.Select(file => file.Path)], changed.Select(file => file.Path));
        var report = new WriteReport(changed.Length, files.Length - changed.Length, journal.DeleteFirst.Length + journal.DeleteLast.Length);
        if (report is { Written: 0, Deleted: 0 } && File.Exists(folder.Manifest) && old.Files.Count == files.Length && files.All(file => old.Files.TryGetValue(file.Path, out var hash) && hash == file.Hash))
        {
            return (report, null);
        }

        if (OutputComparison.FirstClosedFolder(folder, [.. journal.Put, .. journal.DeleteFirst, .. journal.DeleteLast]) is { } closed)
        {
            return (null, CannotWrite(new(closed), "files may not be made or replaced in this folder"));
        }

        try
        {
            Staging.Write(folder.StagedFiles, changed, operations);
            operations.Write(folder.StagedManifest, manifest.ToBytes(), flush: true);
            operations.Write(folder.JournalDraft, journal.ToBytes(), flush: true);
            operations.Replace(folder.JournalDraft, folder.Journal);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Discard(folder.Staging);
            throw;
        }

        JournalRun.Apply(journal, folder, operations);
        return (report, null);
    }

    /// <summary>Removes staged files after a failure; what cannot be removed now is removed by the next build.</summary>
    private void Discard(string staged)
    {
        try
        {
            operations.DeleteTree(staged);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to report.
        }
    }

    private static OutputFile AsFile(Manifest manifest) => new(Manifest.FileName, manifest.ToBytes());

    private static Diagnostic CannotWrite(OutputFolder folder, string why) => DiskRules.CannotWrite.At(
        new Location(folder.Path), $"the output cannot be written: {why}", "free space or give yourself the right to write there; then build again");

    private static Result<WriteReport?> Failed(Diagnostic wrong) => new(null, [wrong]);
}
