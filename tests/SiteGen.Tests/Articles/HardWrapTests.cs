// Telling hard-wrapped text from one paragraph a line, and joining it again.
using System.Text;
using CsCheck;

namespace SiteGen.Tests.Articles;

public sealed class HardWrapTests
{
    private static readonly string[] Paragraphs =
    [
        "PORTHAVEN, Oct 14 (Reuters) - The council of this small port will rebuild its harbour wall, which the storms of last winter broke in three places, at a cost of 14 million crowns.",
        "“We will not wait for another winter,” said the mayor, Ada Berg. The work begins in March, she said, and ends before the herring come back in the autumn of next year.",
        "Not everybody agrees: the fishers want a longer wall, and the owners of the summer houses want none at all, because it would stand between them and the sea.",
    ];

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(79)]
    [InlineData(100)]
    public void Wrapped_lines_with_blank_lines_between_paragraphs_are_joined(int width) =>
        CheckWrapped(string.Join("\n\n", Paragraphs.Select(paragraph => Wrap(paragraph, width))));

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    public void Wrapped_lines_are_joined_across_CRLF(int width) =>
        CheckWrapped(string.Join("\r\n\r\n", Paragraphs.Select(paragraph => Wrap(paragraph, width).Replace("\n", "\r\n", StringComparison.Ordinal))));

    private static void CheckWrapped(string body)
    {
        var expected = "h: Harbour wall to be rebuilt\ns: Council votes next week\np1: [PORTHAVEN|Oct 14|Reuters|30] " + Paragraphs[0] + "\np2: " + Paragraphs[1] + "\np3: " + Paragraphs[2];
        Assert.Equal(expected, Seeds.Shown("Harbour wall to be rebuilt\n\nCouncil votes next week\n\n" + body + "\n"));
        Assert.Equal(expected, Seeds.Shown("Harbour wall to be rebuilt\nCouncil votes next week\n\n" + body));
        Assert.Equal(expected, Seeds.Shown("Harbour wall to be rebuilt\nCouncil votes next week\n" + body));
    }

    [Fact]
    public void One_paragraph_a_line_stays_so() =>
        Assert.Equal("h: Harbour wall to be rebuilt\ns: Council votes next week\np1: [PORTHAVEN|Oct 14|Reuters|30] " + Paragraphs[0] + "\np2: " + Paragraphs[1] + "\np3: " + Paragraphs[2],
            Seeds.Shown("Harbour wall to be rebuilt\nCouncil votes next week\n" + string.Join('\n', Paragraphs)));

    [Theory]
    [InlineData("Harbour wall\nOne short line.\nAnother short line.\nA third.", 3)]
    [InlineData("Harbour wall\nWhat happens next\nThe work begins in March.\nIt ends in May.\n\nNobody knows more.", 3)]
    [InlineData("Harbour wall\n“Yes,” she said\n“No,” he said.\n“Well,” they said.", 2)]
    public void Short_lines_are_not_taken_for_wrapped_ones(string text, int paragraphs) => Assert.Equal(paragraphs, Seeds.Article(text).Body.Length);

    [Fact]
    public void A_wrapped_headline_and_standfirst_are_joined() =>
        Assert.Equal("h: Harbour wall of Porthaven to be rebuilt at last\ns: Council votes on the money for the first part next week",
            string.Join('\n', Seeds.Shown("Harbour wall of Porthaven to be\nrebuilt at last\n\nCouncil votes on the money for\nthe first part next week\n\n"
                + string.Join("\n\n", Paragraphs.Select(paragraph => Wrap(paragraph, 32)))).Split('\n')[..2]));

    [Fact]
    public void Wrapped_text_without_blank_lines_is_cut_where_a_sentence_ends_early() =>
        Assert.Equal("h: Harbour wall to be rebuilt\np1: The council of this port will rebuild the wall that was broken last winter, it said.\np2: The work begins in March and it will be done before the autumn comes.",
            Seeds.Shown("Harbour wall to be rebuilt\nThe council of this port will rebuild\nthe wall that was broken last winter,\nit said.\nThe work begins in March and it will\nbe done before the autumn comes."));

    [Fact]
    public void A_word_broken_at_its_own_hyphen_gets_no_space() =>
        Assert.Equal("p1: The deal on rare-earth mining was signed in the pre- and post-war years, they said of it at last.",
            Seeds.Shown("Old deal\n\nThe deal on rare-\nearth mining was signed in the pre-\nand post-war years, they said\nof it at last.\n\nThe next paragraph has lines that\nare wrapped as well.").Split('\n')[1]);

    [Fact]
    public void Chinese_lines_are_joined_without_a_space() =>
        Assert.Equal("p1: 港口城市的议会将重建去年冬天被风暴冲毁的防波堤,工程将于三月开始并在秋天之前完成这项工作。",
            Seeds.Shown("港口防波堤将重建\n\n港口城市的议会将重建去年冬天被风暴冲\n毁的防波堤,工程将于三月开始并在秋天\n之前完成这项工作。\n\n议会下周对工程的第一部分进行投票表决\n结果将在当天公布给所有居民知道。").Split('\n')[1]);

    [Fact]
    public void Text_wrapped_at_any_width_reads_like_the_text() =>
        Gen.Int[30, 110].Sample(width => CheckWrapped(string.Join("\n\n", Paragraphs.Select(paragraph => Wrap(paragraph, width)))));

    internal static string Wrap(string text, int width)
    {
        var wrapped = new StringBuilder();
        var line = 0;
        foreach (var word in text.Split(' '))
        {
            if (line > 0)
            {
                var fits = line + 1 + word.Length <= width;
                wrapped.Append(fits ? ' ' : '\n');
                line = fits ? line + 1 : 0;
            }

            wrapped.Append(word);
            line += word.Length;
        }

        return wrapped.ToString();
    }
}
