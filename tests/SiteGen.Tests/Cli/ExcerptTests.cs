// Lines cut around a place, with the carets under the right cells.
using CsCheck;
using SiteGen.Cli.Terminal;

namespace SiteGen.Tests.Cli;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("title: abc", 8, 3, "title: abc", "       ^^^")]
    [InlineData("abc", 1, 0, "abc", "^")]
    [InlineData("abc", 4, 0, "abc", "   ^")]
    [InlineData("abc", 9, 5, "abc", "   ^")]
    [InlineData("abc", 0, 0, "abc", "^")]
    [InlineData("abc", 2, 99, "abc", " ^^")]
    [InlineData("", 1, 4, "", "^")]
    [InlineData("\tkey: x", 7, 1, "    key: x", "         ^")]
    [InlineData("中文 word", 4, 4, "中文 word", "     ^^^^")]
    [InlineData("中文", 2, 1, "中文", "  ^^")]
    [InlineData("e\u0301te\u0301 x", 7, 1, "e\u0301te\u0301 x", "    ^")]
    [InlineData("a😀b", 4, 1, "a😀b", "   ^")]
    [InlineData("a\u001b[31mred", 2, 1, "a\uFFFD[31mred", " ^")]
    [InlineData("a\u202Eb", 3, 1, "a\uFFFDb", "  ^")]
    public void Carets_stand_under_the_place(string line, int column, int length, string text, string marks)
    {
        var excerpt = Excerpt.Of(line, column, length, 80);

        Assert.Equal(text, excerpt.Text);
        Assert.Equal(marks, new string(' ', excerpt.MarkStart) + new string('^', excerpt.MarkWidth));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = string.Join(' ', Enumerable.Range(100, 300));

        var excerpt = Excerpt.Of(line, line.IndexOf("250", StringComparison.Ordinal) + 1, 3, 40);

        Assert.Equal("250", excerpt.Text.Substring(excerpt.MarkStart, excerpt.MarkWidth));
        Assert.StartsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.Equal(40, Ink.WidthOf(excerpt.Text));
    }

    [Fact]
    public void A_line_that_runs_from_right_to_left_names_the_words_instead()
    {
        var excerpt = Excerpt.Of("یہ ایک خبر ہے", 4, 3, 80);

        Assert.Equal("ایک", excerpt.Marked);
    }

    [Fact]
    public void Any_place_in_any_line_fits_the_width() =>
        Gen.Select(Gen.String[0, 200], Gen.Int[0, 220], Gen.Int[0, 220], Gen.Int[20, 120]).Sample((line, column, length, width) =>
        {
            var excerpt = Excerpt.Of(line, column, length, width);

            Assert.InRange(Ink.WidthOf(excerpt.Text), 0, width);
            Assert.InRange(excerpt.MarkStart, 0, width);
            Assert.InRange(excerpt.MarkStart + excerpt.MarkWidth, 1, width + 1);
        });
}
