// Markdown seeds: markup goes, words and their offsets stay.
namespace SiteGen.Tests.Articles;

public sealed class MarkdownSeedTests
{
    [Theory]
    [InlineData("# Harbour wall\n\nOne *sentence* in **bold** and _slanted_ and ~~gone~~ words.", "One sentence in bold and slanted and gone words.")]
    [InlineData("# Harbour wall\n\nA [link](https://example.org/a_b_(c) \"t\") and [another][ref] one.\n\n[ref]: https://example.org", "A link and another one.")]
    [InlineData("# Harbour wall\n\nAn image ![of *a* wall](wall.jpg) and a note[^1].", "An image  and a note.")]
    [InlineData("# Harbour wall\n\nSome `code *here*` and \\*stars\\* and 2 * 3 * 4 and snake_case_name.", "Some code *here* and *stars* and 2 * 3 * 4 and snake_case_name.")]
    [InlineData("# Harbour wall\n\nHe said “[the wall] holds” <b>twice</b> <!-- no --> at <https://example.org>.", "He said “[the wall] holds” twice  at https://example.org.")]
    [InlineData("# Harbour wall\n\nWrapped **bold\nwords** and a [link\nover lines](https://example.org)\nare joined.", "Wrapped bold words and a link over lines are joined.")]
    [InlineData("# Harbour wall\n\n> A quoted\n> sentence.", "A quoted sentence.")]
    [InlineData("Harbour wall\n===\n\nOne ***very* strong** word.", "One very strong word.")]
    [InlineData("# Harbour wall #\n\n```\ncode\n```\n<!-- a\ncomment -->\nOne sentence.", "One sentence.")]
    [InlineData("# Harbour wall\n\nUnclosed **bold and [bracket and `tick.", "Unclosed **bold and [bracket and `tick.")]
    public void Markup_is_taken_off_the_words(string text, string paragraph)
    {
        var article = Seeds.Article(text, "seeds/wall.md");
        Assert.Equal("Harbour wall", article.Headline.Text.Value);
        Assert.Equal(paragraph, Assert.Single(article.Body).Text.Value);
    }

    [Theory]
    [InlineData("Tom &amp; Ada &#8211; &ldquo;yes&rdquo; &nope; &#xD800;", "Tom & Ada – “yes” &nope; &#xD800;")]
    public void Entities_become_their_characters(string text, string paragraph) =>
        Assert.Equal(paragraph, Seeds.Read("# Harbour wall\n\n" + text, "seeds/wall.md").Value!.Body[0].Text.Value);

    [Fact]
    public void A_Markdown_seed_has_the_same_parts() =>
        Assert.Equal("h: Harbour wall to be rebuilt\ns: Council votes next week\np1: [PORTHAVEN|||12] PORTHAVEN — The town will rebuild its wall.\np2: What happens next\np3: Work begins in March.\n"
            + "r1: Ferry fares to rise in spring\nr2: Navy finds 130m in a crate",
            Seeds.Shown("# Harbour wall to be *rebuilt*\n\n_Council votes next week_\n\n**PORTHAVEN** — The town will\nrebuild its wall.\n\n## What happens next\nWork begins in March.\n\n## Related\n\n"
                + "- [Ferry fares to rise in spring](https://example.org/fares)\n- **Navy finds 130m in a crate**\n", "seeds/wall.md"));

    [Fact]
    public void A_listed_headline_that_is_a_link_keeps_its_address() =>
        Assert.Equal(["https://example.org/fares", null, null], Seeds.Article(
            "# Harbour wall\n\nOne sentence.\n\n- [Ferry fares to rise](https://example.org/fares)\n- [Navy finds a crate](javascript:alert(1))\n- Town buys a crane", "seeds/wall.md").Listed.Select(entry => entry.Url));

    [Fact]
    public void A_first_line_without_a_heading_is_the_headline() =>
        Assert.Equal("h: Harbour wall\np1: One sentence.\np2: Another one.", Seeds.Shown("Harbour wall\n\nOne sentence.\n\nAnother one.", "seeds/wall.md"));
}
