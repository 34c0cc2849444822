// Markdown becomes pieces: finished markup, prose, citations, links, images and placed blocks.
namespace SiteGen.Tests.Markdown;

public sealed class BodyPieceTests
{
    [Theory]
    // Paragraphs, emphasis, code, breaks.
    [InlineData("One *two* **three** `a<b`", "<p>{One }<em>{two}</em>{ }<strong>{three}</strong>{ }<code>a&lt;b</code></p>")]
    [InlineData("One\ntwo", "<p>{One two}</p>")]
    [InlineData("One\r\ntwo", "<p>{One two}</p>")]
    [InlineData("One  \ntwo\\\nthree", "<p>{One}<br>{two}<br>{three}</p>")]
    [InlineData("a & b &lt; &amp;amp; \\*c\\*", "<p>{a & b < &amp; *c*}</p>")]
    [InlineData("snake_case_name 2*3*4", "<p>{snake_case_name 2}<em>{3}</em>{4}</p>")]
    [InlineData("*open **and\n\nclosed*", "<p>{*open **and}</p><p>{closed*}</p>")]
    [InlineData("a [b [c ]", "<p>{a [b [c ]}</p>")]
    // Cards.
    [InlineData("Intro.\n\n## What *happened*?\n\nText.\n\n### More `x`\n\n## Next", "<p>{Intro.}</p> ## What happened? #what-happened <p>{Text.}</p><h3 id=\"more-x\">More <code>x</code></h3> ## Next #next")]
    [InlineData("## A \"quoted\" title {#q}\n", "## A “quoted” title #q")]
    [InlineData("## Sources\n\n## Key {#k}", "## Sources #sources-card ## Key #k")]
    [InlineData("Title\n---\n\ntext", "## Title #title <p>{text}</p>")]
    [InlineData("## Ärger & Größe\n\n## 消息", "## Ärger & Größe #ärger-größe ## 消息 #消息")]
    [InlineData("> ## Inside\n", "<blockquote><h3 id=\"inside\">Inside</h3></blockquote>")]
    // Lists.
    [InlineData("- a\n- b *c*\n  - d", "<ul><li>{a}</li><li>{b }<em>{c}</em><ul><li>{d}</li></ul></li></ul>")]
    [InlineData("3. a\n\n   b\n4. c", "<ol start=\"3\"><li><p>{a}</p><p>{b}</p></li><li><p>{c}</p></li></ol>")]
    [InlineData("- [x] done\n- [ ] open", "<ul><li class=\"task\"><input type=\"checkbox\" disabled checked aria-labelledby=\"task:1\"> <span id=\"task:1\">{ done}</span></li><li class=\"task\"><input type=\"checkbox\" disabled aria-labelledby=\"task:2\"> <span id=\"task:2\">{ open}</span></li></ul>")]
    [InlineData("Term\n: What it *is*\n: More", "<dl><dt>Term</dt><dd><p>{What it }<em>{is}</em></p></dd><dd><p>{More}</p></dd></dl>")]
    // Tables.
    [InlineData("a | b\n- | -:\n1 | 2 \\| `x|y`", "<div class=\"tbl-wrap\" tabindex=\"0\"><table class=\"tbl\"><thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"align-right\">b</th></tr></thead><tbody><tr><td>{1}</td><td class=\"align-right\">{2 | }<code>x|y</code></td></tr></tbody></table></div>")]
    // Quotations.
    [InlineData("> Words.", "<blockquote><p>Words.</p></blockquote>")]
    [InlineData("> Words.\n> — Ann *B.*", "<figure class=\"quote\"><blockquote><p>Words.</p></blockquote><figcaption>— Ann <em>B.</em></figcaption></figure>")]
    [InlineData("> Words.\n>\n> -- Ann", "<figure class=\"quote\"><blockquote><p>Words.</p></blockquote><figcaption>– Ann</figcaption></figure>")]
    [InlineData("> Words.\n> - Ann", "<figure class=\"quote\"><blockquote><p>Words.</p></blockquote><figcaption>— Ann</figcaption></figure>")]
    [InlineData("> — not an attribution", "<blockquote><p>— not an attribution</p></blockquote>")]
    // Code blocks and rules.
    [InlineData("```js\nif (a < b) [@s1]\n```\n\n    indented\n\n---", "<pre tabindex=\"0\"><code class=\"language-js\">if (a &lt; b) [@s1]</code></pre><pre tabindex=\"0\"><code>indented</code></pre><hr>")]
    // Links and images.
    [InlineData("[a *b*](../c.md#d \"T\") <https://x.example/?a&b>", "<p>[LINK ../c.md#d \"T\"]a <em>b</em></a>{ }[LINK https://x.example/?a&b]https://x.example/?a&amp;b</a></p>")]
    [InlineData("[a][r] [r]\n\n[r]: /x/ 'T'", "<p>[LINK /x/ \"T\"]a</a>{ }[LINK /x/ \"T\"]r</a></p>")]
    [InlineData("<ann@x.example>", "<p>[LINK mailto:ann@x.example]ann@x.example</a></p>")]
    [InlineData("![A *red* `b`](i.png \"T\")", "<p>[IMAGE i.png (A red b) \"T\"]</p>")]
    [InlineData("[@ann](https://x.example/ann) wrote", "<p>[LINK https://x.example/ann]@ann</a>{ wrote}</p>")]
    // Citations.
    [InlineData("It opened [@s1#p1]. Then", "<p>{It opened}[@s1#p1]{. Then}</p>")]
    [InlineData("It opened. [@s1#p3-p5; @s2] [@none]", "<p>{It opened.}[@s1#p3-p5; @s2][@none]</p>")]
    [InlineData("a [@s2, p. 14] b [@quote:q3] c [@editors] d [@größe#h]", "<p>{a}[@s2, p. 14]{ b}[@quote:q3]{ c}[@editors]{ d}[@größe#h]</p>")]
    [InlineData("a [@s1#p1;\n  @s2] b", "<p>{a}[@s1#p1; @s2]{ b}</p>")]
    [InlineData("`[@s1]` \\[@s1] *b [@s1]*", "<p><code>[@s1]</code>{ [@s1] }<em>{b}[@s1]</em></p>")]
    // Attributes.
    [InlineData("para *x*{.a lang=de} {#p .lead}", "<p id=\"p\" class=\"lead\">{para }<em class=\"a\" lang=\"de\">{x}</em></p>")]
    [InlineData("{.wide}\n\na|b\n-|-", "<div class=\"tbl-wrap\" tabindex=\"0\"><table class=\"tbl wide\"><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead></table></div>")]
    [InlineData("[a](b){.k} {not attributes} { }", "<p><span class=\"k\">[LINK b]a</a></span>{ {not attributes} { }}</p>")]
    [InlineData("- one {.x}\n- two", "<ul><li class=\"x\">{one}</li><li>{two}</li></ul>")]
    // Comments.
    [InlineData("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf", "<p>{a  c}</p><p>{f}</p>")]
    public void Body_markup_becomes_pieces(string markdown, string expected)
    {
        var result = MarkdownDump.Read(markdown);
        Assert.Equal(expected, MarkdownDump.Pieces(result.Value));
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("## A\n\n::: short\nYes, *it* is.\n:::\n\nText.", "## A #a SHORT <p>{Yes, }<em>{it}</em>{ is.}</p> <p>{Text.}</p>")]
    [InlineData("::: note How \"we\" know\nBecause.\n\n- a\n\n::: quote q3\n:::\n\nEnd.\n:::\nAfter", "[NOTE How “we” know: <p>{Because.}</p><ul><li>{a}</li></ul>[Quote q3]<p>{End.}</p>]<p>{After}</p>")]
    [InlineData("::: claims c1 c2\n:::\n::: timeline\n:::\n:::figure f1\n:::::", "[Claims c1 c2][Timeline ][Figure f1]")]
    [InlineData("::: note N\n```\n:::\n```\n:::", "[NOTE N: <pre tabindex=\"0\"><code>:::</code></pre>]")]
    public void Containers_become_pieces(string markdown, string expected)
    {
        var result = MarkdownDump.Read(markdown);
        Assert.Equal(expected, MarkdownDump.Pieces(result.Value));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Footnotes_stand_at_the_end_of_the_last_card_with_links_back()
    {
        var result = MarkdownDump.Read("## A\n\nOne[^x] two [^x].\n\n[^x]: Note *n*.\n\n## B\n\nLast.");
        Assert.Equal(
            "## A #a <p>{One}<sup class=\"fn-ref\"><a id=\"fnref:1\" href=\"#fn:1\" role=\"doc-noteref\">1</a></sup>{ two}"
            + "<sup class=\"fn-ref\"><a id=\"fnref:2\" href=\"#fn:1\" role=\"doc-noteref\">1</a></sup>{.}</p>"
            + " ## B #b <p>{Last.}</p><div class=\"footnotes\" role=\"doc-endnotes\"><ol><li id=\"fn:1\"><p>{Note }<em>{n}</em>{.}"
            + " <a class=\"fn-back\" href=\"#fnref:1\" role=\"doc-backlink\">↩\uFE0E<sup>1</sup></a>"
            + " <a class=\"fn-back\" href=\"#fnref:2\" role=\"doc-backlink\">↩\uFE0E<sup>2</sup></a></p></li></ol></div>",
            MarkdownDump.Pieces(result.Value));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Raw_html_is_copied_only_where_the_site_allows_it()
    {
        const string Markdown = "a <b class=\"x\">c</b>\n\n<div>\n<p>d</p>\n</div>";
        Assert.Equal("<p>{a }<b class=\"x\">{c}</b></p><div><p>d</p></div>", MarkdownDump.Pieces(MarkdownDump.Read(Markdown, rawHtml: true).Value));
        Assert.DoesNotContain("<div>", MarkdownDump.Pieces(MarkdownDump.Read(Markdown).Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_id_of_a_body_is_an_anchor()
    {
        var body = MarkdownDump.Read("## One\n\n### Two\n\npara {#three}\n\n[x](y){#four}").Value;
        Assert.Equal(["one", "two", "three", "four"], body.Anchors);
    }
}
