// For which build times a result holds: exactly those at which the same pages are written.
using CsCheck;
using SiteGen.Dates;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Pages;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Pages;

public sealed class ValidityTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Explainer Page = new()
    {
        Lines = LineMap.Of("content/x.md", ""),
        Title = new Scalar(MappedText.At("X", 0), LineMap.Of("content/x.md", "X")),
        Body = Body.Empty,
        Status = PublicationStatus.Published,
    };

    private static readonly Gen<PublicationDate> Dates = Gen.Select(Gen.Int[1, 9], Gen.Int[-1, 23], Gen.Int[-12, 14]).Select((day, hour, offset) =>
        new PublicationDate(new DateOnly(2026, 6, day), hour < 0 ? null : new TimeOnly(hour, 0), hour < 0 ? null : TimeSpan.FromHours(offset)));

    [Fact]
    public void A_site_without_dates_holds_for_ever() =>
        Assert.Equal(new Validity(DateTimeOffset.MinValue, DateTimeOffset.MaxValue), Of([Page], default, Start));

    [Fact]
    public void It_ends_at_the_next_midnight_of_the_sites_zone_that_a_page_waits_for() =>
        Assert.Equal(
            new Validity(Start.AddHours(-5), Start.AddDays(2).AddHours(-5)),
            Of([Page with { Published = Day(1), Expires = Day(3) }, Page with { Published = Day(4) }], TimeSpan.FromHours(5), Start.AddHours(9)));

    [Fact]
    public void A_point_in_time_counts_to_the_second()
    {
        var noon = new PublicationDate(new DateOnly(2026, 6, 1), new TimeOnly(12, 0), TimeSpan.FromHours(2));
        var before = Of([Page with { Published = noon }], default, Start);

        Assert.True(before.Holds(Start.AddHours(10).AddTicks(-1)));
        Assert.False(before.Holds(Start.AddHours(10)));
        Assert.Equal(before.Until, Of([Page with { Published = noon }], default, Start.AddHours(10)).From);
    }

    [Fact]
    public void Where_it_holds_every_page_has_the_state_it_had() =>
        Gen.Select(Gen.Select(Dates.Nullable(), Dates.Nullable()).Array[0, 4], Gen.Int[-12, 14], Gen.Int[-30, 300], Gen.Int[-30, 300]).Sample((dates, zone, first, second) =>
        {
            Explainer[] pages = [.. dates.Select(pair => Page with { Published = pair.Item1, Expires = pair.Item2 })];
            var (then, now) = (Start.AddHours(first), Start.AddHours(second));

            var validity = Of(pages, TimeSpan.FromHours(zone), then);

            Assert.True(validity.Holds(then));
            if (validity.Holds(now))
            {
                Assert.Equal(States(pages, zone, then), States(pages, zone, now));
            }
        });

    private static PublicationDate Day(int day) => new(new DateOnly(2026, 6, day));

    private static Validity Of(Explainer[] pages, TimeSpan zone, DateTimeOffset time) =>
        Validity.Of([.. pages.Select(page => new PageDecision(page, "/x/", PublicationState.Written))], new SiteSettings { TimeZone = zone }, time);

    private static IEnumerable<PublicationState> States(Explainer[] pages, int zone, DateTimeOffset time) =>
        pages.Select(page => Publication.StateOf(page, new SiteSettings { TimeZone = TimeSpan.FromHours(zone) }, new BuildOptions { BuildTime = time }));
}
