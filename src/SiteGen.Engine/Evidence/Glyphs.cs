// Which characters differ only in how a text was typed or typeset.
using System.Globalization;

namespace SiteGen.Evidence;

internal enum GlyphKind
{
    Other,
    Space,

    /// <summary>Zero width, soft hyphens, direction marks, the Arabic letter stretcher.</summary>
    Invisible,
    Dash,
    Dot,
    DoubleMark,

    /// <summary>Single quotation marks and apostrophes.</summary>
    SingleMark,
    Ligature,
}

internal static class Glyphs
{
    public static GlyphKind KindOf(char c) => c switch
    {
        ' ' => GlyphKind.Space,
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => GlyphKind.Other,
        '\u00AD' or '\u034F' or '\u0640' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' => GlyphKind.Invisible,
        '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2E3A' or '\u2E3B' => GlyphKind.Dash,
        '.' or '\u2025' or '…' => GlyphKind.Dot,
        '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』' or '″' or '〝' or '〞' or '＂' => GlyphKind.DoubleMark,
        '\'' or '‘' or '’' or '‚' or '‛' or 'ʼ' or '`' or '´' or '′' or '＇' => GlyphKind.SingleMark,
        (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') when Ligatures.Spell(c).Length > 0 => GlyphKind.Ligature,
        _ => char.IsWhiteSpace(c) || c is '\u2028' or '\u2029' ? GlyphKind.Space : GlyphKind.Other,
    };

    public static int RunOf(string text, int at, GlyphKind kind)
    {
        while (at < text.Length && KindOf(text[at]) == kind)
        {
            at++;
        }

        return at;
    }

    /// <summary>End of an ellipsis that begins here (<c>…</c>, <c>...</c> or <c>. . .</c>); <paramref name="at"/> itself when none does.</summary>
    public static int EllipsisEnd(string text, int at)
    {
        var dots = 0;
        var end = at;
        for (var next = at; next < text.Length; next++)
        {
            if (KindOf(text[next]) == GlyphKind.Dot)
            {
                dots += text[next] switch { '…' => 3, '\u2025' => 2, _ => 1 };
                end = next + 1;
            }
            else if (text[next] is not (' ' or '\u00A0') || next + 1 == text.Length || text[next + 1] != '.' || next > end)
            {
                break;
            }
        }

        return dots >= 3 ? end : at;
    }

    /// <summary>End of the character at an offset with everything that composes with it.</summary>
    public static int ClusterEnd(string text, int at)
    {
        var end = at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
        while (end < text.Length && (IsCombining(text[end]) || (text[at] is >= '\u1100' and <= '\u1112' && text[end] is >= '\u1161' and <= '\u11C2')))
        {
            end++;
        }

        return end;
    }

    public static bool IsCombining(char c) =>
        c >= 0x300 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
