// Whatever a file holds, reading it ends well: no exception, every place inside the file, every character of a block where it says.
using System.Globalization;
using CsCheck;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Tests.Markdown;

public sealed class MarkdownPropertyTests
{
    private static readonly string[] Parts =
    [
        "a", "Word ", "b.", "\n", "\n\n", "\r\n", "\r", " ", "  \n", "\\\n", "\t", "    ", "> ", ">", "- ", "  - ", "1. ", "* ", "# ", "## ", "### ", "*", "**", "_", "`", "```\n",
        "[", "]", "(", ")", "![", "](", "[a](b)", "[@s1#p3]", "[@s1; @s2, p. 4]", "[@", " [@none]", "[^1]", "\n[^1]: note ", "\n\n[r]: /x 'T'\n", "[r]", "<", ">", "<b>", "<!-- ", " -->", "<div>\n",
        "<https://x.example>", "&amp;", "&quot;", "&#x1F600;", "&ngE;", "&", "\\*", "\\\"", "\\|", "|", " | ", "\n-|-\n", "a|b\n-|-\n", "\nTerm\n: def ", ": ", "::: note T\n", ":::\n", "\n:::\n", "::: short\n", "::: quote q1\n",
        "{#id}", "{.c}", "{a=b}", "{", "}", "— ", "\n> — Ann", "\"", "'", "“q”", "é", "消息", "😀", "\u0301", "\uFEFF", "\u00A0", "---\n", "===\n", "- [ ] ", "\u2028", "\f",
    ];

    private static readonly Gen<string> Markdown = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> AnyText = Gen.OneOf(Markdown, Gen.String[0, 60]);

    [Fact]
    public void Reading_a_body_never_throws_and_every_place_is_in_the_file() => Gen.Select(AnyText, Gen.String[0, 6], Gen.Bool).Sample((markdown, before, rawHtml) =>
    {
        var file = SourceText.Of("content/a.md", before + "\n" + markdown);
        var result = MarkdownReader.Read(file, before.Length + 1, rawHtml);
        foreach (var diagnostic in result.Diagnostics)
        {
            AssertInside(diagnostic.Location, file);
        }

        foreach (var block in result.Value.Blocks)
        {
            AssertMapped(block, file.Value);
            foreach (var group in block.Groups)
            {
                AssertInside(group.At, file);
                Assert.InRange(group.Index, 0, block.Text.Value.Length);
            }
        }
    });

    [Theory]
    [InlineData("## \tTitle {it}\n")]
    [InlineData("\n\n##  \t *so* [it](/x \"t\") is}\n")]
    [InlineData("> ### \t`a` {b\n")]
    public void A_tab_before_a_headings_words_moves_none_of_their_places(string markdown)
    {
        var blocks = MarkdownReader.Read(SourceText.Of("content/a.md", markdown), 0, rawHtml: false).Value.Blocks;
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => AssertMapped(block, markdown));
    }

    [Fact]
    public void Reading_a_string_never_throws_and_maps_every_character() => AnyText.Sample(markdown =>
    {
        var lines = LineMap.Of("content/a.md", markdown);
        var result = MarkdownReader.ReadInline(new Scalar(MappedText.At(markdown, 0), lines));
        AssertMapped(result.Value.Block, markdown);
        foreach (var diagnostic in result.Diagnostics)
        {
            AssertInside(diagnostic.Location, SourceText.Of("content/a.md", markdown));
        }
    });

    [Fact]
    public void Reading_twice_gives_the_same() => Markdown.Sample(markdown =>
    {
        var (one, two) = (MarkdownDump.Read(markdown), MarkdownDump.Read(markdown));
        Assert.Equal(MarkdownDump.Pieces(one.Value), MarkdownDump.Pieces(two.Value));
        Assert.Equal(MarkdownDump.Blocks(one.Value), MarkdownDump.Blocks(two.Value));
        Assert.Equal(one.Diagnostics, two.Diagnostics);
    });

    [Fact]
    public void No_markup_of_the_user_passes_unescaped() => Markdown.Sample(markdown =>
    {
        var pieces = MarkdownDump.Read(markdown.Replace("<b>", "<script>", StringComparison.Ordinal)).Value;
        Assert.DoesNotContain("<script", Markup(pieces.Intro), StringComparison.OrdinalIgnoreCase);
        Assert.All(pieces.Cards, card => Assert.DoesNotContain("<script", Markup(card.Content), StringComparison.OrdinalIgnoreCase));
    });

    private static string Markup(IEnumerable<BodyPiece> pieces) =>
        string.Concat(pieces.Select(piece => piece switch { MarkupPiece markup => markup.Html, NotePiece note => Markup(note.Content), _ => "" }));

    private static void AssertInside(Location at, SourceText file)
    {
        Assert.Equal(file.Path, at.Path);
        Assert.InRange(at.Line, 1, file.Lines.LineCount);
        var offset = file.Lines.StartOf(at.Line) + at.Column - 1;
        Assert.InRange(offset, 0, file.Value.Length);
        Assert.InRange(offset + at.Length, offset, file.Value.Length);
        Assert.True(at.Length == 0 || file.Value.AsSpan(offset, at.Length).IndexOfAny('\r', '\n') < 0);
    }

    /// <summary>Each character stands where it says, or an entity, a code span, a tag that a browser shows as a quotation mark, a URL, an image or the end of a line or cell does.</summary>
    private static void AssertMapped(TextBlock block, string file)
    {
        for (var i = 0; i < block.Text.Value.Length; i++)
        {
            var offset = block.Text.OffsetOf(i);
            Assert.InRange(offset, 0, file.Length);
            var (read, written) = (block.Text.Value[i], offset < file.Length ? file[offset] : '\n');
            var isRight = read == written
                || written is '&' or '\0'
                || (read is ' ' && written is '\r' or '\n' or ' ' or '\t' or '\\')
                || (read is '\uFFFC' && written is '`' or '<' or '!' or '~' or '[' or ' ' or '\t')
                || (read is '“' or '”' && written is '<')
                || read is '\n';
            Assert.True(isRight, string.Create(CultureInfo.InvariantCulture, $"{i}: '{read}' at {offset} is '{written}' in {block.Kind} \"{block.Text.Value}\""));
        }

        Assert.All(block.Emphasised, span => Assert.InRange(span.End, span.Start, block.Text.Value.Length));
    }
}
