// The PNG writer against readers that are not ours.
using System.Drawing;
using System.IO.Compression;
using CsCheck;
using SiteGen.Cli.SocialImages;
using SkiaSharp;

namespace SiteGen.Tests.SocialImages;

public sealed class PngFileTests
{
    [Fact]
    public void What_is_compressed_comes_back() =>
        Gen.Select(Gen.Int[2, 700], Gen.Select(Gen.Int[0, 23], Gen.Byte).Array[0, 4000]).Sample((row, signs) =>
        {
            // Runs and repeated rows of every length, as images have them.
            var data = new byte[signs.Length];
            for (var at = 0; at < data.Length; at++)
            {
                var (kind, value) = signs[at];
                data[at] = kind < 2 || at == 0 ? value : at >= row && kind < 12 ? data[at - row] : data[at - 1];
            }

            using var reader = new ZLibStream(new MemoryStream(new RowDeflate(row).Compress(data)), CompressionMode.Decompress);
            using var back = new MemoryStream();
            reader.CopyTo(back);
            return back.ToArray().AsSpan().SequenceEqual(data);
        });

    [Fact]
    public void A_reader_sees_the_pixels_that_were_written()
    {
        Color[] palette = [.. Enumerable.Range(0, 16).Select(step => Color.FromArgb(step * 16, 255 - (step * 16), step))];
        // Two rows of four pixels.
        using var image = SKBitmap.Decode(PngFile.Of(4, 2, palette, [0, 0x01, 0x2f, 0, 0xf0, 0x77]));
        int[] expected = [0, 1, 2, 15, 15, 0, 7, 7];
        Assert.Equal(expected.Select(step => new SKColor(palette[step].R, palette[step].G, palette[step].B)), image.Pixels);
    }
}
