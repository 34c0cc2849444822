// What a page asks of a browser: nothing from elsewhere, no script that its policy does not name, and nothing about the reader to others.
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

public sealed partial class PageSafetyTests
{
    private static readonly (string Path, string Html)[] Pages =
    [
        .. Build().Output.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Path, Encoding.UTF8.GetString(file.Content.Span))),
    ];

    /// <summary>A page of every kind is among them, so that no template escapes.</summary>
    [Theory]
    [InlineData("index.html")]
    [InlineData("dam/index.html")]
    [InlineData("about/index.html")]
    [InlineData("gone/index.html")]
    [InlineData("old/index.html")]
    [InlineData("embed/dam/claim_c1/index.html")]
    [InlineData("briefs/bridge/index.html")]
    [InlineData("sources/dam/index.html")]
    [InlineData("sources/index.html")]
    [InlineData("related/index.html")]
    [InlineData("people/index.html")]
    [InlineData("glossary/index.html")]
    [InlineData("timeline/index.html")]
    [InlineData("corrections/index.html")]
    [InlineData("topics/dams/index.html")]
    [InlineData("find/index.html")]
    [InlineData("404.html")]
    public void Every_kind_of_page_is_looked_at(string path) => Assert.Contains(Pages, page => page.Path == path);

    [Fact]
    public void Every_page_has_a_policy_that_begins_with_nothing_and_allows_only_its_own() => Assert.All(Pages, page =>
    {
        var policy = Assert.Single(Policy().Matches(page.Html)).Groups[1].Value.Split(';', StringSplitOptions.TrimEntries);
        Assert.Equal("default-src 'none'", policy[0]);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("form-action 'none'", policy);
        Assert.All(policy[1..], rule => Assert.Matches("^[a-z-]+( ('self'|'none'|data:|'sha(256|384|512)-[A-Za-z0-9+/=]+'))+$", rule));
        Assert.DoesNotContain(policy, rule => rule.StartsWith("script-src", StringComparison.Ordinal) && rule.Contains("data:", StringComparison.Ordinal));
    });

    [Fact]
    public void A_script_in_a_page_is_data_or_its_hash_is_in_the_policy() => Assert.All(Pages, page =>
    {
        foreach (Match script in Script().Matches(page.Html))
        {
            var (attributes, text) = (script.Groups[1].Value, script.Groups[2].Value);
            if (attributes.Contains("src=", StringComparison.Ordinal))
            {
                Assert.Empty(text);
            }
            else if (!attributes.Contains("application/ld+json", StringComparison.Ordinal))
            {
                Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'", Policy().Match(page.Html).Value, StringComparison.Ordinal);
            }
        }

        Assert.DoesNotMatch(@"<[a-z][^>]*\s(on[a-z]+|style)=", page.Html);
    });

    [Fact]
    public void A_card_for_other_sites_has_no_script_at_all()
    {
        var cards = Pages.Where(page => page.Path.StartsWith("embed/", StringComparison.Ordinal)).ToArray();
        Assert.True(cards.Length >= 4);
        Assert.All(cards, card => Assert.DoesNotContain("<script", card.Html, StringComparison.OrdinalIgnoreCase));
        Assert.All(cards, card => Assert.DoesNotContain("script-src", card.Html, StringComparison.Ordinal));
    }

    /// <summary>Style sheets, scripts, images and frames come from the site; only links lead away, and only when a reader follows them.</summary>
    [Fact]
    public void Nothing_is_loaded_from_elsewhere() => Assert.All(Pages, page =>
    {
        Assert.All(Loaded().Matches(page.Html).Select(match => match.Groups[1].Value), address => Assert.StartsWith("/repo/", address, StringComparison.Ordinal));
        foreach (Match link in LinkElement().Matches(page.Html))
        {
            if (link.Value.Contains("rel=\"stylesheet\"", StringComparison.Ordinal) || link.Value.Contains("rel=\"icon\"", StringComparison.Ordinal))
            {
                Assert.Contains("href=\"/repo/assets/", link.Value, StringComparison.Ordinal);
            }

            Assert.DoesNotMatch("rel=\"(preconnect|dns-prefetch|preload|prefetch|modulepreload)\"", link.Value);
        }
    });

    [Fact]
    public void The_style_sheet_loads_nothing()
    {
        var css = Encoding.UTF8.GetString(Build().Output.Single(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Content.Span);
        Assert.DoesNotContain("url(", css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", css, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Other_sites_learn_the_origin_at_most_and_get_no_handle_on_the_page() => Assert.All(Pages, page =>
    {
        Assert.Contains("<meta name=\"referrer\" content=\"strict-origin-when-cross-origin\">", page.Html, StringComparison.Ordinal);
        Assert.All(NewWindow().Matches(page.Html).Select(match => match.Value), link => Assert.Contains("noopener", link, StringComparison.Ordinal));

        // Where all links open a new window, each says noopener, or is in the words of an editor: browsers then imply it.
        if (page.Html.Contains("<base target=\"_blank\">", StringComparison.Ordinal))
        {
            Assert.True(page.Html.Split("rel=\"noopener\"").Length > 3);
        }
    });

    private static BuildResult Build()
    {
        (string Path, string Text)[] files =
        [
            ("site.yaml", "title: River\nurl: https://example.org/repo/\npublisher: {name: Desk, url: \"https://example.org/desk\"}\nlogo: /images/dam.svg\n"),
            ("content/images/dam.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"),
            ("seeds/dam.txt", "The dam holds\nKARACHI: “The dam holds,” said engineer Ana Lopez on Monday, 8 November 2025.\n"),
            ("seeds/dam.yaml", "publisher: Post\nurl: https://example.com/dam\npublished: \"2025-11-09\"\n"),
            ("seeds/bridge.txt", "A bridge opens\nLAHORE: “It is open and it is ours,” said mayor Omar Khan on Monday.\n- Another headline\n"),
            ("seeds/bridge.yaml", "publisher: Post\nurl: https://example.com/bridge\npublished: \"2025-11-09\"\n"),
            ("content/about.md", "---\ntitle: About\nkind: page\nstatus: published\n---\nSee [elsewhere](https://example.com/).\n"),
            ("content/gone.md", "---\ntitle: Gone\nstatus: published\nreviewed_by: {name: R}\nwithdrawn: {date: \"2026-01-01\", reason: Wrong.}\nclaims: [{id: c1, text: It holds., by: Nobody}]\n---\n"),
            ("content/dam.md", """
                ---
                title: Is the dam safe?
                status: published
                published: "2025-11-10"
                reviewed_by: {name: R}
                authors: [{name: Ana, url: "https://example.org/ana"}]
                topics: [dams]
                aliases: [/old/]
                image: {src: /images/dam.svg, alt: The dam}
                sources: [{id: s1, seed: dam}, {id: s2, title: Report, url: "https://example.com/report"}]
                key_points: [{text: "It holds, see [the report](https://example.com/report).", cites: [s1#p1]}]
                timeline: [{id: e1, date: "2025-11-08", title: She spoke, cites: [s1#p1]}]
                people: [{id: ana, name: Ana Lopez, url: "https://example.com/ana", cites: [s1#p1]}]
                claims: [{id: c1, text: The dam holds., by: ana, cites: [s1#p1]}]
                figures: [{id: f1, value: "8 November", label: the day, cites: [s2]}]
                glossary: [{term: Dam, definition: A wall.}]
                corrections: [{date: "2025-11-11", kind: correction, text: A word was wrong.}]
                related: [{title: Elsewhere, url: "https://example.com/e"}]
                ---

                ## Why? {#why}

                Because of [the report](https://example.com/report). [@s2]
                """),
        ];
        var result = SiteBuilder.Build(
            new SiteInputs([.. files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], Repository.Theme, new BuildOptions { BuildTime = DateTimeOffset.UnixEpoch.AddYears(60) }), BuildCache.Empty);
        Assert.DoesNotContain(result.Diagnostics, found => found.IsError);
        return result;
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">")]
    private static partial Regex Policy();

    [GeneratedRegex("<script([^>]*)>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<(?:img|script|iframe|source|video|audio|embed|object|input|track)\\b[^>]*\\b(?:src|data|srcset|poster)=\"([^\"]*)\"")]
    private static partial Regex Loaded();

    [GeneratedRegex("<link\\b[^>]*>")]
    private static partial Regex LinkElement();

    [GeneratedRegex("<a\\b[^>]*target=\"_blank\"[^>]*>")]
    private static partial Regex NewWindow();
}
