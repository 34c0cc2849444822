// Partials that show nothing of the page itself are made once, and never shown where they would differ.
using System.Text;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class SharedPartialTests
{
    private static readonly (string, string) Mast =
        ("partials/mast.html", "{{ site.title }}:{{ for item in page.nav }}{{ item.title }}{{ if !for.last }},{{ end }}{{ end }}:{{ t \"plain\" }}");

    private static readonly Model Site = new Model(("title", "S & T")).Shared();
    private static readonly ModelList Nav = new(new Model(("title", "a")), new Model(("title", "b")));

    private static Model Page(Model site, ModelList? nav, string title = "P") => new(("site", site), ("page", new Model(("title", title), ("nav", nav))), ("sites", new ModelList(new Model(("title", "other")))));

    private static Theme Theme(params (string, string)[] files) =>
        Themes.Parse([.. files, ("i18n/en.yaml", "plain: Plain"), ("i18n/fr.yaml", "plain: Simple")]).Value;

    [Fact]
    public void Each_page_has_what_is_right_for_its_site_navigation_and_language()
    {
        var theme = Theme(("page.html", "{{ page.title }}|{{ include 'partials/mast.html' }}|{{ page.title }}"), Mast);
        Assert.Equal("P|S &amp; T:a,b:Plain|P", Themes.Text(theme, Page(Site, Nav)));
        Assert.Equal("Q|S &amp; T:a,b:Plain|Q", Themes.Text(theme, Page(Site, Nav, "Q")));
        Assert.Equal("P|S &amp; T:c:Plain|P", Themes.Text(theme, Page(Site, new ModelList(new Model(("title", "c"))))));
        Assert.Equal("P|S &amp; T::Plain|P", Themes.Text(theme, Page(Site, null)));
        Assert.Equal("P|New:a,b:Plain|P", Themes.Text(theme, Page(new Model(("title", "New")), Nav)));
        Assert.Equal("P|S &amp; T:a,b:Simple|P", Themes.Text(theme, Page(Site, Nav), "fr"));
        Assert.Equal("P|S &amp; T:a,b:Plain|P", Themes.Text(theme, Page(Site, Nav)));
    }

    [Theory]
    [InlineData("{{ for site in sites }}{{ include 'partials/mast.html' }};{{ end }}{{ include 'partials/mast.html' }}", "other:a:Plain;S &amp; T:a:Plain")]
    [InlineData("{{ include 'partials/mast.html' }};{{ capture site }}x{{ end }}{{ include 'partials/site.html' }}", "S &amp; T:a:Plain;x")]
    [InlineData("{{ include 'partials/mast.html' site: sites[0] }};{{ include 'partials/mast.html' }}", "other:a:Plain;S &amp; T:a:Plain")]
    [InlineData("{{ capture x }}{{ include 'partials/mast.html' }}{{ end }}[{{ x }}]{{ include 'partials/mast.html' }}", "[S &amp; T:a:Plain]S &amp; T:a:Plain")]
    [InlineData("{{ x = include 'partials/mast.html' }}[{{ x }}]", "[S &amp; T:a:Plain]")]
    public void A_template_that_gives_the_names_another_meaning_is_obeyed(string page, string expected)
    {
        var theme = Theme(("page.html", page), Mast, ("partials/site.html", "{{ site }}"));
        var model = Page(Site, new ModelList(new Model(("title", "a"))));
        Assert.Equal(expected, Themes.Text(theme, model));
        Assert.Equal(expected, Themes.Text(theme, model));
    }

    [Theory]
    [InlineData("{{ page.title }}")]
    [InlineData("{{ for item in page.nav }}{{ page.title }}{{ end }}")]
    [InlineData("{{ x = page.title }}{{ x }}")]
    [InlineData("{{ if page.nav }}{{ t \"filled\" title: page.title }}{{ end }}")]
    [InlineData("{{ page[\"title\"] }}")]
    [InlineData("{{ include 'partials/title.html' }}")]
    [InlineData("{{ include_optional 'partials/title.html' }}")]
    [InlineData("{{ x = page }}{{ x.title }}")]
    public void A_partial_that_shows_the_page_is_made_for_each(string partial)
    {
        var theme = Themes.Parse(("page.html", "{{ include 'partials/p.html' }}"), ("partials/p.html", partial), ("partials/title.html", "{{ page.title }}"), ("i18n/en.yaml", "filled: '{title}'")).Value;
        var nav = new ModelList(new Model(("title", "a")));
        Assert.Equal("First", Themes.Text(theme, Page(Site, nav, "First")));
        Assert.Equal("Second", Themes.Text(theme, Page(Site, nav, "Second")));
    }

    [Fact]
    public void What_was_made_before_counts_towards_the_limits_of_a_page()
    {
        var theme = Themes.Parse(("page.html", "{{ for i in 1..600 }}{{ include 'partials/p.html' }}{{ end }}"), ("partials/p.html", "{{ for i in 1..2000 }}{{ end }}{{ site.title }}")).Value;
        var page = theme.Render("page.html", Page(Site, Nav), "en", "/", TestContext.Current.CancellationToken);
        Assert.Contains("more than a million rounds", Themes.Show(page.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_share_nothing_that_differs()
    {
        var theme = Theme(("page.html", "{{ page.title }}|{{ include 'partials/mast.html' }}"), Mast);
        var navs = Enumerable.Range(0, 4).Select(i => new ModelList(new Model(("title", $"n{i}")))).ToArray();
        var pages = new string[200];
        Parallel.For(0, pages.Length, i => pages[i] = Encoding.UTF8.GetString(theme.Render("page.html", Page(Site, navs[i % 4], $"p{i}"), "en", "/").Value.Span));
        Assert.Equal(Enumerable.Range(0, pages.Length).Select(i => $"p{i}|S &amp; T:n{i % 4}:Plain"), pages);
    }
}
