// What the check of links reads out of a page.
using System.Text;
using SiteGen.Output;

namespace SiteGen.Tests.Output;

public sealed class HtmlScanTests
{
    private static HtmlScan Scan(string html) => HtmlScan.Of(Encoding.UTF8.GetBytes(html));

    [Fact]
    public void Ids_and_links_are_found_and_decoded()
    {
        var scan = Scan("""<a id="x" href="/a/?b&amp;c#d">text</a><img alt="" src="/i.png"><p id="ü">""");
        Assert.Equal(["x", "ü"], scan.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(["/a/?b&c#d", "/i.png"], scan.Links);
    }

    [Fact]
    public void Other_attributes_that_end_alike_are_not_taken_for_them() =>
        Assert.Empty(Scan("""<p data-id="x" popovertarget="y" data-href="/z/" aria-label="id=1">""").Ids);

    [Fact]
    public void An_id_that_stands_twice_is_reported_once_more() => Assert.Equal(["x"], Scan("""<p id="x"><p id="x">""").RepeatedIds);

    [Fact]
    public void A_page_that_ends_inside_an_attribute_is_survived() => Assert.Empty(Scan("""<a href="/x""").Links);

    [Fact]
    public void Every_candidate_of_a_srcset_is_a_link() => Assert.Equal(["/a.png", "/b,1.png"], Scan("""<img alt="" srcset="/a.png 1x, /b,1.png 2x">""").Links);

    [Fact]
    public void An_image_without_alternative_text_is_found_by_its_address() => Assert.Equal(
        ["/b.png", ""],
        HtmlScan.OfPage("""<img src="/a.png" alt=""><img src="/a2.png" alt><img title="a > b" src="/b.png"><imgx src="/c.png"><img/><img data-alt="x" src="/b.png">"""u8).Faults.ImagesWithoutAlternative);

    [Fact]
    public void An_image_of_another_site_is_found_and_none_of_this_one() => Assert.Equal(
        ["https://other.example/a.png", "//other.example/b.png", "HTTP://other.example/c.png"],
        HtmlScan.OfPage("""<img alt="" src="/a.png"><img alt="" src="https://other.example/a.png"><a href="https://other.example/">x</a><img alt="" src="x.png" srcset="//other.example/b.png 2x, HTTP://other.example/c.png 3x">"""u8).Faults.ImagesElsewhere);

    [Theory]
    [InlineData("""{"a": [1, "b"]}""", null)]
    [InlineData("""{"a": 1,}""", "it is not JSON from")]
    [InlineData("", "it is not JSON from")]
    public void Structured_data_is_JSON(string json, string? problem)
    {
        var found = HtmlScan.OfPage(Encoding.UTF8.GetBytes($"<script type=\"application/ld+json\">{json}</script>")).Faults.BrokenStructure;

        Assert.Equal(problem is null, found is null);
        Assert.StartsWith(problem ?? "", found ?? "", StringComparison.Ordinal);
    }
}
