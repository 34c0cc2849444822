// Limits, feeds and sitemaps: what no small site would meet by itself.
using System.Text;
using SiteGen.Caching;
using SiteGen.Output;
using SiteGen.Output.Checks;

namespace SiteGen.Tests.Output;

public sealed class SiteCheckTests
{
    private const string Site = "https://example.org/repo/";

    [Fact]
    public void A_file_of_more_than_100_MB_is_named_with_its_source() => Assert.Equal(
        ["content/film.mp4: warning SG1622: /film.mp4 has 101 MB; GitHub takes files of up to 100 MB"],
        SizeCheck.Check([Large("film.mp4", 100_000_001), Large("other.mp4", 100_000_000)], path => $"content/{path}").Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void A_site_of_more_than_1_GB_is_told_with_its_largest_files()
    {
        OutputFile[] files = [.. Enumerable.Range(1, 12).Select(number => Large($"{number}.mp4", 90_000_000 + (number * 1000)))];

        var told = Assert.Single(SizeCheck.Check(files, _ => null));
        Assert.Equal("site.yaml: warning SG1623: the site has 1081 MB; GitHub Pages takes up to 1000 MB", told.ToString());
        Assert.Equal("the largest files: /12.mp4 (91 MB), /11.mp4 (91 MB), /10.mp4 (91 MB)", told.Help);
    }

    [Fact]
    public void What_the_generator_writes_passes()
    {
        var result = SiteBuilder.Build(
            new SiteInputs(
                [new("site.yaml", Encoding.UTF8.GetBytes($"title: Test\nurl: {Site}\n")), new("content/é.md", "---\ntitle: A & <b>\nkind: page\nstatus: published\npublished: \"2026-01-01\"\n---\n\nText.\n"u8.ToArray())],
                Repository.Theme, new BuildOptions { BuildTime = DateTimeOffset.UnixEpoch.AddYears(60), Check = true }),
            BuildCache.Empty);

        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.Output, file => file.Path == "feed.xml");
        Assert.Contains("https://example.org/repo/%C3%A9/", Encoding.UTF8.GetString(result.Output.Single(file => file.Path == "sitemap.xml").Content.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<feed", "it is not well-formed XML")]
    [InlineData("<!DOCTYPE feed><feed xmlns=\"http://www.w3.org/2005/Atom\"/>", "it is not well-formed XML")]
    [InlineData("<rss/>", "its first element is rss, not an Atom feed")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>x</id><title>T</title></feed>", "the feed has no updated", "the id of the feed is no full address: x")]
    public void A_feed_that_readers_would_refuse_is_told(string xml, params string[] problems) => AssertTold("feed.xml", xml, problems);

    [Fact]
    public void Entries_are_complete_and_lead_somewhere() => AssertTold("feed.xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><id>https://example.org/repo/</id><title>T</title><updated>2026-01-01T00:00:00Z</updated>
        <entry><id>https://example.org/repo/a/</id><title> </title><updated>2026-01-01</updated><link href="https://example.org/repo/b/"/></entry>
        <entry><id>https://example.org/repo/a/</id><title>T</title><updated>2026-01-01T00:00:00+02:00</updated><link href="/a/"/></entry></feed>
        """,
        "the feed names no author", "entry 1 has no title", "updated of entry 1 is no date-time with an offset: 2026-01-01", "'https://example.org/repo/a/' stands in it 2 times",
        "'https://example.org/repo/b/' leads nowhere", "'/a/' is no address below https://example.org/repo/");

    [Fact]
    public void The_feed_of_related_stories_is_held_to_the_same_and_may_say_where_it_has_a_source_from() => AssertTold("related/feed.xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><id>https://example.org/repo/</id><title>T</title><updated>2026-01-01T00:00:00Z</updated><author><name>N</name></author>
        <entry><id>https://example.org/repo/a/</id><title>T</title><updated>2026-01-01T00:00:00Z</updated><link rel="alternate" href="https://example.org/repo/b/"/>
        <link rel="via" href="https://example.com/x"/></entry></feed>
        """,
        "'https://example.org/repo/b/' leads nowhere");

    [Theory]
    [InlineData("feed.json", "{\"version\": ", "it is not JSON")]
    [InlineData("feed.json", "[]", "it is no JSON Feed")]
    [InlineData("related/feed.json", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\"}", "it is no JSON Feed: its version or its items are missing")]
    [InlineData("feed.json", """
        {"version": "https://jsonfeed.org/version/1.1", "title": " ", "home_page_url": "https://example.org/repo/", "feed_url": "https://example.org/repo/feed.xml",
         "items": [{"id": "x", "url": "https://example.org/repo/b/", "content_text": "T", "date_published": "2026-01-01"}, {"url": "https://example.org/repo/a/"},
                   {"id": "x", "url": "/a/", "content_html": "T", "date_modified": "2026-01-01T00:00:00Z"}, 5]}
        """,
        "the feed has no title", "date_published of entry 1 is no date-time with an offset: 2026-01-01", "'https://example.org/repo/b/' leads nowhere", "entry 2 has no id",
        "entry 2 has no content", "'x' stands in it 2 times", "'/a/' is no address below https://example.org/repo/", "entry 4 has no id", "entry 4 has no content", "'' is no address below", "'' stands in it 2 times")]
    public void A_JSON_feed_that_readers_would_refuse_is_told(string path, string json, params string[] problems) => AssertTold(path, json, problems);

    [Fact]
    public void A_sitemap_lists_pages_of_the_site_once_each() => AssertTold("sitemap.xml",
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/repo/a/</loc></url><url><loc>https://example.org/repo/a/</loc></url>
        <url><loc>https://example.org/repo/A/</loc></url><url><loc>https://example.net/repo/a/</loc></url><url/></urlset>
        """,
        "'https://example.org/repo/a/' stands in it 2 times", "'https://example.org/repo/A/' leads nowhere",
        "'https://example.net/repo/a/' is no address below https://example.org/repo/", "'' is no address below https://example.org/repo/");

    [Fact]
    public void A_sitemap_has_no_more_entries_than_search_engines_read()
    {
        var entries = string.Concat(Enumerable.Range(0, 50_001).Select(number => $"<url><loc>{Site}a/?{number}</loc></url>"));

        var told = Assert.Single(Told("sitemap.xml", $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{entries}</urlset>"));
        Assert.Contains("it has 50001 entries", told, StringComparison.Ordinal);
    }

    private static OutputFile Large(string path, int length) => OutputFile.Later(path, default, length, () => throw new InvalidOperationException("nobody needs the bytes"));

    private static void AssertTold(string path, string text, params string[] problems)
    {
        var told = Told(path, text);
        Assert.Equal(problems.Length, told.Length);
        Assert.All(problems, problem => Assert.Contains(told, message => message.Contains(problem, StringComparison.Ordinal)));
    }

    private static string[] Told(string path, string text) =>
        [.. new FeedCheck(new HashSet<string> { "index.html", "a/index.html", "feed.xml" }, Site).Check(new OutputFile(path, Encoding.UTF8.GetBytes(text))).Select(diagnostic =>
        {
            Assert.Equal("SG1624", diagnostic.Code);
            return diagnostic.Message;
        })];
}
