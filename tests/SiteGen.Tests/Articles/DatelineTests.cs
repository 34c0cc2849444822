// Datelines, and what only looks like one.
using SiteGen.Articles;

namespace SiteGen.Tests.Articles;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("KARACHI: The port", "KARACHI", null, null, 9)]
    [InlineData("KARACHI: “We will", "KARACHI", null, null, 9)]
    [InlineData("KARACHI:The port", "KARACHI", null, null, 8)]
    [InlineData("KARACHI: - The port", "KARACHI", null, null, 11)]
    [InlineData("WASHINGTON, Oct 14 (Reuters) - The", "WASHINGTON", "Oct 14", "Reuters", 31)]
    [InlineData("WASHINGTON, Oct. 14, 2025 (Reuters) – The", "WASHINGTON", "Oct. 14, 2025", "Reuters", 38)]
    [InlineData("WASHINGTON (Reuters) - The", "WASHINGTON", null, "Reuters", 23)]
    [InlineData("WASHINGTON, D.C. (AP) — The", "WASHINGTON, D.C.", null, "AP", 24)]
    [InlineData("LONDON — The", "LONDON", null, null, 9)]
    [InlineData("LONDON—The", "LONDON", null, null, 7)]
    [InlineData("LONDON -- The", "LONDON", null, null, 10)]
    [InlineData("LONDON, Tuesday – The", "LONDON", "Tuesday", null, 18)]
    [InlineData("LONDON Oct 14 (Reuters) - The", "LONDON", "Oct 14", "Reuters", 26)]
    [InlineData("NEW DELHI/MUMBAI, Oct 14: The", "NEW DELHI/MUMBAI", "Oct 14", null, 26)]
    [InlineData("PARIS (AFP) -- The", "PARIS", null, "AFP", 15)]
    [InlineData("PARIS, 14 octobre 2025 (AFP) - Le", "PARIS", "14 octobre 2025", "AFP", 31)]
    [InlineData("ISLAMABAD, Pakistan (AP) — The", "ISLAMABAD, Pakistan", null, "AP", 27)]
    [InlineData("ISLAMABAD (Web Desk): The", "ISLAMABAD", null, "Web Desk", 22)]
    [InlineData("LAHORE, Oct 14 (APP) — Sen. Maria", "LAHORE", "Oct 14", "APP", 23)]
    [InlineData("ST. JOHN'S, N.L. — The", "ST. JOHN'S, N.L.", null, null, 19)]
    [InlineData("SÃO PAULO, 14 Oct — The", "SÃO PAULO", "14 Oct", null, 20)]
    [InlineData("D.I. KHAN: Two", "D.I. KHAN", null, null, 11)]
    [InlineData("DUBAI, 2025-10-14: The", "DUBAI", "2025-10-14", null, 19)]
    [InlineData("DUBAI (Reuters), Oct 14 - The", "DUBAI", "Oct 14", "Reuters", 26)]
    [InlineData("Geneva, 14 October 2025 – The", "Geneva", "14 October 2025", null, 26)]
    [InlineData("Geneva (Reuters) - The", "Geneva", null, "Reuters", 19)]
    [InlineData("New Delhi: The", "New Delhi", null, null, 11)]
    [InlineData("کراچی: شہر", "کراچی", null, null, 7)]
    public void A_dateline_gives_place_date_and_agency(string text, string place, string? date, string? agency, int length) =>
        Assert.Equal(new Dateline(place, date, agency, length), DatelineReader.Read(text + " harbour wall will be rebuilt, the town said."));

    [Theory]
    [InlineData("WARNING: The harbour is closed.")]
    [InlineData("Q: What happened?")]
    [InlineData("A: Nothing.")]
    [InlineData("NOTE: This story was corrected.")]
    [InlineData("UPDATE: The harbour is open again.")]
    [InlineData("UPDATE 1: The harbour is open again.")]
    [InlineData("BREAKING NEWS: The harbour is closed.")]
    [InlineData("EDITOR'S NOTE: This story was corrected.")]
    [InlineData("NATO — the alliance of thirty-two states — said no.")]
    [InlineData("WHO: Fewer cases than last year.")]
    [InlineData("THE HARBOUR IS CLOSED: STAY AWAY")]
    [InlineData("The council agreed: the wall will be rebuilt.")]
    [InlineData("The council – tired of waiting – agreed.")]
    [InlineData("He said: “We will not wait.”")]
    [InlineData("Ada Berg: I do not know.")]
    [InlineData("Ferry company Nordlinie (founded 1902) - The owner of both ships - said no.")]
    [InlineData("At 10:30 the harbour was closed.")]
    [InlineData("2024–25 was a bad year.")]
    [InlineData("KARACHI")]
    [InlineData("KARACHI:")]
    [InlineData("KARACHI: the port")]
    [InlineData("KARACHI will rebuild its wall")]
    [InlineData(":")]
    [InlineData("(Reuters) - The harbour is closed.")]
    [InlineData("")]
    public void What_only_looks_like_a_dateline_is_text(string text) => Assert.Null(DatelineReader.Read(text));

    [Fact]
    public void An_interview_has_no_dateline() =>
        Assert.Null(Seeds.Article("Two views of the wall\nBERG: We will not wait for it.\nOLSEN: We have no money for it.").Dateline);

    [Fact]
    public void A_headline_with_a_colon_has_no_dateline()
    {
        var article = Seeds.Article("PORTHAVEN: Wall to be rebuilt\nThe town will rebuild its wall.\nIt has the money.");
        Assert.Null(article.Dateline);
        Assert.Equal("PORTHAVEN: Wall to be rebuilt", article.Headline.Text.Value);
    }
}
