// A draft builds at once, whatever the seed, published in preview or not; and it holds what the rules found.
using System.Text;
using CsCheck;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Drafts;
using SiteGen.Extraction;
using SiteGen.Text;

namespace SiteGen.Tests.Drafts;

public class DraftWriterTests
{
    private const string Flood = """
        ‘We will rebuild’: mayor after the river took half of Oldbridge
        Two inquiries are to say who knew about the crack in the levee
        OLDBRIDGE, Oct 14: The river rose by more than 4 metres on Monday, and Oldbridge County said 1,200 people had left their homes.
        “We had an hour to leave,” said farmer Ana Silva, who keeps sheep below the levee, “and we left with nothing.”
        Engineer Per Olsen claimed the county had known about the crack since 2019. Mayor Ada Quill denied that the county had known.
        The repair will cost $129 million, the Ministry of Works said on November 8.
        """;

    private const string Hostile = """
        "Title": *not* [a](link) {#id} <b>& `code` \ # - | ~ ^ $ ::: note
        KARACHI: He said: "it's [@s1#p3] {{ x }} --- *bold* <script>" and “never closed.
        Mr {#claims} Brown --> said the price of \"C:\\x\" was 10% : # yes. null, true, 0x10 and --- or ...
        "One," said Dr. O'Neil, "two." “Three „four“ five” — he said ‘six’ ʻseven’, said the null.
        - [ ] EDITOR NEEDED | a | b | [@none] [@quote:q1] said police on 10/11/2025 and 99999999999999999999 times
        """;

    private static readonly Gen<string> Pieces = Gen.OneOf(
        OneOf("“", "”", "\"", "'", "’", "‘", "«", "»", "[", "]", "[@s1#p1]", "{#x}", "<b>", "-->", "<!--", "\\", "`", "*", "_", "# ", "---", ":::", "|", "&amp;", "{{", "EDITOR NEEDED"),
        OneOf("said", "says", "told reporters", "according to", "denied that", "claimed", "accused", "who", "he", "quoted as saying", "adding"),
        OneOf("Mr", "Dr.", "Lin Jian", "Khan", "the minister", "Ministry of Works", "Oldbridge", "UN", "U.S.", "García", "police", "null", "O'Neil"),
        OneOf("Monday", "last week", "two days before", "October 8", "2019", "2024-25", "early", "10/11/2025", "next year", "on 3 March"),
        OneOf("Rs", "$", "15bn", "2.4", "million", "-", "%", "12,000", "nearly", "two dozen goats", "more than 40 people"),
        OneOf(".", ",", ":", ";", "—", "(", ")", "…", "?", "\t", "\u00A0", "\u2028", "\u0085", "\u200F", "\u0007"),
        Gen.String[0, 8]);

    private static readonly Gen<string> Seeds = Pieces.Array[1, 30].Select(pieces => string.Join(' ', pieces).ReplaceLineEndings(" ")).Array[1, 5]
        .Select(lines => string.Join('\n', lines));

    public static TheoryData<string, string> Samples => new()
    {
        { Flood, "published: \"2025-10-14\"\npublisher: Oldbridge News\n" },
        { Flood, "" },
        { Flood, "language: de\n" },
        { Hostile, "published: \"2025-10-14\"\n" },
        { "Only a headline", "" },
        { "'All of it is said'\n'All of it is said'\n", "" },
        { File.ReadAllText(Path.Combine(Repository.Root, "seeds/samples-denied.txt")), "" },
        { File.ReadAllText(Path.Combine(Repository.Root, "seeds/limits-announced.txt")), "published: \"2025-10-14\"\n" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_draft_builds_without_errors_at_once(string seed, string metadata)
    {
        var draft = Draft(seed, metadata);
        Assert.NotNull(draft);
        Assert.Equal("", Errors(seed, metadata, draft, drafts: false));
        Assert.Equal("", Errors(seed, metadata, draft, drafts: true));
    }

    [Fact]
    public void A_draft_of_any_text_builds_without_errors() => Seeds.Sample(
        seed =>
        {
            if (Draft(seed, "") is { } draft)
            {
                var errors = Errors(seed, "", draft, drafts: true);
                Assert.True(errors.Length == 0, $"{errors}\n\n{draft}");
            }
        },
        iter: 60);

    [Theory]
    [InlineData("  - {id: s1, seed: \"flood\"}")]
    [InlineData("status: draft")]
    [InlineData("    name: \"Ana Silva\"\n    type: person\n    role: \"farmer\"")]
    [InlineData("    text: \"We had an hour to leave, and we left with nothing.\"\n    by: \"ana-silva\"\n    cites: [s1#p2]")]
    [InlineData("    value: \"more than 4 metres\"")]
    [InlineData("    value: \"$129 million\"")]
    [InlineData("    date: \"XXXX-11-08\"\n    basis: stated")]
    [InlineData("    date: \"2025-10-13\"\n    basis: inferred")]
    [InlineData("    value: \"1,200\"\n    unit: \"people\"")]
    [InlineData("    date: \"2019\"\n    basis: stated")]
    [InlineData("    by: \"per-olsen\"\n    status: unverified\n    cites: [s1#p3]")]
    [InlineData("EDITOR NEEDED: p3 holds a denial")]
    [InlineData("# key_points:      # EDITOR NEEDED")]
    [InlineData("## Who says what? {#who-says-what}\n\n<!-- EDITOR NEEDED")]
    public void A_draft_holds_what_the_rules_found_and_says_what_is_missing(string part) =>
        Assert.Contains(part, Draft(Flood, "published: \"2025-10-14\"\npublisher: Oldbridge News\n")!, StringComparison.Ordinal);

    [Theory]
    [InlineData("Mr Donal Begley", "")]
    [InlineData("Dr Donal Begley", "    role: \"Dr\"\n")]
    public void A_form_of_address_is_no_role(string name, string role) => Assert.Contains(
        $"    name: \"Donal Begley\"\n    type: person\n{role}    cites:", Draft($"Boats stay in the harbour\nStorms to last all week\nOLDBRIDGE: The boat belonged to {name} of the harbour.\nIt sank on Monday.\n", "")!, StringComparison.Ordinal);

    [Fact]
    public void A_draft_gives_nobody_the_id_of_another_person()
    {
        var (article, found) = Read(Flood, "")!.Value;
        var site = DraftSite.Empty with { Names = DraftSite.Empty.Names.Add("ana-silva", "Ana Silva of Newtown") };
        Assert.Contains("id: \"ana-silva-2\"", DraftWriter.Write(article, found, site), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_is_published_as_it_is_is_an_error() => Assert.Contains(
        "SG1", Errors(Flood, "", Draft(Flood, "")!.Replace("status: draft", "status: published", StringComparison.Ordinal), drafts: false), StringComparison.Ordinal);

    [Theory]
    [InlineData("flood", "content/flood.md")]
    [InlineData("related", "content/related-explainer.md")]
    [InlineData("index", "content/index-explainer.md")]
    [InlineData("readme", "content/readme-explainer.md")]
    public void A_draft_stands_where_its_name_is_free(string seed, string path) => Assert.Equal(path, DraftPath.Of(seed));

    private static Gen<string> OneOf(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    private static (Article Article, ArticleExtraction Found)? Read(string seed, string metadata) =>
        ArticleReader.Read(Source("seeds/flood.txt", seed), metadata.Length == 0 ? null : Source("seeds/flood.yaml", metadata)).Value is { } article
            ? (article, ArticleExtractor.Extract(article, article.Metadata.Published))
            : null;

    private static string? Draft(string seed, string metadata) => Read(seed, metadata) is var (article, found) ? DraftWriter.Write(article, found, DraftSite.Empty) : null;

    private static string Errors(string seed, string metadata, string draft, bool drafts)
    {
        SourceFile[] files = [Source("seeds/flood.txt", seed), Source("content/flood.md", draft), .. metadata.Length == 0 ? (SourceFile[])[] : [Source("seeds/flood.yaml", metadata)]];
        var options = new BuildOptions { BuildTime = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero), Drafts = drafts };
        return string.Join('\n', SiteBuilder.Build(new SiteInputs([.. files], Repository.Theme, options), BuildCache.Empty).Diagnostics
            .Where(diagnostic => diagnostic.IsError).Select(diagnostic => $"{diagnostic} {diagnostic.Help}"));
    }

    private static SourceFile Source(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
