// A folder on disk for one test, and its files as text.
using System.Collections.Immutable;

namespace SiteGen.Tests.Cli;

internal sealed class TempFolder : IDisposable
{
    public TempFolder()
        : this(Directory.CreateTempSubdirectory("sitegen-test-").FullName)
    {
    }

    private TempFolder(string path) => Path = Directory.CreateDirectory(path).FullName;

    public string Path { get; }

    /// <summary>A folder in memory where the system has one: for builds that nobody wants to wait for the disk.</summary>
    public static TempFolder InMemory() => Directory.Exists("/dev/shm")
        ? new TempFolder("/dev/shm/sitegen-test-" + System.IO.Path.GetRandomFileName())
        : new TempFolder();

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public TempFolder With(string path, string text = "")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this;
    }

    /// <summary>All files below a folder, as "path: text" in order, without the tool's own hidden ones.</summary>
    public ImmutableArray<string> Tree(string folder, bool withHidden = false) => !Directory.Exists(this[folder]) ? [] :
        [.. Directory.EnumerateFiles(this[folder], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => (path: System.IO.Path.GetRelativePath(this[folder], file).Replace('\\', '/'), text: File.ReadAllText(file)))
            .Where(file => withHidden || !file.path.StartsWith(".sitegen", StringComparison.Ordinal))
            .Select(file => $"{file.path}: {file.text}")
            .Order(StringComparer.Ordinal)];

    /// <summary>Folders below a folder that hold nothing.</summary>
    public IEnumerable<string> EmptyFolders(string folder) =>
        Directory.EnumerateDirectories(this[folder], "*", SearchOption.AllDirectories).Where(path => !Directory.EnumerateFileSystemEntries(path).Any());

    /// <summary>Gives or takes the right to make files in a folder; does nothing on Windows.</summary>
    public void MayWriteIn(string folder, bool allowed)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(this[folder], UnixFileMode.UserRead | UnixFileMode.UserExecute | (allowed ? UnixFileMode.UserWrite : UnixFileMode.None));
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
