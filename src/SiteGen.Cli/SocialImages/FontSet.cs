// The fonts of a site's cards in the order in which they are asked for a character, and lines of text made of their glyphs.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SiteGen.Cli.SocialImages;

/// <summary>Glyphs of one font.</summary>
internal sealed record GlyphRun(CardFont Font, IReadOnlyList<PlacedGlyph> Glyphs);

/// <summary>A line of text, in units of the font's size.</summary>
internal sealed record TextLine(IReadOnlyList<GlyphRun> Runs, float Width);

/// <param name="first">The shipped one, asked first for every character.</param>
/// <param name="others">Asked where it has one not; read only then.</param>
internal sealed class FontSet(CardFont first, Lazy<ImmutableArray<CardFont>> others)
{
    /// <summary>The characters that no font has, each once.</summary>
    public string MissingIn(string text) => ShippedFonts.Have(text) ? "" : string.Concat(text.EnumerateRunes().Where(rune => !IsInvisible(rune) && !first.Has(rune.Value) && !others.Value.Any(font => font.Has(rune.Value))).Distinct());

    public TextLine Shape(string line, bool rightToLeft)
    {
        var runs = new List<GlyphRun>();
        var pen = 0f;
        foreach (var run in Bidi.Runs(line, rightToLeft))
        {
            var pieces = PiecesOf(line, run);
            foreach (var (font, start, end) in run.RightToLeft ? pieces.AsEnumerable().Reverse() : pieces)
            {
                var glyphs = new List<PlacedGlyph>();
                font.Shape(line, start..end, run.RightToLeft, glyphs, ref pen);
                runs.Add(new(font, glyphs));
            }
        }

        return new(runs, pen);
    }

    /// <summary>A run cut where the font changes. A character stays with the font before it where that one has it, so that spaces do not cut words apart.</summary>
    private List<(CardFont Font, int Start, int End)> PiecesOf(string line, DirectionalRun run)
    {
        if (ShippedFonts.Have(line))
        {
            return [(first, run.Start, run.End)];
        }

        var pieces = new List<(CardFont Font, int Start, int End)>();
        for (var at = run.Start; at < run.End;)
        {
            var end = Math.Min(at + StringInfo.GetNextTextElementLength(line, at), run.End);
            var sign = line[at..end];
            var last = pieces.Count > 0 ? pieces[^1].Font : null;
            var font = last is not null && Has(last, sign) ? last : Has(first, sign) ? first : others.Value.FirstOrDefault(font => Has(font, sign)) ?? first;
            if (last == font)
            {
                pieces[^1] = pieces[^1] with { End = end };
            }
            else
            {
                pieces.Add((font, at, end));
            }

            at = end;
        }

        return pieces;
    }

    private static bool Has(CardFont font, string sign) => sign.EnumerateRunes().All(rune => IsInvisible(rune) || font.Has(rune.Value));

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control || rune.Value is >= 0xFE00 and <= 0xFE0F;
}
