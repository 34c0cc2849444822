// When two numbers are the same quantity, and which numbers of a text are looked for.
using SiteGen.Evidence;
using SiteGen.Explainers;

namespace SiteGen.Tests.Evidence;

public class FigureProofTests
{
    [Theory]
    [InlineData("en", "about $2.29bn in loans", "$2.29bn: About 2290000000.00 dollar")]
    [InlineData("en", "2.29 billion USD", "2.29 billion USD: Exact 2290000000.00 dollar/USD")]
    [InlineData("en", "Rs15bn and Rs 1,500", "Rs15bn: Exact 15000000000 rupee|Rs 1,500: Exact 1500 rupee")]
    [InlineData("en", "Rs1,00,000 and 3 lakh rupees", "Rs1,00,000: Exact 100000 rupee|3 lakh rupees: Exact 300000 rupee")]
    [InlineData("en", "12.5 per cent, 12.5%, 12.5 percent", "12.5 per cent: Exact 12.5 %|12.5%: Exact 12.5 %|12.5 percent: Exact 12.5 %")]
    [InlineData("en", "2 to 3 million people", "2 to 3 million: Exact 2000000-3000000")]
    [InlineData("en", "$2-3bn", "$2-3bn: Exact 2000000000-3000000000 dollar")]
    [InlineData("en", "between 10 and 15 percent", "10 and 15 percent: Exact 10-15 %")]
    [InlineData("en", "from 5 to 10", "5 to 10: Exact 5-10")]
    [InlineData("en", "rose from 5 to 10", "5 to 10: Exact 5-10|5: Exact 5|10: Exact 10")]
    [InlineData("en", "12 or 13 dead, 12+ hurt, 12 or more", "12: About 12|13: About 13|12: AtLeast 12|12: AtLeast 12")]
    [InlineData("en", "12,34,567 and 1,234,567 and 1,23,45,678.5", "12,34,567: Exact 1234567|1,234,567: Exact 1234567|1,23,45,678.5: Exact 12345678.5")]
    [InlineData("en", "5,10,15 and 1.2.3 and 24/7 and 2024/25 and 2,29", "")]
    [InlineData("en", "2 crore 50 lakh rupees", "2 crore 50 lakh rupees: Exact 25000000 rupee")]
    [InlineData("en", "5½ hours, 5 1/2 days, ¾ and 3/4", "5½ hours: Exact 5.5 hour|5 1/2 days: Exact 5.5 day|¾: Exact 0.75|3/4: Exact 0.75")]
    [InlineData("en", "three quarters, two-thirds of it, half a million, half of them", "three quarters: Exact 0.75|two-thirds: Exact 0.666666666667|half a million: Exact 500000|half: Exact 0.5")]
    [InlineData("en", "the first half of 3 of 4", "3: Exact 3|4: Exact 4")]
    [InlineData("en", "two hundred and fifty, two and a half million, two and three quarters", "two hundred and fifty: Exact 250|two and a half million: Exact 2500000.0|two and three quarters: Exact 2.75")]
    [InlineData("en", "twenty-one thousand five hundred, a hundred, two dozen, several hundred, no one", "twenty-one thousand five hundred: Exact 21500|a hundred: Exact 100|two dozen: Exact 24")]
    [InlineData("en", "one in five, 1 out of every 10", "one in five: Exact 5 one in|1 out of every 10: Exact 10 one in")]
    [InlineData("en", "minus 5 degrees", "minus 5: Exact -5")]
    [InlineData("en", "12 U.S. dollars, 12 Canadian dollars, 12 cents", "12 U.S. dollars: Exact 12 dollar/USD|12 Canadian dollars: Exact 12 dollar/CAD|12 cents: Exact 12 cent")]
    [InlineData("en", "5 percentage points, 5-percentage-point, 5% points, 5 basis points", "5 percentage points: Exact 5 points|5-percentage-point: Exact 5 points|5% points: Exact 5 points|5 basis points: Exact 5 basis point")]
    [InlineData("en", "a 12-year-old, aged 12, Ali Khan, 26, and 12 years old", "12-year: Exact 12 age|12: Exact 12 age|26: Exact 26 age|12 years: Exact 12 age")]
    [InlineData("en", "at 10:30, 5 pm, 5 p.m., 14 o'clock", "10: Exact 10 time of day|30: Exact 30 time of day|5: Exact 5 time of day|5: Exact 5 time of day|14: Exact 14 time of day")]
    [InlineData("en", "Article 370, No. 12, [12], flight 12", "370: Exact 370 reference|12: Exact 12 reference|12: Exact 12 reference|12: Exact 12 reference")]
    [InlineData("en", "5m deep and 5m people", "5m: Exact 5 metre|5m: Exact 5000000")]
    [InlineData("de", "der 14. Angriff mit 2.29 Millionen", "14: Exact 14 reference|2.29 Millionen: Exact 2290000.00")]
    [InlineData("de", "einundzwanzig, zweihundertfünfzig, dreitausend, zwei Millionen, eine Million, ein Mann", "einundzwanzig: Exact 21|zweihundertfünfzig: Exact 250|dreitausend: Exact 3000|zwei Millionen: Exact 2000000|eine Million: Exact 1000000")]
    [InlineData("de", "drei Viertel, die Hälfte der Stadt", "drei Viertel: Exact 0.75|die Hälfte: Exact 0.5")]
    [InlineData("fr", "vingt et un, soixante-dix-sept, quatre-vingt-dix, deux cents, mille deux cents, un million, un homme", "vingt et un: Exact 21|soixante-dix-sept: Exact 77|quatre-vingt-dix: Exact 90|deux cents: Exact 200|mille deux cents: Exact 1200|un million: Exact 1000000")]
    [InlineData("fr", "trois quarts, un tiers de la ville, 2,29 millions", "trois quarts: Exact 0.75|un tiers: Exact 0.333333333333|2,29 millions: Exact 2290000.00")]
    [InlineData("ur", "۱۲ویں اجلاس میں ۱۲ گھنٹے", "۱۲ گھنٹے: Exact 12 hour")]
    [InlineData("hi", "१२,३४,५६७ रुपये", "१२,३४,५६७ रुपये: Exact 1234567 rupee")]
    [InlineData("en", "more than 1,200 homes", "1,200: Above 1200")]
    [InlineData("en", "twenty-one dead, two hundred hurt", "twenty-one: Exact 21|two hundred: Exact 200")]
    [InlineData("en", "the F-16, COVID-19, 5G, 16th and p3", "")]
    [InlineData("en", "12km of road", "12km: Exact 12 km")]
    [InlineData("en", "a change of -5 percent, and −$2bn (-3)", "-5 percent: Exact -5 %|−$2bn: Exact -2000000000 dollar|-3: Exact -3")]
    [InlineData("en", "between us, 5 -10 and 5% -10%", "5 -10: Exact 5-10|5% -10%: Exact 5-10 %")]
    [InlineData("de", "rund 1.500,5 Millionen Euro", "1.500,5 Millionen Euro: About 1500500000.0 euro")]
    [InlineData("de", "3 Milliarden Dollar", "3 Milliarden Dollar: Exact 3000000000 dollar")]
    [InlineData("fr", "12 500,5 euros", "12 500,5 euros: Exact 12500.5 euro")]
    [InlineData("ur", "۱۵ ارب روپے", "۱۵ ارب روپے: Exact 15000000000 rupee")]
    [InlineData("ur", "15 لاکھ سے زائد", "15 لاکھ: Above 1500000")]
    [InlineData("ar", "٢٫٥ مليون", "٢٫٥ مليون: Exact 2500000.0")]
    [InlineData("zh", "129万人", "129万: Exact 1290000")]
    public void Quantities_are_read_with_their_currency_magnitude_unit_and_hedge(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', QuantityReader.Find(text, language).Select(found => string.Create(null,
            $"{text.AsSpan(found.Span.Start, found.Span.Length)}: {found.Hedge} {found.Low}{(found.High is { } high ? $"-{high}" : "")}{(found.Unit is { } unit ? $" {unit.Family}" : "")}{(found.Unit?.Code is { } code ? $"/{code}" : "")}"))));

    private static string Entry(string value, string? unit, string passage, string cite = "a#p1")
    {
        var page = Pages.Page() with { Figures = [new Figure("f1", Pages.Scalar(value), unit, null, null, Pages.Cites(cite), default)], Sources = [Pages.Elsewhere("s2")] };
        var result = Pages.Check(page, Pages.Article("a", "Head", passage));
        return string.Join("; ", result.Value.Proofs.Select(proof => $"{proof.Standing}{string.Concat(proof.Spans.Select(span => $" {passage.Substring(span.Start, span.Length)}"))}")
            .Concat(result.Diagnostics.Select(found => found.Code)));
    }

    [Theory]
    [InlineData("2.29 billion", "USD", "It got $2.29bn in loans.", "Found $2.29bn")]
    [InlineData("$2.29bn", null, "It got 2.29 billion US dollars.", "Found 2.29 billion US dollars")]
    [InlineData("129 million", "USD", "It got $129 million.", "Found $129 million")]
    [InlineData("129 million", "INR", "It got Rs129 million.", "Found Rs129 million")]
    [InlineData("129 million", "INR", "It got $129 million.", "SG1430")]
    [InlineData("129 million", "USD", "It got A$129 million.", "SG1430")]
    [InlineData("129 million", null, "It got $129 million.", "SG1430")]
    [InlineData("130 million", "USD", "It got $129 million.", "SG1430")]
    [InlineData("about 130 million", "USD", "It got $129 million.", "Found $129 million")]
    [InlineData("~130 million", "USD", "It got $131 million.", "Found $131 million")]
    [InlineData("about 130 million", "USD", "It got $136 million.", "SG1430")]
    [InlineData("nearly 130 million", "USD", "It got $129 million.", "Found $129 million")]
    [InlineData("nearly 130 million", "USD", "It got $131 million.", "SG1430")]
    [InlineData("more than 120 million", "USD", "It got $129 million.", "Found $129 million")]
    [InlineData("more than 130 million", "USD", "It got $129 million.", "SG1430")]
    [InlineData("more than 130", "homes", "It hit more than 130 homes.", "Found 130")]
    [InlineData("130", "homes", "It hit nearly 130 homes.", "Found 130; SG1433")]
    [InlineData("2-3 million", null, "It hit 2 to 3 million homes.", "Found 2 to 3 million")]
    [InlineData("2 million", null, "It hit 2 to 3 million homes.", "SG1430")]
    [InlineData("5", "provinces", "It hit 5 percent.", "SG1430")]
    [InlineData("5%", null, "It hit five per cent.", "Found five per cent")]
    [InlineData("12", "villages", "It hit ۱۲ villages.", "Found ۱۲")]
    [InlineData("many", null, "It hit many.", "SG1431")]
    [InlineData("12", "villages", "It was on May 12.", "SG1430")]
    [InlineData("12", null, "It was on 12 May 2024 at 12:30, the 12th, 12 pm.", "SG1430")]
    [InlineData("2024", null, "It was in 2024.", "SG1430")]
    [InlineData("2024", "homes", "It hit 2024 homes.", "Found 2024")]
    [InlineData("1500", "homes", "It hit 1500 homes.", "Found 1500")]
    [InlineData("12", "dead", "A 12-year-old boy saw it.", "SG1430")]
    [InlineData("26", "dead", "Ali Khan, 26, a farmer, saw it.", "SG1430")]
    [InlineData("12", "dead", "See Section 12 and note [12].", "SG1430")]
    [InlineData("three quarters", null, "It hit 3 of 4 dams.", "SG1430")]
    [InlineData("three quarters", null, "It hit three quarters of the dams.", "Found three quarters")]
    [InlineData("3/4", null, "It hit three-quarters of the dams.", "Found three-quarters")]
    [InlineData("3", "dams", "It hit three quarters of the dams.", "SG1430")]
    [InlineData("3", "dams", "It hit 3 of 4 dams.", "Found 3")]
    [InlineData("5", "dams", "It hit one in five dams.", "SG1430")]
    [InlineData("200", null, "It hit two hundred and fifty homes.", "SG1430")]
    [InlineData("2", "million", "It hit two and a half million homes.", "SG1430")]
    [InlineData("5", "hours", "It took 5½ hours.", "SG1430")]
    [InlineData("12 hours", null, "It took 12 days.", "SG1430")]
    [InlineData("12", "hours", "It took 12 days.", "SG1430")]
    [InlineData("12", "homes", "It took 12 days.", "SG1430")]
    [InlineData("12", null, "It took 12 days.", "Found 12 days")]
    [InlineData("5%", null, "It fell 5 percentage points.", "SG1430")]
    [InlineData("5", "USD", "It costs 5 Canadian dollars.", "SG1430")]
    [InlineData("5", null, "It was minus 5 outside.", "SG1430")]
    [InlineData("12 dead, 30 hurt", null, "It left 12 dead.", "SG1430")]
    [InlineData("12 dead, 30 hurt", null, "It left 12 dead and 30 hurt.", "Found 12 30")]
    [InlineData("1.2.3", null, "It is 1.2.3.", "SG1431")]
    [InlineData("10", "percent", "It is from 5 to 10 percent.", "SG1430")]
    [InlineData("10 percent", null, "It rose from 5 to 10 percent.", "Found 10 percent")]
    [InlineData("between 5 and 10 percent", null, "It rose from 5 to 10 percent.", "SG1430")]
    [InlineData("from 5 to 10 percent", null, "It rose from 5 to 10 percent.", "Found 5 to 10 percent")]
    [InlineData("5-10 percent", null, "It is from 5 to 10 percent.", "Found 5 to 10 percent")]
    [InlineData("about 100", null, "It hit 52 homes.", "SG1430")]
    [InlineData("5 litres a day", null, "It takes 5 litres a year.", "SG1430")]
    [InlineData("5 litres a day", null, "It takes 5 litres per day.", "Found 5 litres per day")]
    [InlineData("5 litres", null, "It takes 5 litres per day.", "Found 5 litres per day")]
    [InlineData("5 km/h", null, "It flows at 5 km per hour.", "Found 5 km per hour")]
    [InlineData("5%", null, "It fell 5 percent a year ago.", "Found 5 percent")]
    [InlineData("5", null, "It fell to 5‰.", "SG1430")]
    [InlineData("nearly 100", null, "It hit 12 homes.", "SG1430")]
    [InlineData("more than 120", null, "It hit up to 129 homes.", "SG1430")]
    [InlineData("about 130", null, "It hit up to 130 homes.", "Found 130; SG1433")]
    [InlineData("1", null, "In June 12 people died.", "SG1430")]
    [InlineData("12", "dead", "In June 12 people died.", "Found 12")]
    [InlineData("12", "dead", "In June, 12 people died.", "Found 12")]
    [InlineData("12", "dead", "On June 12 people met.", "SG1430")]
    [InlineData("40", "homes", "It hit 12 homes and 40 goats.", "Found 40; SG1435")]
    [InlineData("40 homes", null, "It hit 40 goats and 12 homes.", "Found 40; SG1435")]
    [InlineData("40", "goats", "It hit 12 homes and 40 goats.", "Found 40")]
    [InlineData("40", "mud homes", "It hit 12 homes and 40 goats.", "Found 40; SG1435")]
    [InlineData("40", "animals", "It hit 12 homes and 40 goats.", "Found 40")]
    [InlineData("40", "homes", "It hit 12 homes in Sukkur and 40 in Larkana.", "Found 40")]
    [InlineData("40", "homes", "It hit 12 homes and 40 houses, 40 homes in all.", "Found 40")]
    [InlineData("40", "cities", "It hit 40 towns and one city; 12 cities were spared.", "Found 40; SG1435")]
    public void A_figure_stands_in_the_passage_as_the_same_quantity(string value, string? unit, string passage, string expected) =>
        Assert.Equal(expected, Entry(value, unit, passage));

    [Fact]
    public void A_figure_of_a_source_that_cannot_be_read_is_not_checked() => Assert.Equal("Unchecked; SG1434", Entry("12", null, "x", "s2"));

    [Fact]
    public void A_figure_that_is_not_there_names_both_places()
    {
        var page = Pages.Page() with { Figures = [new Figure("f1", Pages.Scalar("130 million"), "USD", null, null, Pages.Cites("a#p1"), default)] };
        var found = Assert.Single(Pages.Check(page, Pages.Article("a", "Head", "It got $129 million.")).Diagnostics);
        Assert.Equal("SG1430 (1,1,11) this figure does not stand in a#p1 as the same quantity", Pages.Shown(found));
        Assert.Equal("the passage says “$129 million”; round only with about, nearly or more than, and give the unit", found.Help);
        Assert.Equal(("seeds/a.txt", 2, 1), (found.Related[0].Location.Path, found.Related[0].Location.Line, found.Related[0].Location.Column));
    }

    [Theory]
    [InlineData("26", "A 26-year-old saw it.", "the passage has “26-year” only as an age")]
    [InlineData("12", "It was on May 12.", "the passage holds no number; parts of a date are none")]
    [InlineData("9", "It hit 12 to 15 percent of 40 homes.", "the passage says “12 to 15 percent”, “40”; round only with about, nearly or more than, and give the unit")]
    public void The_help_for_a_figure_says_what_the_passage_holds(string value, string passage, string expected)
    {
        var page = Pages.Page() with { Figures = [new Figure("f1", Pages.Scalar(value), null, null, null, Pages.Cites("a#p1"), default)] };
        Assert.Equal(expected, Assert.Single(Pages.Check(page, Pages.Article("a", "Head", passage)).Diagnostics).Help);
    }

    [Theory]
    [InlineData("It hit 1,300 homes [@a#p1].", "")]
    [InlineData("It hit 1,400 homes [@a#p1].", "1,400")]
    [InlineData("It hit 9 homes [@a#p1].", "")]
    [InlineData("It hit 9% of homes [@a#p1].", "9%")]
    [InlineData("It cost $9 [@a#p1].", "$9")]
    [InlineData("It hit 9 million homes [@a#p1].", "9 million")]
    [InlineData("It was 13 October 2025 [@a#p1].", "")]
    [InlineData("It was the 16th flood [@a#p1].", "")]
    [InlineData("It was “14 homes” [@a#p1].", "SG1410")]
    [InlineData("It was at 10:30 [@a#p1].", "")]
    [InlineData("It hit 1400 homes [@a#p1].", "1400")]
    [InlineData("It hit some 1,000 homes [@a#p1].", "")]
    [InlineData("It hit 1,400 homes.", "")]
    [InlineData("It hit 1,400 homes [@editors].", "")]
    [InlineData("In the `F-16` case 1,300 fell [@a#p1].", "")]
    public void A_number_of_the_text_that_does_not_stand_in_what_is_cited_is_a_warning(string body, string expected)
    {
        var result = Pages.Check(Pages.Page(body), Pages.Article("a", "Head", "It hit 1,300 homes."));
        Assert.Equal(expected, string.Join(' ', result.Diagnostics.Select(found => found.Code == "SG1432" ? body.Substring(found.Location.Column - 1, found.Location.Length) : found.Code)));
    }

    [Theory]
    [InlineData("It killed 12 people [@a#p1].", "12")]
    [InlineData("It killed 26 people [@a#p1].", "26")]
    [InlineData("It killed 30 people [@a#p1].", "30")]
    [InlineData("A worker, 26, died at 10:30 on May 12 [@a#p1].", "")]
    [InlineData("The 26-year-old died after 14 days [@a#p1].", "")]
    public void Parts_of_dates_times_and_ages_prove_no_number_of_the_text(string body, string expected)
    {
        var result = Pages.Check(Pages.Page(body), Pages.Article("a", "Head", "On May 12 at 10:30 a 26-year-old died after fourteen long days."));
        Assert.Equal(expected, string.Join(' ', result.Diagnostics.Select(found => body.Substring(found.Location.Column - 1, found.Location.Length))));
    }

    [Fact]
    public void A_heading_holds_no_numbers() =>
        Assert.Empty(Pages.Check(Pages.Page(SiteGen.Markdown.BlockKind.Heading, "Why 1,400 homes?"), Pages.Article("a", "Head", "x")).Diagnostics);
}
