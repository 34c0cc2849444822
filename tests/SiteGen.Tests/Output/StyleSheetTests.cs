// Published style sheets say the same in fewer bytes.
using System.Text;
using CsCheck;
using SiteGen.Output;

namespace SiteGen.Tests.Output;

public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("a {\n  color: red;\n\n}\n", "a{color:red;}")]
    [InlineData("a , b > c :is(d, e) {\n margin: 1px  2px }\n\nf { --x: \"a ; b\" , c }", "a ,b > c :is(d,e){margin:1px 2px}f{--x:\"a ; b\" ,c}")]
    [InlineData("a\\, b { x: y }", "a\\, b{x:y}")]
    [InlineData("/* a\n remark */\na{}", "a{}")]
    [InlineData("a/* x */b{}", "a b{}")]
    [InlineData("a::before { content: \"/* no remark */\"; }", "a::before{content:\"/* no remark */\";}")]
    [InlineData("a{content:'\\'  /*'}/* gone */", "a{content:'\\'  /*'}")]
    [InlineData("a{content:\"  two\"}", "a{content:\"  two\"}")]
    [InlineData("a{} /* never closed", "a{}")]
    [InlineData("", "")]
    public void Remarks_and_indentation_go_and_strings_stay(string css, string expected) => Assert.Equal(expected, Squeezed(css));

    [Fact]
    public void Squeezing_twice_changes_nothing_more() => Gen.String[Gen.Char["ab{}:;/*\"'\\ \n\t"], 0, 40].Sample(css =>
        Assert.Equal(Squeezed(css), Squeezed(Squeezed(css))));

    private static string Squeezed(string css) => Encoding.UTF8.GetString(StyleSheet.Squeezed(Encoding.UTF8.GetBytes(css)).Span);
}
