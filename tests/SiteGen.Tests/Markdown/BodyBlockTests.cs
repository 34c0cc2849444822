// What proof reads: which texts are one block, where citations stand in them, and what is left out.
namespace SiteGen.Tests.Markdown;

public sealed class BodyBlockTests
{
    [Theory]
    [InlineData("It opened [@s1#p1]. Then.", "Paragraph: It opened[@s1#p1]. Then.")]
    [InlineData("It opened. [@s1#p1] Then.", "Paragraph: It opened.[@s1#p1] Then.")]
    [InlineData("It opened.\n[@s1#p1]\nThen.", "Paragraph: It opened.[@s1#p1] Then.")]
    [InlineData("A [@s1] [@s2].", "Paragraph: A[@s1][@s2].")]
    [InlineData("*A* [@s1] b [@s2]", "Paragraph: ‹A›[@s1] b[@s2]")]
    [InlineData("[@s1] A", "Paragraph: [@s1]A")]
    [InlineData("word[@s1]word", "Paragraph: word[@s1]word")]
    [InlineData("*a b [@s1]* c **d *e***", "Paragraph: ‹a b›[@s1] c ‹d ‹e››")]
    [InlineData("Say &quot;hi&quot; \\\"x\\\" -- \"y\"", "Paragraph: Say \"hi\" \"x\" -- \"y\"")]
    [InlineData("See `code` <https://x.example> ![alt](i.png) [words](u \"t\").", "Paragraph: See □ □ □ words.")]
    [InlineData("a  \nb\\\nc\nd", "Paragraph: a b c d")]
    [InlineData("A[^1].\n\n[^1]: Note [@s1].\n\n    More.", "Paragraph: A.\nFootnote: Note[@s1]./More.")]
    [InlineData("- a [@s1]\n- b\n  - c\n\n  d\n- `e`", "List: a[@s1]/b/c/d/□")]
    [InlineData("1. a\n2. b\n\ntext", "List: a/b\nParagraph: text")]
    [InlineData("a | b\n-|-\n1 [@s1] | *2*\n3 | 4", "TableRow: a/b\nTableRow: 1[@s1]/‹2›\nTableRow: 3/4")]
    [InlineData("Term\n: def [@s1]\n: other", "Definition: Term/def[@s1]\nDefinition: other")]
    [InlineData("> a\n> b [@s1]\n>\n> c", "Blockquote: a b[@s1]/c")]
    [InlineData("> a\n> — Ann [@s1]", "Blockquote: a/«— Ann[@s1]»")]
    [InlineData("> a [@s1]\n>\n> – Ann,\n", "Blockquote: a[@s1]/«– Ann,»")]
    [InlineData("> a\n> - Ann", "Blockquote: a/«- Ann»")]
    [InlineData("> - a\n> - b\n>\n> > c", "Blockquote: a/b/c")]
    [InlineData("> a\n> — b\n> c", "Blockquote: a — b c")]
    [InlineData("- a\n\n  > q [@s1]\n- b", "List: a/b\nBlockquote: q[@s1]")]
    [InlineData("## H \"q\" `c`\n\n::: short\nS [@s1].\n:::\n\n::: note T\nN.\n:::", "Heading: H \"q\" □\nParagraph: S[@s1].\nHeading: T\nParagraph: N.")]
    [InlineData("- [x] done [@s1]", "List: done[@s1]")]
    [InlineData("```\n\"code\"\n```\n\n---\n\n<!-- \"c\" -->", "")]
    [InlineData("a <!-- \"c\" --> b", "Paragraph: a  b")]
    [InlineData("para {#x}", "Paragraph: para")]
    [InlineData("[w]ill […] [sic]", "Paragraph: [w]ill […] [sic]")]
    public void Body_blocks_hold_the_text_for_proof(string markdown, string expected) =>
        Assert.Equal(expected, MarkdownDump.Blocks(MarkdownDump.Read(markdown).Value));

    [Fact]
    public void Words_in_raw_html_are_read_for_proof() => Assert.Equal(
        "Paragraph: He said \"no\" here.",
        MarkdownDump.Blocks(MarkdownDump.Read("<div title=\"x\">He said &quot;no&quot;\n<b>here</b>.</div>", rawHtml: true).Value));

    [Theory]
    [InlineData("<div>He said <q>no</q>.</div>", "Paragraph: He said “no”.")]
    [InlineData("He said <q class=\"x\">no</q>.", "Paragraph: He said “no”.")]
    [InlineData("<blockquote cite=\"x\">We had no choice.</blockquote>", "Paragraph: “We had no choice.”")]
    [InlineData("He said <blockquote>no</blockquote> <quiz>x</quiz>.", "Paragraph: He said “no” x.")]
    public void Marks_that_a_browser_sets_are_read_for_proof(string markdown, string expected) =>
        Assert.Equal(expected, MarkdownDump.Blocks(MarkdownDump.Read(markdown, rawHtml: true).Value));

    [Theory]
    [InlineData("one two three", 3)]
    [InlineData("don't well-known 3.5 — x", 4)]
    [InlineData("## A card\n\n- one\n- two `code`", 4)]
    [InlineData("消息人士说", 3)]
    [InlineData("یہ ایک جملہ ہے", 4)]
    [InlineData("", 0)]
    public void Words_are_counted_as_a_reader_reads_them(string markdown, int expected) =>
        Assert.Equal(expected, MarkdownDump.Read(markdown).Value.WordCount);
}
