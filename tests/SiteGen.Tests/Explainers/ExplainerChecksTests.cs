// What must hold between the blocks of a page.
namespace SiteGen.Tests.Explainers;

public sealed class ExplainerChecksTests
{
    [Theory]
    [InlineData("claims: [{text: a, by: an-rook}]\npeople: [{name: Ann Rook}]", "(3,24): error SG1204: nobody in people has the id an-rook", "did you mean ann-rook?")]
    [InlineData("quotes: [{text: a, by: reuters}]", "(3,24): error SG1204: nobody in people has the id reuters", "add it to people, or write the name with a capital letter or a space")]
    [InlineData("claims: [{text: a, by: A, status: denied}]", "(3,35): error SG1205: this claim is marked denied, and no response denies it", "add to responses who did, with stance: denies, or write status: unverified")]
    [InlineData("claims: [{text: a, by: A, status: denied, responses: [{by: B, stance: disputes}]}]", "(3,35): error SG1205: this claim is marked denied, and no response denies it", "add to responses who did, with stance: denies, or write status: unverified")]
    [InlineData("claims: [{text: a, by: A, status: denied, responses: [{by: A, stance: denies}]}]", "(3,35): error SG1205: this claim is marked denied, and only A, who made it, denies it", "add a response by somebody else with stance: denies, or write status: unverified")]
    [InlineData("people: [{id: board, name: The Board, aliases: [Board]}]\nclaims: [{text: a, by: board, status: confirmed, responses: [{by: Board, stance: confirms}]}]", "(4,39): error SG1205: this claim is marked confirmed, and only Board, who made it, confirms it", "add a response by somebody else with stance: confirms, or write status: unverified")]
    [InlineData("claims: [{text: a, status: disputed}]", "(3,28): error SG1205: this claim is marked disputed, and no response disputes or denies it", "add to responses who did, with stance: disputes, or write status: unverified")]
    [InlineData("figures: [{id: cost, value: \"5\"}]\ncorrections: [{date: 2025-10-14, text: a, affects: [cots]}]", "(4,53): error SG1206: no entry or card of this page has the id cots", "did you mean cost?")]
    [InlineData("timeline: [{date: 2025-10-08, text: a}, {date: XXXX-10, text: b}, {date: 2025-10-01, text: c}]", "(3,67): warning SG1207: 2025-10-01 stands below 2025-10-08 in a timeline that keeps the file's order", "move this entry up, or give every entry a year: then they sort themselves")]
    [InlineData("status: published", "(3,9): error SG1208: this page is published, but reviewed_by names nobody", "add reviewed_by: {name: …}, or write status: draft")]
    [InlineData("kind: page\nstatus: published # EDITOR NEEDED", "(4,21): error SG1209: this page is published, but still waits for an editor here", "do what the mark asks and remove it, or write status: draft")]
    [InlineData("kind: page\nstatus: published\nsources: [{id: s1, seed: a}]\nfigures: [{value: \"5\"}]", "(6,11): error SG1211: this figure has no citation, and the page is published", "add cites: [s1#p3], or cites: [none] where the sources are silent, or write status: draft")]
    [InlineData("kind: page\nstatus: published\nsources: [{id: s1, seed: a}]\nkey_points: [{text: b}]", "(6,14): error SG1211: this key point has no citation, and the page is published", "add cites: [s1#p3], or cites: [none] where the sources are silent, or write status: draft")]
    public void A_contradiction_is_answered_at_its_place_with_its_mend(string keys, string message, string help)
    {
        var found = Assert.Single(Sample.Check(keys));

        Assert.Equal("content/x.md" + message, found.ToString());
        Assert.Equal(help, found.Help);
    }

    [Theory]
    [InlineData("claims: [{text: a, by: A, status: denied, responses: [{by: A, stance: denies}, {by: B, stance: denies}]}]")]
    [InlineData("claims: [{text: a, by: A, status: disputed, responses: [{by: B, stance: denies}]}]")]
    [InlineData("claims: [{text: a, by: A, status: retracted, responses: [{by: A, stance: retracts}]}]")]
    [InlineData("claims: [{text: a, by: A, responses: [{by: B, stance: no_comment}]}]")]
    [InlineData("timeline: [{date: 2025-10-08, text: a}, {date: 2025-10-01, text: c}]")]
    [InlineData("timeline: [{date: XXXX-11-08, text: a}, {date: XXXX-10, text: b}]")]
    [InlineData("timeline: [{date: 2025-10, text: a}, {date: XXXX-10, text: b}, {date: 2025-10-05, text: c}]")]
    [InlineData("kind: page\nstatus: published")]
    [InlineData("status: reviewed\nsources: [{id: s1, seed: a}]\nfigures: [{value: \"5\"}]")]
    [InlineData("kind: page\nstatus: published\nfigures: [{value: \"5\"}]")]
    [InlineData("kind: page\nstatus: published\nsources: [{id: s1, seed: a}]\nkey_points: [{text: \"b [@s1]\"}, {text: c, cites: [none]}]")]
    public void What_holds_is_not_complained_about(string keys) => Assert.Empty(Sample.Check(keys));

    [Fact]
    public void A_placed_block_must_exist()
    {
        var found = Sample.Check("quotes: [{id: q1, text: a}]", "## A\n\n::: quote q2\n:::\n\n:::: note B\n\n::: figure f1\n:::\n\n::::\n");

        Assert.Equal(["quotes has no entry with the id q2", "this page has no figures"], found.Select(one => one.Message));
    }

    [Fact]
    public void A_shared_person_may_speak() =>
        Assert.Empty(Sample.Check("quotes: [{text: a, by: ann-rook}]", shared: Sample.Shared("- {name: Ann Rook}")));
}
