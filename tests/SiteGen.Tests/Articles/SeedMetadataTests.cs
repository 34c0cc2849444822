// Metadata and corrections, from the block at a seed's top and from the sidecar beside it.
using SiteGen.Articles;
using SiteGen.Text;

namespace SiteGen.Tests.Articles;

public sealed class SeedMetadataTests
{
    private const string Text = "Harbour wall to be rebuilt\nCouncil votes next week\nPORTHAVEN: The town will rebuild its wall.\nWork begins in March.\n-\nFerry fares to rise in spring\n-\nNavy finds 130m in a crate\n";

    private static (string Shown, string Codes, Article? Article) Read(string text, string? sidecar = null, string path = "seeds/wall.txt")
    {
        var read = ArticleReader.Read(Seeds.File(text, path), sidecar is null ? null : Seeds.File(sidecar, "seeds/wall.yaml"));
        return (read.Value is { } article ? Seeds.Show(article) : "", string.Join(' ', read.Diagnostics.Select(diagnostic => diagnostic.Code)), read.Value);
    }

    [Theory]
    [InlineData("seeds/wall.txt", "\n")]
    [InlineData("seeds/wall.txt", "\r\n")]
    [InlineData("seeds/wall.md", "\n")]
    public void Front_matter_is_metadata_and_not_text(string path, string lineEnd)
    {
        var text = ("---\n" + Seeds.Metadata + "---\nHarbour wall to be rebuilt\n\nThe town will rebuild its wall.\n").Replace("\n", lineEnd, StringComparison.Ordinal);
        var (shown, codes, article) = Read(text, path: path);
        Assert.Equal(("h: Harbour wall to be rebuilt\np1: The town will rebuild its wall.", ""), (shown, codes));
        Assert.Equal(("The Harbour Times", "https://example.org/wall"), (article!.Metadata.Publisher, article.Metadata.Url));
        Assert.Equal(new Location(path, 6, 1), article.Lines.Locate(article.Headline.Text.OffsetOf(0)));
        Seeds.CheckOffsets(article, text);
    }

    [Fact]
    public void A_sidecar_wins_over_front_matter()
    {
        var (_, codes, article) = Read("---\n" + Seeds.Metadata + "---\n" + Text, "publisher: The Other Times\n");
        Assert.Equal(("", "The Other Times", "https://example.org/wall"), (codes, article!.Metadata.Publisher, article.Metadata.Url));
    }

    [Theory]
    [InlineData("---\nJust a sentence\n---\nHarbour wall\nWork begins.", "h: Just a sentence", "SG1007 SG1002")]
    [InlineData("---\n- a list\n---\nHarbour wall\nWork begins.", "h: a list", "SG1007 SG1002")]
    [InlineData("---\nHarbour wall\nWork begins.", "h: Harbour wall", "SG1002")]
    [InlineData("---\npublisher: [\n---\nHarbour wall\nWork begins.", "h: publisher: [", "SG1007 SG1002")]
    public void Dashes_that_hold_no_metadata_are_text(string text, string headline, string codes)
    {
        var read = Read(text);
        Assert.Equal((headline, codes), (read.Shown.Split('\n')[0], read.Codes));
    }

    [Theory]
    [InlineData("title: Harbour wall to be REBUILT", 0, "h: Harbour wall to be REBUILT")]
    [InlineData("title: Harbour wall to be REBUILT", 1, "s: Council votes next week")]
    [InlineData("title: A wall for the harbour", 0, "h: A wall for the harbour")]
    [InlineData("title: A wall for the harbour", 1, "s: Council votes next week")]
    [InlineData("standfirst: false", 1, "p1: Council votes next week")]
    [InlineData("standfirst: The council votes", 1, "s: The council votes")]
    [InlineData("standfirst: The council votes", 2, "p1: [PORTHAVEN|||11] PORTHAVEN: The town will rebuild its wall.")]
    [InlineData("dateline: false", 2, "p1: PORTHAVEN: The town will rebuild its wall.")]
    [InlineData("listed: false", 4, "p3: - Ferry fares to rise in spring")]
    [InlineData("listed: 1", 4, "p3: - Ferry fares to rise in spring")]
    [InlineData("listed: 1", 5, "r1: Navy finds 130m in a crate")]
    [InlineData("listed: 3", 3, "r1: Work begins in March.")]
    public void What_the_reader_got_wrong_the_user_mends(string correction, int line, string expected)
    {
        var (shown, codes, _) = Read(Text, Seeds.Metadata + correction);
        Assert.Equal((expected, ""), (shown.Split('\n')[line], codes));
    }

    [Fact]
    public void A_title_keeps_a_first_line_of_body_text() =>
        Assert.Equal("h: Harbour wall\np1: [PORTHAVEN|||11] PORTHAVEN: The town will rebuild its wall.\np2: It has the money.",
            Read("PORTHAVEN: The town will rebuild its wall.\nIt has the money.", Seeds.Metadata + "title: Harbour wall").Shown);

    [Fact]
    public void A_title_gives_a_list_its_headline() =>
        Assert.Equal("h: News of the day\nr1: Ferry fares to rise in spring", Read("-\nFerry fares to rise in spring", Seeds.Metadata + "title: News of the day").Shown);

    [Fact]
    public void Lines_above_a_stated_title_are_page_furniture() =>
        Assert.Equal("h: Harbour wall\np1: One sentence.\np2: Another.", Read("Home > News\nHarbour wall\nOne sentence.\nAnother.", Seeds.Metadata + "title: Harbour wall").Shown);

    [Theory]
    [InlineData("Porthaven, 14 Oct: The town", "Porthaven, 14 Oct", "p1: [Porthaven|14 Oct||19] Porthaven, 14 Oct: The town will rebuild.", "")]
    [InlineData("Old Porthaven – The town", "Old Porthaven", "p1: [Old Porthaven|||16] Old Porthaven – The town will rebuild.", "")]
    [InlineData("The town", "Porthaven", "p1: [Porthaven|||0] The town will rebuild.", "SG1017")]
    public void A_dateline_can_be_given(string opening, string dateline, string expected, string codes)
    {
        var read = Read($"Harbour wall\n{opening} will rebuild.", Seeds.Metadata + $"dateline: \"{dateline}\"\nstandfirst: false");
        Assert.Equal((expected, codes), (read.Shown.Split('\n')[1], read.Codes));
    }

    [Fact]
    public void Notes_are_tied_to_the_headlines_they_name()
    {
        var (_, codes, article) = Read(Text, Seeds.Metadata
            + "related:\n  - title: ferry fares to rise in spring\n    url: https://example.org/fares\n    relation: background\n    note: From May.\n  - title: r2\n    hide: true\n");
        Assert.Equal("", codes);
        Assert.Equal([("https://example.org/fares", RelationKind.Background, "From May.", false), (null, null, null, true)],
            article!.Listed.Select(entry => (entry.Url, entry.Relation, entry.Note, entry.Hidden)));
    }

    [Fact]
    public void A_note_on_no_headline_is_an_error_with_the_nearest_one()
    {
        var error = Assert.Single(ArticleReader.Read(Seeds.File(Text), Seeds.File(Seeds.Metadata + "related:\n  - title: Ferry fares to fall in spring\n", "seeds/wall.yaml")).Diagnostics);
        Assert.Equal("seeds/wall.yaml(5,12): error SG1010: the seed lists no headline \"Ferry fares to fall in spring\"", error.ToString());
        Assert.Equal("did you mean Ferry fares to rise in spring?", error.Help);
    }

    [Theory]
    [InlineData("listed: 9", "SG1009")]
    [InlineData("rights: private", "")]
    public void Corrections_are_checked(string correction, string codes) => Assert.Equal(codes, Read(Text, Seeds.Metadata + correction).Codes);

    [Theory]
    [InlineData("- a\n- b\n", "SG1011 SG1002")]
    [InlineData("words\n", "SG1011 SG1002")]
    [InlineData("", "SG1002")]
    [InlineData("# nothing\n", "SG1002")]
    public void A_sidecar_holds_keys_with_values(string sidecar, string codes) => Assert.Equal(codes, Read(Text, sidecar).Codes);

    [Fact]
    public void Of_a_private_seed_only_the_day_is_missed()
    {
        var warning = Assert.Single(ArticleReader.Read(Seeds.File(Text), Seeds.File("rights: private\nlabel: A letter\n", "seeds/wall.yml")).Diagnostics);
        Assert.Equal("write in seeds/wall.yml:\npublished: \"YYYY-MM-DD\"", warning.Help);
    }
}
