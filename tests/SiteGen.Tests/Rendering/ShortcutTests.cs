// Short ways give what Scriban gives, and every error is Scriban's own.
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

public sealed class ShortcutTests
{
    private static readonly Model Page = new(
        ("title", "A & B"), ("n", 3), ("zero", 0), ("none", null), ("empty", ""), ("yes", true), ("no", false), ("html", new Html("<b>x</b>")), ("url_of", "/a b/"),
        ("list", new ModelList("x", "y")), ("nothing", ModelList.Empty), ("half", 0.5),
        ("one", new Model(("name", "Ada & co"), ("url", "/x/"), ("none", null), ("two", new Model(("name", "Bo"))))));

    private static readonly (string, string) English = ("i18n/en.yaml", "plain: Plain & simple\nfilled: By {name}");

    /// <summary>Expressions that have a short way, and some that begin like one.</summary>
    public static TheoryData<string> Expressions =>
    [
        "title", "n", "zero", "none", "empty", "yes", "no", "half", "list.size", "title.size", "one.name", "one.none", "one.two.name", "one?.two?.name", "none?.name", "(one.name)",
        "one['name']", "t \"plain\"", "t \"filled\" name: one.name", "url one.url", "url url_of", "url (one.url + '?a=1')", "'text'", "5",
        "title == 'A & B'", "title != 'A & B'", "n == '3'", "none == ''", "none != 'x'", "one.name == 'Ada & co'", "yes == 'true'",
        "!none", "!(title)", "!list", "title && n", "none || n", "none && one.nope", "title || one.nope", "(n == 3 || no) && !zero", "html && list", "nothing || empty || zero",
        "list | size", "n + 1", "title ? one.name : none", "none ?? title",
    ];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void A_value_is_the_same_by_either_way(string expression) =>
        // What is assigned is evaluated by Scriban, whatever it is.
        Assert.Equal(Render($"{{{{ x = {expression} }}}}{{{{ x }}}}"), Render($"{{{{ {expression} }}}}"));

    [Theory]
    [MemberData(nameof(Expressions))]
    public void A_condition_is_the_same_by_either_way(string expression) =>
        Assert.Equal(Render($"{{{{ x = {expression} }}}}{{{{ if x }}}}yes{{{{ else }}}}no{{{{ end }}}}"), Render($"{{{{ if {expression} }}}}yes{{{{ else }}}}no{{{{ end }}}}"));

    [Theory]
    [InlineData("one.nope", "page.html(1,8,4) SG1503 there is no member nope")]
    [InlineData("none.name", "page.html(1,9,4) SG1515 none is empty here, so it has no members")]
    [InlineData("nope", "page.html(1,4,4) SG1502 there is nothing named nope here")]
    [InlineData("nope.name", "page.html(1,4,4) SG1502 there is nothing named nope here")]
    [InlineData("url 'javascript:x'", "SG1508")]
    [InlineData("url none", "the first argument of url is empty")]
    [InlineData("list.nope", "page.html(1,9,4) SG1503 there is no member nope")]
    public void What_is_wrong_is_told_at_its_place(string expression, string message)
    {
        Assert.Contains(message, Render($"{{{{ {expression} }}}}"), StringComparison.Ordinal);
        Assert.Contains("SG15", Render($"{{{{ if {expression} }}}}{{{{ end }}}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_is_refused_in_an_attribute_by_the_short_way_too() =>
        Assert.Contains("markup stands in an attribute", Render("<p title=\"{{ html }}\">"), StringComparison.Ordinal);

    [Fact]
    public void An_argument_does_not_see_the_ones_before_it() => Assert.Equal("Bo-A &amp; B", Themes.Render(Page,
        ("page.html", "{{ include 'partials/row.html' title: one.two.name n: title }}"), ("partials/row.html", "{{ title }}-{{ n }}")));

    [Fact]
    public void A_name_that_a_template_assigns_hides_the_models_own_in_every_template() => Assert.Equal("mine,loop,A &amp; B", Themes.Render(Page,
        ("page.html", "{{ title = 'mine' }}{{ include 'partials/a.html' }},{{ for title in ['loop'] }}{{ include 'partials/a.html' }}{{ end }},{{ include 'partials/b.html' title: one_more }}"
            .Replace("one_more", "(include 'partials/c.html')", StringComparison.Ordinal)),
        ("partials/a.html", "{{ title }}"), ("partials/b.html", "{{ title }}"), ("partials/c.html", "A &amp; B")));

    private static string Render(string template) => Themes.Render(Page, ("page.html", template), English);
}
