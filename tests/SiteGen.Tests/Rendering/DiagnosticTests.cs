// Wrong templates and what is said about them: place, code, message, help and the chain of includes.
using System.Text;
using CsCheck;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

public sealed class DiagnosticTests
{
    private static readonly Model Page = new(
        ("page", new Model(("title", "A"), ("summary", null), ("topics", new ModelList("x", "y")), ("body", new Html("<p>")))),
        ("site", new Model(("name", "B"))));

    [Theory]
    [InlineData("{{ pge.title }}", "page.html(1,4,3) SG1502 there is nothing named pge here\n  help: did you mean page?")]
    [InlineData("a\n  {{ page.titel }}", "page.html(2,11,5) SG1503 there is no member titel\n  help: did you mean title?")]
    [InlineData("😀 {{ page.titel }}", "page.html(1,12,5) SG1503 there is no member titel\n  help: did you mean title?")]
    [InlineData("{{ page.topics.count }}", "page.html(1,16,5) SG1503 there is no member count\n  help: it has: size")]
    [InlineData("{{ page['titel'] }}", "page.html(1,9,7) SG1503 there is no member titel\n  help: did you mean title?")]
    [InlineData("{{ page.summary.x }}", "page.html(1,17,1) SG1515 page.summary is empty here, so it has no members\n  help: ask first: if page.summary, or write ?. instead of the dot")]
    [InlineData("{{ page.topics[5] }}", "page.html(1,16,1) SG1515 there is no item 5 in a list of 2\n  help: items count from 0; ask for the size first")]
    [InlineData("{{ page }}", "page.html(1,4,4) SG1519 an object is not text\n  help: name one of its members")]
    [InlineData("{{ page.body + 'x' }}", "page.html(1,4,15) SG1509 markup is used as text\n  help: write it by itself, outside attributes; ask with if whether there is any")]
    [InlineData("{{ url page.summary }}", "page.html(1,4,16) SG1504 the first argument of url is empty\n  help: test it with if first")]
    [InlineData("{{ limit page.topics 'x' }}", "page.html(1,4,21) SG1504 the second argument of limit is not a whole number\n  help: use: {{ for story in page.related | limit 5 }}")]
    public void Errors_while_a_page_is_made(string template, string expected) =>
        Assert.Equal(expected + "\n  page.html(0,0) the template of /news/x/, the page that was being made", Themes.Render(template, Page));

    [Theory]
    [InlineData("{{ url }}", "page.html(1,4,3) SG1504 url takes 1 argument and got 0\n  help: use: {{ url page.url }}")]
    [InlineData("{{ url 'a' 'b' }}", "page.html(1,4,3) SG1504 url takes 1 argument and got 2\n  help: use: {{ url page.url }}")]
    [InlineData("{{ page.topics | jion ',' }}", "page.html(1,18,4) SG1504 there is no function jion\n  help: did you mean join or json?")]
    [InlineData("{{ page.title page.title }}", "page.html(1,4,10) SG1504 only functions can be called, and this is a value\n  help: write an operator between the values, or take one away")]
    [InlineData("{{ include 'partials/crad.html' }}", "page.html(1,12,20) SG1505 there is no template partials/crad.html\n  help: did you mean partials/card.html?")]
    [InlineData("{{ include page.title }}", "page.html(1,12,10) SG1504 include needs the template's name in quotation marks\n  help: use: {{ include \"partials/card.html\" item: story }}")]
    [InlineData("a{{ layout 'partials/card.html' }}", "page.html(1,5,6) SG1504 layout is not the first thing in its template\n  help: use: {{ layout \"layouts/base.html\" }}, as the first thing in a template")]
    [InlineData("{{ page.title = 'x' }}", "page.html(1,4,10) SG1510 only a plain name can be assigned to: values of the page cannot be changed\n  help: write: title = …")]
    [InlineData("{{ url = 'x' }}", "page.html(1,4,3) SG1510 url is a function, so nothing else can have this name\n  help: choose another name")]
    [InlineData("{{ if x = 3 }}{{ end }}", "SG1501 error while parsing assign expression")]
    [InlineData("{{ for x in page.topics }}{{ for.nope }}{{ end }}", "SG1501 the loop variable <for.nope> is not supported")]
    [InlineData("{{ x = (y = 3) }}", "SG1501 error while parsing assign expression")]
    [InlineData("{{ include 'partials/card.html' url: 'x' }}", "page.html(1,33,3) SG1510 url is a function, so nothing else can have this name")]
    [InlineData("{{ func f(x) }}{{ end }}", "SG1510 templates do not have functions of their own")]
    [InlineData("{{ while true }}{{ end }}", "SG1510 templates do not have while")]
    [InlineData("{{ with page }}{{ end }}", "SG1510 templates do not have with, this and import")]
    [InlineData("{{ import page }}", "SG1510")]
    [InlineData("{{ readonly page }}", "SG1510")]
    [InlineData("{{ $x = 1 }}", "SG1510")]
    [InlineData("{{ $'a{page.title}' }}", "SG1510 templates do not have text with {} inside")]
    [InlineData("{{ x = {a: 1} }}", "SG1510 templates do not have objects of their own")]
    [InlineData("{{ page.title << 2 }}", "SG1510 templates do not have the operator <<")]
    [InlineData("{{ page.title.empty? }}", "SG1510 templates do not have .empty?")]
    [InlineData("{{ @url }}", "SG1510")]
    [InlineData("{{ break }}", "page.html(1,4,5) SG1510 this stands outside of a for\n  help: take it away")]
    [InlineData("{{ t 'publishd' }}", "page.html(1,6,10) SG1512 there is no interface word publishd in templates/i18n/en.yaml\n  help: did you mean published?")]
    [InlineData("{{ asset '/assets/sit.css' }}", "page.html(1,10,17) SG1517 there is no asset /assets/sit.css\n  help: did you mean /assets/site.css?")]
    public void Errors_before_any_page_is_made(string template, string expected) => Assert.Contains(
        expected, Themes.Render(Page, ("page.html", template), ("partials/card.html", "x"), ("i18n/en.yaml", "published: P")), StringComparison.Ordinal);

    [Fact]
    public void Several_syntax_errors_are_found_at_once_the_first_of_each_line()
    {
        var shown = Themes.Show(Themes.Parse(("page.html", "{{ if }}\n{{ 1 + }}\n{{ end }}\n{{ 'x }}")).Diagnostics);
        Assert.Contains("page.html(1,", shown, StringComparison.Ordinal);
        Assert.Contains("page.html(2,", shown, StringComparison.Ordinal);
        Assert.Equal(shown.Split('\n').Length / 2, shown.Split("SG1501").Length - 1);
    }

    [Fact]
    public void An_error_in_an_include_names_the_way_to_it() => Assert.Equal("""
        partials/title.html(1,9,4) SG1503 there is no member titl
          help: did you mean title?
          partials/card.html(2,4) included here
          page.html(3,4) included here
          layouts/base.html(1,10) included here
          page.html(0,0) the template of /news/x/, the page that was being made
        """, Themes.Render(Page,
        ("page.html", "{{ layout 'layouts/base.html' }}\n\n{{ include 'partials/card.html' item: page }}"),
        ("layouts/base.html", "<body>{{ content }}</body>"),
        ("partials/card.html", "<p>\n{{ include 'partials/title.html' }}</p>"),
        ("partials/title.html", "{{ item.titl }}")));

    [Theory]
    [InlineData("{{ include 'page.html' }}", "SG1511 more than 50 includes are inside each other")]
    [InlineData("{{ for a in 1..2000 }}{{ for b in 1..2000 }}{{ end }}{{ end }}", "SG1511")]
    [InlineData("{{ for a in 1..900000 }}{{ end }}{{ for a in 1..900000 }}{{ end }}", "SG1511 this page takes more than a million rounds")]
    [InlineData("{{ for a in 1..900000 }}{{ 'xxxxxxxxxxxxxxxxxxxx' }}{{ end }}", "SG1511 this page is longer than 10 million characters")]
    [InlineData("{{ x = 'xxxxxxxxxx' }}{{ for a in 1..60 }}{{ x = x + x }}{{ end }}", "SG1511")]
    [InlineData("{{ x = 'x' * 2000000000 }}", "SG15")]
    [InlineData("{{ 1..2000000000 | join '' }}", "SG1511")]
    public void A_page_that_goes_on_too_long_is_ended(string template, string expected) =>
        Assert.Contains(expected, Themes.Render(template, Page), StringComparison.Ordinal);

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('!')]
    public void Deep_nesting_is_an_error_and_no_crash(char c) =>
        Assert.Contains("SG15", Themes.Render("{{ x = " + new string(c, 20_000) + "1 }}", Page), StringComparison.Ordinal);

    [Fact]
    public void A_long_chain_of_operators_is_an_error_and_no_crash() =>
        Assert.Contains("SG15", Themes.Render("{{ x = 1" + string.Concat(Enumerable.Repeat(" + 1", 20_000)) + " }}", Page), StringComparison.Ordinal);

    [Fact]
    public void Layouts_in_a_circle_are_an_error() => Assert.Contains("SG1505 the layouts go round in a circle",
        Themes.Render(Page, ("page.html", "{{ layout 'b.html' }}"), ("b.html", "{{ layout 'page.html' }}{{ content }}")), StringComparison.Ordinal);

    [Fact]
    public void Files_that_are_nothing_are_named() => Assert.Equal("""
        feed.txt(0,0,0) SG1518 this file is neither a template (.html), interface words (i18n/*.yaml) nor an asset
          help: move it under templates/assets/, or out of templates/
        """, Themes.Show(Themes.Parse(("feed.txt", "x"), ("README.md", "x"), ("assets/a.js", "{{"), ("page.html", "x")).Diagnostics));

    [Fact]
    public void No_template_makes_the_parser_throw()
    {
        string[] pieces =
        [
            "{{", "}}", "{%{", "}%}", "if ", "for x in ", "end", "else", "include 'page.html'", "page", ".title", "(", ")", "'", "\"", "=", "|", " url ",
            "\n", "<a href=\"", ">", "<script>", "</", "<!--", "é", "😀", "1", "..", "case ", "when ", "capture y", "[", "]", "?", ":", "content", "\0", "\r",
        ];
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).List[0, 14].Select(string.Concat).Sample(template =>
        {
            var text = Encoding.UTF8.GetBytes(template);
            var theme = Theme.Parse([new SourceFile("templates/page.html", text)], Themes.Settings);
            var lines = LineMap.Of("templates/page.html", template);
            Assert.All(theme.Diagnostics, diagnostic => Assert.InRange(diagnostic.Location.Line, 0, lines.LineCount));
            if (theme.Diagnostics.IsEmpty)
            {
                _ = Themes.Text(theme.Value, Page);
            }
        });
    }
}
