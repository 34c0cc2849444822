// Seeds in every shape that plain text comes in.
using System.Text;
using SiteGen.Text;

namespace SiteGen.Tests.Articles;

public sealed class ArticleReaderTests
{
    private const string Lines =
        "Harbour wall to be rebuilt\nCouncil votes on the money next week\nPORTHAVEN: The town will rebuild its harbour wall.\n“We will not wait,” the mayor said.\n"
        + "-\nFerry fares to rise in spring\n-\nFishing fleet ‘smaller’ than in May";

    private const string Expected =
        "h: Harbour wall to be rebuilt\ns: Council votes on the money next week\np1: [PORTHAVEN|||11] PORTHAVEN: The town will rebuild its harbour wall.\n"
        + "p2: “We will not wait,” the mayor said.\nr1: Ferry fares to rise in spring\nr2: Fishing fleet ‘smaller’ than in May";

    [Theory]
    [InlineData("\n", "", "")]
    [InlineData("\r\n", "", "")]
    [InlineData("\r", "", "")]
    [InlineData("\n", "\uFEFF", "\n")]
    [InlineData("\r\n", "\uFEFF", "\r\n")]
    [InlineData("\r", "\uFEFF", "\r\r")]
    [InlineData("\n\n", "", "\n")]
    [InlineData("\r\n \t\r\n", "\r\n\r\n", "\r\n")]
    [InlineData("  \n", " \n", "   ")]
    [InlineData("\u00A0\n\u200B\n", "", "")]
    public void Line_ends_blank_lines_and_a_byte_order_mark_change_nothing(string lineEnd, string before, string after) =>
        Assert.Equal(Expected, Seeds.Shown(before + Lines.Replace("\n", lineEnd, StringComparison.Ordinal) + after));

    [Fact]
    public void An_article_knows_its_file()
    {
        var article = Seeds.Article("\uFEFFHarbour wall\nA sentence.", "seeds/2025/Harbour Wall.TXT");
        Assert.Equal("harbour-wall", article.Id);
        Assert.Equal("seeds/2025/Harbour Wall.TXT", article.Path);
        Assert.Equal(27, article.ByteLength);
        Assert.Equal(64, article.Sha256.Length);
        Assert.Equal(article.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("\uFEFFHarbour wall\nA sentence."))));
        Assert.Equal(new Location("seeds/2025/Harbour Wall.TXT", 2, 1), article.Lines.Locate(article.Body[0].Text.OffsetOf(0)));
    }

    [Theory]
    [InlineData("Harbour wall to be rebuilt\nThe town agreed. It has the money.\nPORTHAVEN: Work begins soon.", "p1: The town agreed. It has the money.")]
    [InlineData("Harbour wall to be rebuilt\nCouncil agrees at last.\nPORTHAVEN: Work begins soon.", "s: Council agrees at last.")]
    [InlineData("Harbour wall to be rebuilt\nCouncil agrees at last\nWork begins soon, the town said.", "s: Council agrees at last")]
    [InlineData("Harbour wall to be rebuilt\nCouncil agrees at last.\nWork begins soon, the town said.", "p1: Council agrees at last.")]
    [InlineData("Harbour wall to be rebuilt\nPORTHAVEN: Work begins soon.\nIt takes a year.", "p1: [PORTHAVEN|||11] PORTHAVEN: Work begins soon.")]
    [InlineData("Harbour wall to be rebuilt\nCouncil agrees at last", "p1: Council agrees at last")]
    public void The_second_line_is_the_standfirst_unless_it_reads_like_body_text(string text, string second) =>
        Assert.Equal(second, Seeds.Shown(text).Split('\n')[1]);

    [Theory]
    [InlineData("", "SG1003")]
    [InlineData("\uFEFF", "SG1003")]
    [InlineData(" \r\n\t\n\u00A0", "SG1003")]
    [InlineData("-\n-\n", "SG1003")]
    [InlineData("***\n---\n", "SG1003")]
    [InlineData("- Ferry fares to rise in spring\n- Fishing fleet is smaller again", "SG1004")]
    [InlineData("-\nFerry fares to rise in spring\n-\nFishing fleet is smaller again\n", "SG1004")]
    public void Nothing_is_made_of_a_seed_without_an_article(string text, string code)
    {
        var read = Seeds.Read(text);
        Assert.Null(read.Value);
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }

    [Theory]
    [InlineData("\0\0\0\0", "seeds/wall.txt", "SG1001")]
    [InlineData("Harbour", "seeds/---.txt", "SG1013")]
    public void What_cannot_be_read_is_an_error(string text, string path, string code)
    {
        var read = Seeds.Read(text, path);
        Assert.Null(read.Value);
        Assert.True(Assert.Single(read.Diagnostics) is { IsError: true } error && error.Code == code);
    }

    [Fact]
    public void A_headline_alone_is_an_article_with_a_warning()
    {
        var read = Seeds.Read("Harbour wall to be rebuilt");
        Assert.Equal("h: Harbour wall to be rebuilt", Seeds.Show(read.Value!));
        Assert.Equal(["SG1005", "SG1002"], read.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("PORTHAVEN: The town will rebuild its harbour wall.\nIt has the money.")]
    [InlineData("The town will rebuild the wall, the mayor said, and then it will rebuild it again, and again, and again, and then once more, because the sea is strong, the stone is soft, the winters are long, the summers short, the money scarce, the masons old, the young ones gone to the city, and the harbour the only one for many miles around.\nMore.")]
    public void A_first_line_that_reads_like_body_text_is_pointed_out(string text) =>
        Assert.Equal(["SG1008", "SG1002"], Seeds.Read(text).Diagnostics.Select(diagnostic => diagnostic.Code));

    [Fact]
    public void One_warning_names_what_nobody_said_and_how_to_say_it()
    {
        var warning = Assert.Single(Seeds.Read("Harbour wall\nWork begins.", "seeds/a/wall.txt").Diagnostics);
        Assert.Equal("seeds/a/wall.txt: warning SG1002: this seed has no publisher, url and published: readers cannot see whose account it is; "
            + "source markers cannot link to the original; relative dates such as \"Monday\" stay unresolved", warning.ToString());
        Assert.Equal("write in seeds/a/wall.yaml:\npublisher: \"The name of the paper\"\nurl: \"https://…\"\npublished: \"YYYY-MM-DD\"", warning.Help);
    }

    [Fact]
    public void A_rule_of_dashes_or_stars_is_no_paragraph() =>
        Assert.Equal("h: Harbour wall\np1: One sentence.\np2: Another one.", Seeds.Shown("---\nHarbour wall\n\nOne sentence.\n* * *\nAnother one.\n______\n"));

    [Fact]
    public void A_line_of_fifty_megabytes_is_read()
    {
        var article = Seeds.Read(string.Concat(Enumerable.Repeat("Storm ", 8_400_000))).Value;
        Assert.Equal(50_399_999, article!.Headline.Text.Value.Length);
    }
}
