// What the writer changes in an output folder, and what it refuses to touch.
using SiteGen.Cli.Disk;

namespace SiteGen.Tests.Cli;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("site/seeds/a.txt", "seed").With("site/content/a.md", "page");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_build_writes_every_file_and_the_list_of_them()
    {
        string[] site = ["a/index.html: A", "assets/site.css: css", "index.html: home"];

        Assert.Equal(new WriteReport(3, 0, 0), _folder.Write(site).Value);
        Assert.Equal(site, _folder.Tree("site/public"));
        Assert.Equal([".sitegen-manifest"], Hidden());
        Assert.Equal(["content", "public", "seeds"], Directory.EnumerateFileSystemEntries(_folder["site"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_build_writes_only_what_differs_and_deletes_what_is_gone()
    {
        _folder.Write(["a/b/old.html: old", "index.html: home", "same.html: same"]);
        var before = File.GetLastWriteTimeUtc(_folder["site/public/same.html"]);

        Assert.Equal(new WriteReport(2, 1, 1), _folder.Write(["c/new.html: new", "index.html: changed", "same.html: same"]).Value);
        Assert.Equal(["c/new.html: new", "index.html: changed", "same.html: same"], _folder.Tree("site/public"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder["site/public/same.html"]));
        Assert.Empty(_folder.EmptyFolders("site/public"));
        Assert.Equal([".sitegen-manifest"], Hidden());
    }

    [Fact]
    public void A_build_without_a_change_touches_nothing()
    {
        _folder.Write(["index.html: home"]);
        var changes = new List<string>();

        Assert.Equal(new WriteReport(0, 1, 0), _folder.Write(["index.html: home"], changes.Add).Value);
        Assert.Equal(["make folder", "delete folder"], changes);
    }

    [Fact]
    public void The_lock_of_a_build_that_was_killed_after_it_made_the_folder_goes_and_one_that_is_held_stays()
    {
        var left = _folder["site/.public.sitegen-lock"];
        _folder.Write(["index.html: home"]);
        _folder.With("site/.public.sitegen-lock", "");

        using (new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.NotNull(_folder.Write(["index.html: changed"]).Value);
            Assert.True(File.Exists(left));
        }

        Assert.NotNull(_folder.Write(["index.html: changed again"]).Value);
        Assert.False(File.Exists(left));
    }

    [Fact]
    public void A_file_that_was_changed_or_deleted_by_hand_is_written_again()
    {
        string[] site = ["a.html: A", "b.html: B"];
        _folder.Write(site);
        _folder.With("site/public/a.html", "X");
        File.Delete(_folder["site/public/b.html"]);

        Assert.Equal(new WriteReport(2, 0, 0), _folder.Write(site).Value);
        Assert.Equal(site, _folder.Tree("site/public"));
    }

    [Theory]
    [InlineData("x: file", "x/index.html: page")]
    [InlineData("x/index.html: page", "x: file")]
    [InlineData("x/y/z/index.html: page", "x/y: file")]
    [InlineData("About/index.html: page", "about/index.html: page")]
    public void A_file_may_take_the_place_of_a_folder_and_the_other_way_round(string old, string now)
    {
        _folder.Write([old, "index.html: home"]);

        Assert.Empty(_folder.Write([now, "index.html: home"]).Diagnostics);
        Assert.Equal([.. new[] { "index.html: home", now }.Order(StringComparer.Ordinal)], _folder.Tree("site/public"));
    }

    [Fact]
    public void A_folder_with_foreign_files_is_refused_and_the_files_are_named()
    {
        _folder.With("site/public/mine.txt", "dear").With("site/public/photos/1.jpg", "p");

        var result = _folder.Write(["index.html: home"]);

        Assert.Null(result.Value);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("SG1651", problem.Code);
        Assert.Contains("mine.txt, photos/1.jpg", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["mine.txt: dear", "photos/1.jpg: p"], _folder.Tree("site/public"));
    }

    [Fact]
    public void Hidden_files_of_others_are_left_alone()
    {
        _folder.Write(["a/index.html: A"]);
        _folder.With("site/public/.git/config", "git").With("site/public/a/.DS_Store", "finder");

        Assert.Equal(new WriteReport(1, 0, 1), _folder.Write(["index.html: home"]).Value);
        Assert.Equal([".git/config: git", "a/.DS_Store: finder", "index.html: home"], _folder.Tree("site/public"));
    }

    [Fact]
    public void A_hidden_file_of_others_is_not_overwritten_unless_it_is_the_same()
    {
        _folder.With("site/public/.nojekyll", "mine");

        Assert.Equal(["SG1651"], _folder.Write([".nojekyll: ", "index.html: home"]).Codes());
        Assert.Equal(new WriteReport(1, 1, 0), _folder.Write([".nojekyll: mine", "index.html: home"]).Value);
    }

    [Fact]
    public void A_hidden_file_keeps_its_folder_from_becoming_a_file()
    {
        _folder.Write(["x/index.html: page"]);
        _folder.With("site/public/x/.secret", "mine");

        Assert.Equal(["SG1651"], _folder.Write(["x: file"]).Codes());
        Assert.Equal(["x/.secret: mine", "x/index.html: page"], _folder.Tree("site/public"));
    }

    [Theory]
    [InlineData("site")]
    [InlineData(".")]
    [InlineData("site/seeds")]
    [InlineData("site/content/out")]
    [InlineData("site/templates")]
    [InlineData("link/content")]
    public void The_sites_own_sources_are_never_an_output_folder(string output)
    {
        Directory.CreateSymbolicLink(_folder["link"], _folder["site"]);

        Assert.Equal(["SG1650"], _folder.Write(["index.html: home"], output: output).Codes());
        Assert.Equal(["content/a.md: page", "seeds/a.txt: seed"], _folder.Tree("site"));
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        _folder.With("elsewhere/index.html", "theirs");
        Directory.CreateSymbolicLink(_folder["site/public"], _folder["elsewhere"]);
        Assert.Equal(["SG1652"], _folder.Write(["index.html: home"]).Codes());

        Directory.CreateDirectory(_folder["site/other"]);
        Directory.CreateSymbolicLink(_folder["site/other/a"], _folder["elsewhere"]);
        Assert.Equal(["SG1652"], _folder.Write(["a/index.html: home"], output: "site/other").Codes());
        Assert.Equal(["index.html: theirs"], _folder.Tree("elsewhere"));
    }

    [Theory]
    [InlineData("a.html: 1", "A.html: 2")]
    [InlineData("News/a.html: 1", "news/b.html: 2")]
    [InlineData("x: 1", "x/index.html: 2")]
    [InlineData("a/x: 1", "a/X/index.html: 2")]
    public void Outputs_that_cannot_stand_beside_each_other_are_refused(string one, string other)
    {
        Assert.Equal(["SG1655"], _folder.Write([one, other]).Codes());
        Assert.Equal(["SG1655"], _folder.Write([other, one]).Codes());
        Assert.False(Directory.Exists(_folder["site/public"]));
    }

    [Fact]
    public void A_damaged_list_of_files_stops_the_build()
    {
        _folder.Write(["a.html: A", "index.html: home"]);
        File.AppendAllText(_folder["site/public/.sitegen-manifest"], "<<<<<<<\n");

        Assert.Equal(["SG1656"], _folder.Write(["index.html: new"]).Codes());
        Assert.Equal(["a.html: A", "index.html: home"], _folder.Tree("site/public"));
    }

    [Fact]
    public void A_lost_list_of_files_does_no_harm_while_nothing_else_changed()
    {
        string[] site = ["a.html: A", "index.html: home"];
        _folder.Write(site);
        File.Delete(_folder["site/public/.sitegen-manifest"]);

        Assert.Equal(new WriteReport(0, 2, 0), _folder.Write(site).Value);
        Assert.Equal([".sitegen-manifest"], Hidden());
    }

    [Fact]
    public void Two_builds_do_not_write_at_once()
    {
        _folder.Write(["index.html: home"]);
        IEnumerable<string>? second = null;

        _folder.Write(["index.html: new"], step => second ??= step == "rename" ? _folder.Write(["index.html: other"]).Codes() : null);

        Assert.Equal(["SG1653"], second);
        Assert.Equal(["index.html: new"], _folder.Tree("site/public"));
    }

    [Fact]
    public void A_path_that_leaves_the_folder_is_our_own_fault() =>
        Assert.Throws<InvalidOperationException>(() => _folder.Write(["../x: evil"]));

    [Fact]
    public void A_read_only_folder_is_an_error_and_the_old_site_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "this user may write everywhere");
        _folder.Write(["a/index.html: A", "index.html: home"]);
        _folder.MayWriteIn("site/public/a", false);
        try
        {
            Assert.Equal(["SG1654"], _folder.Write(["a/index.html: new", "index.html: new"]).Codes());
            Assert.Equal(["a/index.html: A", "index.html: home"], _folder.Tree("site/public"));
        }
        finally
        {
            _folder.MayWriteIn("site/public/a", true);
        }
    }

    private IEnumerable<string?> Hidden() =>
        Directory.EnumerateFileSystemEntries(_folder["site/public"], ".*").Select(Path.GetFileName);
}
