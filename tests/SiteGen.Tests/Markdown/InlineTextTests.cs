// Inline Markdown strings of the front matter: one paragraph's inline markup, everything else as text.
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Tests.Markdown;

public sealed class InlineTextTests
{
    [Theory]
    [InlineData("It *opened* [@s1#p1].", "{It }<em>{opened}</em>[@s1#p1]{.}", "FrontMatter: It ‹opened›[@s1#p1].")]
    [InlineData("- not a list", "{- not a list}", "FrontMatter: - not a list")]
    [InlineData("1. no\n2. list", "{1. no 2. list}", "FrontMatter: 1. no 2. list")]
    [InlineData("# x\n\n    y\n> z", "{# x}<br>{y > z}", "FrontMatter: # x/y > z")]
    [InlineData("    deep", "{deep}", "FrontMatter: deep")]
    [InlineData("[r]: /x", "{[r]: /x}", "FrontMatter: [r]: /x")]
    [InlineData("a | b\n- | -", "{a | b - | -}", "FrontMatter: a | b - | -")]
    [InlineData("[a](b) `c` \"d\"", "[LINK b]a</a>{ }<code>c</code>{ “d”}", "FrontMatter: a □ \"d\"")]
    [InlineData("x {#id}", "{x {#id}}", "FrontMatter: x {#id}")]
    [InlineData("::: note", "{::: note}", "FrontMatter: ::: note")]
    [InlineData("", "", "FrontMatter: ")]
    [InlineData("a\n---", "{a —}", "FrontMatter: a ---")]
    public void A_string_holds_inline_markup_only(string markdown, string pieces, string block)
    {
        var result = MarkdownDump.ReadInline(markdown);
        Assert.Equal(pieces, MarkdownDump.Pieces(result.Value.Pieces));
        Assert.Equal(block, MarkdownDump.Block(result.Value.Block));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Places_go_through_the_strings_own_places()
    {
        // A quoted YAML string with an escape: its text is shorter than what stands in the file.
        const string File = "text: \"a \\\"b\\\" c [@s1#x] <i>\"";
        var map = new MappedText("a \"b\" c [@s1#x] <i>", [new(0, 7), new(2, 10), new(3, 11), new(4, 13), new(5, 14)]);
        var result = MarkdownReader.ReadInline(new Scalar(map, LineMap.Of("content/a.md", File)));
        Assert.Equal("SG1319 1:19+5 \"@s1#x\" is not a citation\nSG1302 1:26+3 raw HTML is off on this site: <i>",
            string.Join('\n', MarkdownDump.Messages(result).Split('\n').OrderDescending()));
        var text = result.Value.Block.Text;
        Assert.Equal("a \"b\" c [@s1#x] <i>".Replace("[@s1#x] ", "", StringComparison.Ordinal), text.Value.Replace("  ", " ", StringComparison.Ordinal));
        Assert.Equal('b', File[text.OffsetOf(3)]);
        Assert.Equal('c', File[text.OffsetOf(6)]);
        Assert.Equal('<', File[text.OffsetOf(text.Value.IndexOf('<', StringComparison.Ordinal))]);
    }
}
