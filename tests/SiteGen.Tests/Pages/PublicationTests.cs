// Which pages are written on which day.
using SiteGen.Dates;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Pages;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Pages;

public sealed class PublicationTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Explainer Page = new()
    {
        Lines = LineMap.Of("content/x.md", ""),
        Title = new Scalar(MappedText.At("X", 0), LineMap.Of("content/x.md", "X")),
        Body = Body.Empty,
        Status = PublicationStatus.Published,
    };

    private static PublicationState State(Explainer page, TimeSpan zone = default, bool drafts = false) =>
        Publication.StateOf(page, new SiteSettings { TimeZone = zone }, new BuildOptions { BuildTime = Noon, Drafts = drafts });

    private static PublicationDate Day(int day) => new(new DateOnly(2026, 6, day));

    [Fact]
    public void A_page_appears_on_its_day_in_the_sites_own_zone()
    {
        Assert.Equal(PublicationState.Written, State(Page with { Published = Day(1) }));
        Assert.Equal(PublicationState.Future, State(Page with { Published = Day(2) }));
        Assert.Equal(PublicationState.Written, State(Page with { Published = Day(2) }, TimeSpan.FromHours(13)));
        Assert.Equal(PublicationState.Future, State(Page with { Published = Day(1) }, TimeSpan.FromHours(-13)));
    }

    [Fact]
    public void A_point_in_time_counts_in_its_own_offset()
    {
        var at = new PublicationDate(new DateOnly(2026, 6, 1), new TimeOnly(16, 59), TimeSpan.FromHours(5));
        Assert.Equal(PublicationState.Written, State(Page with { Published = at }));
        Assert.Equal(PublicationState.Future, State(Page with { Published = at with { Time = new TimeOnly(17, 1) } }));
    }

    [Fact]
    public void A_page_is_gone_on_the_day_it_expires()
    {
        Assert.Equal(PublicationState.Expired, State(Page with { Expires = Day(1) }));
        Assert.Equal(PublicationState.Written, State(Page with { Expires = Day(2) }));
    }

    [Theory]
    [InlineData(PublicationStatus.Draft)]
    [InlineData(PublicationStatus.Reviewed)]
    public void What_is_not_published_is_written_only_when_drafts_are_asked_for(PublicationStatus status)
    {
        Assert.Equal(PublicationState.Unpublished, State(Page with { Status = status }));
        Assert.Equal(PublicationState.Written, State(Page with { Status = status }, drafts: true));
    }

    [Fact]
    public void A_withdrawn_page_leaves_a_notice_whatever_its_status() => Assert.Equal(
        PublicationState.Withdrawn, State(Page with { Status = PublicationStatus.Draft, Withdrawn = new Withdrawal(null, Page.Title) }));

    [Fact]
    public void The_summary_says_which_key_would_publish_a_page() => Assert.Equal(
        ["not written: content/x.md is a draft (status: published would publish it)"],
        Publication.Notes([new PageDecision(Page with { Status = PublicationStatus.Draft }, "/x/", PublicationState.Unpublished)]));
}
