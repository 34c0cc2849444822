// Whatever bytes a seed holds: no exception, and every passage and message stands inside its file.
using System.Text;
using CsCheck;
using SiteGen.Articles;
using SiteGen.Text;

namespace SiteGen.Tests.Articles;

public sealed class SeedPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Harbour wall to be rebuilt", "Council votes next week", "PORTHAVEN: The town will rebuild its wall.", "WASHINGTON, Oct 14 (Reuters) - The town said so.", "“We will not wait,” she said.",
        "-", "•", "–", "- Ferry fares to rise in spring", "* higher pay", "Related", "Read more:", "Also read: Navy finds a crate", "More from The Harbour Times", "they said, and", "", " ", "\t",
        "* * *", "===", "Q: What?", "U.S.", "rare-", "earth", "# Heading", "## Related", "> quoted *words*", "[a](https://example.org) _b_", "```", "<!--", "-->", "&amp; &#8211;", "**", "]", "\u200F\u00A0",
        "港口防波堤将重建", "کراچی: شہر کی خبر۔", "x\u0301y", "\U0001F600", "[x]: http://e", "\\", "`a``b`",
    ];

    private static readonly string[] Ends = ["\n", "\r\n", "\r", "\n\n", " ", "\n  "];
    private static readonly string[] Outers = ["", "\n", "\uFEFF"];

    private static readonly Gen<string> Assemblies = Gen.Select(
        Gen.Int[0, Pieces.Length - 1].Array[0, 14], Gen.Int[0, 5].Select(i => Ends[i]), Gen.Int[0, 2].Select(i => Outers[i]),
        (chosen, end, outer) => (outer == "\uFEFF" ? outer : "") + string.Join(end, chosen.Select(i => Pieces[i])) + (outer == "\n" ? end : ""));

    [Fact]
    public void Lines_like_those_of_seeds_in_any_order_keep_their_offsets() =>
        Assemblies.Sample(text =>
        {
            if (Check(Encoding.UTF8.GetBytes(text), "seeds/a.txt") is { } article)
            {
                Seeds.CheckOffsets(article, text.TrimStart('\uFEFF'));
            }

            Check(Encoding.UTF8.GetBytes(text), "seeds/a.md");
        });

    [Fact]
    public void Any_bytes_give_an_article_or_a_diagnostic() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            Check(bytes, "seeds/a.txt");
            Check(bytes, "seeds/a.md");
        });

    [Fact]
    public void Any_text_keeps_its_offsets() =>
        Gen.String.Where(text => !text.StartsWith('\uFEFF')).Sample(text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            if (Check(bytes, "seeds/a.txt") is { } article)
            {
                Seeds.CheckOffsets(article, Encoding.UTF8.GetString(bytes));
            }
        });

    [Fact]
    public void Plain_text_loses_no_word() =>
        Assemblies.Where(text => !text.Contains("Read more", StringComparison.Ordinal) && !text.Contains("Related", StringComparison.Ordinal)
            && !text.Contains("More from", StringComparison.Ordinal) && !text.Contains("Also read", StringComparison.Ordinal)).Sample(text =>
        {
            if (ArticleReader.Read(Seeds.File(text), null).Value is { } article)
            {
                var kept = string.Concat(article.Citable.Concat(article.Listed.Select(entry => entry.Passage)).Select(passage => passage.Text.Value));
                Assert.Equal(text.Count(char.IsLetterOrDigit), kept.Count(char.IsLetterOrDigit));
            }
        });

    private static Article? Check(byte[] bytes, string path)
    {
        var read = ArticleReader.Read(new SourceFile(path, bytes), null);
        Assert.True(read.Value is not null || read.Diagnostics.Length > 0);
        if (read.Value is { } article)
        {
            Assert.All(article.Citable.Concat(article.Listed.Select(entry => entry.Passage)), passage =>
            {
                Assert.NotEqual("", passage.Text.Value);
                var span = passage.Text.ToFile(new TextSpan(0, passage.Text.Value.Length));
                Assert.InRange(span.Start, 0, article.Lines.Length);
                Assert.InRange(span.End, span.Start, article.Lines.Length);
            });
            Assert.All(read.Diagnostics, diagnostic => Assert.InRange(diagnostic.Location.Line, 0, article.Lines.LineCount));
        }

        return read.Value;
    }
}
