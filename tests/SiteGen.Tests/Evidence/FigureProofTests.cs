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
    [InlineData("en", "from 5 to 10", "5 to 10: Exact 5-10|5: Exact 5|10: Exact 10")]
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
    [InlineData("It hit some 1,000 homes [@a#p1].", "")]
    [InlineData("It hit 1,400 homes.", "")]
    [InlineData("It hit 1,400 homes [@editors].", "")]
    [InlineData("In the `F-16` case 1,300 fell [@a#p1].", "")]
    public void A_number_of_the_text_that_does_not_stand_in_what_is_cited_is_a_warning(string body, string expected)
    {
        var result = Pages.Check(Pages.Page(body), Pages.Article("a", "Head", "It hit 1,300 homes."));
        Assert.Equal(expected, string.Join(' ', result.Diagnostics.Select(found => found.Code == "SG1432" ? body.Substring(found.Location.Column - 1, found.Location.Length) : found.Code)));
    }

    [Fact]
    public void A_heading_holds_no_numbers() =>
        Assert.Empty(Pages.Check(Pages.Page(SiteGen.Markdown.BlockKind.Heading, "Why 1,400 homes?"), Pages.Article("a", "Head", "x")).Diagnostics);
}
