// The project's own extraction cases: kinds of difficulty, each with what a careful reader extracts.
using SiteGen.Extraction;
using static SiteGen.Tests.Extraction.Articles;

namespace SiteGen.Tests.Extraction;

public class CaseTests
{
    [Fact]
    public void A_dateline_gives_place_date_and_agency_and_initials_end_no_sentence()
    {
        var found = OnTuesday("LAHORE, Oct 14 (APP) — Sen. Maria D. Ortiz, D-N.M., said the U.S. “will not blink.” Mr. Khan disagreed.");

        Assert.Equal(2, found.Sentences.Count(sentence => sentence.PassageId == "p1"));
        Assert.Contains(found.Names, name => name is { Kind: NameKind.Place, Name: "LAHORE" });
        Assert.Contains(found.Names, name => name is { Kind: NameKind.Organization, Name: "APP" });
        Assert.Contains(found.Names, name => name is { Kind: NameKind.Person, Name: "Maria D. Ortiz", Title: "Sen." });
        Assert.Equal(("Oct 14", "2025-10-14"), (found.Dates[0].Text, found.Dates[0].Value));
        var quotation = Assert.Single(found.Quotations);
        Assert.Equal(("will not blink.", "Maria D. Ortiz"), (quotation.Text, quotation.Speaker));
    }

    [Fact]
    public void Possessives_open_and_close_nothing()
    {
        var quotation = Assert.Single(OnTuesday("The banks' profits are 'obscene', said Mr O'Neill, and the unions' leaders agreed.").Quotations);

        Assert.Equal(("obscene", "O'Neill"), (quotation.Text, quotation.Speaker));
    }

    [Fact]
    public void A_term_in_marks_is_no_speech()
    {
        var found = OnTuesday("The so-called “Butter Mountain” will be sold, the minister told reporters, “by the end of next March”.");

        var quotation = Assert.Single(found.Quotations);
        Assert.Equal(("by the end of next March", "the minister", true), (quotation.Text, quotation.Speaker, quotation.Collective));
        Assert.Equal("2026-03", Assert.Single(found.Dates).Value);
        Assert.Empty(found.Names);
    }

    [Fact]
    public void A_split_quotation_is_one_and_Per_is_a_name()
    {
        var found = OnTuesday("“If the dam fails,” warned geologist Per Olsen, “half of Narvik goes with it.”");

        var quotation = Assert.Single(found.Quotations);
        Assert.Equal(2, quotation.Parts.Length);
        Assert.Equal(("Per Olsen", "geologist"), (quotation.Speaker, quotation.SpeakerRole));
        Assert.Contains(found.Names, name => name is { Kind: NameKind.Place, Name: "Narvik" });
    }

    [Fact]
    public void An_accusation_says_by_whom_and_against_whom()
    {
        var found = OnTuesday("The minister was accused by opposition leader Ana Silva of hiding Rs15bn in losses.");

        var statement = Assert.Single(found.Statements);
        Assert.Equal((ReportingKind.Claims, "Ana Silva", "opposition leader", "the minister"), (statement.Kind, statement.Speaker, statement.SpeakerRole, statement.Against));
        var figure = Assert.Single(found.Figures);
        Assert.Equal((15_000_000_000m, "Rs", FigureKind.Money), (figure.Value, figure.Unit, figure.Kind));
        Assert.DoesNotContain(found.Names, name => name.Name.Contains("15", StringComparison.Ordinal));
    }

    [Fact]
    public void Lakh_crore_and_a_fiscal_year()
    {
        var found = OnTuesday("The cess yielded Rs 2.4 lakh crore, or about US$29bn, in FY2024-25.");

        Assert.Equal([(2_400_000_000_000m, "Rs", false), (29_000_000_000m, "USD", true)], found.Figures.Select(figure => (figure.Value, figure.Unit, figure.Approximate)));
        Assert.Equal("2024/2025", Assert.Single(found.Dates).Value);
    }

    [Fact]
    public void Days_before_an_event_are_worked_out_and_rules_state_nothing()
    {
        var found = OnTuesday("The rules, announced last week, take effect on November 8 — two days before the truce expires.");

        Assert.Equal(["2025-10-06/2025-10-12", "2025-11-08", "2025-11-10"], found.Dates.Select(date => date.Value));
        Assert.True(found.Dates[2].Inferred);
        Assert.Empty(found.Statements);
    }

    [Fact]
    public void The_past_looks_back_and_the_future_on() =>
        Assert.Equal(["2025-10-10", "2025-10-20"], OnTuesday("The court ruled on Friday that voting will resume on Monday.").Dates.Select(date => date.Value));

    [Fact]
    public void Decades_and_years_are_no_counts()
    {
        var found = OnTuesday("In the late '90s and the 2010s the party won 2,015 seats; in 2015 it won 40.");

        Assert.Equal(["199X", "201X", "2015"], found.Dates.Select(date => date.Value));
        Assert.Equal([2015m, 40m], found.Figures.Select(figure => figure.Value));
        Assert.Empty(found.Quotations);
    }

    [Fact]
    public void A_role_stands_on_either_side_of_a_name()
    {
        var found = OnTuesday("Fatima Noor, who heads the Karachi-based Coastal Trust, and its director, Omar Said, said nothing.");

        Assert.Contains(found.Names, name => name is { Kind: NameKind.Organization, Name: "Coastal Trust" });
        Assert.Contains(found.Names, name => name is { Kind: NameKind.Person, Name: "Fatima Noor" });
        Assert.Contains(found.Names, name => name is { Kind: NameKind.Person, Name: "Omar Said", Role: "director" });
        Assert.Empty(found.Quotations);
        Assert.Empty(found.Statements);
    }

    [Fact]
    public void A_last_name_finds_its_person_whichever_word_it_is()
    {
        var found = OnTuesday("Foreign Ministry spokesperson Lin Jian met Juan Carlos García Márquez; Lin later called García “a friend of China”.");

        var quotation = Assert.Single(found.Quotations);
        Assert.Equal(("Lin Jian", "Foreign Ministry spokesperson"), (quotation.Speaker, quotation.SpeakerRole));
        Assert.Contains(found.Names, name => name.Name == "Juan Carlos García Márquez" && name.Aliases.Contains("García"));
    }

    [Fact]
    public void A_headline_names_its_speaker_after_a_colon()
    {
        var quotation = Assert.Single(OnTuesday("h|Hospitals ‘fail’ the poorest patients: KP CM\nNothing more.").Quotations);

        Assert.Equal(("fail", "KP CM"), (quotation.Text, quotation.Speaker));
    }

    [Fact]
    public void A_crowd_speaks_and_a_denied_number_is_marked()
    {
        var found = OnTuesday("“Justice!” chanted protesters outside the court; police said 1,200 people — not 12,000 — took part.");

        var quotation = Assert.Single(found.Quotations);
        Assert.Equal(("Justice!", "protesters", true), (quotation.Text, quotation.Speaker, quotation.Collective));
        Assert.Equal([(1200m, false), (12000m, true)], found.Figures.Select(figure => (figure.Value, figure.Denied)));
    }

    [Fact]
    public void Words_of_one_government_passed_on_by_another_have_two_people()
    {
        var found = OnTuesday("""
            Ministry spokesperson Bo Wen met reporters on Monday.
            He added that both sides had talked, and that Ankara had assured Baku its trucks “will never cross the line”.
            """);

        var quotation = Assert.Single(found.Quotations);
        Assert.Equal(("Ankara", "Bo Wen", ReportingKind.Promises), (quotation.Speaker, quotation.RelayedBy, quotation.Kind));
    }

    [Fact]
    public void Nothing_relative_is_resolved_without_a_publication_date()
    {
        var found = Extract("They met on Monday. Last week and in early October the port was shut; it reopens on November 8.");

        Assert.Equal(["Monday", "Last week", "early October", "November 8"], found.Dates.Select(date => date.Text));
        Assert.Equal([null, null, null, "XXXX-11-08"], found.Dates.Select(date => date.Value));
        Assert.DoesNotContain(found.Dates, date => date.Inferred);
    }
}
