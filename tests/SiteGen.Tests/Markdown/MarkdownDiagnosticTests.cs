// Every message about Markdown: what is written, and where it is said to be wrong.
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Markdown;

public sealed class MarkdownDiagnosticTests
{
    [Theory]
    [InlineData("a\n\nb <b>c</b>", "SG1302 3:3+3 raw HTML is off on this site: <b>\nSG1302 3:7+4 raw HTML is off on this site: </b>")]
    [InlineData("<div>\nx\n</div>", "SG1302 1:1+5 raw HTML is off on this site: <div>")]
    [InlineData("a\n\n<!-- b\n\nc", "SG1303 3:1+4 this comment is never closed, so the rest of the page is lost")]
    [InlineData("<!-- b --> words", "SG1304 1:12+5 text behind a comment on its line is not shown")]
    [InlineData("a [x](javascript:alert) b", "SG1305 1:3+21 links to javascript: are not allowed")]
    [InlineData("[x](JaVa&#x0A;Script:a)", "SG1305 1:1+23 links to javascript: are not allowed")]
    [InlineData("[x](<\tjava&Tab;script&colon;a>)", "SG1305 1:1+31 links to javascript: are not allowed")]
    [InlineData("[x][r]\n\n[r]: data:text/html,x", "SG1305 1:1+6 links to data: are not allowed")]
    [InlineData("<vbscript:x> ![a](file:///etc/x)", "SG1305 1:1+12 links to vbscript: are not allowed\nSG1305 1:14+19 links to file: are not allowed")]
    [InlineData("[x]()", "SG1306 1:1+5 this link has no target")]
    [InlineData("# Top", "SG1307 1:1+5 a heading of the first level stands in the body")]
    [InlineData("### ???", "SG1308 1:1+7 this heading has no letters or digits to make an id from")]
    [InlineData("## A {#What_we}", "SG1309 1:6+10 \"What_we\" is not a usable id")]
    [InlineData("## A {#sources}", "SG1310 1:6+10 the id \"sources\" belongs to a section of the theme")]
    [InlineData("## A\n\n### B {#a}", "SG1311 3:7+4 the id \"a\" stands on line 1 already")]
    [InlineData("## A\n\npara {#b}\n\n### B", "SG1311 5:1+5 the id \"b\" stands on line 3 already")]
    [InlineData("*x*{onclick=y}", "SG1312 1:4+11 the attribute \"onclick\" is not allowed in Markdown")]
    [InlineData("word{.x} more", "SG1312 1:5+4 these attributes belong to nothing")]
    [InlineData("a\n\n{.x}", "SG1312 3:1+4 these attributes belong to nothing")]
    [InlineData("## A [b](c)", "SG1313 1:1+11 a card's heading is printed as plain text, without its links, images and footnotes")]
    [InlineData("::: nott T\nx\n:::", "SG1314 1:5+4 there is no container \"nott\"")]
    [InlineData("a\n\n::: note T\nx", "SG1315 3:1+10 ::: note is never closed")]
    [InlineData("a\n\n:::\n", "SG1316 3:1+3 this line closes a container, but none is open")]
    [InlineData("::: short\nx\n:::", "SG1317 1:1+9 ::: short stands outside a card")]
    [InlineData("## A\n\n::: short\nx\n:::\n\n::: short\ny\n:::", "SG1317 7:1+9 this card has a short answer already, on line 3")]
    [InlineData("- a\n\n  ::: note\n  x\n  :::", "SG1317 3:3+8 ::: note cannot stand inside another block")]
    [InlineData("::: quote\n:::", "SG1318 1:1+9 ::: quote does not say which quote")]
    [InlineData("::: quote q1\ntext\n:::", "SG1318 2:1+4 text inside ::: quote is not shown")]
    [InlineData("## A\n\n::: short T\nx\n:::", "SG1318 3:1+11 text behind ::: short is not shown")]
    [InlineData("a [@s1#x9].", "SG1319 1:4+6 \"@s1#x9\" is not a citation")]
    [InlineData("a [@s1 #p3]", "SG1319 1:4+7 \"@s1 #p3\" is not a citation")]
    [InlineData("a [@] b", "SG1319 1:4+1 @ names no source here")]
    [InlineData("a [@s1;] b", "SG1319 1:3+6 a citation is empty here")]
    [InlineData("a [@s1; s2] b", "SG1319 1:9+2 every citation of a group begins with @")]
    [InlineData("a [@s1#p3 and\nmore", "SG1319 1:3+2 this citation has no closing bracket")]
    [InlineData("a [@s1](see there)", "SG1319 1:3+2 this is neither a citation nor a link")]
    [InlineData("## A [@s1]", "SG1320 1:6+5 a heading cannot hold a citation")]
    [InlineData("[a [@s1]](b) ![c [@s1]](d)", "SG1320 1:4+5 the words of a link cannot hold a citation\nSG1320 1:18+5 an alternative text cannot hold a citation")]
    [InlineData("a[^1] b", "SG1321 1:2+4 there is no footnote ^1")]
    [InlineData("a\n\n[^n]: unused", "SG1322 3:2+2 the footnote ^n is not shown, because nothing refers to it")]
    [InlineData("![](a.png)", "SG1323 1:1+10 this image has no alternative text")]
    public void A_mistake_is_named_with_its_place(string markdown, string expected) =>
        Assert.Equal(expected, MarkdownDump.Messages(MarkdownDump.Read(markdown)));

    [Fact]
    public void Places_are_counted_from_the_start_of_the_file_below_its_front_matter()
    {
        const string File = "---\r\ntitle: T\r\n---\r\nText.\r\n\r\n[x](javascript:a)\r\n";
        var text = SiteGen.Text.SourceText.Of("content/a.md", File);
        var result = SiteGen.Markdown.MarkdownReader.Read(text, File.IndexOf("Text.", StringComparison.Ordinal), rawHtml: false);
        Assert.Equal("content/a.md(6,1): error SG1305: links to javascript: are not allowed", Assert.Single(result.Diagnostics).ToString());
        Assert.Equal("Text.".Length, result.Value.Blocks[0].Text.Value.Length);
        Assert.Equal('T', File[result.Value.Blocks[0].Text.OffsetOf(0)]);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("*a ")]
    [InlineData("*a **b ")]
    [InlineData("_a ")]
    [InlineData("*a **a ")]
    [InlineData("[a")]
    [InlineData("[a]: b\n")]
    [InlineData("::: note\n")]
    [InlineData("*a* ")]
    public void Text_that_nests_absurdly_deep_is_refused_or_read_but_never_fatal(string part)
    {
        var result = MarkdownDump.Read(string.Concat(Enumerable.Repeat(part, 20_000)));
        Assert.All(result.Diagnostics, diagnostic => Assert.True(diagnostic.Rule == MarkdownRules.TooDeep));
        Assert.True(part is "- " or "1. " || result.Diagnostics.Length == 1);
    }

    [Fact]
    public void Every_rule_explains_itself() =>
        Assert.All(MarkdownRules.All, rule => Assert.True(rule.Explanation.Length > 60 && rule.Code.StartsWith("SG13", StringComparison.Ordinal)));
}
