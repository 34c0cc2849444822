// A site on disk that has two versions, and the output that an undisturbed build of each gives.
using System.Collections.Immutable;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Processes;

/// <summary>Every page differs between the versions, and some files stand in one of them only.</summary>
internal sealed class AlternatingSite : IDisposable
{
    private const string Manifest = ".sitegen-manifest";

    private readonly TempFolder _clean = TempFolder.InMemory();

    public AlternatingSite(TempFolder folder, int seeds)
    {
        Folder = folder;
        Versions = [.. new[] { 0, 1 }.Select(version =>
        {
            WriteSources(_clean, version, seeds);
            var run = SiteProgram.Run(_clean.Path, "build", "--no-cache");
            Assert.True(run.ExitCode == 0, run.Error);
            var tree = ReadTree(_clean["public"]);
            Directory.Delete(_clean["public"], recursive: true);
            return tree;
        })];
        Seeds = seeds;
    }

    public TempFolder Folder { get; }

    public int Seeds { get; }

    /// <summary>The output of each version by path.</summary>
    public ImmutableArray<ImmutableDictionary<string, byte[]>> Versions { get; }

    public void Become(int version) => WriteSources(Folder, version, Seeds);

    /// <summary>What stands in the output folder now, but for the writer's own files; nothing where there is no folder.</summary>
    public ImmutableDictionary<string, byte[]> ReadOutput(string folder = "public") => ReadTree(Folder[folder]);

    public bool Is(ImmutableDictionary<string, byte[]> tree, int version) =>
        tree.Count == Versions[version].Count && tree.All(file => IsOf(file, version));

    public bool IsOf(KeyValuePair<string, byte[]> file, int version) =>
        Versions[version].TryGetValue(file.Key, out var whole) && whole.AsSpan().SequenceEqual(file.Value);

    public void Dispose()
    {
        _clean.Dispose();
        Folder.Dispose();
    }

    private static ImmutableDictionary<string, byte[]> ReadTree(string folder) => !Directory.Exists(folder)
        ? ImmutableDictionary<string, byte[]>.Empty
        : Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.StartsWith(".sitegen", StringComparison.Ordinal) || file.Path == Manifest)
            .ToImmutableDictionary(file => file.Path, file => File.ReadAllBytes(file.File), StringComparer.Ordinal);

    private static void WriteSources(TempFolder folder, int version, int seeds)
    {
        folder.With("site.yaml", $"title: Version {version}\nurl: https://example.org/\ntheme: {{accent: \"#12345{version}\"}}\n");
        for (var number = 0; number < seeds; number++)
        {
            folder.With($"seeds/seed-{number}.txt", $"Story {number} of the river\nOLDBRIDGE: The river rose by {number + 11} metres, the county said.\n“We had {number} hours,” said farmer Ana Silva.\n");
        }

        // Files and folders that come and go, and a file whose place becomes a folder.
        if (Directory.Exists(folder["content"]))
        {
            Directory.Delete(folder["content"], recursive: true);
        }

        folder.With($"content/only-{version}/page.md", Page("One version only"));
        folder.With(version == 0 ? "content/turn" : "content/turn/deep/plan.txt", "a file\n");
    }

    private static string Page(string title) => $"---\ntitle: {title}\nkind: page\nstatus: published\nreviewed_by: {{name: Desk}}\n---\n\nText.\n";
}
