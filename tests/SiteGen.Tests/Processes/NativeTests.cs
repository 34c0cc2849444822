// The native program says and writes what the one with the just-in-time compiler does, on every site that the tests know.
using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Tests.Cli;
using SiteGen.Tests.Mutations;
using SiteGen.Tests.Specs;
using SiteGen.Text;
using Spec = SiteGen.Tests.Specs.Spec;

namespace SiteGen.Tests.Processes;

public sealed partial class NativeTests
{
    private const int RandomSites = 25;
    private const string NoProgram = "SITEGEN_PROGRAM names no native program to compare with";

    public static TheoryData<string> Specs => SpecTests.All;

    /// <summary>Command lines on the sample site: every command that ends by itself, and two mistakes.</summary>
    public static TheoryData<string> CommandLines =>
    [
        "build --no-cache --strict", "build --no-cache --format json", "build --no-cache --drafts --base-url https://example.org/other/", "build", "evidence", "evidence --format json",
        "extract", "extract --format json", "draft samples-denied", "explain SG1410", "explain SG9999", "clean", "--help", "build --help", "buidl", "build --strct",
    ];

    [Theory]
    [MemberData(nameof(Specs))]
    public void On_every_spec(string name)
    {
        var spec = Spec.Read(name);
        string[] options = [.. spec.Options.Strict ? ["--strict"] : Array.Empty<string>(), .. spec.Options.Drafts ? ["--drafts"] : Array.Empty<string>()];
        Compare(folder => Write(folder, spec.Files), ["build", "--no-cache", "--verbose", .. options]);
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void On_the_sample_site(string commandLine) => Compare(WriteSample, commandLine.Split(' '));

    [Fact]
    public void On_random_sites()
    {
        Assert.SkipUnless(SiteProgram.IsGiven, NoProgram);
        Edit.FirstSite.Sample(
            site => Compare(folder => Write(folder, site.Files.Values), ["build", "--no-cache", "--verbose"]), iter: RandomSites, threads: 1, print: site => site.Describe());
    }

    [Fact]
    public void On_a_folder_of_many_seeds()
    {
        Assert.SkipUnless(SiteProgram.IsGiven, NoProgram);
        using var site = new AlternatingSite(TempFolder.InMemory(), 300);
        site.Become(1);
        var run = SiteProgram.RunOther(SiteProgram.Built, site.Folder.Path, "build", "--no-cache");
        Assert.Equal(0, run.ExitCode);
        Assert.True(site.Is(site.ReadOutput(), 1));
    }

    private static void Compare(Action<TempFolder> write, params string[] arguments)
    {
        Assert.SkipUnless(SiteProgram.IsGiven, NoProgram);
        Assert.Equal(Effect(SiteProgram.Built, write, arguments), Effect(SiteProgram.UnderTest, write, arguments));
    }

    /// <summary>All that a program said and left, but for how long it took and where it stood.</summary>
    private static string Effect(string program, Action<TempFolder> write, string[] arguments)
    {
        using var folder = new TempFolder();
        write(folder);
        var run = SiteProgram.RunOther(program, folder.Path, arguments);
        var said = Seconds().Replace($"exit {run.ExitCode}\n{run.Output}\n{run.Error}", "").Replace(folder.Path, "", StringComparison.Ordinal);
        return said + string.Join('\n', folder.Tree("", withHidden: true).Where(file => !file.StartsWith(".sitegen/", StringComparison.Ordinal)));
    }

    private static void WriteSample(TempFolder folder)
    {
        foreach (var path in (string[])["content", "seeds"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, path), "*", SearchOption.AllDirectories))
            {
                Write(folder, [new SourceFile(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllBytes(file))]);
            }
        }

        Write(folder, [new SourceFile("site.yaml", File.ReadAllBytes(Path.Combine(Repository.Root, "site.yaml")))]);
    }

    private static void Write(TempFolder folder, IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            folder.With(file.Path);
            File.WriteAllBytes(folder[file.Path], file.Content.ToArray());
        }
    }

    [GeneratedRegex("""(?<=in )\d+\.\d\d s|(?<="seconds":)[0-9.E-]+""")]
    private static partial Regex Seconds();
}
