// Draws one card: how much of each pixel is covered, then in which colour by where it stands. Not for several threads at once.
using System.Drawing;
using System.Runtime.InteropServices;
using SiteGen.Pages;
using SkiaSharp;

namespace SiteGen.Cli.SocialImages;

internal sealed class CardPainter : IDisposable
{
    private const int Width = SocialCard.Width, Height = SocialCard.Height, Row = (Width / 2) + 1;

    /// <summary>The field of the text, and the bands below one another that it is in.</summary>
    private const int Margin = 72, KickerEnd = 116, TitleEnd = 436, LinesEnd = 512, MarkTop = 530, MarkSize = 52;

    private const float KickerSize = 28, NameSize = 34;

    private readonly FontSet _titles;
    private readonly FontSet _names;
    private readonly byte[] _lines;
    private readonly byte[] _covered = GC.AllocateArray<byte>(Width * Height, pinned: true);
    private readonly byte[] _rows = new byte[Row * Height];
    private readonly SKSurface _surface;
    private readonly SKPaint _paint = new() { IsAntialias = true, Color = SKColors.White };
    private readonly SKPaint _eraser = new() { IsAntialias = true, Color = SKColors.White, BlendMode = SKBlendMode.DstOut };

    /// <param name="titles">Fonts of titles.</param>
    /// <param name="names">Fonts of the line above a title and of the site's name.</param>
    /// <param name="lines">The drawn lines as they are covered, from <see cref="Lines"/>.</param>
    public CardPainter(FontSet titles, FontSet names, byte[] lines)
    {
        (_titles, _names, _lines) = (titles, names, lines);
        var covered = Marshal.UnsafeAddrOfPinnedArrayElement(_covered, 0);
        _surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Alpha8, SKAlphaType.Premul), covered, Width);
    }

    /// <summary>How the lines below a title cover their band: the layers of a site, of which each lies on the other. The same on every card.</summary>
    public static byte[] Lines()
    {
        const int Band = LinesEnd - TitleEnd;
        var covered = new byte[Width * Band];
        for (var line = 0; line < 7; line++)
        {
            for (var x = 0; x < Width; x++)
            {
                var y = 14 + (line * 8) + (7 * Math.Sin((x / 210.0) + (line * .32))) + (5 * Math.Sin((x / 97.0) + (line * .21)));
                var top = (int)Math.Floor(y);
                covered[(top * Width) + x] = Math.Max(covered[(top * Width) + x], (byte)(255 * (1 - (y - top))));
                covered[((top + 1) * Width) + x] = Math.Max(covered[((top + 1) * Width) + x], (byte)(255 * (y - top)));
            }
        }

        return covered;
    }

    public DrawnCard Draw(SocialCard card)
    {
        Array.Clear(_covered);
        var missing = _titles.MissingIn(card.Title);
        if (missing.Length > 0)
        {
            // A card whose title cannot be drawn says whose it is.
            card = card with { Title = card.SiteTitle is { } name && _titles.MissingIn(name).Length == 0 ? name : "", SiteTitle = null };
        }

        if (card.Title.Length > 0)
        {
            Title(card);
        }

        missing += Line(card.Kicker, card.RightToLeft, KickerSize, Margin + 16, Margin);
        var mark = card.RightToLeft ? Width - Margin - MarkSize : Margin;
        Mark(mark);
        missing += Line(card.SiteTitle, card.RightToLeft, NameSize, MarkTop + 38, Margin + MarkSize + 18);
        _lines.CopyTo(_covered, TitleEnd * Width);
        Colour(mark, card.Kicker is null ? 0 : KickerEnd);
        return new(PngFile.Of(Width, Height, Palette(CardColours.Of(card.Colours)), _rows), string.Concat(missing.EnumerateRunes().Distinct()));
    }

    private void Title(SocialCard card)
    {
        var (lines, size) = new TitleLayout(_titles, card.RightToLeft, Width - (2 * Margin)).Fit(card.Title);
        var height = size * 1.14f;
        // Short titles stand in the middle of their band, so that the card has no hole.
        var start = card.Kicker is null ? Margin : KickerEnd;
        var top = start + ((TitleEnd - start - (height * lines.Length)) / 2);
        _surface.Canvas.Save();
        _surface.Canvas.ClipRect(new SKRect(0, start, Width, TitleEnd));
        for (var at = 0; at < lines.Length; at++)
        {
            Text(_titles.Shape(lines[at], card.RightToLeft), size, top + (height * at) + (size * .93f), card.RightToLeft, Margin);
        }

        _surface.Canvas.Restore();
    }

    /// <summary>One line of small text; gives the characters that no font has, and then draws nothing.</summary>
    private string Line(string? text, bool rightToLeft, float size, float baseline, int margin)
    {
        if (text is null)
        {
            return "";
        }

        var lacking = _names.MissingIn(text);
        if (lacking.Length == 0)
        {
            Text(_names.Shape(new TitleLayout(_names, rightToLeft, Width - Margin - margin).FitLine(text, size), rightToLeft), size, baseline, rightToLeft, margin);
        }

        return lacking;
    }

    private void Mark(int x)
    {
        _surface.Canvas.DrawRoundRect(x, MarkTop, MarkSize, MarkSize, 5, 5, _paint);
        var sign = _titles.Shape("¶", rightToLeft: false);
        Glyphs(sign, 34, x + ((MarkSize - (sign.Width * 34)) / 2), MarkTop + 38, _eraser);
    }

    private void Text(TextLine line, float size, float baseline, bool rightToLeft, int margin) =>
        Glyphs(line, size, rightToLeft ? Width - margin - (line.Width * size) : margin, baseline, _paint);

    private void Glyphs(TextLine line, float size, float left, float baseline, SKPaint paint)
    {
        foreach (var (font, glyphs) in line.Runs)
        {
            using var drawn = new SKFont(font.Typeface, size) { Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = true, BaselineSnap = false };
            using var text = new SKTextBlobBuilder();
            var run = text.AllocatePositionedRun(drawn, glyphs.Count);
            for (var at = 0; at < glyphs.Count; at++)
            {
                run.Glyphs[at] = glyphs[at].Id;
                run.Positions[at] = new SKPoint(left + (glyphs[at].X * size), baseline + (glyphs[at].Y * size));
            }

            using var blob = text.Build();
            if (blob is not null)
            {
                _surface.Canvas.DrawText(blob, 0, 0, paint);
            }
        }
    }

    /// <summary>Colours of the palette: the ground, then for each kind of ink its steps from the ground.</summary>
    private static Color[] Palette(CardColours colours)
    {
        var palette = new Color[16];
        palette[0] = colours.Ground;
        foreach (var (ink, first, steps, most) in (ReadOnlySpan<(Color, int, int, double)>)[(colours.Ink, 1, 7, 1), (colours.Pop, 8, 5, 1), (colours.Lines, 13, 3, .62)])
        {
            for (var step = 1; step <= steps; step++)
            {
                palette[first + step - 1] = Mixed(colours.Ground, ink, most * step / steps);
            }
        }

        return palette;
    }

    private static Color Mixed(Color from, Color to, double share) =>
        Color.FromArgb(Part(from.R, to.R, share), Part(from.G, to.G, share), Part(from.B, to.B, share));

    private static int Part(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));

    /// <param name="mark">Where the mark begins.</param>
    /// <param name="kickerEnd">Where the line above the title ends.</param>
    private void Colour(int mark, int kickerEnd)
    {
        Span<byte> ink = stackalloc byte[256], pop = stackalloc byte[256], lines = stackalloc byte[256];
        Steps(ink, 1, 7);
        Steps(pop, 8, 5);
        Steps(lines, 13, 3);
        for (var y = 0; y < Height; y++)
        {
            var covered = _covered.AsSpan(y * Width, Width);
            var row = _rows.AsSpan((y * Row) + 1, Row - 1);
            row.Clear();
            var first = covered.IndexOfAnyExcept((byte)0);
            if (first < 0)
            {
                continue;
            }

            var table = y < kickerEnd ? pop : y is >= TitleEnd and < LinesEnd ? lines : ink;
            var (start, end) = (first / 2, (covered.LastIndexOfAnyExcept((byte)0) / 2) + 1);
            Pack(covered[(start * 2)..(end * 2)], row[start..end], table);
            if (y >= LinesEnd)
            {
                Pack(covered.Slice(mark, MarkSize), row.Slice(mark / 2, MarkSize / 2), pop);
            }
        }
    }

    private static void Pack(ReadOnlySpan<byte> covered, Span<byte> row, ReadOnlySpan<byte> table)
    {
        for (var at = 0; at < row.Length; at++)
        {
            row[at] = (byte)((table[covered[at * 2]] << 4) | table[covered[(at * 2) + 1]]);
        }
    }

    /// <summary>The place in the palette for each share of a pixel that is covered.</summary>
    private static void Steps(Span<byte> table, int first, int steps)
    {
        for (var share = 0; share < 256; share++)
        {
            var step = ((share * steps) + 127) / 255;
            table[share] = (byte)(step == 0 ? 0 : first + step - 1);
        }
    }

    public void Dispose()
    {
        _surface.Dispose();
        _paint.Dispose();
        _eraser.Dispose();
    }
}
