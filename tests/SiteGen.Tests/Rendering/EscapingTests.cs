// Every way a value can reach the page: escaped exactly once, or refused.
using CsCheck;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

public sealed class EscapingTests
{
    private static readonly Model Page = new(
        ("text", "<b>&\"'</b>"),
        ("html", new Html("<i>&amp;</i>")),
        ("empty", ""),
        ("none", null),
        ("no_html", new Html("")),
        ("count", 3),
        ("list", new ModelList("<", ">")),
        ("no_list", ModelList.Empty),
        ("html_list", new ModelList(new Html("<i>"), new Html("</i>"))),
        ("yes", true));

    [Theory]
    [InlineData("{{ text }}", "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;")]
    [InlineData("{{ html }}", "<i>&amp;</i>")]
    [InlineData("<p title=\"{{ text }}\">", "<p title=\"&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;\">")]
    [InlineData("<p title='{{ text }}'>", "<p title='&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;'>")]
    [InlineData("<title>{{ text }}</title>", "<title>&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;</title>")]
    [InlineData("{{ none }}{{ empty }}", "")]
    [InlineData("{{ count }} {{ yes }} {{ 1.5 }} {{ 7 / 2 }}", "3 true 1.5 3.5")]
    [InlineData("{{ \"<\" }}", "&lt;")]
    [InlineData("{{ text + '<' }}", "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;&lt;")]
    [InlineData("{{ yes ? '<' : '>' }}", "&lt;")]
    [InlineData("{{ none ?? '<' }}", "&lt;")]
    [InlineData("{{ none | default '<' }}", "&lt;")]
    [InlineData("{{ empty | default html }}", "<i>&amp;</i>")]
    [InlineData("{{ list | join '&' }}", "&lt;&amp;&gt;")]
    [InlineData("{{ list[0] }}{{ list | last }}", "&lt;&gt;")]
    [InlineData("{{ for x in list }}{{ x }}{{ end }}", "&lt;&gt;")]
    [InlineData("{{ for x in html_list }}{{ x }}{{ end }}", "<i></i>")]
    [InlineData("{{ x = text }}{{ x }}", "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;")]
    [InlineData("{{ x = html }}{{ x }}", "<i>&amp;</i>")]
    [InlineData("{{ capture x }}<b>{{ list[0] }}</b>{{ end }}{{ x }}{{ x }}", "<b>&lt;</b><b>&lt;</b>")]
    [InlineData("{{ capture x }}{{ html }}{{ end }}{{ x }}", "<i>&amp;</i>")]
    [InlineData("{{ case count }}{{ when 3 }}{{ list[0] }}{{ else }}-{{ end }}", "&lt;")]
    [InlineData("{{ if html }}a{{ end }}{{ if no_html }}b{{ end }}{{ if empty }}c{{ end }}{{ if no_list }}d{{ end }}{{ if list }}e{{ end }}{{ if none }}f{{ end }}", "ae")]
    [InlineData("{{ capture x }}{{ end }}{{ if x }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ if count - 3 }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ escape text }}", "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;")]
    [InlineData("<script type=\"application/ld+json\">{{ json text }}</script>", "<script type=\"application/ld+json\">\"\\u003Cb\\u003E\\u0026\\u0022\\u0027\\u003C/b\\u003E\"</script>")]
    [InlineData("{{ '\\r' }}|{{ '\\0' }}", "&#13;|\uFFFD")]
    [InlineData("{%{{{ raw }}}%}", "{{ raw }}")]
    public void What_is_written_is_escaped_exactly_once(string template, string expected) => Assert.Equal(expected, Themes.Render(template, Page));

    [Theory]
    [InlineData("{{ html + 'x' }}")]
    [InlineData("{{ 'x' + html }}")]
    [InlineData("{{ html == '' }}")]
    [InlineData("{{ html | join ',' }}")]
    [InlineData("{{ html_list | join ',' }}")]
    [InlineData("{{ html | escape }}")]
    [InlineData("{{ html | json }}")]
    [InlineData("{{ html | starts_with 'x' }}")]
    [InlineData("{{ [html] | join ',' }}")]
    [InlineData("{{ capture x }}a{{ end }}{{ x + 'b' }}")]
    [InlineData("{{ capture x }}a{{ end }}{{ x == '' }}")]
    [InlineData("<p title=\"{{ html }}\">")]
    [InlineData("<title>{{ html }}</title>")]
    [InlineData("{{ capture x }}a{{ end }}<p title=\"{{ x }}\">")]
    [InlineData("<p title=\"{{ json text }}\">")]
    public void Markup_used_as_text_is_refused(string template)
    {
        var shown = Themes.Render(template, Page);
        Assert.True(shown.Contains("SG1509", StringComparison.Ordinal) || shown.Contains("SG1504", StringComparison.Ordinal) || shown.Contains("SG1515", StringComparison.Ordinal), shown);
    }

    [Theory]
    [InlineData("{{ list }}", "SG1519 a list is not text")]
    [InlineData("{{ [1, 2] }}", "SG1519 a list is not text")]
    [InlineData("{{ 1 / 0 }}", "SG1515 this is not a number")]
    public void What_cannot_stand_on_a_page_is_refused(string template, string expected) =>
        Assert.Contains(expected, Themes.Render(template, Page), StringComparison.Ordinal);

    [Fact]
    public void Any_text_reads_back_as_itself_and_opens_no_tag()
    {
        var theme = Themes.Parse(("page.html", "<p>{{ text }}</p><p title=\"{{ text }}\" lang='{{ text }}'>{{ for c in [text] }}{{ c }}{{ end }}</p>")).Value;
        Gen.String.Sample(text =>
        {
            var page = Themes.Text(theme, new Model(("text", text)));
            var expected = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');
            Assert.Equal(4, page.Count(c => c == '<'));
            var parts = page.Split("<p>", "</p><p title=\"", "\" lang='", "'>", "</p>");
            Assert.All([parts[1], parts[2], parts[3], parts[4]], part => Assert.Equal(expected, Decode(part)));
        });
    }

    private static string Decode(string html) => html.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&#13;", "\r", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);
}

internal static class SplitExtensions
{
    /// <summary>Splits at marks that follow each other in this order.</summary>
    public static string[] Split(this string text, params string[] marks)
    {
        List<string> parts = [];
        var at = 0;
        foreach (var mark in marks)
        {
            var found = text.IndexOf(mark, at, StringComparison.Ordinal);
            parts.Add(text[at..found]);
            at = found + mark.Length;
        }

        parts.Add(text[at..]);
        return [.. parts];
    }
}
