// The names that the writer uses in and beside an output folder.
namespace SiteGen.Cli.Disk;

/// <summary>An output folder. All names of the writer's own begin with a dot.</summary>
/// <param name="Path">Absolute path without a separator at its end.</param>
internal sealed record OutputFolder(string Path)
{
    private const string StagingName = ".sitegen-staging", LockName = ".sitegen-lock";

    /// <summary>Names of the writer's that come and go while it works: no site has files by them.</summary>
    public static bool IsPassing(string name) => name is StagingName or LockName;

    public string Manifest => System.IO.Path.Combine(Path, Disk.Manifest.FileName);

    /// <summary>Inside the folder, so that it is on the same file system and a rename never copies.</summary>
    public string Staging => System.IO.Path.Combine(Path, StagingName);

    /// <summary>New files, under the paths they are going to have: a name the system refuses is refused before anything is visible.</summary>
    public string StagedFiles => System.IO.Path.Combine(Staging, "files");

    public string StagedManifest => System.IO.Path.Combine(Staging, "manifest");

    public string Journal => System.IO.Path.Combine(Staging, "journal");

    /// <summary>The journal before it is whole.</summary>
    public string JournalDraft => System.IO.Path.Combine(Staging, "journal.new");

    public string Parent => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Beside the folder: where the first build makes the whole tree before it gets its name.</summary>
    public string FreshTree => System.IO.Path.Combine(Parent, $".{System.IO.Path.GetFileName(Path)}.sitegen-new");

    public string Lock => Directory.Exists(Path) ? System.IO.Path.Combine(Path, LockName) : FreshLock;

    /// <summary>Beside the folder: the lock of the build that makes it.</summary>
    public string FreshLock => System.IO.Path.Combine(Parent, $".{System.IO.Path.GetFileName(Path)}.sitegen-lock");
}
