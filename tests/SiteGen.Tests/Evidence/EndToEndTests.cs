// Proof from the texts that people write, through the readers, to the places that messages point at.
using System.Text;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Evidence;

public class EndToEndTests
{
    private const string Seed = """
        Mayor opens the old sluice after a week of rain
        ---
        HARBOUR TOWN: The mayor opened the old sluice on Monday after “a week that nobody here will forget”.
        “We had no choice,” Mayor Ada Quill said, “and we would do it again.”
        The repair cost $2.29bn, nearly a third more than planned in 2024, an office said.
        """;

    private static Result<PageEvidence> Check(string page, string metadata = "published: \"2025-10-14\"\npublisher: Harbour News", bool rawHtml = false)
    {
        var seed = ArticleReader.Read(File("seeds/sluice.txt", Seed.Replace("---\n", "", StringComparison.Ordinal)), File("seeds/sluice.yaml", metadata)).Value!;
        var explainer = ExplainerReader.Read(File("content/page.md", page), rawHtml);
        Assert.Empty(explainer.Diagnostics.Where(found => found.IsError));
        return EvidenceChecker.Check(explainer.Value!, Pages.Seeds(seed), SharedEntries.Empty, SiteSettings.Default);
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Shown(Result<PageEvidence> result) => string.Join('\n', result.Diagnostics.Select(Pages.Shown));

    [Fact]
    public void A_whole_page_is_proven()
    {
        var result = Check("""
            ---
            title: "Why was the sluice opened?"
            sources:
              - {id: s1, seed: sluice}
            timeline:
              - {id: opened, date: "2025-10-13", basis: inferred, title: The sluice is opened, cites: [s1#p1]}
              - {id: planned, date: "2024", title: The repair is planned, cites: [s1#p3]}
            quotes:
              - {id: q1, text: "We had no choice, and we would do it again", by: Ada Quill, cites: [s1#p2]}
            figures:
              - {id: f1, value: "2.29 billion", unit: USD, label: Cost, cites: [s1#p3]}
            ---
            ## What happened

            It was “a week that nobody here will forget” [@s1#p1]. The mayor said “we
            had no choice” [@quote:q1], and the repair cost about $2.3bn [@s1#p3].

            > We had no choice
            > — Ada Quill [@s1#p2]
            """);
        Assert.Equal("", Shown(result));
        Assert.Equal(
            ["Found 2.29 billion", "Found 2024", "Found 2025-10-13", "Spoken We had no choice", "Spoken We had no choice, and we would do it again", "Spoken a week that nobody here will forget", "Spoken we had no choice"],
            result.Value.Proofs.Select(proof => $"{proof.Standing} {proof.Text}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<blockquote>We had no choice.</blockquote>", "draft", "SG1418")]
    [InlineData("<blockquote>We had no choice.</blockquote>", "published", "SG1419")]
    [InlineData("<blockquote>\n<p>We had <b>no</b> choice.</p>\n</blockquote>", "published", "SG1419")]
    [InlineData("She said <blockquote>We had no choice</blockquote> [@s1#p2].", "published", "")]
    [InlineData("She said <blockquote>We had no doubt</blockquote> [@s1#p2].", "published", "SG1410")]
    [InlineData("> We had no choice\n> [@s1#p2]", "published", "")]
    public void A_blockquote_in_html_is_a_quotation(string body, string status, string expected) =>
        Assert.Equal(expected, string.Join(',', Check($"---\ntitle: Sluice\nstatus: {status}\nreviewed_by: {{name: Ada}}\nsources: [{{id: s1, seed: sluice}}]\n---\n\n{body}\n", rawHtml: true)
            .Diagnostics.Select(found => found.Code)));

    [Theory]
    [InlineData("timeline: [{date: \"2024\", display_date: 'in \"a dry year\"', title: Plan, cites: [s1#p3]}]", "SG1410")]
    [InlineData("timeline: [{date: \"2024\", display_date: 'in \"planned in 2024\", week 42', title: Plan, cites: [s1#p3]}]", "")]
    [InlineData("next: [{display_date: 'after \"a dry year\"', text: Work, cites: [s1#p3]}]", "SG1410")]
    [InlineData("figures: [{value: \"2.29 billion\", unit: '\"wasted\" USD', cites: [s1#p3]}]", "SG1410,SG1430")]
    [InlineData("figures: [{value: \"$2.29bn\", as_of: '\"a dry year\"', cites: [s1#p3]}]", "SG1410")]
    [InlineData("unknowns: [{text: Who paid, as_of: 'the \"dry year\"'}]", "SG1418")]
    [InlineData("related: [{title: A, url: https://e.example/, note: 'calls it \"a dry year\"'}]", "SG1418")]
    public void Quotations_in_the_short_strings_of_entries_are_proven(string entry, string expected) =>
        Assert.Equal(expected, string.Join(',', Check($"""
            ---
            title: Sluice
            sources:
              - {"{id: s1, seed: sluice}"}
            {entry}
            ---
            """).Diagnostics.Select(found => found.Code).Order(StringComparer.Ordinal)));

    [Fact]
    public void Messages_point_at_the_words_in_both_files()
    {
        var result = Check("""
            ---
            title: Sluice
            sources:
              - {id: s1, seed: sluice}
            quotes:
              - {id: q1, text: "We have no choice", by: Ada Quill, cites: [s1#p2]}
            ---
            Somebody said “a week that nobody here will remember” [@s1#p1].
            """);
        Assert.Equal(
            """
            SG1410 (6,21,17) this quotation does not stand in sluice#p2 word for word
            SG1410 (8,16,37) this quotation does not stand in sluice#p1 word for word
            """.ReplaceLineEndings("\n"), Shown(result));
        Assert.Equal(
            ["seeds/sluice.txt(3,2) the passage says: “We [had] no choice…”", "seeds/sluice.txt(2,64) the passage says: “…a week that nobody here will [forget]”"],
            result.Diagnostics.Select(found => $"{found.Related[0].Location} {found.Related[0].Note}"));
    }
}
