// Names of the theme's files: they change with their bytes, also where one file names another.
using System.Text;
using SiteGen.Output;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

public sealed class AssetsTests
{
    [Fact]
    public void A_style_sheet_names_other_assets_as_they_are_published()
    {
        var assets = Of(
            ("site.css", "@font-face { src: url(\"fonts/own.woff2?x#y\"), url(./fonts/own.woff2) }"),
            ("print/a.css", "p { background: url('../pictures/a b.png') url(data:x) url(https://example.org/y.png) url(none.png) }"),
            ("fonts/own.woff2", "font"), ("pictures/a b.png", "picture"));

        var (font, picture) = (assets.Names["/assets/fonts/own.woff2"]["/assets/".Length..], assets.Names["/assets/pictures/a b.png"]["/assets/".Length..]);
        Assert.Equal($"@font-face{{src:url(\"{font}?x#y\"),url({font})}}", Text(assets, "/assets/site.css"));
        Assert.Equal($"p{{background:url('../{picture}') url(data:x) url(https://example.org/y.png) url(none.png)}}", Text(assets, "/assets/print/a.css"));
    }

    [Fact]
    public void The_name_of_a_style_sheet_changes_with_the_assets_it_names()
    {
        const string Css = "p { background: url(a.png) }";

        Assert.NotEqual(Of(("site.css", Css), ("a.png", "1")).Names["/assets/site.css"], Of(("site.css", Css), ("a.png", "2")).Names["/assets/site.css"]);
    }

    [Fact]
    public void A_style_sheet_that_names_nothing_keeps_what_it_says() => Assert.Equal("p::after{content:\"é\"}", Text(Of(("site.css", "p::after { content: \"é\" }")), "/assets/site.css"));

    private static Assets Of(params (string Path, string Text)[] files) =>
        Assets.Of([.. files.Select(file => new SourceFile($"templates/assets/{file.Path}", Encoding.UTF8.GetBytes(file.Text)))], new ThemeColours(null, null, null));

    private static string Text(Assets assets, string path) => Encoding.UTF8.GetString(assets.Files.Single(file => $"/{file.Path}" == assets.Names[path]).Content.Span);
}
