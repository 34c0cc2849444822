// The colours of a card, from those of site.yaml by the rules of the theme (Output/Assets.cs), which bends a colour only where text could not be read on it.
using System.Drawing;
using System.Globalization;
using SiteGen.Settings;

namespace SiteGen.Cli.SocialImages;

/// <summary>A colour in the space in which the theme reckons: lightness, chroma, hue (https://www.w3.org/TR/css-color-4/#ok-lab).</summary>
internal readonly record struct Oklch(double L, double C, double H)
{
    public static Oklch Of(Color colour)
    {
        var (r, g, b) = (Linear(colour.R), Linear(colour.G), Linear(colour.B));
        var l = Math.Cbrt((.4122214708 * r) + (.5363325363 * g) + (.0514459929 * b));
        var m = Math.Cbrt((.2119034982 * r) + (.6806995451 * g) + (.1073969566 * b));
        var s = Math.Cbrt((.0883024619 * r) + (.2817188376 * g) + (.6299787005 * b));
        var (lab, a, bb) = ((.2104542553 * l) + (.793617785 * m) - (.0040720468 * s), (1.9779984951 * l) - (2.428592205 * m) + (.4505937099 * s), (.0259040371 * l) + (.7827717662 * m) - (.808675766 * s));
        return new(lab, Math.Sqrt((a * a) + (bb * bb)), Math.Atan2(bb, a));
    }

    public Color ToColor()
    {
        var (a, b) = (C * Math.Cos(H), C * Math.Sin(H));
        var l = Math.Pow(L + (.3963377774 * a) + (.2158037573 * b), 3);
        var m = Math.Pow(L - (.1055613458 * a) - (.0638541728 * b), 3);
        var s = Math.Pow(L - (.0894841775 * a) - (1.291485548 * b), 3);
        return Color.FromArgb(
            Byte((4.0767416621 * l) - (3.3077115913 * m) + (.2309699292 * s)),
            Byte((-1.2684380046 * l) + (2.6097574011 * m) - (.3413193965 * s)),
            Byte((-.0041960863 * l) - (.7034186147 * m) + (1.707614701 * s)));
    }

    private static double Linear(byte part) => part / 255.0 is var x && x <= .04045 ? x / 12.92 : Math.Pow((x + .055) / 1.055, 2.4);

    private static int Byte(double x) => (int)Math.Round(255 * Math.Clamp(x <= .0031308 ? 12.92 * x : (1.055 * Math.Pow(x, 1 / 2.4)) - .055, 0, 1));
}

/// <param name="Ground">The panel.</param>
/// <param name="Ink">Of title and name.</param>
/// <param name="Pop">Of the line above the title, and of the mark.</param>
/// <param name="Lines">Of the drawn lines: the accent.</param>
internal sealed record CardColours(Color Ground, Color Ink, Color Pop, Color Lines)
{
    public static CardColours Of(ThemeColours theme)
    {
        var (ground, ink, pop) = (Parse("#0c3f48"), Parse("#f4faf9"), Parse("#f6c945"));
        var isLight = false;
        if (theme.Panel is { } written)
        {
            var panel = Oklch.Of(Parse(written));
            isLight = panel.L > .62;
            ground = (panel with { L = isLight ? Math.Max(panel.L, .82) : Math.Min(panel.L, .45) }).ToColor();
            ink = new Oklch(isLight ? .18 : .98, .01, panel.H).ToColor();
            pop = new Oklch(isLight ? .36 : .86, .1, 80 * Math.PI / 180).ToColor();
        }

        var accent = Oklch.Of(Parse(theme.Accent ?? "#8fd6de"));
        var lines = (isLight ? accent with { L = Math.Min(accent.L, .45) } : accent with { L = Math.Max(accent.L, .82), C = Math.Min(accent.C, .1) }).ToColor();
        return new(ground, ink, pop, lines);
    }

    /// <summary>A colour as site.yaml takes it: checked when it was read.</summary>
    private static Color Parse(string css)
    {
        if (!css.StartsWith('#'))
        {
            return Color.FromName(css.Replace("grey", "gray", StringComparison.OrdinalIgnoreCase));
        }

        var digits = css.Length == 4 ? string.Concat(css[1..].Select(digit => $"{digit}{digit}")) : css[1..];
        return Color.FromArgb(unchecked((int)(0xff000000 | uint.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
    }
}
