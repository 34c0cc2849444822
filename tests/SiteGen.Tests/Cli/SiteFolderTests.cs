// Which files on disk are a site.
using SiteGen.Cli.Disk;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Cli;

public sealed class SiteFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_of_their_site_paths()
    {
        _folder.With("site.yaml", "title: x").With("content/b.md").With("content/B.md").With("content/b/a.md").With("seeds/a.txt").With("templates/x.html").With("README.md").With("quotes.lock");

        Assert.Equal(["content/B.md", "content/b.md", "content/b/a.md", "quotes.lock", "seeds/a.txt", "site.yaml", "templates/x.html"], Paths());
    }

    [Fact]
    public void Hidden_files_and_backups_are_not_part_of_a_site()
    {
        _folder.With("content/.git/config").With("content/.DS_Store").With("content/a.md~").With("seeds/Thumbs.db").With("content/a.md");

        Assert.Equal(["content/a.md"], Paths());
    }

    [Theory]
    [InlineData("site.yaml/x", "site.yaml: error SG1658: this should be a file and is a folder")]
    [InlineData("quotes.lock/x", "quotes.lock: error SG1658: this should be a file and is a folder")]
    [InlineData("site.yml", "site.yml: error SG1658: this file is not read; what it is for stands in site.yaml")]
    [InlineData("content", "content: error SG1658: this should be a folder and is a file")]
    public void What_would_be_left_out_without_a_word_is_an_error(string path, string message)
    {
        _folder.With(path);

        Assert.Equal([message], Read().Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void An_empty_folder_is_a_site_with_nothing_in_it()
    {
        var site = Read();

        Assert.Empty(site.Value);
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void Another_folder_of_seeds_keeps_the_site_paths()
    {
        using var elsewhere = new TempFolder().With("deep/a.txt", "seed");
        var places = SitePlaces.Of(_folder.Path, elsewhere.Path);

        Assert.Equal(["seeds/deep/a.txt"], SiteFolder.Read(places).Value.Select(file => file.Path));
        Assert.Equal(elsewhere["deep/a.txt"], places.OnDisk("seeds/deep/a.txt"));
        Assert.Equal("deep/a.txt", places.Shown("seeds/deep/a.txt", elsewhere.Path));
    }

    [Fact]
    public void A_link_inside_the_site_is_followed()
    {
        _folder.With("content/a/x.md", "x");
        Directory.CreateSymbolicLink(_folder["content/b"], _folder["content/a"]);
        File.CreateSymbolicLink(_folder["content/y.md"], "a/x.md");

        Assert.Equal(["content/a/x.md", "content/b/x.md", "content/y.md"], Paths());
    }

    [Theory]
    [InlineData("content/leak.txt", "OUTSIDE/secret.txt", "leaves the site")]
    [InlineData("content/leak", "OUTSIDE", "leaves the site")]
    [InlineData("content/up", "..", "above itself")]
    [InlineData("content/self", "../content", "above itself")]
    [InlineData("content/gone.md", "nowhere.md", "is broken")]
    [InlineData("content/circle", "circle", "in a circle")]
    [InlineData("site.yaml", "OUTSIDE/secret.txt", "leaves the site")]
    public void A_link_that_leaves_the_site_or_has_no_end_is_refused(string link, string target, string message)
    {
        using var outside = new TempFolder().With("secret.txt", "secret");
        _folder.With("content/a.md");
        File.CreateSymbolicLink(_folder[link], target.Replace("OUTSIDE", outside.Path, StringComparison.Ordinal));

        var site = Read();

        Assert.Equal(["content/a.md"], site.Value.Select(file => file.Path));
        var problem = Assert.Single(site.Diagnostics);
        Assert.Equal(("SG1657", link), (problem.Code, problem.Location.Path));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_named()
    {
        _folder.With("seeds", "not a folder");

        Assert.Equal(["SG1658"], Read().Codes());
    }

    private Result<System.Collections.Immutable.ImmutableArray<SiteGen.Text.SourceFile>> Read() => SiteFolder.Read(SitePlaces.Of(_folder.Path));

    private IEnumerable<string> Paths() => Read().Value.Select(file => file.Path);
}
