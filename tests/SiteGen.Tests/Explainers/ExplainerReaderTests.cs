// A page becomes typed values with places.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Articles;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Tests.Explainers;

public sealed class ExplainerReaderTests
{
    [Fact]
    public void A_page_with_every_key_is_read_without_a_word()
    {
        var read = Sample.Read(Sample.Page, TimeSpan.FromHours(5));

        Assert.Empty(read.Diagnostics);
        Assert.Empty(ExplainerChecks.Check(read.Value!, SharedEntries.Empty));
    }

    [Fact]
    public void The_page_itself_is_as_written()
    {
        var page = Read();

        Assert.Equal("How the harbour was dredged", page.Title.Value);
        Assert.Equal(new Location("content/x.md", 2, 9, 27), page.Title.At);
        Assert.Equal(("dredging", PublicationStatus.Published, "en", "harbour/ur", "harbour", "wide"),
            (page.Slug!.Value, page.Status, page.Language, page.TranslationOf!.Value, page.Story!.Value, page.Layout!.Value));
        Assert.Equal(("2025-10-14", "2025-10-15T09:30:00+05:00", "2026-10-14"), (page.Published!.Value.Iso, page.Updated!.Value.Iso, page.Expires!.Value.Iso));
        Assert.Equal(("2025-12-01", "Asked for by its source"), (page.Withdrawn!.Date!.Value.Iso, page.Withdrawn.Reason.Value));
        Assert.Equal([new Author("A. Writer", null), new Author("B. Writer", "https://example.org/b")], page.Authors);
        Assert.Equal("Sample desk", page.ReviewedBy!.Name);
        Assert.Equal(["trade", "harbours"], page.Topics);
        Assert.Equal(("map.png", "", "Own work", "CC0"), (page.Image!.Src.Value, page.Image.Alt, page.Image.Credit, page.Image.Licence));
        Assert.Equal("/old/dredging/", Assert.Single(page.Aliases).Value);
        Assert.Equal("What happened", Assert.Single(page.Body.Cards).Title);
        Assert.Null(page.EditorNeeded);
    }

    [Fact]
    public void Blocks_are_as_written_and_ids_are_made_where_none_is_given()
    {
        var page = Read();

        Assert.Equal([("s1", "harbour-vote", null), ("s2", null, "Minutes")], page.Sources.Select(source => (source.Id.Value, source.Seed?.Value, source.Title)));
        Assert.Equal(("Harbour Board", SeedKind.Primary), (page.Sources[1].Metadata.Publisher, page.Sources[1].Metadata.Kind));
        Assert.Equal(["The board voted twice.", "The ship left."], page.KeyPoints.Select(point => point.Text.PlainText));
        Assert.Equal([("vote", "XXXX-10~", DateBasis.Inferred), ("second-vote", "2025-10-08", DateBasis.Stated)],
            page.Timeline.Select(entry => (entry.Id, entry.Date!.Text, entry.Basis)));
        Assert.Equal("p. 14", Assert.Single(page.Timeline[1].Cites).Locator);
        Assert.Equal([("ann-rook", PersonType.Person), ("board", PersonType.Organization)], page.People.Select(person => (person.Id, person.Type)));
        var claim = Assert.Single(page.Claims);
        Assert.Equal(("the-dredger-worked-at-night", ClaimStatus.Denied, "board", null, "Port Gazette"),
            (claim.Id, claim.Status, claim.By!.PersonId, claim.RelayedBy!.PersonId, claim.RelayedBy.Text));
        Assert.Equal((Stance.Denies, "ann-rook"), (claim.Responses[0].Stance, claim.Responses[0].By!.PersonId));
        Assert.Equal(("q1", "It was quiet", "Es war still"), (page.Quotes[0].Id, page.Quotes[0].Text.Value, page.Quotes[0].Original!.Value));
        Assert.Equal(("f1", "129 million", "USD", "Cost"), (page.Figures[0].Id, page.Figures[0].Value.Value, page.Figures[0].Unit, page.Figures[0].Label));
        Assert.Equal(("dredger", "Dredger"), (page.Glossary[0].Id, page.Glossary[0].Term));
        Assert.Equal(("Who paid?", 1), (page.Questions[0].Text, page.Questions[0].Answer.Block.Groups.Length));
        Assert.Equal(("2025-10-15", CorrectionKind.Clarification, "Tuesday"), (page.Corrections[0].Date.Iso, page.Corrections[0].Kind, page.Corrections[0].Now!.PlainText));
        Assert.Equal(["harbour/tides", "tides", "https://example.org/t"], page.Related.Select(entry => (entry.Page ?? entry.Seed ?? entry.Url)!.Value));
        Assert.Equal(RelationKind.Background, page.Related[2].Relation);
    }

    [Fact]
    public void Extra_values_follow_the_core_schema()
    {
        var map = Assert.IsType<ExtraMap>(Read().Extra.Entries[0].Value);

        Assert.Equal(3L, map.Entries[0].Value);
        Assert.Equal(new object?[] { "a", 2.5, true, null, "no" }, Assert.IsType<ImmutableArray<object?>>(map.Entries[1].Value));
    }

    [Fact]
    public void Equal_bytes_give_equal_keys_and_one_changed_letter_another()
    {
        Assert.Equal(Read().Key, Read().Key);
        Assert.NotEqual(Read().Key, Sample.Read(Sample.Page.Replace("twice", "thrice", StringComparison.Ordinal)).Value!.Key);
    }

    [Theory]
    [InlineData("# A heading\n", "content/x.md(1,1): error SG1201: this page has no front matter")]
    [InlineData("---\ntitle: x\n", "content/x.md(1,1): error SG1201: the front matter that opens here is never closed")]
    [InlineData("---\n---\n", "content/x.md(1,1): error SG1112: title is missing here")]
    [InlineData("---\ntitle:\n---\n", "content/x.md(2,1): error SG1112: title has no value")]
    [InlineData("---\n- title\n---\n", "content/x.md(2,1): error SG1111: front matter is a block of keys, and something else stands here")]
    [InlineData("---\ntitle: a: b\n---\n", "content/x.md(2,9): error SG1101: a colon stands in a value without quotes")]
    public void A_file_that_is_no_page_says_what_it_lacks(string text, string message)
    {
        var read = Sample.Read(text);

        Assert.Null(read.Value);
        Assert.Equal(message, Assert.Single(read.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("timline: []", "(3,1): error SG1110: \"timline\" is not a key here", "did you mean timeline?")]
    [InlineData("status: publish", "(3,9): error SG1113: \"publish\" is no value of status", "did you mean published? status is one of draft, reviewed, published")]
    [InlineData("slug: Harbour Vote", "(3,7): error SG1202: \"Harbour Vote\" is no slug: letters in lower case, digits and single hyphens make one", "write slug: harbour-vote")]
    [InlineData("published: 14 October 2025", "(3,12): error SG1114: \"14 October 2025\" is not a date", "write \"2025-10-14\"")]
    [InlineData("published: October 2025", "(3,12): error SG1114: \"October 2025\" is not a date", "write a day such as \"2025-10-14\", or a time with its offset such as \"2025-10-14T09:30+05:00\"")]
    [InlineData("withdrawn: {date: \"2025-10-14\"}", "(3,12): error SG1112: reason is missing here", "add reason: and why the page was withdrawn")]
    [InlineData("key_points: One point", "(3,13): error SG1111: key_points wants a list, and the text \"One point\" stands here", "write the entries of key_points below it, each after a -")]
    [InlineData("key_points: {text: One}", "(3,13): error SG1111: key_points wants a list, and a block of keys stands here", "put a - before the first key of each entry of key_points")]
    [InlineData("key_points: [One]", "(3,14): error SG1111: key_points wants a block of keys, and the text \"One\" stands here", "write each as key: value")]
    [InlineData("key_points:\n  - \n", "(4,4): error SG1111: an entry of key_points is empty", "fill it in, or remove its -")]
    [InlineData("key_points:\n  - txt: One\n    text: Two", "(4,5): error SG1110: \"txt\" is not a key here", "did you mean text?")]
    [InlineData("key_points: [{cites: [s1]}]", "(3,14): error SG1112: text is missing here", "add text: and the words")]
    [InlineData("key_points: [{text: One, cites: [\"[@s1#p3; @s2]\"]}]", "(3,35): error SG1212: \"[@s1#p3; @s2]\" is no citation", "in front matter, write citations without @ and brackets: cites: [s1#p3, s2]")]
    [InlineData("key_points: [{text: One, cites: [s2, p. 14]}]", "(3,38): error SG1212: \"p. 14\" is no citation", "put a citation with a comma in quotes: cites: [\"s2, p. 14\"]")]
    [InlineData("key_points: [{text: One, cites: [s1#x3]}]", "(3,34): error SG1212: \"s1#x3\" is no citation", "write a source with its passage, such as s1#p3, or a source alone, such as s1")]
    [InlineData("topics: {a: b}", "(3,9): error SG1111: topics wants a list, and a block of keys stands here", "put a - before the first key of each entry of topics")]
    [InlineData("summary: [a, b]", "(3,10): error SG1111: summary wants a text, and a list stands here", "write one value, in quotes if the brackets are part of it")]
    [InlineData("reviewed_by: Sample desk", "(3,14): error SG1111: reviewed_by wants a block of keys, and the text \"Sample desk\" stands here", "write each as key: value")]
    [InlineData("sources: [{id: s1}]", "(3,11): error SG1216: this source names neither a seed nor a title", "add seed: and a seed's id, or title: and what it is")]
    [InlineData("sources: [{id: s1, seed: a, publisher: b}]", "(3,29): error SG1110: \"publisher\" is not a key here", "keys here: seed, id")]
    [InlineData("sources: [{id: s1, seed: a}, {id: s1, seed: b}]", "(3,35): error SG1203: the id s1 is already taken by the entry in line 3", "give one of the two another id")]
    [InlineData("sources: [{id: s1, title: a, url: example.org/x}]", "(3,35): error SG1115: \"example.org/x\" is not a web address", "write url: https://example.org/x")]
    [InlineData("sources: [{id: s1, title: a, url: \"javascript:x\"}]", "(3,36): error SG1115: \"javascript:x\" is not a web address", "write an address that opens with https:// or http://")]
    [InlineData("timeline: [{date: 2025-02-30, text: a}]", "(3,19): error SG1114: \"2025-02-30\" does not exist: February 2025 has 28 days", "write a date such as \"2025-10-14\", \"2025-10\" or, without a year, \"XXXX-10-14\"; words such as \"early October\" go into display_date")]
    [InlineData("timeline: [{date: Oct 14, text: a}]", "(3,19): error SG1114: \"Oct 14\" is not a date", "write \"XXXX-10-14\"")]
    [InlineData("timeline: [{text: a}]", "(3,12): error SG1217: this entry has neither a date nor a display_date", "add date: such as \"2025-10-14\", or display_date: in words")]
    [InlineData("timeline: [{date: 2025-10-14, end: 2025-10-13, text: a}]", "(3,36): error SG1218: the end 2025-10-13 lies before the date 2025-10-14", "swap the two, or mend one")]
    [InlineData("timeline: [{date: 2025-10-01, title: Vote}, {date: 2025-10-08, title: Vote}]", "(3,45): error SG1203: the id vote is already taken by the entry in line 3", "it was made from this entry's words: add an id: of its own, such as id: vote-2")]
    [InlineData("timeline: [{date: 2025-10-01, basis: guess, title: Vote}]", "(3,38): error SG1113: \"guess\" is no value of basis", "basis is one of stated, inferred, editor")]
    [InlineData("people: [{name: \"???\"}]", "(3,10): error SG1202: no id can be made from this entry: its words have no letters or digits", "add an id: of letters and digits")]
    [InlineData("people: [Ann Rook]", "(3,10): error SG1202: \"Ann Rook\" is no id: letters in lower case, digits and single hyphens make one", "write id: ann-rook")]
    [InlineData("claims: [{text: a, responses: [{stance: denied, by: B}]}]", "(3,41): error SG1113: \"denied\" is no value of stance", "did you mean denies? stance is one of denies, disputes, confirms, retracts, no_comment")]
    [InlineData("claims: [{text: a, responses: [{stance: denies}]}]", "(3,32): error SG1112: by is missing here", "add by: and who answered")]
    [InlineData("figures: [{label: Cost}]", "(3,11): error SG1112: value is missing here", "add value: and the figure as the source has it, such as \"129 million\"")]
    [InlineData("related: [{title: a}]", "(3,11): error SG1215: this related entry leads nowhere", "give exactly one of page, seed and url")]
    [InlineData("related: [{page: a, seed: b}]", "(3,11): error SG1215: this related entry leads to more than one thing", "give exactly one of page, seed and url")]
    [InlineData("related: [{url: \"https://example.org\"}]", "(3,11): error SG1112: title is missing here", "add title: and the words of the link")]
    [InlineData("aliases: [old/path]", "(3,11): error SG1219: \"old/path\" is not a path on this site", "write an old path such as /old/harbour/")]
    [InlineData("aliases: [/a/../b/]", "(3,11): error SG1219: \"/a/../b/\" is not a path on this site", "write an old path such as /old/harbour/")]
    [InlineData("image: {src: a.png}", "(3,14): warning SG1323: this image has no alternative text", "add alt: and what it shows; alt: \"\" says that it only decorates")]
    [InlineData("extra: [a]", "(3,8): error SG1111: extra wants a block of keys, and a list stands here", "remove the - : extra is one block, not a list")]
    [InlineData("not_quotations: [one two three four five six seven]", "(3,18): error SG1210: \"one two three four five six seven\" has more than six words, so it needs a citation", "remove it here and cite the words where they stand")]
    public void A_mistake_is_answered_at_its_place_with_its_mend(string keys, string message, string help)
    {
        var found = Assert.Single(Sample.ReadKeys(keys).Diagnostics);

        Assert.Equal("content/x.md" + message, found.ToString());
        Assert.Equal(help, found.Help);
    }

    [Fact]
    public void All_mistakes_of_a_file_are_reported_in_one_run()
    {
        var found = Sample.ReadKeys("statsu: draft\npublished: soon\nclaims: [{by: X}]\nfigures: none", "## A {#Bad_id}\n").Diagnostics;

        Assert.Equal(["SG1110", "SG1111", "SG1112", "SG1114", "SG1309"], found.Select(one => one.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_mark_of_an_editor_is_found_in_a_comment_too()
    {
        var page = Sample.ReadKeys("# EDITOR NEEDED: a summary").Value!;

        Assert.Equal(new Location("content/x.md", 3, 3, 13), page.EditorNeeded);
    }

    [Fact]
    public void A_long_text_gives_a_short_id()
    {
        var text = string.Join(' ', Enumerable.Range(100, 60).Select(number => number.ToString(CultureInfo.InvariantCulture)));

        Assert.InRange(Sample.ReadKeys($"claims: [{{text: {text}}}]").Value!.Claims[0].Id.Length, 40, 60);
    }

    private static Explainer Read() => Sample.Read(Sample.Page, TimeSpan.FromHours(5)).Value!;
}
