// Dates as vague as their source, and what is said of those that are none.
using System.Globalization;
using SiteGen.Dates;

namespace SiteGen.Tests.Dates;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2025-10-13", "Day 2025-10-13 2025-10-13 html=2025-10-13")]
    [InlineData("2025-10", "Month 2025-10-01 2025-10-31 html=2025-10")]
    [InlineData("2024-02", "Month 2024-02-01 2024-02-29 html=2024-02")]
    [InlineData("2025", "Year 2025-01-01 2025-12-31 html=2025")]
    [InlineData("2025-10~", "Month 2025-10-01 2025-10-31 about html=")]
    [InlineData("2025?", "Year 2025-01-01 2025-12-31 perhaps html=")]
    [InlineData("2025%", "Year 2025-01-01 2025-12-31 about perhaps html=")]
    [InlineData("199X", "Decade 1990-01-01 1999-12-31 html=")]
    [InlineData("2025-10-01/2025-10-08", "Interval 2025-10-01 2025-10-08 html=")]
    [InlineData("2025-09/2025-10~", "Interval 2025-09-01 2025-10-31 about html=")]
    [InlineData("../2025-11", "Interval .. 2025-11-30 html=")]
    [InlineData("2025-10/..", "Interval 2025-10-01 .. html=")]
    [InlineData("XXXX-11-08", "Day 0004-11-08 0004-11-08 no year html=11-08")]
    [InlineData("XXXX-02-29", "Day 0004-02-29 0004-02-29 no year html=02-29")]
    [InlineData("XXXX-10~", "Month 0004-10-01 0004-10-31 no year about html=")]
    [InlineData("XXXX-10", "Month 0004-10-01 0004-10-31 no year html=")]
    [InlineData("XXXX-10-01/XXXX-10-08", "Interval 0004-10-01 0004-10-08 no year html=")]
    [InlineData("XXXX-12-29/XXXX-01-04", "Interval 0004-12-29 0005-01-04 no year html=")]
    public void A_date_is_as_wide_as_it_says(string text, string expected)
    {
        var date = Edtf.Parse(text, out var problem);

        Assert.Null(problem);
        Assert.Equal(expected, Show(date!));
    }

    [Theory]
    [InlineData("", "the date is empty", null)]
    [InlineData("2025-02-30", "\"2025-02-30\" does not exist: February 2025 has 28 days", null)]
    [InlineData("2025-04-31", "\"2025-04-31\" does not exist: April has 30 days", null)]
    [InlineData("XXXX-02-30", "\"XXXX-02-30\" does not exist: February has 29 days", null)]
    [InlineData("2025-13", "\"2025-13\" has month 13; months go from 01 to 12", null)]
    [InlineData("2025-21", "\"2025-21\" names a season, which starts in other months elsewhere on earth", null)]
    [InlineData("0000-01-01", "there is no year 0000 in this calendar", null)]
    [InlineData("XXXX", "XXXX alone says nothing; at least a month must be known", null)]
    [InlineData("2025-10-XX", "\"2025-10-XX\" has an X where none can stand; leave an unknown day or month out, or write XXXX for the whole year", null)]
    [InlineData("../..", "an interval open at both ends says nothing", null)]
    [InlineData("2025-10/", "\"2025-10/\" lacks one end; an open end is written ..", null)]
    [InlineData("2025-10-08/2025-10-01", "\"2025-10-08/2025-10-01\" ends before it begins", null)]
    [InlineData("2025-10-08/XXXX-10-09", "one end of \"2025-10-08/XXXX-10-09\" has a year and the other has none", null)]
    [InlineData("~2025-10", "\"~2025-10\" has its mark in the wrong place; one of ? ~ % may stand at the end", null)]
    [InlineData("2025-10-14T09:00", "\"2025-10-14T09:00\" has a time of day; this date takes none", "2025-10-14")]
    [InlineData("14 October 2025", "\"14 October 2025\" is not a date", "2025-10-14")]
    [InlineData("October 14th, 2025", "\"October 14th, 2025\" is not a date", "2025-10-14")]
    [InlineData("Tuesday, 14 Oct. 2025", "\"Tuesday, 14 Oct. 2025\" is not a date", "2025-10-14")]
    [InlineData("Oct 14", "\"Oct 14\" is not a date", "XXXX-10-14")]
    [InlineData("October", "\"October\" is not a date", "XXXX-10")]
    [InlineData("October 2025", "\"October 2025\" is not a date", "2025-10")]
    [InlineData("2025/10/14", "\"2025/10/14\" is not a date", "2025-10-14")]
    [InlineData("2025/10", "\"10\" is not a date", "2025-10")]
    [InlineData("14-10-2025", "\"14-10-2025\" is not a date", "2025-10-14")]
    [InlineData("14.10.2025", "\"14.10.2025\" is not a date", "2025-10-14")]
    [InlineData("10/14/2025", "\"10/14/2025\" is not a date", "2025-10-14")]
    [InlineData("05/10/2025", "\"05/10/2025\" is not a date", null)]
    [InlineData("20251014", "\"20251014\" is not a date", "2025-10-14")]
    [InlineData("2025-1-5", "\"2025-1-5\" is not a date", "2025-01-05")]
    [InlineData("xxxx-11-08", "\"xxxx-11-08\" is not a date", "XXXX-11-08")]
    [InlineData("1990s", "\"1990s\" is not a date", "199X")]
    [InlineData("circa 2025", "\"circa 2025\" is not a date", "2025~")]
    [InlineData("about October 2025", "\"about October 2025\" is not a date", "2025-10~")]
    [InlineData("early October", "\"early October\" is not a date", null)]
    [InlineData("last week", "\"last week\" is not a date", null)]
    public void What_is_no_date_is_answered_with_the_reason_and_often_the_mend(string text, string problem, string? mend)
    {
        Assert.Null(Edtf.Parse(text, out var found));
        Assert.Equal(problem, found);
        Assert.Equal(mend, DateMend.For(text));
    }

    [Fact]
    public void Dates_sort_by_earliest_day_and_then_the_finer_one_first()
    {
        string[] texts = ["2025-10", "2025-10-01", "2025", "../2025-11", "2024-12-31", "2025-10-01/2025-10-08"];

        var sorted = texts.Select(text => Edtf.Parse(text, out _)!).OrderBy(date => date.SortKey).Select(date => date.Text);

        Assert.Equal(["../2025-11", "2024-12-31", "2025", "2025-10-01", "2025-10", "2025-10-01/2025-10-08"], sorted);
    }

    private static string Show(Edtf date) =>
        $"{date.Precision} {Show(date.Earliest)} {Show(date.Latest)}{(date.HasYear ? "" : " no year")}{(date.Approximate ? " about" : "")}{(date.Uncertain ? " perhaps" : "")} html={date.HtmlValue}";

    private static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";
}
