// Which files under seeds/ are seeds, and which sidecar belongs to which.
using SiteGen.Articles;

namespace SiteGen.Tests.Articles;

public sealed class SeedSetTests
{
    private static string Check(params string[] paths)
    {
        var set = SeedSet.Of([.. paths.Select(path => Seeds.File("", path))]);
        return string.Join('\n', set.Value.Select(seed => $"{seed.Id} = {seed.Seed.Path} + {seed.Sidecar?.Path}").Concat(set.Diagnostics.Select(diagnostic => diagnostic.ToString())));
    }

    [Fact]
    public void Seeds_are_sorted_by_id_and_paired_with_their_sidecars() =>
        Assert.Equal("flood = seeds/Flood.txt + seeds/Flood.yaml\nharbour-wall = seeds/2025/Harbour Wall.md + seeds/2025/harbour-wall.yml\npage = seeds/page.html + ",
            Check("seeds/page.html", "seeds/2025/Harbour Wall.md", "seeds/2025/harbour-wall.yml", "seeds/Flood.yaml", "seeds/Flood.txt", "content/a.md", "site.yaml"));

    [Fact]
    public void Documentation_and_dot_files_are_passed_over() =>
        Assert.Equal("", Check("seeds/README.md", "seeds/a/readme.MD", "seeds/.gitkeep", "seeds/.hidden/a.txt", "seeds/.a.yaml"));

    [Fact]
    public void Two_files_with_one_id_are_an_error_that_names_both() =>
        Assert.Equal("flood = seeds/a/Flood.md + \nseeds/b/flood.txt: error SG1012: seeds/b/flood.txt and seeds/a/Flood.md have one id, flood", Check("seeds/b/flood.txt", "seeds/a/Flood.md"));

    [Fact]
    public void A_name_that_leaves_no_id_is_an_error() =>
        Assert.Equal("seeds/---.txt: error SG1013: the name ---.txt leaves no id, because it holds no letter and no digit", Check("seeds/---.txt"));

    [Fact]
    public void Files_of_other_kinds_are_pointed_out() =>
        Assert.Equal("seeds/a.docx: warning SG1014: a.docx is not read\nseeds/b.pdf: warning SG1014: b.pdf is not read\nseeds/c: warning SG1014: c is not read",
            Check("seeds/b.pdf", "seeds/a.docx", "seeds/c"));

    [Fact]
    public void A_sidecar_without_a_seed_is_pointed_out_with_the_nearest_seed()
    {
        var set = SeedSet.Of([Seeds.File("", "seeds/flood.txt"), Seeds.File("publisher: x", "seeds/floood.yaml"), Seeds.File("", "seeds/b/flood.yaml")]);
        Assert.Equal([("seeds/b/flood.yaml", "rename it after its seed, or delete it"), ("seeds/floood.yaml", "did you mean flood?")],
            set.Diagnostics.Select(diagnostic => (diagnostic.Location.Path, diagnostic.Help!)));
    }

    [Theory]
    [InlineData("rights: private\n", 0)]
    [InlineData("label: x\r\nrights: \"private\"\r\n", 0)]
    [InlineData("rights: quote # not private\n", 1)]
    [InlineData("note: rights: private\n", 1)]
    public void The_sidecar_of_a_private_seed_may_stand_alone(string sidecar, int warnings) =>
        Assert.Equal(warnings, SeedSet.Of([Seeds.File(sidecar, "seeds/a.yaml")]).Diagnostics.Length);

    [Fact]
    public void Two_sidecars_of_one_seed_are_an_error() =>
        Assert.Equal("a = seeds/a.txt + seeds/a.yaml\nseeds/a.yml: error SG1016: seeds/a.yml and seeds/a.yaml are the sidecars of one seed", Check("seeds/a.yml", "seeds/a.yaml", "seeds/a.txt"));
}
