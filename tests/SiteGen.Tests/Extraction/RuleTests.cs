// Table tests of single rules: sentences, marks, dates, figures.
using System.Globalization;
using SiteGen.Extraction;
using static SiteGen.Tests.Extraction.Articles;

namespace SiteGen.Tests.Extraction;

public class RuleTests
{
    [Theory]
    [InlineData("He left. She stayed.", 2)]
    [InlineData("Dr. A. B. Khan of the U.S. Army paid 2.4 per cent. It was late.", 2)]
    [InlineData("He moved to the U.S. The plan failed.", 2)]
    [InlineData("“Stop. Wait,” she said. Nobody did.", 2)]
    [InlineData("“Is it over?” Khan asked. It was.", 2)]
    [InlineData("She waited… and waited. Then: nothing.", 2)]
    [InlineData("پانی آیا۔ سب خوش ہوئے؟ ہاں۔", 3)]
    [InlineData("水位上升了。人们离开了。", 2)]
    [InlineData("See No. 5 on p. 3 of vol. 2 now.", 1)]
    public void Sentences_end_where_a_reader_stops(string text, int count) => Assert.Equal(count, Extract(text).Sentences.Count(sentence => sentence.PassageId == "p1"));

    [Theory]
    [InlineData("He said: \"It's over.\"", "It's over.")]
    [InlineData("« Nous ne partirons jamais d'ici », dit-elle.", "Nous ne partirons jamais d'ici")]
    [InlineData("„Wir bleiben hier bis zum Ende“, sagte er.", "Wir bleiben hier bis zum Ende")]
    [InlineData("首相は「我々は決して諦めないと約束しますし、必ず成し遂げます」と述べた。", "我々は決して諦めないと約束しますし、必ず成し遂げます")]
    [InlineData("Khan said the 6' 2\" door of the '90s was “too low”.", "too low")]
    [InlineData("Khan said the boys' club's rule was 'don't run'.", "don't run")]
    [InlineData("Khan said his aunt's “‘never’ means ‘maybe’”.", "‘never’ means ‘maybe’")]
    public void Marks_of_every_shape_hold_one_quotation(string text, string expected) => Assert.Equal(expected, Assert.Single(Extract(text).Quotations).Text);

    [Theory]
    [InlineData("The film “The Long Rain” opens on Friday.")]
    [InlineData("The plant is known as “devil's thread”.")]
    [InlineData("Its “green” credentials are thin.")]
    [InlineData("Robert “Bob” Hall won.")]
    [InlineData("He opened a mark “and never closed it.")]
    [InlineData("The project, dubbed “Quiet Water”, is late.")]
    public void Terms_titles_and_loose_marks_are_no_quotations(string text) => Assert.Empty(OnTuesday(text).Quotations);

    [Theory]
    [InlineData("“We won,” said Mr Khan.", "Khan")]
    [InlineData("“We won,” Imran Khan, the captain, said.", "Imran Khan")]
    [InlineData("The captain, Imran Khan, said: “We won.”", "Imran Khan")]
    [InlineData("According to Imran Khan, it was “a long day”.", "Imran Khan")]
    [InlineData("Imran Khan told reporters it was “a long day”.", "Imran Khan")]
    [InlineData("Imran Khan was quoted as saying “a long day”.", "Imran Khan")]
    [InlineData("The plan is “dead” and nobody will mourn it, Imran Khan said.", "Imran Khan")]
    [InlineData("Imran Khan rejected the report, calling it “fiction”.", "Imran Khan")]
    [InlineData("Imran Khan came first. “We won,” he said.", "Imran Khan")]
    [InlineData("Imran Khan met Omar Said. “We won,” he said.", null)]
    [InlineData("Mr Khan met Ms Silva. “We won,” she said.", "Silva")]
    [InlineData("“We won,” said a spokesman for the club.", "a spokesman for the club")]
    [InlineData("Ankara said it would “never yield”.", "Ankara")]
    [InlineData("“We won,” he said.", null)]
    [InlineData("Finance Minister Ali Raza resigned. The minister said he was “tired”.", "Ali Raza")]
    public void The_speaker_is_found_or_left_open(string text, string? speaker) => Assert.Equal(speaker, Assert.Single(OnTuesday(text).Quotations).Speaker);

    [Theory]
    [InlineData("It opened on 3 March 2024.", "3 March 2024", "2024-03-03")]
    [InlineData("It opened on Tuesday, October 14, 2025.", "Tuesday, October 14, 2025", "2025-10-14")]
    [InlineData("It ran from 1–8 October.", "1–8 October", "2025-10-01/2025-10-08")]
    [InlineData("It will open next March.", "next March", "2026-03")]
    [InlineData("It opened last March.", "last March", "2025-03")]
    [InlineData("It will open by the end of next March.", "the end of next March", "2026-03")]
    [InlineData("It opened in mid-2024.", "mid-2024", "2024~")]
    [InlineData("It opened in early October.", "early October", "2025-10~")]
    [InlineData("It grew in the first four months of 2025.", "the first four months of 2025", "2025-01/2025-04")]
    [InlineData("It grew in Q3 2025.", "Q3 2025", "2025-07/2025-09")]
    [InlineData("It opened three weeks ago.", "three weeks ago", "2025-09-23~")]
    [InlineData("It opened yesterday.", "yesterday", "2025-10-13")]
    [InlineData("It will open tomorrow.", "tomorrow", "2025-10-15")]
    [InlineData("It opens next week.", "next week", "2025-10-20/2025-10-26")]
    [InlineData("The case was adjourned until October 21.", "October 21", "2025-10-21")]
    [InlineData("It shut two days before November 8.", "two days before November 8", "2025-11-06")]
    [InlineData("It happened on 2025-02-28.", "2025-02-28", "2025-02-28")]
    [InlineData("It happened on 14/10/2025.", "14/10/2025", "2025-10-14")]
    [InlineData("It ran between 2010 and 2015.", "between 2010 and 2015", "2010/2015")]
    [InlineData("It opened in the 1980s.", "1980s", "198X")]
    [InlineData("It was sold between 8 September and 5 October.", "8 September and 5 October", "2025-09-08/2025-10-05")]
    [InlineData("It was sold between 1 October and 22 December 2024.", "1 October and 22 December 2024", "2024-10-01/2024-12-22")]
    [InlineData("It happened between 3 and 5 October.", "3 and 5 October", "2025-10-03/2025-10-05")]
    [InlineData("It was fixed in October last year.", "October last year", "2024-10")]
    [InlineData("It will start in the April-June quarter of 2026.", "April-June quarter of 2026", "2026-04/2026-06")]
    [InlineData("It will start in the third week of November.", "the third week of November", "2025-11-15/2025-11-21")]
    [InlineData("He is to appear on Thursday of next week.", "Thursday of next week", "2025-10-23")]
    [InlineData("Owners could collect it from Nov 24.", "Nov 24", "2025-11-24")]
    [InlineData("It asked for a report by Dec. 1.", "Dec. 1", "2025-12-01")]
    [InlineData("It had been due for renewal on Oct. 13.", "Oct. 13", "2025-10-13")]
    [InlineData("They promised to pipe water by December.", "December", "2025-12")]
    [InlineData("Engineers hope to restore it by Monday.", "Monday", "2025-10-20")]
    [InlineData("A ban is in place until midnight on Friday.", "Friday", "2025-10-17")]
    [InlineData("They voted by seven votes to two on Thursday.", "Thursday", "2025-10-09")]
    [InlineData("It was made in about 1780.", "about 1780", "1780~")]
    [InlineData("It will cut its third-quarter costs.", "third-quarter", "2025-07/2025-09")]
    [InlineData("Work will start in the first quarter of next year.", "the first quarter of next year", "2026-01/2026-03")]
    [InlineData("It closed on Christmas Day.", "Christmas Day", "2024-12-25")]
    [InlineData("It snowed at the weekend.", "the weekend", "2025-10-11/2025-10-12")]
    [InlineData("It grew in July-May.", "July-May", "2024-07/2025-05")]
    [InlineData("The target for FY26 is the same.", "FY26", "2025/2026")]
    [InlineData("Envoys met on May 21 and 22.", "May 21 and 22", "2025-05-21/2025-05-22")]
    [InlineData("She is sentenced when the court rises, Nov. 20.", "Nov. 20", "2025-11-20")]
    [InlineData("He ordered the release of money before Dec 31.", "Dec 31", "2025-12-31")]
    [InlineData("He said he would hold a sit-in on Friday.", "Friday", "2025-10-17")]
    [InlineData("Linden visit Harcastle on Saturday.", "Saturday", "2025-10-18")]
    [InlineData("They issued a warning for Saturday.", "Saturday", "2025-10-18")]
    [InlineData("It stays open until at least 2027.", "2027", "2027")]
    public void A_date_has_the_value_its_words_mean(string text, string words, string value)
    {
        var date = Assert.Single(OnTuesday(text).Dates);

        Assert.Equal((words, value), (date.Text, date.Value));
    }

    [Theory]
    [InlineData("It may rain and we march on.")]
    [InlineData("The Act fills 31 pages in April Cottage.")]
    [InlineData("On 31 February 2025 nothing opened.")]
    [InlineData("Good Friday prayers and Black Friday sales.")]
    public void Words_that_only_look_like_dates_are_none(string text) => Assert.DoesNotContain(OnTuesday(text).Dates, date => date.Value is { Length: > 4 });

    [Theory]
    [InlineData("They paid $2-3bn.", "2000000000", "3000000000", "$")]
    [InlineData("They paid €3.4 million.", "3400000", null, "EUR")]
    [InlineData("They paid PKR 5 million.", "5000000", null, "PKR")]
    [InlineData("They paid Rs. 500 crore.", "5000000000", null, "Rs")]
    [InlineData("They paid 15 billion rupees.", "15000000000", null, "Rs")]
    [InlineData("They paid 2 million US dollars.", "2000000", null, "USD")]
    [InlineData("It rose by 5pc.", "5", null, "%")]
    [InlineData("It rose by 0.5 percentage points.", "0.5", null, "percentage points")]
    [InlineData("Between 3 and 4 million people left.", "3000000", "4000000", "people")]
    [InlineData("As many as 1,20,000 farmers left.", "120000", null, "farmers")]
    [InlineData("It covers 50 acres.", "50", null, "acres")]
    [InlineData("Two dozen goats left.", "24", null, "goats")]
    [InlineData("Half a million people left.", "500000", null, "people")]
    [InlineData("The dividend is 3.5p.", "3.5", null, "pence")]
    [InlineData("They spoke on behalf of four families.", "4", null, "families")]
    [InlineData("It expects inflation of between 4% and 5%.", "4", "5", "%")]
    [InlineData("They paid P1.4 billion.", "1400000000", null, "PHP")]
    [InlineData("They paid Dh35.", "35", null, "AED")]
    [InlineData("They sent 12 high-volume pumps.", "12", null, "pumps")]
    [InlineData("They recorded 300 cattle deaths.", "300", null, "deaths")]
    public void A_figure_has_value_and_unit(string text, string value, string? upper, string unit)
    {
        var figure = Assert.Single(OnTuesday(text).Figures);

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal(upper is null ? null : decimal.Parse(upper, CultureInfo.InvariantCulture), figure.UpperValue);
        Assert.Equal(unit, figure.Unit);
    }

    [Theory]
    [InlineData("They won 3-1 in the 2nd round at 10:30.")]
    [InlineData("Call +92 300 1234567 or 021-345-6789.")]
    [InlineData("Under Section 144 an F-16 and a Boeing 737 stood at 12 Mill Road.")]
    [InlineData("Ali Khan, 45, is a 45-year-old G20 envoy.")]
    [InlineData("He is 6' 2\" and turned 90 on Sunday.")]
    [InlineData("The men, aged 29 and 34, and a boy of 13 had left school at 12.")]
    [InlineData("Call 02 5550 1234 about the men, aged 24, 29 and 41.")]
    [InlineData("A cleaner, 51, sat in row 31 and had done since '99.")]
    [InlineData("Harcastle Town 2 Wexborough Athletic 2")]
    [InlineData("The victims, aged between 81 and 94, heard him. He's 20.")]
    public void Numbers_that_measure_nothing_are_no_figures(string text) => Assert.Empty(OnTuesday(text).Figures);

    [Theory]
    [InlineData("She denied that 200 workers had left.", true)]
    [InlineData("She refuted claims of 30 deaths.", true)]
    [InlineData("She said that 200 workers had left.", false)]
    public void A_denied_figure_is_marked(string text, bool denied) => Assert.Equal(denied, Assert.Single(OnTuesday(text).Figures).Denied);

    [Theory]
    [InlineData("de", "Das kostete am 12. Mai 4,7 Millionen Euro.", "4700000", "EUR", "2025-05-12")]
    [InlineData("fr", "Le 30 juin, elle a récolté 87 000 euros.", "87000", "EUR", "2025-06-30")]
    [InlineData("es", "El 14 de septiembre vinieron 4.000 personas.", "4000", "personas", "2025-09-14")]
    public void Other_languages_have_their_months_and_decimals(string language, string text, string value, string unit, string date)
    {
        var found = Extract(text, Tuesday, language);

        var figure = Assert.Single(found.Figures);
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), unit), (figure.Value, figure.Unit));
        Assert.Equal(date, Assert.Single(found.Dates).Value);
    }

    [Fact]
    public void An_acronym_joins_its_organisation()
    {
        var found = OnTuesday("The Pakistan Bureau of Statistics (PBS) reported growth. PBS data is public.");

        var name = Assert.Single(found.Names, name => name.Kind == NameKind.Organization);
        Assert.Equal("Pakistan Bureau of Statistics", name.Name);
        Assert.Contains("PBS", name.Aliases);
        Assert.Equal(3, name.Mentions.Length);
    }

    [Fact]
    public void A_quotation_over_paragraphs_is_one()
    {
        var found = OnTuesday("“First we dig,” said Ana Silva.\n“Then we build. It takes years.\n“Then we rest.”");

        Assert.Equal(2, found.Quotations.Length);
        Assert.Equal("Then we build. It takes years. Then we rest.", found.Quotations[1].Text);
        Assert.Equal(["p2", "p3"], found.Quotations[1].Parts.Select(part => part.PassageId));
    }
}
