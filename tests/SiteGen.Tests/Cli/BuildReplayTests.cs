// When a build answers from the record of the last one, and what it then says.
using SiteGen.Cli.Disk;

namespace SiteGen.Tests.Cli;

public sealed class BuildReplayTests : IDisposable
{
    private readonly BuildBench _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_build_with_nothing_changed_does_not_run_the_engine()
    {
        var first = _site.Run();
        var second = _site.Run();

        Assert.Equal(1, _site.EngineRuns);
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("Built 8 pages from 2 seeds and 3 explainers in : 11 written, 0 unchanged, 3 warnings\n", first.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing changed: 8 pages from 2 seeds and 3 explainers in , 3 warnings\n", second.Output, StringComparison.Ordinal);
        Assert.Contains("note: not written: content/draft.md is a draft", second.Output, StringComparison.Ordinal);
        Assert.Contains("warning SG1002", second.Error, StringComparison.Ordinal);
        Assert.Equal(first.Error, second.Error);
        Assert.Equal(first.Files, second.Files);
    }

    [Fact]
    public void Programs_and_GitHub_read_the_same_as_from_a_full_build()
    {
        _site.Variables["GITHUB_ACTIONS"] = "true";
        _site.Run();
        foreach (string[] options in new string[][] { ["--format", "json"], ["--verbose"] })
        {
            var told = _site.Run(options);
            Assert.Equal(1, _site.EngineRuns);
            var built = new BuildEffect[] { _site.Run([.. options, "--no-cache"]) }[0];
            Assert.Equal(built.Error, told.Error);
            Assert.Equal(built.Output.Split('\n').Where(line => !line.StartsWith("Built", StringComparison.Ordinal)), told.Output.Split('\n').Where(line => !line.StartsWith("Nothing", StringComparison.Ordinal)));
            break;
        }
    }

    [Fact]
    public void No_cache_neither_reads_nor_writes_a_record()
    {
        _site.Run("--no-cache");
        Assert.False(Directory.Exists(_site.Folder[".sitegen"]));

        _site.Run();
        var record = File.ReadAllBytes(_site.Record);
        _site.Folder.With("content/map.png", "another picture");

        Assert.True(_site.Builds("--no-cache"));
        Assert.Equal(record, File.ReadAllBytes(_site.Record));
        Assert.True(_site.Builds());
        Assert.True(_site.Builds("--no-cache"));
    }

    [Fact]
    public void A_damaged_record_costs_a_build_and_nothing_else()
    {
        var whole = _site.Run();
        var record = File.ReadAllBytes(_site.Record);
        foreach (var damaged in new byte[][] { [], record[..^1], [.. record, 0], [.. record[1..], 0], new byte[100_000] })
        {
            File.WriteAllBytes(_site.Record, damaged);
            var again = _site.Run();
            Assert.Equal((0, whole.Error, whole.Files), (again.ExitCode, again.Error, again.Files));
            Assert.Equal(record, File.ReadAllBytes(_site.Record));
        }

        Assert.Equal(6, _site.EngineRuns);
        Assert.False(_site.Builds());
    }

    [Fact]
    public void A_place_where_no_record_can_stand_costs_nothing_but_the_record()
    {
        Directory.CreateDirectory(_site.Record);
        Assert.Equal(0, _site.Run().ExitCode);
        Assert.Equal(0, _site.Run().ExitCode);
        Directory.Delete(_site.Folder[".sitegen"], recursive: true);

        _site.Folder.With(".sitegen", "a file");
        Assert.Equal(0, _site.Run().ExitCode);
        File.Delete(_site.Folder[".sitegen"]);

        _site.Folder.With("elsewhere/mine.txt", "dear");
        Directory.CreateSymbolicLink(_site.Folder[".sitegen"], _site.Folder["elsewhere"]);
        Assert.Equal(0, _site.Run().ExitCode);
        Assert.Equal(["mine.txt: dear"], _site.Folder.Tree("elsewhere", withHidden: true));
        Assert.Equal(4, _site.EngineRuns);
    }

    [Fact]
    public void A_record_holds_on_another_machine_and_in_another_folder()
    {
        _site.Run();
        using var other = new BuildBench();
        other.Folder.With(".sitegen/build", File.ReadAllText(_site.Record));

        Assert.True(other.Builds());
        Assert.Equal(File.ReadAllBytes(_site.Record), File.ReadAllBytes(other.Record));
        Assert.False(other.Builds());
    }

    [Fact]
    public void The_folder_of_the_record_keeps_itself_out_of_git_and_clean_removes_it()
    {
        _site.Run();
        Assert.Equal([".gitignore", "build"], Directory.EnumerateFiles(_site.Folder[".sitegen"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("*\n", File.ReadAllText(_site.Folder[".sitegen/.gitignore"]));

        Assert.Empty(new OutputCleaner(SitePlaces.Of(_site.Folder.Path), new FileOperations()).Clean(_site.Folder["public"]).Diagnostics);
        Assert.False(Directory.Exists(_site.Folder[".sitegen"]));
    }

    [Fact]
    public void A_build_with_errors_is_not_recorded_and_the_last_good_record_stays()
    {
        _site.Run();
        var home = File.ReadAllText(_site.Folder["content/index.md"]);
        _site.Folder.With("content/index.md", home + "\n[nowhere](nowhere.md)\n");

        Assert.True(_site.Builds());
        Assert.True(_site.Builds());
        _site.Folder.With("content/index.md", home);
        Assert.False(_site.Builds());
    }

    [Fact]
    public void The_time_of_the_build_matters_only_where_a_page_comes_or_goes()
    {
        const long Day = 24 * 60 * 60;
        _site.Run();

        _site.Time += 3 * Day;
        Assert.False(_site.Builds());
        _site.Time += 2 * Day;
        Assert.True(_site.Builds());
        _site.Time += 1000 * Day;
        Assert.False(_site.Builds());
        _site.Time -= 1000 * Day;
        Assert.False(_site.Builds());
        _site.Time -= 30 * Day;
        Assert.True(_site.Builds());
    }

    [Fact]
    public void The_record_keeps_no_text_of_a_private_seed()
    {
        _site.Folder
            .With("seeds/memo.txt", "A memo\nThe office wrote to all staff on Monday.\nStaff did not agree to work on Sunday, the memo said, and so the office is closed.\n")
            .With("seeds/memo.yaml", "rights: private\npublished: \"2026-01-05\"\n");
        Assert.True(_site.Builds());
        Assert.False(_site.Builds());
        Assert.DoesNotContain("Sunday", File.ReadAllText(_site.Record), StringComparison.Ordinal);
    }
}
