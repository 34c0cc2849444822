// Sizes of images out of the first bytes of their files, in every form that the formats have; anything else is no image.
using System.Text;
using CsCheck;
using SiteGen.Caching;
using SiteGen.Pages.Images;
using SiteGen.Text;

namespace SiteGen.Tests.Pages;

public sealed class ImageSizeTests
{
    // Heads of files as programs write them, 640 by 480 pixels unless the name says otherwise.
    private const string Png = "89504E470D0A1A0A0000000D4948445200000280000001E00802000000";
    private const string Gif = "474946383961" + "8002E001" + "F70000";
    private const string JpegHead = "FFD8" + "FFE000104A46494600010100000100010000" + "FFFF";
    private const string Frame = "FFC0001108" + "01E00280" + "03011100021101031101";
    private const string Progressive = "FFC2001108" + "01E00280" + "03011100021101031101";
    private const string WebPHead = "5249464624000000" + "57454250";

    [Theory]
    [InlineData("a.png", Png, 640, 480)]
    [InlineData("a.PNG", Png, 640, 480)]
    [InlineData("a.gif", Gif, 640, 480)]
    [InlineData("a.jpg", "FFD8FFE000104A46494600010100000100010000" + Frame, 640, 480)]
    [InlineData("a.jpeg", JpegHead + "C4000400" + "01" + Progressive, 640, 480)]
    [InlineData("a.webp", WebPHead + "565038581400000000000000" + "7F0200" + "DF0100", 640, 480)]
    [InlineData("a.webp", WebPHead + "5650384C14000000" + "2F" + "7FC27700" + "000000000000", 640, 480)]
    [InlineData("a.webp", WebPHead + "5650382014000000" + "300100" + "9D012A" + "8002" + "E001", 640, 480)]
    public void The_size_stands_in_the_head_of_the_file(string name, string hex, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), Of(name, Convert.FromHexString(hex)));

    [Theory]
    [InlineData("4949" + "2A00" + "08000000" + "0100" + "1201" + "0300" + "01000000" + "06000000", 480, 640)]
    [InlineData("4D4D" + "002A" + "00000008" + "0001" + "0112" + "0003" + "00000001" + "00080000", 480, 640)]
    [InlineData("4D4D" + "002A" + "00000008" + "0001" + "0112" + "0003" + "00000001" + "00030000", 640, 480)]
    [InlineData("4D4D" + "002A" + "FFFFFFFF" + "0001" + "0112" + "0003" + "00000001" + "00060000", 640, 480)]
    public void A_photograph_is_as_browsers_turn_it(string tiff, int width, int height)
    {
        var exif = "457869660000" + tiff;

        Assert.Equal(new ImageSize(width, height), Of("a.jpg", Convert.FromHexString($"FFD8FFE1{(exif.Length / 2) + 2:X4}{exif}{Frame}")));
    }

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480px" viewBox="0 0 1 1"/>""", 640, 480)]
    [InlineData("""<?xml version="1.0"?><!-- x --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg viewBox="0,0 24.4 12.6"/>""", 24, 13)]
    [InlineData("""<svg width="100%" height="10em" viewBox="0 0 30 20"/>""", 30, 20)]
    public void An_SVG_says_it_in_pixels_or_by_its_view_box(string svg, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), Of("a.svg", Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("<svg/>")]
    [InlineData("<svg viewBox=\"0 0 0 20\"/>")]
    [InlineData("<html width=\"1\" height=\"1\"/>")]
    [InlineData("<svg width=\"1\" height=\"1\"")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"1\">]><svg width=\"&a;\" height=\"1\"/>")]
    public void An_SVG_that_does_not_say_it_has_no_size(string svg) => Assert.Null(Of("a.svg", Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("a.png")]
    [InlineData("a.gif")]
    [InlineData("a.jpg")]
    [InlineData("a.webp")]
    [InlineData("a.svg")]
    public void No_bytes_make_the_reader_fail(string name)
    {
        string[] heads = ["", Png, Gif, JpegHead + "C4000400" + "01" + Frame, "FFD8FFE1002245786966000049492A00080000000100", WebPHead + "56503858", WebPHead + "5650384C", WebPHead + "56503820", "3C737667"];
        Gen.Select(Gen.OneOf([.. heads.Select(Gen.Const)]), Gen.Byte.Array[0, 60], Gen.Int[0, 80]).Sample((head, tail, cut) =>
        {
            var bytes = Convert.FromHexString(head).Concat(tail).ToArray();
            var size = Of(name, bytes[..Math.Min(cut, bytes.Length)]);
            Assert.True(size is null or { Width: > 0, Height: > 0 });
        });
    }

    [Fact]
    public void A_page_is_rendered_again_when_the_size_of_its_image_changes()
    {
        var cold = Build(100, BuildCache.Empty);
        var warm = Build(200, cold.Next);

        Assert.Contains("width=\"200\" height=\"50\"", PageOf(warm), StringComparison.Ordinal);
        Assert.Equal(PageOf(Build(200, BuildCache.Empty)), PageOf(warm));
    }

    private static BuildResult Build(int width, BuildCache cache) => SiteBuilder.Build(
        new SiteInputs(
            [
                new("content/x.md", "---\ntitle: X\nkind: page\nstatus: published\n---\n\n![a map](map.svg)\n"u8.ToArray()),
                new("content/map.svg", Encoding.UTF8.GetBytes($"<svg width=\"{width}\" height=\"50\"/>")),
            ],
            Repository.Theme, new BuildOptions { BuildTime = DateTimeOffset.UnixEpoch }),
        cache);

    private static string PageOf(BuildResult site) => Encoding.UTF8.GetString(site.Output.Single(file => file.Path == "x/index.html").Content.Span);

    private static ImageSize? Of(string name, byte[] bytes) => ImageSize.Of(new SourceFile($"content/{name}", bytes));
}
