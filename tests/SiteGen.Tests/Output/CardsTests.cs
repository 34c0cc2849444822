// Which pages have cards, what their heads say of them, and when a card is drawn again.
using System.Collections.Concurrent;
using System.Text;
using SiteGen.Caching;
using SiteGen.Pages;
using SiteGen.Tests.Caching;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

public sealed class CardsTests
{
    private static readonly (string Path, string Text)[] Site =
    [
        ("site.yaml", "title: Backstory\nurl: https://example.org/desk/\n"),
        ("content/a.md", "---\ntitle: First\nstatus: published\npublished: \"2026-05-01\"\nupdated: \"2026-05-03\"\nreviewed_by: {name: R}\n---\n\nText.\n"),
        ("content/b.md", "---\ntitle: Second\nstatus: published\npublished: \"2026-05-01\"\nreviewed_by: {name: R}\nlanguage: ur\n---\n\nText.\n"),
        ("content/about.md", "---\ntitle: About\nkind: page\nstatus: published\npublished: \"2026-05-01\"\n---\n\nText.\n"),
        ("content/own.md", "---\ntitle: Own\nkind: page\nstatus: published\nimage: {src: /dam.svg, alt: The dam}\n---\n\nText.\n"),
        ("content/draft.md", "---\ntitle: Draft\nstatus: draft\n---\n\nText.\n"),
        ("content/dam.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"),
    ];

    private readonly ConcurrentBag<SocialCard> _drawn = [];

    [Fact]
    public void The_head_of_a_page_names_its_card()
    {
        var built = Build(Site, BuildCache.Empty);
        var card = Assert.Single(_drawn, card => card.Title == "First");
        var url = card.Url("1");
        Assert.Contains(built.Output, file => file.Path == url[1..]);
        Assert.Contains($"""
            <meta property="og:image" content="https://example.org/desk{url}">
            <meta property="og:image:type" content="image/png">
            <meta property="og:image:width" content="1200">
            <meta property="og:image:height" content="630">
            <meta property="og:image:alt" content="First · Backstory">
            <meta name="twitter:card" content="summary_large_image">
            """, Html(built, "a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_says_what_the_page_is_its_date_and_whose_it_is()
    {
        Build(Site, BuildCache.Empty);
        Assert.Equal(["About", "Backstory", "First", "Second"], _drawn.Select(card => card.Title).Where(title => title is "About" or "Backstory" or "First" or "Second" or "Own" or "Draft").Order(StringComparer.Ordinal));
        var first = _drawn.First(card => card.Title == "First");
        Assert.Equal(("Explainer · Updated 3 May 2026", "Backstory", false), (first.Kicker, first.SiteTitle, first.RightToLeft));
        Assert.True(_drawn.First(card => card.Title == "Second").RightToLeft);
        Assert.Null(_drawn.First(card => card.Title == "About").Kicker);
    }

    [Fact]
    public void An_image_of_the_page_comes_before_its_card_and_pages_that_nobody_wrote_share_one()
    {
        var built = Build(Site, BuildCache.Empty);
        Assert.Contains("og:image\" content=\"https://example.org/desk/dam.svg\"", Html(built, "own/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("assets/social", Html(built, "own/index.html"), StringComparison.Ordinal);
        var shared = _drawn.First(card => card is { Title: "Backstory", SiteTitle: null }).Url("1");
        Assert.Contains(shared, Html(built, "related/index.html"), StringComparison.Ordinal);
        Assert.Contains(shared, Html(built, "find/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("og:image", Html(built, "404.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("url: https://example.org/desk/\n", "")]
    [InlineData("title: Backstory\n", "title: Backstory\nsocial_images: false\n")]
    public void A_site_without_an_address_or_that_wants_none_has_no_cards(string from, string to)
    {
        var built = Build(Edited("site.yaml", from, to), BuildCache.Empty);
        Assert.Empty(_drawn);
        Assert.DoesNotContain(built.Output, file => file.Path.StartsWith(SocialCard.Folder, StringComparison.Ordinal));
        Assert.DoesNotContain("assets/social", Html(built, "a/index.html"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary\">", Html(built, "a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_is_drawn_again_only_when_what_stands_on_it_changes()
    {
        var first = Build(Site, BuildCache.Empty);
        foreach (var cache in (BuildCache[])[first.Next, KeptFiles.Later(first.Next)])
        {
            Assert.Empty(DrawnBy(Site, cache));
            Assert.Empty(DrawnBy(Edited("content/a.md", "Text.", "Another text."), cache));
            Assert.Equal(["Changed"], DrawnBy(Edited("content/a.md", "First", "Changed"), cache));
            Assert.Equal(["First"], DrawnBy(Edited("content/a.md", "updated: \"2026-05-03\"", "updated: \"2026-05-04\""), cache));
            Assert.Equal(_drawn.Select(card => card.Title).Distinct().Count(), DrawnBy(Edited("site.yaml", "title: B", "theme: {panel: navy}\ntitle: B"), cache).Length);
        }
    }

    [Fact]
    public void A_card_that_is_known_by_its_hash_is_drawn_when_somebody_asks_for_its_bytes()
    {
        var cold = Build(Site, BuildCache.Empty);
        var kept = Build(Site, KeptFiles.Later(cold.Next));
        _drawn.Clear();
        Assert.Equal(Cards(cold).Select(file => (file.Path, file.Hash, file.Length)), Cards(kept).Select(file => (file.Path, file.Hash, file.Length)));
        Assert.Empty(_drawn);
        Assert.All(Cards(cold).Zip(Cards(kept)), pair => Assert.Equal(pair.First.Content.ToArray(), pair.Second.Content.ToArray()));
        Assert.Equal(Cards(cold).Count(), _drawn.Count);
    }

    [Fact]
    public void Who_only_looks_at_pages_has_nothing_drawn()
    {
        var now = Build(Site, BuildCache.Empty);
        _drawn.Clear();
        var later = Build(Site, BuildCache.Empty, later: true);
        Assert.Equal(Html(now, "a/index.html"), Html(later, "a/index.html"));
        Assert.Empty(_drawn);
        Assert.Equal(Cards(now).Select(file => (file.Path, file.Hash)), Cards(later).Select(file => (file.Path, file.Hash)));
        Assert.Equal(Cards(now).Count(), _drawn.Count);
    }

    [Fact]
    public void Fonts_that_change_draw_again_under_the_same_address()
    {
        var first = Build(Site, BuildCache.Empty);
        var other = Build(Site, first.Next, fonts: 2);
        Assert.Equal(Cards(first).Select(file => file.Path), Cards(other).Select(file => file.Path));
        Assert.Equal(2 * Cards(first).Count(), _drawn.Count);
    }

    [Fact]
    public void Characters_that_no_font_has_are_named_with_the_title_s_place_each_time()
    {
        var first = Build(Site, BuildCache.Empty, missing: "ش");
        Assert.Contains(first.Diagnostics, found => found.ToString().StartsWith("content/b.md(2,8): warning SG1626: no font here has ش (U+0634), so", StringComparison.Ordinal));
        Assert.True(first.Succeeded);
        Assert.Equal(first.Diagnostics, Build(Site, KeptFiles.Later(first.Next), missing: "ش").Diagnostics);
    }

    [Fact]
    public void A_system_that_cannot_draw_is_an_error_with_its_mend()
    {
        var built = SiteBuilder.Build(Inputs(Site, new("1", _ => default, _ => new(ReadOnlyMemory<byte>.Empty, "") { Problem = "no such library" }), false), BuildCache.Empty);
        Assert.False(built.Succeeded);
        var found = Assert.Single(built.Diagnostics, found => found.Code == "SG1627");
        Assert.Contains("no such library", found.Message, StringComparison.Ordinal);
        Assert.Contains("social_images: false", found.Help, StringComparison.Ordinal);
    }

    private string[] DrawnBy((string, string)[] files, BuildCache cache)
    {
        var before = _drawn.ToArray();
        _drawn.Clear();
        var warm = Build(files, cache);
        string[] drawn = [.. _drawn.Select(card => card.Title).Order(StringComparer.Ordinal)];
        var cold = Build(files, BuildCache.Empty);
        Assert.Equal(cold.Output.Select(file => (file.Path, file.Hash)), warm.Output.Select(file => (file.Path, file.Hash)));
        _drawn.Clear();
        Array.ForEach(before, _drawn.Add);
        return drawn;
    }

    private static IEnumerable<SiteGen.Output.OutputFile> Cards(BuildResult built) => built.Output.Where(file => file.Path.StartsWith(SocialCard.Folder, StringComparison.Ordinal));

    private static (string, string)[] Edited(string path, string from, string to) =>
        [.. Site.Select(file => file.Path == path ? (file.Path, file.Text.Replace(from, to, StringComparison.Ordinal)) : file)];

    private BuildResult Build((string Path, string Text)[] files, BuildCache cache, bool later = false, long fonts = 1, string missing = "") => SiteBuilder.Build(
        Inputs(files, new("1", _ => new FingerprintBuilder().Add(fonts).ToFingerprint(), card =>
        {
            _drawn.Add(card);
            return new(Encoding.UTF8.GetBytes($"{card} {fonts}"), card.RightToLeft ? missing : "");
        }), later), cache);

    private static SiteInputs Inputs((string Path, string Text)[] files, CardDrawing drawing, bool later) => new(
        [.. files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], Repository.Theme, new BuildOptions { BuildTime = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero), DrawsLater = later })
    {
        Drawing = drawing,
    };

    private static string Html(BuildResult site, string path) => Encoding.UTF8.GetString(site.Output.First(file => file.Path == path).Content.Span);
}
