// Pages that nobody would write by hand: whatever they hold, an article or a diagnostic comes of it.
using System.Text;
using CsCheck;
using SiteGen.Articles;
using SiteGen.Text;

namespace SiteGen.Tests.Articles.Html;

public sealed class HtmlHostileTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<div class=related>", "<h1>", "</h1>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<ul>", "<li>", "</ul>", "<a href=x>", "<a href='https://e.example/1'>",
        "</a>", "<b>", "</b>", "<q>", "</q>", "<br>", "<br/>", "<script>", "</script>", "<!--", "-->", "<title>", "</title>", "<head>", "<body>", "</body>", "</html>", "<form>", "<blockquote>", "<svg>", "<select>", "<option>",
        "<frameset>", "<template>", "<pre>", "<textarea>", "<plaintext>", "<math>", "<main>", "<article>", "</article>", "<aside>", "<footer>", "<", ">", "&", "&amp;", "&nbsp", "&#0;", "&#x1F600;", "&#55296;",
        "&NotEqualTilde;", "&notit;", "=", "\"", "'", "/", " ", "\n", "<p class=\"", "<p hidden>", "<meta property=og:title content='Harbour wall to be rebuilt'>", "<link rel=canonical href=https://e.example/a>",
        "<time datetime=2025-10-14>", "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"\\ud800\"}</script>", "<script type=application/ld+json>[[[", "Related", "Read more: ",
        "Harbour wall to be rebuilt", "The town will rebuild its harbour wall, which the storms of last winter broke in three places, it said. ", "PORTHAVEN: ", "کراچی: شہر", "港口", "\U0001F600", "\u00A0",
    ];

    [Fact]
    public void Pieces_of_pages_in_any_order_keep_their_offsets() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(chosen => string.Concat(chosen.Select(i => Pieces[i]))).Sample(Check, iter: 1_500);

    [Fact]
    public void Pages_with_a_stretch_cut_out_or_doubled_keep_their_offsets()
    {
        var pages = HtmlPages.Names.Select(HtmlPages.Read).ToArray();
        Gen.Select(Gen.Int[0, pages.Length - 1], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Bool).Sample(
            (page, one, other, doubled) =>
            {
                var html = pages[page];
                var (from, to) = ((int)(Math.Min(one, other) * html.Length), (int)(Math.Max(one, other) * html.Length));
                Check(doubled ? html[..to] + html[from..] : html[..from] + html[to..]);
            },
            iter: 300);
    }

    [Fact]
    public void Any_bytes_give_an_article_or_a_diagnostic() =>
        Gen.Byte.Array[0, 300].Sample(bytes =>
        {
            var read = ArticleReader.Read(new SourceFile("seeds/a.html", bytes), null);
            Assert.True(read.Value is not null || read.Diagnostics.Length > 0);
        });

    [Fact]
    public void Any_text_keeps_its_offsets() => Gen.String.Where(text => !text.StartsWith('\uFEFF')).Sample(text => Check(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<b class=x>a", 20_000)]
    [InlineData("<table><tr><td>", 40_000)]
    [InlineData("<p>The sea, the sea, the sea.", 10_000)]
    [InlineData("<ul><li>", 40_000)]
    [InlineData("</div>", 100_000)]
    [InlineData("<a href=x>", 100_000)]
    [InlineData("<select><option>", 50_000)]
    [InlineData("<!--", 200_000)]
    [InlineData("<script>", 100_000)]
    [InlineData("</script", 100_000)]
    [InlineData("<p a='", 200_000)]
    [InlineData("&", 500_000)]
    [InlineData("<", 500_000)]
    [InlineData("<br>", 100_000)]
    [InlineData("text<br><br>", 14_000)]
    [InlineData("[{\"a\":", 100_000)]
    public void A_page_of_one_thing_many_times_ends(string piece, int times) =>
        Check("<h1>Harbour wall to be rebuilt</h1><p>The town will rebuild its harbour wall, it said.</p>" + string.Concat(Enumerable.Repeat(piece, times)));

    [Fact]
    public void A_page_of_ten_megabytes_is_read() =>
        Check("<h1>Harbour wall</h1>" + string.Concat(Enumerable.Repeat($"<p>{new string('x', 9_990)} end.</p>", 1_000)));

    [Fact]
    public void A_page_of_too_many_elements_is_an_error()
    {
        var read = Seeds.Read("<h1>Harbour wall</h1>" + string.Concat(Enumerable.Repeat("<i>x</i>", 130_000)), "seeds/wall.html");
        Assert.Null(read.Value);
        Assert.Equal("SG1018", Assert.Single(read.Diagnostics).Code);
    }

    private static void Check(string html)
    {
        var read = ArticleReader.Read(Seeds.File(html, "seeds/wall.html"), null);
        Assert.True(read.Value is not null || read.Diagnostics.Length > 0);
        if (read.Value is { } article)
        {
            HtmlPages.CheckOffsets(article, html);
            Assert.All(article.Citable, passage => Assert.NotEqual("", passage.Text.Value));
            Assert.All(read.Diagnostics, diagnostic => Assert.InRange(diagnostic.Location.Line, 0, article.Lines.LineCount));
        }
    }
}
