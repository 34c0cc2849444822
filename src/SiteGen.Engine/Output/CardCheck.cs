// What has to be said of a drawn card.
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Output;

internal static class CardCheck
{
    private const int Shown = 5;

    private const int FirstOfCjk = 0x2E80, LastOfCjk = 0xD7FF;

    /// <param name="page">The page whose card it is; null for that of the whole site.</param>
    public static Result<MadeFile?> Check(DrawnCard card, Explainer? page)
    {
        if (card.Problem is { } problem)
        {
            return new(null, [CheckRules.CannotDraw.At(new Location("site.yaml"), $"social images cannot be drawn: {problem}",
                "put the libraries libSkiaSharp and libHarfBuzzSharp beside the program, or write social_images: false")]);
        }

        var made = MadeFile.Of(card.Png);
        if (card.Missing.Length == 0)
        {
            return new(made);
        }

        var signs = card.Missing.EnumerateRunes().Take(Shown).Select(rune => $"{rune} (U+{rune.Value:X4})");
        var more = card.Missing.EnumerateRunes().Count() > Shown ? " and others" : "";
        var at = page?.Title.At ?? new Location("site.yaml");
        return new(made, [CheckRules.NoGlyphs.At(at, $"no font here has {string.Join(", ", signs)}{more}, so the social image is drawn without that text",
            $"install a font that has them, such as the package {(card.Missing.EnumerateRunes().Any(rune => rune.Value is >= FirstOfCjk and <= LastOfCjk) ? "fonts-noto-cjk" : "fonts-noto-core")}, or put one under content/fonts/")]);
    }
}
