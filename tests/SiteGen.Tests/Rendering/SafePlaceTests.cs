// Where in HTML a value may stand, checked when the theme is parsed.

namespace SiteGen.Tests.Rendering;

public sealed class SafePlaceTests
{
    [Theory]
    [InlineData("<p class=\"a {{ x }}\" data-x='{{ x }}'>{{ x }}</p>")]
    [InlineData("<a href=\"{{ url x }}#{{ y }}\">")]
    [InlineData("<a href=\"{{ x | url }}\">")]
    [InlineData("<a href=\"{{ x | first | url }}\">")]
    [InlineData("<a href=\"{{ x ? (url x) : (absolute_url y) }}\">")]
    [InlineData("<a href=\"/fixed/{{ x }}/\">")]
    [InlineData("<a href=\"#{{ x }}\">")]
    [InlineData("<link href=\"{{ asset '/assets/site.css' }}\">")]
    [InlineData("<img srcset=\"{{ for i in x }}{{ url i }} {{ y }}w, {{ end }}\">")]
    [InlineData("<details{{ if x }} open{{ end }}>{{ x }}</details>")]
    [InlineData("<input {{ if x }}checked {{ end }}name=\"y\">{{ x }}")]
    [InlineData("<p{{ if x }} class=\"{{ x }}\"{{ end }} id=\"y\">{{ x }}</p>")]
    [InlineData("<p class=\"a{{ if x }} b{{ end }}{{ for c in x }} {{ c }}{{ end }}\">{{ x }}</p>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": {{ json x }}}</script>{{ x }}")]
    [InlineData("<script src=\"{{ url x }}\" defer></script>{{ x }}")]
    [InlineData("<style>p > a { color: red }</style>{{ x }}")]
    [InlineData("<!-- a > b --><!doctype html>{{ x }}")]
    [InlineData("a < b {{ x }} <3 {{ x }}")]
    [InlineData("<title>{{ x }}</title><textarea>{{ x }}</textarea>{{ x }}")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url={{ url x }}\">")]
    [InlineData("<meta content=\"{{ x }}\">")]
    [InlineData("{{ for a in x }}{{ if a }}{{ continue }}{{ end }}<p>{{ a }}</p>{{ else }}<i>{{ x }}</i>{{ end }}")]
    [InlineData("{{ case x }}{{ when 1 }}<p>{{ else }}<i>{{ end }}{{ x }}")]
    public void Safe_places_pass(string template) => Assert.Empty(Themes.Show(Themes.Parse(("page.html", template)).Diagnostics));

    [Theory]
    [InlineData("<p title={{ x }}>", "(1,13,1) SG1506 a value stands in an attribute without quotation marks")]
    [InlineData("<p title=a{{ x }}>", "(1,14,1) SG1506 a value stands in an attribute without quotation marks")]
    [InlineData("<p {{ x }}>", "(1,7,1) SG1506 a value makes the name of an attribute")]
    [InlineData("<p data-{{ x }}=\"y\">", "(1,12,1) SG1506 a value makes the name of an attribute")]
    [InlineData("<{{ x }}>", "(1,5,1) SG1506 a value makes the name of a tag")]
    [InlineData("<h{{ x }}>", "(1,6,1) SG1506 a value makes the name of a tag")]
    [InlineData("</h{{ x }}>", "(1,7,1) SG1506 a value makes the name of a tag")]
    [InlineData("<!-- {{ x }} -->", "(1,9,1) SG1506 a value stands inside a comment or declaration")]
    [InlineData("<script>{{ x }}</script>", "(1,12,1) SG1506 a value stands inside <script>")]
    [InlineData("<script>var a = {{ json x }};</script>", "(1,20,6) SG1506 a value stands inside <script>")]
    [InlineData("<SCRIPT type=module>{{ x }}</SCRIPT>", "(1,24,1) SG1506 a value stands inside <script>")]
    [InlineData("<script type=\"application/ld+json\">{{ x }}</script>", "(1,39,1) SG1506 a script that holds data takes only json here")]
    [InlineData("<style>p { color: {{ x }} }</style>", "(1,22,1) SG1506 a value stands inside <style>")]
    [InlineData("<p style=\"color: {{ x }}\">", "(1,21,1) SG1506 a value stands in style=")]
    [InlineData("<p onclick=\"f('{{ x }}')\">", "(1,19,1) SG1506 a value stands in onclick=")]
    [InlineData("<iframe srcdoc=\"{{ x }}\">", "(1,20,1) SG1506 a value stands in srcdoc=")]
    [InlineData("<a href=\"{{ x }}\">", "(1,13,1) SG1507 href= begins with a value that does not go through url")]
    [InlineData("<a href=\" {{ x }}\">", "(1,14,1) SG1507 href=")]
    [InlineData("<a HREF='{{ x }}'>", "(1,13,1) SG1507 href=")]
    [InlineData("<a href=\"{{ y + (url x) }}\">", "SG1507 href=")]
    [InlineData("<a href=\"{{ if x }}{{ url x }}{{ end }}{{ y }}\">", "SG1507 href=")]
    [InlineData("<a href=\"{{ url x | default y }}\">", "SG1507 href=")]
    [InlineData("<img src=\"{{ x }}\">", "SG1507 src=")]
    [InlineData("<form action=\"{{ x }}\">", "SG1507 action=")]
    [InlineData("<button formaction=\"{{ x }}\">", "SG1507 formaction=")]
    [InlineData("<video poster=\"{{ x }}\">", "SG1507 poster=")]
    [InlineData("<img srcset=\"{{ url x }} 1x, {{ y }} 2x\">", "SG1507 srcset=")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; URL={{ x }}\">", "SG1507 content=")]
    [InlineData("<svg><animate attributeName=\"href\" values=\"{{ x }}\">", "SG1506 a value stands in values= of <animate>")]
    [InlineData("<a {{ if x }}class=\"wide{{ end }}>", "(1,7,2) SG1516 this ends inside the attribute class= of <a> in one case and inside the tag <a> in another")]
    [InlineData("<p{{ if x }} a{{ end }}b=\"c\">", "SG1516 branches before this end at different parts of a tag")]
    [InlineData("{{ for a in x }}<p title=\"{{ end }}", "SG1516")]
    [InlineData("{{ if x }}<script>{{ end }}{{ x }}", "SG1516")]
    [InlineData("<p title=\"", "SG1516 the page ends inside the attribute title= of <p>")]
    [InlineData("{{ capture a }}<p title=\"{{ end }}", "SG1516 what is captured ends inside the attribute title= of <p>")]
    [InlineData("<script>var a = '</scripty>{{ x }}", "SG1506 a value stands inside <script>")]
    [InlineData("<p title=\"{{ if x }}\">{{ end }}", "SG1516")]
    public void Unsafe_places_are_refused(string template, string expected) =>
        Assert.Contains(expected, Themes.Show(Themes.Parse(("page.html", template)).Diagnostics), StringComparison.Ordinal);

    [Fact]
    public void An_include_is_checked_where_it_stands()
    {
        var theme = Themes.Parse(("page.html", "<p>{{ include \"partials/x.html\" }}</p>\n<p class={{ include \"partials/x.html\" }}>"), ("partials/x.html", "{{ a }}"));

        Assert.Equal("""
            partials/x.html(1,4,1) SG1506 a value stands in an attribute without quotation marks
              help: write: class="{{ … }}"
              page.html(2,13) included here
            """, Themes.Show(theme.Diagnostics));
    }

    [Fact]
    public void Html_goes_on_through_includes_and_layouts()
    {
        var theme = Themes.Parse(
            ("page.html", "{{ layout \"layouts/base.html\" }}<p>{{ include \"partials/end.html\" }}{{ x }}"),
            ("layouts/base.html", "<body {{ include \"partials/attribute.html\" }}><!-- {{ content }} --></body>"),
            ("partials/attribute.html", "class=\"{{ x }}\""),
            ("partials/end.html", "</p>"));

        Assert.Equal("""
            page.html(1,72,1) SG1506 a value stands inside a comment or declaration
              help: a template's own remarks are written {{ # so }}
              layouts/base.html(1,55) included here
            """, Themes.Show(theme.Diagnostics));
    }

    [Fact]
    public void A_partial_that_nothing_includes_is_checked_too() => Assert.Equal("""
        partials/x.html(1,13,1) SG1506 a value stands in an attribute without quotation marks
          help: write: title="{{ … }}"
        """, Themes.Show(Themes.Parse(("page.html", "a"), ("partials/x.html", "<p title={{ a }}>")).Diagnostics));

    [Fact]
    public void An_include_of_itself_ends_the_check() =>
        Assert.Empty(Themes.Parse(("page.html", "{{ include \"partials/tree.html\" }}"), ("partials/tree.html", "<ul>{{ if x }}{{ include \"partials/tree.html\" }}{{ end }}</ul>")).Diagnostics);
}
