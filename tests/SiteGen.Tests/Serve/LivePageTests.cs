// What serve adds to a page: the script, and the page's leave for it to listen.
using System.Text;
using SiteGen.Cli.Serve;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Serve;

public sealed class LivePageTests
{
    private static readonly LiveSite Site = Published();

    [Theory]
    [InlineData("<p>x</p></body>", "<p>x</p>{0}</body>")]
    [InlineData("<p>x", "<p>x{0}")]
    public void The_live_script_stands_at_the_end_of_a_page(string page, string shown) => Assert.Equal(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, shown, $"<script src=\"/_sitegen/live.js\" data-session=\"{Site.Now.Session}\" data-version=\"1\" data-page=\"key\"></script>"), Injected(page));

    [Theory]
    [InlineData("default-src 'none'; script-src 'self'", "connect-src 'self'; default-src 'none'; script-src 'self'")]
    [InlineData("default-src 'none'", "connect-src 'self'; script-src 'self'; default-src 'none'")]
    [InlineData("connect-src x; script-src y", "connect-src x; script-src y")]
    public void A_policy_of_the_page_lets_the_live_script_listen(string policy, string widened) =>
        Assert.Contains($"content=\"{widened}\"", Injected($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"), StringComparison.Ordinal);

    [Fact]
    public void A_page_has_another_key_when_it_changes_but_not_when_a_style_sheet_does()
    {
        var site = new LiveSite(DateTimeOffset.UnixEpoch);
        string Key(params string[] files)
        {
            site.Publish(SiteOnDisk.Files(files), "/");
            return site.Now.KeyOf("index.html");
        }

        var first = Key("index.html: <link href=/assets/site.1111111111.css>", "assets/site.1111111111.css: a");
        Assert.Equal(first, Key("index.html: <link href=/assets/site.2222222222.css>", "assets/site.2222222222.css: b"));
        var shared = Key("index.html: <meta content=/assets/social/00ff.png>");
        Assert.Equal(shared, Key("index.html: <meta content=/assets/social/11ee.png>"));
        Assert.NotEqual(first, Key("index.html: <link href=/assets/site.1111111111.css>!", "assets/site.1111111111.css: a"));
        Assert.NotEqual(first, Key("index.html: <link href=/assets/site.1111111111.css>", "assets/site.1111111111.css: a", "map.png: new"));
        // An edit of one page changes all of these, and no other page needs to be loaded again for it.
        Assert.Equal(first, Key("index.html: <link href=/assets/site.1111111111.css>", "assets/site.1111111111.css: a", "feed.json: new", "embed/a/key/oembed.json: new", "assets/social/0.png: new"));
    }

    private static string Injected(string page) => Encoding.UTF8.GetString(LivePage.Inject(Encoding.UTF8.GetBytes(page), Site.Now, "key"));

    private static LiveSite Published()
    {
        var site = new LiveSite(DateTimeOffset.UnixEpoch.AddTicks(255));
        site.Publish(SiteOnDisk.Files("index.html: home"), "/");
        return site;
    }
}
