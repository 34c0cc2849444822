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
        var (built, told) = (first.Output.Split(" in ", 2), second.Output.Split(" in ", 2));
        Assert.Matches("^Built [0-9]+ pages from 2 seeds and 3 explainers$", built[0]);
        Assert.Equal($"Nothing changed: {built[0]["Built ".Length..]}", told[0]);
        Assert.Equal(built[1].Split(" unchanged", 2)[1], told[1]);
        Assert.Contains("note: not written: content/draft.md is a draft", second.Output, StringComparison.Ordinal);
        Assert.Contains("warning SG1002", second.Error, StringComparison.Ordinal);
        Assert.Equal(first.Error, second.Error);
        Assert.Equal(first.Files, second.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--verbose")]
    [InlineData("--format json")]
    public void Programs_and_GitHub_read_the_same_as_from_a_full_build(string option)
    {
        var options = option.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _site.Variables["GITHUB_ACTIONS"] = "true";
        _site.Run();

        var told = _site.Run(options);
        Assert.Equal(1, _site.EngineRuns);
        var built = _site.Run([.. options, "--no-cache"]);

        Assert.Contains(option.Contains("json", StringComparison.Ordinal) ? "\"severity\":\"warning\"" : "::warning file=", told.Output, StringComparison.Ordinal);
        Assert.Equal(built.Error, told.Error);
        Assert.Equal(WithoutSummary(built), WithoutSummary(told));
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
        Assert.Equal([".gitignore", "build", "output", "results", "results.index", "state"], Directory.EnumerateFiles(_site.Folder[".sitegen"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
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
        const string Page = "---\ntitle: Memo\nkind: page\nstatus: published\nsources: [{id: s1, seed: memo}]\n---\n\n";
        _site.Folder
            .With("seeds/memo.txt", "A memo\nThe office wrote to all staff.\n“We will not work on Sunday and we will close the office,” the union said in its memo.\n")
            .With("seeds/memo.yaml", "rights: private\npublished: \"2026-01-05\"\n")
            .With("content/memo.md", Page + "“We will … work on Sunday,” the union said. [@s1#p2]\n");
        Assert.Contains("left out: “not”", _site.Run().Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_site.Record));

        _site.Folder.With("content/memo.md", Page + "“We will not work on Sunday,” the union said. [@s1#p2]\n");
        Assert.True(_site.Builds());
        Assert.False(_site.Builds());
        Assert.DoesNotContain("Sunday", File.ReadAllText(_site.Record), StringComparison.Ordinal);
    }

    /// <summary>All lines but the one that says how long it took.</summary>
    private static IEnumerable<string> WithoutSummary(BuildEffect build) => build.Output.Split('\n')
        .Where(line => !line.StartsWith("Built ", StringComparison.Ordinal) && !line.StartsWith("Nothing changed: ", StringComparison.Ordinal));
}
