// Smart punctuation is for what is printed only.
namespace SiteGen.Tests.Markdown;

public sealed class SmartPunctuationTests
{
    [Theory]
    [InlineData("\"Yes,\" she said", "{“Yes,” she said}")]
    [InlineData("(\"a\")", "{(“a”)}")]
    [InlineData("'a' don't 1990's '90s dogs' tails", "{‘a’ don’t 1990’s ’90s dogs’ tails}")]
    [InlineData("\"He said 'no'\"", "{“He said ‘no’”}")]
    [InlineData("5'10\" and 6\"", "{5'10\" and 6\"}")]
    [InlineData("\"in 1990\"", "{“in 1990”}")]
    [InlineData("a -- b --- c - d ---- e", "{a – b — c - d ---- e}")]
    [InlineData("wait... a.b 1.5 ..", "{wait… a.b 1.5 ..}")]
    [InlineData("\\\"x\\\" &quot;y&quot;", "{\"x\" \"y\"}")]
    [InlineData("“a” «b» „c“", "{“a” «b» „c“}")]
    [InlineData("\"*The Hobbit*\" is", "{“}<em>{The Hobbit}</em>{” is}")]
    [InlineData("*\"a\"* \"b\"\n\"c\"", "<em>{“a”}</em>{ “b” “c”}")]
    [InlineData("`\"a\"` [\"b\"](c)", "<code>&quot;a&quot;</code>{ }[LINK c]“b”</a>")]
    [InlineData("It is \"so\" [@s1].", "{It is “so”}[@s1]{.}")]
    public void Straight_marks_are_printed_as_typographic_ones(string markdown, string expected)
    {
        var result = MarkdownDump.Read(markdown);
        Assert.Equal("<p>" + expected + "</p>", MarkdownDump.Pieces(result.Value));
    }
}
