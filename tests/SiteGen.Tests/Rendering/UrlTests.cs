// What url, absolute_url and asset make of addresses.
using System.Collections.Immutable;
using CsCheck;
using SiteGen.Rendering;
using SiteGen.Rendering.Functions;

namespace SiteGen.Tests.Rendering;

public sealed class UrlTests
{
    [Theory]
    [InlineData("/news/x/#a", "/repo/news/x/#a")]
    [InlineData("/", "/repo/")]
    [InlineData("/a?b=c&d", "/repo/a?b=c&amp;d")]
    [InlineData("#a", "#a")]
    [InlineData("https://example.com/a#:~:text=x,-y", "https://example.com/a#:~:text=x,-y")]
    [InlineData("HTTP://example.com", "HTTP://example.com")]
    [InlineData("mailto:desk@example.org", "mailto:desk@example.org")]
    [InlineData("/a b\"<>", "/repo/a%20b%22%3C%3E")]
    [InlineData("/100%", "/repo/100%25")]
    [InlineData("/a%20b", "/repo/a%20b")]
    [InlineData("/größe/خبر/", "/repo/größe/خبر/")]
    [InlineData("/a\u202Eb\u00A0c", "/repo/a%E2%80%AEb%C2%A0c")]
    [InlineData("/x:y/..z", "/repo/x:y/..z")]
    public void Addresses_are_given_the_base_path_and_encoded(string address, string expected) =>
        Assert.Equal($"<a href=\"{expected}\">", Themes.Render("<a href=\"{{ url a }}\">", new Model(("a", address))));

    [Theory]
    [InlineData("javascript:alert(1)", "addresses with javascript: are not let through")]
    [InlineData("JaVaScRiPt:alert(1)", "addresses with javascript: are not let through")]
    [InlineData("java\nscript:alert(1)", "control characters")]
    [InlineData("\u0001javascript:alert(1)", "control characters")]
    [InlineData(" javascript:alert(1)", "begins with a space")]
    [InlineData("\tjavascript:alert(1)", "begins with a space or has control characters")]
    [InlineData("javascript&colon;alert(1)", "does not begin with /")]
    [InlineData("&#106;avascript:alert(1)", "does not begin with /")]
    [InlineData("javascript\u00A0:alert(1)", "addresses with")]
    [InlineData("data:text/html,x", "addresses with data: are not let through")]
    [InlineData("vbscript:x", "addresses with vbscript: are not let through")]
    [InlineData("file:///etc/passwd", "addresses with file: are not let through")]
    [InlineData("//evil.example/", "two slashes")]
    [InlineData("/\\evil.example/", "backslash")]
    [InlineData("https:evil", "no host")]
    [InlineData("https:///evil", "no host")]
    [InlineData("news/x/", "does not begin with /")]
    [InlineData("?a", "does not begin with /")]
    [InlineData("/../x", "climbs")]
    [InlineData("/a/%2E%2e/x", "climbs")]
    [InlineData("", "empty")]
    public void Other_addresses_are_refused(string address, string expected)
    {
        var shown = Themes.Render("<a href=\"{{ url a }}\">", new Model(("a", address)));
        Assert.StartsWith("page.html(1,13,5) SG1508 ", shown, StringComparison.Ordinal);
        Assert.Contains(expected, shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ absolute_url '/a/' }}", "https://example.org/repo/a/")]
    [InlineData("{{ absolute_url 'https://example.com/' }}", "https://example.com/")]
    [InlineData("{{ asset '/assets/site.css' }}", "/repo/assets/site.0a1b.css")]
    public void Absolute_addresses_and_assets(string template, string expected) => Assert.Equal(expected, Themes.Render(template, new Model()));

    [Fact]
    public void A_site_without_an_address_has_no_absolute_ones()
    {
        var theme = Themes.Parse(new RenderSettings("/", null, ImmutableSortedDictionary<string, string>.Empty),
            ("page.html", "{{ if absolute_url '/a/' }}yes{{ else }}no{{ end }} {{ url '/a/' }}")).Value;

        Assert.Equal("no /a/", Themes.Text(theme, new Model()));
    }

    [Fact]
    public void What_is_let_through_runs_no_code_and_leaves_no_attribute() => Gen.String.Sample(address =>
    {
        if (SafeUrl.Problem(address) is null)
        {
            var encoded = SafeUrl.Encode(address);
            Assert.DoesNotContain(encoded, c => c is <= ' ' or '"' or '<' or '>' or '\\' or '`');
            Assert.True(encoded[0] is '/' or '#' || encoded.StartsWith("http", StringComparison.OrdinalIgnoreCase) || encoded.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
            Assert.Equal(encoded, SafeUrl.Encode(encoded));
        }
    });
}
