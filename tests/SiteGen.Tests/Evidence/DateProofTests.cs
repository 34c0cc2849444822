// Which dates a text states by itself, and which follow from it.
using SiteGen.Articles;
using SiteGen.Dates;
using SiteGen.Evidence;
using SiteGen.Explainers;

namespace SiteGen.Tests.Evidence;

public class DateProofTests
{
    [Theory]
    [InlineData("on November 8 it began", "-11-8")]
    [InlineData("on 8 November 2025 it began", "2025-11-8")]
    [InlineData("on November 8, 2025, it began", "2025-11-8")]
    [InlineData("on the 8th of November, 2025", "2025-11-8")]
    [InlineData("from November 8 to 10", "-11-8r1|-11-10r1")]
    [InlineData("8–10 November 2025", "2025-11-8r1|2025-11-10r1")]
    [InlineData("in early October", "-10-")]
    [InlineData("in October 2025", "2025-10-")]
    [InlineData("in 2025", "2025--")]
    [InlineData("the 1990s", "1990--s")]
    [InlineData("2025-11-08", "2025-11-8")]
    [InlineData("08.11.2025", "2025-11-8")]
    [InlineData("13/10/2025", "2025-10-13")]
    [InlineData("10/11/2025", "2025--")]
    [InlineData("they may act and march on", "")]
    [InlineData("in May and on May 5", "-5-|-5-5")]
    [InlineData("am 8. November 2025", "2025-11-8")]
    [InlineData("le 8 novembre 2025", "2025-11-8")]
    [InlineData("el 8 de noviembre de 2025", "2025-11-8")]
    [InlineData("8 نومبر 2025 کو", "2025-11-8")]
    [InlineData("٨ نوفمبر ٢٠٢٥", "2025-11-8")]
    [InlineData("8 नवंबर 2025", "2025-11-8")]
    [InlineData("2025年11月8日", "2025-11-8")]
    [InlineData("WASHINGTON, Oct 14 (Reuters) - It", "-10-14")]
    [InlineData("$2025 and 2,025 homes", "")]
    [InlineData("Rs 2025, 2025 km, 2025 homes and No 2025", "")]
    [InlineData("in 2024-25, from 2019 to 2024", "2024--r1|2025--r1|2019--r2|2024--r2")]
    [InlineData("it ended on November 8. 2025 was dry", "-11-8|2025--")]
    [InlineData("it rose to 30. May 5 was dry", "-5-5")]
    [InlineData("in June, 12 people; in June 12 people; on June 12 people met", "-6-|-6-|-6-12")]
    [InlineData("from 8 to 10 November and on 8 and 10 November", "-11-8r1|-11-10r1|-11-8|-11-10")]
    [InlineData("between 8 and 10 November", "-11-8r1|-11-10r1")]
    [InlineData("October 1 to November 8, 2025", "2025-10-1r1|2025-11-8r1")]
    [InlineData("am 14. Oktober 2025, 14. Oktober", "2025-10-14|-10-14")]
    [InlineData("le 14 octobre, le 1er octobre 2025, le 8 de\u0301cembre", "-10-14|2025-10-1|-12-8")]
    [InlineData("١٤ أكتوبر و14 تشرين الأول/أكتوبر 2025", "-10-14|2025-10-14")]
    [InlineData("۱۴ اکتوبر ۲۰۲۵ کو، ۱۴؍اکتوبر", "2025-10-14|-10-14")]
    [InlineData("14 octubre, 14 ottobre, 14 октября 2025, 14 अक्टूबर", "-10-14|-10-14|2025-10-14|-10-14")]
    [InlineData("3.14 October and at 10:12 in May", "-10-|-5-")]
    public void Dates_are_read_with_no_part_that_the_text_lacks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', DateReader.Find(text, "en").Select(date => string.Create(null, $"{date.Year}-{date.Month}-{date.Day}{(date.IsDecade ? "s" : "")}{(date.Range > 0 ? $"r{date.Range}" : "")}"))));

    private static string Entry(string date, DateBasis basis, string passage, DateOnly? published = null, string cite = "a#p1")
    {
        var edtf = new Edtf(date, DatePrecision.Day, true, false, false, null, null);
        var seed = Pages.Article("a", new SeedMetadata { Published = published is { } day ? new PublicationDate(day) : null }, "Head", passage);
        var page = Pages.Page() with { Timeline = [new TimelineEntry("t", edtf, null, null, basis, null, null, Pages.Cites(cite), default)], Sources = [Pages.Elsewhere("s2")] };
        var result = Pages.Check(page, seed);
        return string.Join("; ", result.Value.Proofs.Select(proof => $"{proof.Standing}{string.Concat(proof.Spans.Select(span => $" {passage.Substring(span.Start, span.Length)}"))}")
            .Concat(result.Diagnostics.Select(found => $"{found.Code}: {found.Help}")));
    }

    private const string NoYear = "SG1440: the passage names no year: write XXXX for it, or basis: inferred if it follows from the day of publication";

    [Theory]
    [InlineData("XXXX-11-08", "on November 8", "Found November 8")]
    [InlineData("2025-11-08", "on November 8", NoYear)]
    [InlineData("2025-11-08", "on 8 November 2025", "Found 8 November 2025")]
    [InlineData("XXXX-10~", "in early October", "Found October")]
    [InlineData("2025-10", "in October 2025", "Found October 2025")]
    [InlineData("2025-10-03", "in October 2025", "SG1440: write the date as the passage states it, basis: inferred if it can be worked out, or basis: editor")]
    [InlineData("2025-10-01/2025-10-08", "from 1 to 8 October 2025", "Found 1 to 8 October 2025")]
    [InlineData("../2025-11", "until November 2025", "Found November 2025")]
    [InlineData("199X", "in the 1990s", "Found 1990")]
    [InlineData("2025-11-08", "in 2025, on November 8", NoYear)]
    [InlineData("2025-11-08", "on November 8. 2025 was dry", NoYear)]
    [InlineData("2024", "in 2024-25", "SG1440: the passage names it as one end of a range: write 2024/2025, or basis: inferred if what happened is that end")]
    [InlineData("2024/2025", "in 2024-25", "Found 2024-25")]
    [InlineData("2025-10-08", "from 1 to 8 October 2025", "SG1440: the passage names it as one end of a range: write 2025-10-01/2025-10-08, or basis: inferred if what happened is that end")]
    [InlineData("2025-10", "from 1 to 8 October 2025", "Found 1 to 8 October 2025")]
    [InlineData("2025-10-01/2025-10-08", "It began on 1 October 2025 and ended on 8 October 2025.", "Found 1 October 2025")]
    [InlineData("2025-10-01/2025-10-08", "It rained on 1 October 2025. They met on 8 October 2025.", "SG1440: write the date as the passage states it, basis: inferred if it can be worked out, or basis: editor")]
    [InlineData("XXXX-06-12", "In June 12 people died.", "SG1440: write the date as the passage states it, basis: inferred if it can be worked out, or basis: editor")]
    public void A_stated_date_has_that_value_by_itself(string date, string passage, string expected) => Assert.Equal(expected, Entry(date, DateBasis.Stated, passage));

    [Theory]
    [InlineData("2025-10-13", "on Monday", "Found Monday")]
    [InlineData("2025-10-13", "yesterday", "Found yesterday")]
    [InlineData("2025-10-06/2025-10-12", "last week", "Found last week")]
    [InlineData("2025-10-20", "next Monday", "Found Monday")]
    [InlineData("2025-11-08", "on November 8", "Found November 8")]
    [InlineData("2024-12", "in December 2024", "Found December 2024")]
    [InlineData("XXXX-11-10", "on November 8 -- two days before it ends", "Found November 8 -- two days")]
    [InlineData("2025-10-11", "three days ago", "Found three days")]
    [InlineData("2025-09", "last month", "Found last month")]
    [InlineData("2025-10-15", "on Monday", "SG1441: write basis: editor if you know the date otherwise")]
    public void An_inferred_date_follows_from_publication_or_by_counting(string date, string passage, string expected) =>
        Assert.Equal(expected, Entry(date, DateBasis.Inferred, passage, new DateOnly(2025, 10, 14)));

    [Fact]
    public void Without_a_day_of_publication_relative_dates_stay_unresolved() =>
        Assert.Equal("SG1441: a has no published date, so its relative dates stay unresolved: add published: to its metadata", Entry("2025-10-13", DateBasis.Inferred, "on Monday"));

    [Theory]
    [InlineData("XXXX-11-10", "Found November 8, two days")]
    [InlineData("2025-11-10", "SG1441: a has no published date, so its relative dates stay unresolved: add published: to its metadata")]
    public void Without_it_counting_from_a_yearless_date_gives_a_yearless_date(string date, string expected) =>
        Assert.Equal(expected, Entry(date, DateBasis.Inferred, "on November 8, two days before it ends"));

    [Fact]
    public void A_date_that_only_follows_is_not_stated() =>
        Assert.Equal("SG1440: it follows from the day of publication, or by counting: write basis: inferred", Entry("2025-10-13", DateBasis.Stated, "on Monday", new DateOnly(2025, 10, 14)));

    [Theory]
    [InlineData("2025-10-14", "14 October 2025", "")]
    [InlineData("2025-10-14", "mid-October", "")]
    [InlineData("2025-10-14", "14 November 2025", "SG1443")]
    [InlineData("2025-10-14", "14 October 2026", "SG1443")]
    [InlineData("XXXX-10-14", "14 October 2025", "SG1443")]
    [InlineData("2025-10", "14 October 2025", "SG1443")]
    [InlineData("2025-10-14/2025-10-16", "14 to 16 October 2025", "")]
    [InlineData("2025-10-14/2025-10-16", "14 to 17 October 2025", "SG1443")]
    [InlineData("202X", "the 2020s", "")]
    [InlineData(null, "14 October 2025", "")]
    [InlineData(null, "15 October 2025", "SG1440")]
    [InlineData(null, "early that week", "")]
    public void What_is_shown_for_a_date_says_no_more_than_is_proven(string? date, string shown, string expected)
    {
        var edtf = date is null ? null : new Edtf(date, DatePrecision.Day, true, false, false, null, null);
        var page = Pages.Page() with { Timeline = [new TimelineEntry("t", edtf, null, shown, DateBasis.Stated, null, null, Pages.Cites("a#p1"), default)] };
        Assert.Equal(expected, string.Join(' ', Pages.Check(page, Pages.Article("a", "Head", "In the 2020s, from 14 to 16 October 2025, and on 14 October 2025 and October 14.")).Diagnostics.Select(found => found.Code)));
    }

    [Theory]
    [InlineData("2025-10-14", "")]
    [InlineData("2025-10-15", "SG1442")]
    public void A_date_of_what_comes_next_that_no_passage_names_is_a_warning(string date, string expected)
    {
        var page = Pages.Page() with { Next = [new NextEvent(new Edtf(date, DatePrecision.Day, true, false, false, null, null), null, Pages.Inline("They meet"), Pages.Cites("a#p1"), default)] };
        Assert.Equal(expected, string.Join(' ', Pages.Check(page, Pages.Article("a", "Head", "They meet on 14 October 2025.")).Diagnostics.Select(found => found.Code)));
    }

    [Theory]
    [InlineData("2025-10", "")]
    [InlineData("October 2025", "")]
    [InlineData("2025-10-20", "")]
    [InlineData("2026", "SG1442")]
    public void The_date_of_a_figure_follows_from_its_passage_or_is_that_of_publication(string asOf, string expected)
    {
        var page = Pages.Page() with { Figures = [new Figure("f", Pages.Scalar("12"), null, null, Pages.Scalar(asOf), Pages.Cites("a#p1"), default)] };
        var seed = Pages.Article("a", new SeedMetadata { Published = new PublicationDate(new DateOnly(2025, 10, 20)) }, "Head", "It hit 12 homes in October 2025.");
        Assert.Equal(expected, string.Join(' ', Pages.Check(page, seed).Diagnostics.Select(found => found.Code)));
    }

    [Fact]
    public void A_date_by_the_editors_needs_no_proof() => Assert.Equal("", Entry("2025-10-13", DateBasis.Editor, "never"));

    [Fact]
    public void A_date_of_a_source_that_cannot_be_read_is_not_checked() =>
        Assert.StartsWith("Unchecked; SG1434", Entry("2025-10-13", DateBasis.Stated, "x", cite: "s2"), StringComparison.Ordinal);
}
