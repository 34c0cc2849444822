// Cards as they are seen: where there is ink, in which colours, and what is done about characters that no font has.
using System.Collections.Immutable;
using SiteGen.Cli.SocialImages;
using SiteGen.Pages;
using SiteGen.Settings;
using SkiaSharp;

namespace SiteGen.Tests.SocialImages;

public sealed class CardImageTests
{
    private const int Margin = 72;

    private static readonly SKColor Panel = new(0x0c, 0x3f, 0x48);

    [Fact]
    public void A_card_has_its_size_its_ground_and_a_title()
    {
        using var image = Draw(Card("Is the dam safe?"));
        Assert.Equal((1200, 630), (image.Width, image.Height));
        Assert.Equal(Panel, image.GetPixel(0, 0));
        Assert.Equal(Panel, image.GetPixel(1199, 629));
        Assert.True(Ink(image, Margin, 116, 1128, 436) > 5_000);
        Assert.True(Ink(image, Margin, 60, 1128, 110) > 500, "no line above the title");
        Assert.True(Ink(image, 140, 530, 400, 590) > 500, "no name of the site");
    }

    [Theory]
    [InlineData("Rare earths or gem ores? The row over the samples, explained once more for everyone who reads only a card that somebody else shared and who wants all of the title, every single word of it to the very end")]
    [InlineData("UnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakableUnbreakable")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän gegen Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWW")]
    public void A_long_title_stays_inside_its_field(string title)
    {
        foreach (var rightToLeft in (bool[])[false, true])
        {
            using var image = Draw(Card(title) with { RightToLeft = rightToLeft });
            Assert.True(Ink(image, Margin, 116, 1128, 436) > 20_000);
            // A glyph may stand out of its own width by a little.
            Assert.Equal(0, Ink(image, 0, 0, Margin - 4, 436));
            Assert.Equal(0, Ink(image, 1132, 0, 1200, 436));
            Assert.Equal(0, Ink(image, 0, 100, 1200, 116));
            Assert.Equal(0, Ink(image, 0, 432, 1200, 436));
        }
    }

    [Fact]
    public void A_title_has_at_most_four_lines_and_an_ellipsis_after_them()
    {
        var fonts = new FontSet(CardFont.Of(ShippedFonts.Read().Bold)!, new(() => []));
        var fitted = new TitleLayout(fonts, false, 1056).Fit(string.Join(' ', Enumerable.Repeat("sediment", 60)));
        Assert.Equal(4, fitted.Lines.Length);
        Assert.EndsWith("sediment…", fitted.Lines[3], StringComparison.Ordinal);
        Assert.All(fitted.Lines, line => Assert.True(fonts.Shape(line, false).Width * fitted.Size <= 1056));

        Assert.Equal(["Is the dam safe?"], new TitleLayout(fonts, false, 1056).Fit("Is the dam safe?").Lines);
        // No word alone on the last line where there is room to share.
        Assert.Equal(["The river rose by", "twelve metres"], new TitleLayout(fonts, false, 1056).Fit("The river rose by twelve metres").Lines);
    }

    [Fact]
    public void A_card_that_is_read_from_the_right_begins_there()
    {
        using var left = Draw(Card("Dam"));
        using var right = Draw(Card("Dam") with { RightToLeft = true });
        Assert.True(Ink(left, Margin, 116, 400, 436) > 1_000 && Ink(left, 800, 116, 1200, 436) == 0);
        Assert.True(Ink(right, 800, 116, 1132, 436) > 1_000 && Ink(right, 0, 116, 400, 436) == 0);
        Assert.True(Ink(right, 1076, 530, 1128, 582) > 1_000, "the mark is not at the right");
    }

    [Fact]
    public void Arabic_letters_join_where_a_font_has_them_and_are_named_where_none_has()
    {
        const string Title = "هل السد آمن؟";
        var drawn = new CardStudio([], SystemFonts.Paths()).Drawing.Draw(Card(Title) with { RightToLeft = true });
        Assert.Equal("هلاسدآمن؟", new CardStudio([], []).Drawing.Draw(Card(Title)).Missing);
        var others = SystemFonts.Paths().Select(path => CardFont.Of(File.ReadAllBytes(path))).OfType<CardFont>().ToImmutableArray();
        var fonts = new FontSet(CardFont.Of(ShippedFonts.Read().Bold)!, new(() => others));
        if (fonts.MissingIn(Title).Length > 0)
        {
            Assert.NotEmpty(drawn.Missing);
            return;
        }

        using var image = SKBitmap.Decode(drawn.Png.Span);
        Assert.True(Ink(image, 700, 116, 1128, 436) > 2_000);
        // The same letter alone, first, in the middle and last: four forms.
        Assert.Equal(4, fonts.Shape("ه", true).Runs.Concat(fonts.Shape("ههه", true).Runs).SelectMany(run => run.Glyphs).Select(glyph => glyph.Id).Distinct().Count());
    }

    [Fact]
    public void A_title_in_characters_that_no_font_has_is_left_out_and_never_drawn_as_boxes()
    {
        var drawing = new CardStudio([], []).Drawing;
        var drawn = drawing.Draw(Card("ᚠᚢᚦ runes") with { Kicker = null });
        Assert.Equal("ᚠᚢᚦ", drawn.Missing);
        Assert.Equal(drawing.Draw(new("Backstory", null, null, false, NoColours)).Png.ToArray(), drawn.Png.ToArray());
    }

    [Fact]
    public void A_font_of_the_site_is_taken_before_those_of_the_system()
    {
        var inter = ShippedFonts.Read().SemiBold;
        var site = new CardStudio([new("content/fonts/own.ttf", inter), new("content/fonts/no.ttf", "no font"u8.ToArray())], []);
        var none = new CardStudio([], []);
        Assert.Empty(site.Drawing.Draw(Card("Dam")).Missing);
        Assert.Equal("ᚠ", site.Drawing.Draw(Card("ᚠ")).Missing);
        Assert.NotEqual(none.Drawing.KeyOf(Card("ᚠ")), site.Drawing.KeyOf(Card("ᚠ")));
        // What the shipped font has does not depend on others.
        Assert.Equal(none.Drawing.KeyOf(Card("Dam")), site.Drawing.KeyOf(Card("Dam")));
    }

    [Fact]
    public void Equal_cards_are_equal_bytes_whoever_draws_them_and_side_by_side()
    {
        SocialCard[] cards = [.. Enumerable.Range(0, 40).Select(number => Card($"Story {number} of a river"))];
        var (first, second) = (new CardStudio([], []).Drawing, new CardStudio([], []).Drawing);
        var one = cards.Select(card => first.Draw(card).Png.ToArray()).ToArray();
        var other = new byte[cards.Length][];
        Parallel.For(0, cards.Length, at => other[at] = second.Draw(cards[at]).Png.ToArray());
        Assert.Equal(one, other);
        Assert.Equal(one.Length, one.Select(Convert.ToHexString).Distinct().Count());
    }

    [Theory]
    [InlineData("#003366", "#003366")]
    [InlineData("#036", "#003366")]
    [InlineData("darkslategrey", "#2f4f4f")]
    [InlineData("white", "#ffffff")]
    public void The_ground_is_the_panel_of_the_site(string panel, string expected)
    {
        using var image = Draw(Card("Dam") with { Colours = new(null, null, panel) });
        Assert.True(Distance(SKColor.Parse(expected), image.GetPixel(0, 0)) <= 3, $"{image.GetPixel(0, 0)}");
    }

    [Theory]
    [InlineData("#808080")]
    [InlineData("yellow")]
    [InlineData("black")]
    public void A_title_can_be_read_on_every_panel(string panel)
    {
        var colours = CardColours.Of(new(panel, panel, panel));
        Assert.True(Contrast(colours.Ground, colours.Ink) >= 4.5);
        Assert.True(Contrast(colours.Ground, colours.Pop) >= 3);
    }

    [Fact]
    public void The_accent_is_the_colour_of_the_lines()
    {
        using var usual = Draw(Card("Dam"));
        using var red = Draw(Card("Dam") with { Colours = new("#a00000", null, null) });
        var changed = 0;
        for (var y = 436; y < 512; y++)
        {
            changed += usual.GetPixel(600, y) == red.GetPixel(600, y) ? 0 : 1;
        }

        Assert.InRange(changed, 7, 40);
        Assert.Equal(usual.GetPixel(0, 0), red.GetPixel(0, 0));
    }

    private static ThemeColours NoColours { get; } = new(null, null, null);

    private static SocialCard Card(string title) => new(title, "Explainer · Updated 3 May 2026", "Backstory", false, NoColours);

    private static SKBitmap Draw(SocialCard card) => SKBitmap.Decode(new CardStudio([], []).Drawing.Draw(card).Png.Span);

    /// <summary>Pixels in a field that differ from the ground.</summary>
    private static int Ink(SKBitmap image, int left, int top, int right, int bottom)
    {
        var (ground, count) = (image.GetPixel(0, 0), 0);
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                count += image.GetPixel(x, y) == ground ? 0 : 1;
            }
        }

        return count;
    }

    private static int Distance(SKColor a, SKColor b) => Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue);

    private static double Contrast(System.Drawing.Color a, System.Drawing.Color b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + .05) / (Math.Min(x, y) + .05);
    }

    private static double Luminance(System.Drawing.Color c) => (.2126 * Linear(c.R)) + (.7152 * Linear(c.G)) + (.0722 * Linear(c.B));

    private static double Linear(byte part) => part / 255.0 is var x && x <= .04045 ? x / 12.92 : Math.Pow((x + .055) / 1.055, 2.4);
}
