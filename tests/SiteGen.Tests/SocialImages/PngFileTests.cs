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
        Gen.Select(Gen.Int[2, 700], Gen.Int[0, 4000], Gen.Int[1, 255], Gen.Int).Sample((row, length, most, seed) =>
        {
            // Runs and repeated rows of every length, as images have them.
            var random = new Random(seed);
            var data = new byte[length];
            for (var at = 0; at < length; at++)
            {
                data[at] = random.Next(12) == 0 || at == 0 ? (byte)random.Next(most + 1) : at >= row && random.Next(2) == 0 ? data[at - row] : data[at - 1];
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
