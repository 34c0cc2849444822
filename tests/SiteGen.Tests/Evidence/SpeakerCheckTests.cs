// When the build says that a source gives a quotation to somebody else, and when it keeps silent.
using System.Text;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Evidence;

public class SpeakerCheckTests
{
    private static Result<PageEvidence> Check(string passage, string frontMatter, string body = "", string metadata = "publisher: Harbour News")
    {
        var seed = ArticleReader.Read(File("seeds/a.txt", $"Harbour vote\n\nHARBOUR TOWN: It rained on the day of the vote.\n\n{passage}\n"), File("seeds/a.yaml", metadata)).Value!;
        var page = ExplainerReader.Read(File("content/page.md", $"---\ntitle: Vote\nsources: [{{id: s1, seed: a}}]\n{frontMatter}\n---\n\n{body}\n"), rawHtml: false);
        Assert.Empty(page.Diagnostics);
        return EvidenceChecker.Check(page.Value!, Pages.Seeds(seed), SharedEntries.Empty, SiteSettings.Default);
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Quoted(string by, string people = "[]") =>
        $"people: {people}\nquotes: [{{text: We will vote again, by: \"{by}\", cites: [s1#p2]}}]";

    private static string Messages(Result<PageEvidence> result) => string.Join('\n', result.Diagnostics.Select(Pages.Shown));

    [Fact]
    public void A_quotation_under_another_name_than_the_source_gives_is_a_warning_with_both_places()
    {
        var found = Assert.Single(Check("“We will vote again,” said Ali Ahmed. Sara Holm left early.", Quoted("Sara Holm")).Diagnostics);
        Assert.Equal("SG1425 (5,42,9) a#p2 gives this quotation to Ali Ahmed, not to Sara Holm", Pages.Shown(found));
        var place = Assert.Single(found.Related);
        Assert.Equal(("seeds/a.txt", 5, 23, 14, "the source says who speaks"), (place.Location.Path, place.Location.Line, place.Location.Column, place.Location.Length, place.Note));
    }

    [Theory]
    [InlineData("“We will vote again,” said Ali Ahmed.", "Ali Ahmed")]
    [InlineData("“We will vote again,” said Ali Ahmed.", "Ahmed")]
    [InlineData("“We will vote again,” said Zoran Perić.", "Z. Peric")]
    [InlineData("“We will vote again,” said Muhammad Tariq.", "Mohammad Tareq Muhammed")]
    [InlineData("“We will vote again,” said Harbour Council spokesperson Ali Ahmed.", "Harbour Council")]
    [InlineData("“We will vote again,” mayor Ali Ahmed told Radio Four.", "the mayor")]
    [InlineData("“We will vote again,” said Harbour Trade Union.", "HTU")]
    [InlineData("“We will vote again,” said HTU.", "Harbour Trade Union")]
    [InlineData("Beijing called it “a vote” and said: “We will vote again.”", "China's foreign ministry")]
    [InlineData("“We will vote again,” said Ali Ahmed.", "علی مارش")]
    [InlineData("“We will vote again,” a resident said.", "Sara Holm")]
    [InlineData("“We will vote again.” The hall was full.", "Sara Holm")]
    public void There_is_no_warning_where_the_source_names_the_same_speaker_or_none(string passage, string by) =>
        Assert.DoesNotContain("SG1425", Messages(Check(passage, Quoted(by))), StringComparison.Ordinal);

    [Fact]
    public void An_alias_of_the_person_is_the_person()
    {
        const string Passage = "“We will vote again,” said Ali Ahmed.";
        Assert.Contains("SG1425", Messages(Check(Passage, Quoted("holm", "[{id: holm, name: Sara Holm, cites: [s1]}]"))), StringComparison.Ordinal);
        Assert.Equal("", Messages(Check(Passage, Quoted("holm", "[{id: holm, name: Sara Holm, aliases: [Ali Ahmed], cites: [s1]}]"))));
    }

    [Theory]
    [InlineData("claims: [{id: c1, text: There “will be a second vote”, by: Sara Holm, cites: [s1#p2]}]", "", 4)]
    [InlineData("claims: [{id: c1, text: The vote failed., by: Tom Reed, cites: [s1#p1], status: denied, responses: [{by: Sara Holm, stance: denies, text: There “will be a second vote”, cites: [s1#p2]}]}]", "", 4)]
    [InlineData("", "> will be a second vote\n> — Sara Holm [@s1#p2]", 8)]
    public void Claims_responses_and_blockquotes_are_held_against_the_source_too(string frontMatter, string body, int line)
    {
        var found = Assert.Single(Check("Ali Ahmed said there “will be a second vote” soon.", frontMatter, body).Diagnostics, found => found.Code == "SG1425");
        Assert.Equal(("content/page.md", line), (found.Location.Path, found.Location.Line));
        Assert.Contains("gives this quotation to Ali Ahmed, not to Sara Holm", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_quotations_of_one_sentence_are_not_taken_for_each_other() =>
        Assert.Contains("to Ali Ahmed, not to Sara Holm", Messages(Check("“We will vote again,” said Ali Ahmed, and Sara Holm said: “We will win it.”", Quoted("Sara Holm"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("“We will vote again,” Ali Ahmed said Sara Holm had promised.", "Sara Holm")]
    [InlineData("“We will vote again,” Sara Holm said, Ali Ahmed reported.", "Ali Ahmed")]
    public void Whose_words_they_are_and_who_passes_them_on_may_both_be_named(string passage, string by) =>
        Assert.DoesNotContain("SG1425", Messages(Check(passage, Quoted(by))), StringComparison.Ordinal);
}
