// What a saved page says about itself, what a person wrote about it, and single shapes of pages.
using SiteGen.Text;

namespace SiteGen.Tests.Articles.Html;

public sealed class HtmlSeedTests
{
    private const string Body = "<p>The town will rebuild its harbour wall, which the storms of last winter broke, it said.</p><p>Work begins in March, the mayor said, and ends in May.</p>";

    private static string Line(string html, string name, string? sidecar = null) =>
        HtmlPages.Show(html, sidecar).Split('\n').FirstOrDefault(line => line.StartsWith($"{name}: ", StringComparison.Ordinal))?[(name.Length + 2)..] ?? "";

    [Theory]
    [InlineData("<title>Harbour wall to be rebuilt | Times</title>", "<h1>Harbour wall to be rebuilt</h1>", "Harbour wall to be rebuilt")]
    [InlineData("<title>Harbour wall to be rebuilt | Times</title>", "<h1>Times</h1><h2>Harbour wall to be rebuilt</h2>", "Harbour wall to be rebuilt")]
    [InlineData("<meta property=og:site_name content=Times><title>Times</title>", "<h1>Times</h1><h1>Harbour wall to be rebuilt</h1>", "Harbour wall to be rebuilt")]
    [InlineData("<meta property=og:site_name content='The Times'><meta property=og:title content='Harbour wall - now - The Times'>", "", "Harbour wall - now")]
    [InlineData("<meta property=og:title content='Rock &amp; roll | Times'>", "", "Rock & roll")]
    [InlineData("<link rel=canonical href=https://www.coast.example/a><meta property=og:title content='Harbour wall &ndash; Coast'>", "", "Harbour wall")]
    [InlineData("<meta property=og:title content='Harbour wall – an elegy'>", "", "Harbour wall – an elegy")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The wall &amp; the sea\"}</script>", "<h1>News</h1>", "The wall & the sea")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"BlogPosting\",\"headline\":\"Wall and sea\"}}</script>", "<h1>Wall and <i>sea</i></h1>", "Wall and sea")]
    [InlineData("<script type=application/ld+json>{nonsense</script>", "<h1>Harbour wall</h1>", "Harbour wall")]
    [InlineData("", "<h1><span class=sr-only>Headline: </span>Harbour wall</h1>", "Harbour wall")]
    public void The_headline_is_what_the_page_shows_as_such_without_the_sites_name(string head, string body, string expected) =>
        Assert.Equal(expected, Line($"<html><head>{head}</head><body>{body}{Body}</body></html>", "h"));

    [Theory]
    [InlineData("The mayor said <q>we <b>act</b> <q>now</q></q> today, in March.", "The mayor said “we act “now”” today, in March.")]
    [InlineData("The mayor said “<q>we act</q>” &quot;<q>now</q>&quot; today, in March.", "The mayor said “we act” \"now\" today, in March.")]
    public void A_browsers_own_marks_around_a_quotation_are_part_of_the_text(string words, string expected) =>
        Assert.Equal(expected, Line($"<h1>Harbour wall</h1><p>{words}</p>{Body}", "p1"));

    [Theory]
    [InlineData("<p class=dek>The council votes next week. So it says.</p>", "The council votes next week. So it says.")]
    [InlineData("<h2>The council votes on the money next week, says the mayor</h2>", "The council votes on the money next week, says the mayor")]
    [InlineData("<h2>What it costs</h2>", "")]
    [InlineData("<div itemprop=description>Council votes</div>", "Council votes")]
    [InlineData("<div>Wall and money, in short</div>", "Wall and money, in short")]
    [InlineData("<p class=byline>By Ada Quist</p><div class=subtitle>Council votes</div>", "Council votes")]
    [InlineData("<p class=subtitle>PORTHAVEN: The town said so.</p>", "")]
    [InlineData("", "")]
    public void A_sub_headline_near_the_headline_is_the_standfirst(string between, string expected) =>
        Assert.Equal(expected, Line($"<meta name=description content='Wall and money, in short'><h1>Harbour wall to be rebuilt</h1>{between}<div class=text>{Body}</div>", "s"));

    [Theory]
    [InlineData("<meta property=article:published_time content=2025-10-14T09:30:00+05:00>", "2025-10-14T09:30:00+05:00")]
    [InlineData("<meta property=article:published_time content='2025-10-14T09:30:00Z'>", "2025-10-14T09:30:00+00:00")]
    [InlineData("<meta property=article:published_time content=2025-10-14T09:30:00>", "2025-10-14")]
    [InlineData("<meta name=date content=2025-10-14>", "2025-10-14")]
    [InlineData("<meta name=date content='last Tuesday'>", "")]
    [InlineData("<meta name=date content=10/11/2025>", "")]
    [InlineData("<time datetime=2025-10-14>yesterday</time>", "2025-10-14")]
    [InlineData("<time datetime=2025-10-14>x</time><time datetime=2025-10-15>y</time>", "")]
    [InlineData("<time datetime=2025-10-14>x</time><time itemprop=datePublished datetime=2025-10-15>y</time>", "2025-10-15")]
    [InlineData("<meta property=article:modified_time content=2025-10-14>", "")]
    public void The_day_is_the_one_that_the_page_names_as_its_publication(string head, string expected) =>
        Assert.Equal(expected, Line($"{head}<h1>Harbour wall</h1>{Body}", "published"));

    [Theory]
    [InlineData("<html lang=en-GB>", "en-GB")]
    [InlineData("<html lang=''><meta property=og:locale content=pt_BR>", "pt-BR")]
    [InlineData("<html lang='no language'>", "")]
    public void The_language_is_a_tag_or_nothing(string head, string expected) => Assert.Equal(expected, Line($"{head}<h1>Harbour wall</h1>{Body}", "language"));

    [Theory]
    [InlineData("<link rel=canonical href=https://a.example/b?x=1&amp;y=2>", "https://a.example/b?x=1&y=2")]
    [InlineData("<link rel=canonical href=/b><meta property=og:url content=https://a.example/b>", "https://a.example/b")]
    [InlineData("<link rel=canonical href='javascript:alert(1)'>", "")]
    public void The_address_is_a_web_address_or_nothing(string head, string expected) => Assert.Equal(expected, Line($"{head}<h1>Harbour wall</h1>{Body}", "url"));

    [Theory]
    [InlineData("", "<a href=/x>", "")]
    [InlineData("<link rel=canonical href=https://a.example/b/c>", "<a href=../x>", "https://a.example/x")]
    [InlineData("<link rel=canonical href=https://a.example/b/c><base href=/d/>", "<a href=x>", "https://a.example/d/x")]
    [InlineData("<link rel=canonical href=https://a.example/b/c>", "<a href=//c.example/x>", "https://c.example/x")]
    [InlineData("<link rel=canonical href=https://a.example/b/c>", "<a href='javascript:void(0)'>", "")]
    [InlineData("<link rel=canonical href=https://a.example/b/c>", "<a href='https://d.example/ä?b#c'>", "https://d.example/ä?b#c")]
    public void Listed_headlines_keep_their_addresses(string head, string link, string expected)
    {
        var entry = Assert.Single(Seeds.Read($"{head}<h1>Harbour wall</h1>{Body}<h3>Related</h3><ul><li>{link}Ferry fares to rise in spring</a></ul>", "seeds/wall.html").Value!.Listed);
        Assert.Equal(("Ferry fares to rise in spring", expected), (entry.Passage.Text.Value, entry.Url ?? ""));
    }

    [Theory]
    [InlineData("title: A wall", "h", "A wall")]
    [InlineData("publisher: The Other Times", "publisher", "The Other Times")]
    [InlineData("published: \"2024-01-02\"", "published", "2024-01-02")]
    [InlineData("standfirst: false", "p1", "Council votes")]
    [InlineData("standfirst: The council votes", "s", "The council votes")]
    [InlineData("listed: false", "r1", "")]
    [InlineData("listed: 2", "r1", "Work begins in March, the mayor said, and ends in May.")]
    [InlineData("listed: 9", "diagnostics", "SG1009 SG1002")]
    [InlineData("dateline: Porthaven", "diagnostics", "SG1017 SG1002")]
    public void What_a_person_wrote_wins(string sidecar, string name, string expected)
    {
        var shown = Line("<meta property=og:site_name content='The Times'><meta name=date content=2025-10-14><h1>Harbour wall</h1><p class=dek>Council votes</p>" + Body
            + "<h3>Related</h3><ul><li><a href=https://a.example>Ferry fares to rise in spring</a></ul>", name, sidecar);
        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("one<br>two, and three.", "one two, and three.")]
    [InlineData("a&nbsp;b &lt;c&gt; &#8217;&#x92;&#146; &copy &unknown; AT&T", "a\u00A0b <c> ’’’ © &unknown; AT&T")]
    [InlineData("  white \r\n\t space  ", "white space")]
    [InlineData("a<b>b</b>c<!-- no --> d<script>no</script>e<span hidden>no</span>", "abc de")]
    [InlineData("Sea \U0001F600 &#x1F600; &NotEqualTilde; &#0;&#xD800;&#99999999999;", "Sea \U0001F600 \U0001F600 ≂̸ \uFFFD\uFFFD\uFFFD")]
    public void The_text_of_a_paragraph_is_what_a_browser_shows_on_one_line(string inside, string expected) =>
        Assert.Equal(expected, Line($"<h1>Harbour wall</h1>{Body}<p>{inside}</p>", "p3"));

    [Fact]
    public void A_passage_knows_its_line_and_column()
    {
        var article = Seeds.Read("<h1>Harbour\n wall</h1>\n<p>It costs &euro;14 million, <b>the mayor</b>\nsaid on Monday.</p>", "seeds/wall.html").Value!;
        var text = article.Body[0].Text;
        Assert.Equal("It costs €14 million, the mayor said on Monday.", text.Value);
        Assert.Equal(new Location("seeds/wall.html", 3, 4), article.Lines.Locate(text.OffsetOf(0)));
        Assert.Equal(new Location("seeds/wall.html", 3, 13), article.Lines.Locate(text.OffsetOf(text.Value.IndexOf('€', StringComparison.Ordinal))));
        Assert.Equal(new Location("seeds/wall.html", 3, 34), article.Lines.Locate(text.OffsetOf(text.Value.IndexOf("the mayor", StringComparison.Ordinal))));
        Assert.Equal(new Location("seeds/wall.html", 4, 1), article.Lines.Locate(text.OffsetOf(text.Value.IndexOf("said", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("", "SG1003")]
    [InlineData("<html><head></head><body></body></html>", "SG1003")]
    [InlineData("<h1>Harbour wall</h1>", "SG1005 SG1002")]
    [InlineData("<h1>Harbour wall</h1><script>var text = 'all of it';</script>", "SG1005 SG1002")]
    public void A_page_without_an_article_says_so(string html, string codes) =>
        Assert.Equal(codes, string.Join(' ', Seeds.Read(html, "seeds/wall.html").Diagnostics.Select(diagnostic => diagnostic.Code)));

    [Fact]
    public void A_page_that_names_no_headline_says_where_one_was_taken_from()
    {
        var read = Seeds.Read($"<body>\n{Body}", "seeds/wall.html");
        Assert.StartsWith("The town will rebuild", read.Value!.Headline.Text.Value, StringComparison.Ordinal);
        Assert.Equal(("SG1019", new Location("seeds/wall.html", 2, 4, read.Value.Headline.Text.Value.Length)), (read.Diagnostics[0].Code, read.Diagnostics[0].Location));
    }

    [Fact]
    public void Bytes_that_are_UTF_8_are_read_so_whatever_the_page_says() =>
        Assert.Equal("Hafen für Köln", Line($"<meta charset=windows-1252><h1>Hafen für Köln</h1>{Body}", "h"));
}
