// The block between two --- lines at the top of a file.
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\na: b\n---\nBody", "a: b\n", "Body")]
    [InlineData("---\r\na: b\r\n---\r\nBody", "a: b\r\n", "Body")]
    [InlineData("---\ra: b\r---\rBody", "a: b\r", "Body")]
    [InlineData("---  \na: b\n...\t\nBody", "a: b\n", "Body")]
    [InlineData("---\n---\nBody", "", "Body")]
    [InlineData("---\na: b\n---", "a: b\n", "")]
    [InlineData("---\na: |\n  ---\n---\nBody", "a: |\n  ---\n", "Body")]
    public void A_block_is_found_between_its_lines(string file, string yaml, string body)
    {
        var block = FrontMatter.Find(SourceText.Of("x.md", file));

        Assert.NotNull(block);
        Assert.Equal(yaml, file.Substring(block.Yaml.Start, block.Yaml.Length));
        Assert.Equal(body, file[block.BodyStart..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\na: b\n")]
    [InlineData("\n---\na: b\n---\n")]
    [InlineData(" ---\na: b\n---\n")]
    [InlineData("----\na: b\n----\n")]
    [InlineData("A headline\n---\nText\n---\n")]
    public void A_file_that_does_not_open_and_close_one_has_none(string file) => Assert.Null(FrontMatter.Find(SourceText.Of("x.md", file)));
}
