// When a quotation is proven, as whose words, and why it is refused: one row for each sentence of the rule.
using SiteGen.Articles;
using SiteGen.Explainers;
using SiteGen.Markdown;

namespace SiteGen.Tests.Evidence;

public class QuotationProofTests
{
    /// <summary>"Spoken p1 3-9" for a proof, "SG1410" for a diagnostic.</summary>
    internal static string Outcome(string passage, string quotation, string language = "en")
    {
        var seed = Pages.Article("a", new SeedMetadata { Language = language }, "Head", passage);
        var result = Pages.Check(Pages.Page($"{quotation} [@a#p1]") with { Language = language }, seed);
        var proofs = result.Value.Proofs.Select(proof => $"{proof.Standing}: {string.Join(" / ", proof.Spans.Select(span => passage.Substring(span.Start, span.Length)))}");
        return string.Join("; ", proofs.Concat(result.Diagnostics.Select(diagnostic => diagnostic.Code)));
    }

    [Theory]
    [InlineData("He said “we will act soon” today.", "“we will act soon”", "Spoken: we will act soon")]
    [InlineData("He said “we will act soon” today.", "“will act”", "Spoken: will act")]
    [InlineData("The river rose by a metre.", "“rose by a metre”", "Wording: rose by a metre")]
    [InlineData("The river rose by a metre.", "\"The river rose by a metre\"", "Wording: The river rose by a metre")]
    [InlineData("He said “it’s the mayor’s” today.", "\"it's the mayor's\"", "Spoken: it’s the mayor’s")]
    [InlineData("It rained -- and blew ... all day.", "“rained — and blew… all day”", "Wording: rained -- and blew ... all day")]
    [InlineData("He said “he called it ‘a lie’ today”.", "‘he called it “a lie” today’", "Spoken: he called it ‘a lie’ today")]
    public void A_quotation_that_stands_in_the_passage_is_proven(string passage, string quotation, string expected) =>
        Assert.Equal(expected, Outcome(passage, quotation));

    [Theory]
    [InlineData("The river rose by a metre.", "“rose by two metres”", "SG1410")]
    [InlineData("The river rose by a metre.", "“rose a metre”", "SG1410")]
    [InlineData("The river rose by a metre.", "“by rose a metre”", "SG1410")]
    [InlineData("The river rose by a metre.", "“River rose”", "Wording: river rose")]
    [InlineData("The river rose by a metre.", "“the river Rose”", "SG1410")]
    [InlineData("The river rose by a metre.", "“the river rose”", "Wording: The river rose")]
    [InlineData("The river rose by a metre.", "“[t]he river rose”", "Wording: The river rose")]
    [InlineData("The river rose by a metre.", "“by [A] metre”", "Wording: by / metre")]
    [InlineData("The mayor Will act.", "“mayor [w]ill act”", "Wording: mayor Will act")]
    [InlineData("The river rose by a metre and fell.", "“by a metre.”", "Wording: by a metre")]
    [InlineData("The river rose by a metre and fell.", "“by a metre,”", "Wording: by a metre")]
    [InlineData("The river rose by a metre and fell.", "“by a metre?”", "SG1410")]
    public void Folding_is_exact_and_only_the_first_letter_and_a_closing_stop_are_free(string passage, string quotation, string expected) =>
        Assert.Equal(expected, Outcome(passage, quotation));

    [Theory]
    [InlineData("The river rose by a metre.", "“iver rose”", "SG1410")]
    [InlineData("The river rose by a metre.", "“the river ros”", "SG1410")]
    [InlineData("We can’t pay.", "“we can”", "SG1410")]
    [InlineData("It cost 2.29bn in all.", "“29bn in all”", "SG1410")]
    [InlineData("It cost 1,200 in all.", "“200 in all”", "SG1410")]
    [InlineData("Their non-proliferation duty.", "“proliferation duty”", "SG1410")]
    [InlineData("Their all-weather pact.", "“weather pact”", "Wording: weather pact")]
    [InlineData("It was -5 degrees.", "“5 degrees”", "SG1410")]
    public void A_piece_begins_and_ends_at_word_boundaries(string passage, string quotation, string expected) =>
        Assert.Equal(expected, Outcome(passage, quotation));

    [Theory]
    [InlineData("The river rose fast by a metre.", "“The river rose […] by a metre”", "Wording: The river rose / by a metre")]
    [InlineData("The river rose fast by a metre.", "“The river rose [...] by a metre”", "Wording: The river rose / by a metre")]
    [InlineData("The river rose fast by a metre.", "“The river rose … by a metre”", "Wording: The river rose / by a metre")]
    [InlineData("The river rose … by a metre.", "“The river rose … by a metre”", "Wording: The river rose … by a metre")]
    [InlineData("The river rose fast by a metre.", "“The river [Indus] rose fast”", "Wording: The river / rose fast")]
    [InlineData("The river rose fast by a metre.", "“by a metre […] The river”", "SG1410")]
    [InlineData("The river rose fast by a metre.", "“[the river] […]”", "SG1414")]
    [InlineData("The river rose fast by a metre.", "“[the big old] river rose”", "SG1414")]
    [InlineData("The river rose fast by a metre.", "“[the big] river rose”", "Wording: river rose")]
    [InlineData("They will not pay at all.", "“will […] pay”", "Wording: will / pay; SG1415")]
    [InlineData("They won't, he said, pay at all.", "“They […] pay”", "Wording: They / pay; SG1415")]
    [InlineData("They will surely pay at all.", "“will [surely] pay”", "Wording: will / pay")]
    [InlineData("He read “[the] plan” aloud.", "“[the] plan”", "Spoken: [the] plan")]
    public void Brackets_split_a_quotation_into_pieces(string passage, string quotation, string expected) => Assert.Equal(expected, Outcome(passage, quotation));

    [Theory]
    [InlineData("Sie werden nicht zahlen.", "„Sie werden […] zahlen“", "de", "Wording: Sie werden / zahlen; SG1415")]
    [InlineData("Ils ne paieront pas tout.", "« Ils […] paieront »", "fr", "Wording: Ils / paieront; SG1415")]
    [InlineData("وہ پیسے نہیں دیں گے۔", "”وہ پیسے […] دیں گے“", "ur", "Wording: وہ پیسے / دیں گے; SG1415")]
    public void An_omitted_negation_is_a_warning_in_every_language(string passage, string quotation, string language, string expected) =>
        Assert.Equal(expected, Outcome(passage, quotation, language));

    [Theory]
    [InlineData("He said they are “all-weather partners” today.", "“are all-weather partners”", "SG1412")]
    [InlineData("He said they are “all-weather partners” today.", "“weather partners today”", "SG1412")]
    [InlineData("He said they are “all-weather partners” today.", "“are ‘all-weather partners’ today”", "Wording: are “all-weather partners” today")]
    [InlineData("He said they are “all-weather” and “old friends” now.", "“all-weather […] old friends”", "Spoken: all-weather / old friends; SG1423")]
    [InlineData("He said they are “all-weather” and “old friends” now.", "“all-weather old friends”", "SG1410")]
    [InlineData("He said they are “all-weather” partners and friends.", "“all-weather […] friends”", "SG1412")]
    [InlineData("“We will act,” the mayor said, “and soon.”", "“We will act, and soon”", "Spoken: We will act, / and soon")]
    [InlineData("“We will act,” the mayor said, “and soon.”", "“We will act and soon”", "Spoken: We will act / and soon")]
    [InlineData("“We will act,” the mayor said. “And soon.”", "“We will act, And soon”", "SG1410")]
    [InlineData("“We will act.” The mayor said, “And soon.”", "“We will act. And soon”", "SG1410")]
    [InlineData("They are “partners,” who keep, “trust” up.", "“partners, trust”", "SG1410")]
    [InlineData("He said “we act and left.", "“we act”", "Unclear: we act; SG1416")]
    public void The_sources_own_marks_are_read(string passage, string quotation, string expected) => Assert.Equal(expected, Outcome(passage, quotation));

    [Theory]
    [InlineData("“We act,” said Ali. “We win,” said Sara.", "“We act […] We win”", "Spoken: We act / We win; SG1423")]
    [InlineData("“We act,” said Ali. Sara: “We win.”", "“We act […] We win”", "Spoken: We act / We win; SG1423")]
    [InlineData("“We act,” Ali said, and Sara added: “We win.”", "“We act […] We win”", "Spoken: We act / We win; SG1423")]
    [InlineData("“We act,” Ali said. “We win.”", "“We act […] We win”", "Spoken: We act / We win")]
    [InlineData("“We act,” the mayor said, “and we win.”", "“We act […] and we win”", "Spoken: We act / and we win")]
    [InlineData("“We act,” Ali said. “We act and we win,” said Sara.", "“We act […] win”", "Spoken: We act / win")]
    [InlineData("“We pay,” Ali said. Nobody came.", "“We will [not] pay”", "SG1410")]
    [InlineData("“We will pay,” Ali said.", "“We will [not] pay”", "Spoken: We will / pay; SG1424")]
    [InlineData("“We will never pay,” Ali said.", "“We will [not] pay”", "Spoken: We will / pay")]
    public void Pieces_of_several_quotations_and_turned_pieces_are_warned_of(string passage, string quotation, string expected) => Assert.Equal(expected, Outcome(passage, quotation));

    [Fact]
    public void A_quotation_runs_over_paragraphs_but_not_out_of_a_headline()
    {
        var seed = Pages.Article("a", "Mayor to act", "The river rose.", "It fell.");
        Assert.Contains(Pages.Check(Pages.Page("“Mayor to act The river rose” [@a#h-p2]."), seed).Diagnostics, found => found.Code == "SG1410");
        Assert.Contains(Pages.Check(Pages.Page("“Mayor to act […] It fell” [@a#h-p2]."), seed).Diagnostics, found => found.Code == "SG1410");
        Assert.Empty(Pages.Check(Pages.Page("“The river rose. It fell” [@a#h-p2]."), seed).Diagnostics);
        Assert.Contains(Pages.Check(Pages.Page("“The river […] fell” [@a]."), seed).Diagnostics, found => found.Code == "SG1410");
    }

    [Fact]
    public void A_changed_word_fails_with_the_nearest_text_the_difference_marked_and_both_places()
    {
        var seed = Pages.Article("a", "Head", "Nothing here.", "He said the river rose by a metre overnight.");
        var found = Assert.Single(Pages.Check(Pages.Page("It is said: “the river fell by a metre” [@a#p2]."), seed).Diagnostics);
        Assert.Equal("SG1410 (1,14,25) this quotation does not stand in a#p2 word for word", Pages.Shown(found));
        var place = Assert.Single(found.Related);
        Assert.Equal("the passage says: “…the river [rose] by a metre…”", place.Note);
        Assert.Equal(("seeds/a.txt", 3, 9, 25), (place.Location.Path, place.Location.Line, place.Location.Column, place.Location.Length));
    }

    [Fact]
    public void A_quotation_of_another_passage_is_an_error_that_names_it()
    {
        var seed = Pages.Article("a", "Head", "Nothing here.", "The river rose.");
        var found = Assert.Single(Pages.Check(Pages.Page("“The river rose” [@a#p1]."), seed).Diagnostics);
        Assert.Equal("SG1411 (1,2,14) this quotation stands in a#p2, not in a#p1", Pages.Shown(found));
        Assert.Equal("cite a#p2", found.Help);
        Assert.Equal(3, Assert.Single(found.Related).Location.Line);
    }

    [Fact]
    public void A_whole_source_citation_finds_the_passage_that_holds_the_words()
    {
        var seed = Pages.Article("a", "Head", "Nothing here.", "The river rose.");
        Assert.Equal("p2", Assert.Single(Pages.Check(Pages.Page("“The river rose” [@a]."), seed).Value.Proofs).Passage!.Id);
    }

    [Fact]
    public void A_quotation_over_several_paragraphs_stands_in_one_cited_range()
    {
        var seed = Pages.Article("a", "Head", "He said: “We act.", "“We win,” and left.");
        var proof = Assert.Single(Pages.Check(Pages.Page("“We act. We win” [@a#p1-p2]."), seed).Value.Proofs);
        Assert.Equal(["p1 10-17", "p2 1-7"], proof.Stretches.Select(stretch => $"{stretch.Passage.Id} {stretch.Span.Start}-{stretch.Span.End}"));
        Assert.Equal(SiteGen.Evidence.ProofStanding.Spoken, proof.Standing);
        Assert.Contains(Pages.Check(Pages.Page("“We act. We win” [@a#p1; @a#p2]."), seed).Diagnostics, found => found.Code == "SG1410");
    }

    [Theory]
    [InlineData("We act", null, "Spoken")]
    [InlineData("the river rose", null, "SG1413")]
    [InlineData("the river rose", "Daily News", "Wording")]
    [InlineData("the river rose", "B. Writer", "Wording")]
    [InlineData("“We act”", "Mayor", "Spoken")]
    public void An_entry_of_quotes_must_be_spoken_unless_it_is_the_sources_own(string text, string? by, string expected)
    {
        var seed = Pages.Article("a", new SeedMetadata { Publisher = "Daily News", Author = "A. Nother and B. Writer" }, "Head", "“We act,” he said as the river rose.");
        Assert.Equal(expected, Entry(seed, text, null, by));
        var primary = seed with { Metadata = seed.Metadata with { Kind = SeedKind.Primary } };
        Assert.DoesNotContain("SG", Entry(primary, text, null, by), StringComparison.Ordinal);
    }

    private static string Entry(Article seed, string text, string? original, string? by)
    {
        var speaker = by is null ? null : new Speaker(by, null, default);
        var quote = new Quote("q1", Pages.Scalar(text), original is null ? null : Pages.Scalar(original), speaker, null, Pages.Cites("a#p1"), default);
        var result = Pages.Check(Pages.Page() with { Quotes = [quote] }, seed);
        return string.Join("; ", result.Value.Proofs.Select(proof => proof.Standing.ToString()).Concat(result.Diagnostics.Select(found => found.Code)));
    }

    [Fact]
    public void Of_a_translation_the_original_is_proven_and_the_body_is_proven_through_the_entry()
    {
        var seed = Pages.Article("a", "Head", "“Wir handeln”, sagte er.");
        Assert.Equal("Spoken", Entry(seed, "We act", "Wir handeln", "Mayor"));
        Assert.Equal("SG1410", Entry(seed, "Wir handeln", "Wir gehen", "Mayor"));
        var quote = new Quote("q1", Pages.Scalar("We act at once"), Pages.Scalar("Wir handeln"), null, null, Pages.Cites("a#p1"), default);
        string Body(string text) => string.Join("; ", Pages.Check(Pages.Page(text) with { Quotes = [quote] }, seed).Diagnostics.Select(found => found.Code));
        Assert.Equal("", Body("“We act” [@quote:q1]"));
        Assert.Equal("", Body("“Wir handeln” [@quote:q1]"));
        Assert.Equal("SG1422", Body("“We go” [@quote:q1]"));
    }

    [Theory]
    [InlineData("“The river rose” [@s2]", "Unchecked SG1417")]
    [InlineData("“The river fell” [@s1#p1; @s2]", "Unchecked SG1417")]
    [InlineData("“The river rose” [@s1#p1; @s2]", "Wording")]
    [InlineData("“The river fell” [@s1#p1]", "SG1410")]
    public void A_source_that_cannot_be_read_leaves_a_quotation_unchecked(string body, string expected)
    {
        var page = Pages.Page(body) with { Sources = [Pages.Seed("s1", "a"), Pages.Elsewhere("s2")] };
        var result = Pages.Check(page, Pages.Article("a", "Head", "The river rose."));
        Assert.Equal(expected, string.Join(' ', result.Value.Proofs.Select(proof => proof.Standing.ToString()).Concat(result.Diagnostics.Select(found => found.Code))));
    }

    [Theory]
    [InlineData("He calls it “Butter Mountain” [@a#p1].", "NotQuotation")]
    [InlineData("The word “or” matters [@a#p1].", "NotQuotation")]
    [InlineData("The “Tariff” was old [@a#p1].", "GlossaryTerm")]
    [InlineData("He read “*The Hobbit*” [@a#p1].", "Emphasised")]
    [InlineData("He read *“The Hobbit”* [@a#p1].", "SG1410")]
    [InlineData("He read “*The* Hobbit” [@a#p1].", "SG1410")]
    [InlineData("It is “one two three four five six seven” [@a#p1].", "SG1410")]
    [InlineData("It is “we will never pay them a thing” [@a#p1].", "SG1410")]
    [InlineData("It is “*a a a a a a a a a a a a a*” [@a#p1].", "SG1410")]
    public void Words_in_marks_that_nobody_said_need_no_proof(string body, string expected)
    {
        var page = Pages.Page(body) with
        {
            NotQuotations = ["butter mountain", "or", "one two three four five six seven"],
            Glossary = [new GlossaryTerm("tariff", "tariff", null, ["we will never pay them a thing"], [], default)],
        };
        var result = Pages.Check(page, Pages.Article("a", "Head", "The river rose."));
        Assert.Equal(expected, string.Join(' ', result.Value.Exempt.Select(marks => marks.Reason.ToString()).Concat(result.Diagnostics.Select(found => found.Code))));
    }

    [Theory]
    [InlineData("We act\n— The Mayor [@a#p1]", 6, "Spoken")]
    [InlineData("“We act”\n— The Mayor [@a#p1]", 8, "Spoken")]
    [InlineData("the river rose\n— The Mayor [@a#p1]", 14, "SG1413")]
    [InlineData("the river rose\n— Daily News, a paper [@a#p1]", 14, "Wording")]
    [InlineData("the river rose [@a#p1]", -1, "Wording")]
    [InlineData("we go [@a#p1]", -1, "SG1410")]
    public void A_blockquote_with_a_citation_is_one_quotation(string markup, int attribution, string expected)
    {
        var page = Pages.Page(BlockKind.Blockquote, markup);
        var block = page.Body.Blocks[0];
        if (attribution >= 0)
        {
            page = page with { Body = new([], [], [block with { Attribution = SiteGen.Text.TextSpan.FromBounds(attribution + 1, block.Text.Value.Length) }], [], 0) };
        }

        var result = Pages.Check(page, Pages.Article("a", new SeedMetadata { Publisher = "Daily News" }, "Head", "“We act,” he said as the river rose."));
        Assert.Equal(expected, string.Join(' ', result.Value.Proofs.Select(proof => proof.Standing.ToString()).Concat(result.Diagnostics.Select(found => found.Code))));
    }

    [Theory]
    [InlineData("“river rose”", true, "Wording")]
    [InlineData("“river fell”", true, "SG1410")]
    [InlineData("“river rose”", false, "")]
    public void A_quotation_in_a_title_stands_in_a_passage_that_the_page_cites(string title, bool cited, string expected)
    {
        var page = Pages.Page(cited ? "It did [@a#p1]." : "It did.") with { Title = Pages.Scalar(title) };
        var result = Pages.Check(page, Pages.Article("a", "Head", "The river rose."));
        Assert.Equal(expected, string.Join(' ', result.Value.Proofs.Select(proof => proof.Standing.ToString()).Concat(result.Diagnostics.Select(found => found.Code))));
    }
}
