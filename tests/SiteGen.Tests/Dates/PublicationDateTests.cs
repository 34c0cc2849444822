// A day stays a day, a time keeps its offset, and nothing shifts.
using CsCheck;
using SiteGen.Dates;

namespace SiteGen.Tests.Dates;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2025-10-14", "2025-10-14")]
    [InlineData(" 2025-10-14 ", "2025-10-14")]
    [InlineData("2025-10-14T09:30+05:00", "2025-10-14T09:30:00+05:00")]
    [InlineData("2025-10-14T23:30:15-08:00", "2025-10-14T23:30:15-08:00")]
    [InlineData("2025-10-14T09:30:15.123Z", "2025-10-14T09:30:15+00:00")]
    [InlineData("2025-10-14 09:30 +0530", "2025-10-14T09:30:00+05:30")]
    [InlineData("2025-10-14T09:30", "2025-10-14T09:30:00")]
    public void A_date_is_read_as_written(string text, string iso) => Assert.Equal(iso, PublicationDate.Parse(text, out _)?.Iso);

    [Theory]
    [InlineData("2025-10", "\"2025-10\" is not one day; this date needs a day, a month and a year")]
    [InlineData("2025-02-30", "\"2025-02-30\" does not exist: February 2025 has 28 days")]
    [InlineData("2025-02-30T09:00Z", "\"2025-02-30\" does not exist: February 2025 has 28 days")]
    [InlineData("14 October 2025", "\"14 October 2025\" is not a date")]
    [InlineData("2025-10-14T25:00Z", "\"2025-10-14T25:00Z\" is not a date")]
    [InlineData("2025-10-14T09:00+25:00", "\"+25:00\" is no offset from UTC; offsets go from -14:00 to +14:00")]
    [InlineData("XXXX-10-14", "\"XXXX-10-14\" is not one day; this date needs a day, a month and a year")]
    [InlineData("0001-01-01", "\"0001-01-01\" is not one day; this date needs a day, a month and a year")]
    public void What_is_no_date_is_answered_with_the_reason(string text, string problem)
    {
        Assert.Null(PublicationDate.Parse(text, out var found));
        Assert.Equal(problem, found);
    }

    [Fact]
    public void A_time_without_an_offset_takes_the_zone_of_the_site_and_a_day_takes_none()
    {
        var zone = TimeSpan.FromHours(5);

        Assert.Equal("2025-10-14T09:30:00+05:00", PublicationDate.Parse("2025-10-14T09:30", out _)!.Value.In(zone).Iso);
        Assert.Equal("2025-10-14", PublicationDate.Parse("2025-10-14", out _)!.Value.In(zone).Iso);
        Assert.Equal(new DateTimeOffset(2025, 10, 14, 0, 0, 0, zone), PublicationDate.Parse("2025-10-14", out _)!.Value.Start(zone));
    }

    [Fact]
    public void Any_text_is_read_or_answered() => Gen.Char["0123456789-:TZ+X~/. é"].Array[0, 24].Select(letters => new string(letters)).Sample(
        text =>
        {
            var date = PublicationDate.Parse(text, out var problem);
            Assert.Equal(date is null, problem is not null);
            _ = date?.Start(TimeSpan.FromHours(14));
            Assert.Equal(Edtf.Parse(text, out var reason) is null, reason is not null);
            Assert.True(DateMend.For(text) is not { } mend || Edtf.Parse(mend, out _) is not null);
        },
        iter: 20_000);
}
