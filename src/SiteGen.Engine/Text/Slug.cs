// Ids and slugs: letters of any script and digits, the rest to single hyphens.
using System.Globalization;
using System.Text;

namespace SiteGen.Text;

public static class Slug
{
    /// <summary>NFC, invariant lower case, everything but letters, marks and digits to single hyphens; null when nothing is left.</summary>
    public static string? From(string text)
    {
        if (IsSlug(text))
        {
            return text;
        }

        var slug = new StringBuilder(text.Length);
        var hyphen = false;
        Span<char> letter = stackalloc char[2];
        foreach (var rune in Nfc.Compose(text).EnumerateRunes())
        {
            if (!IsKept(rune))
            {
                // An apostrophe inside a word joins it: "don't" is "dont". So do the invisible joiners inside words of Persian and Sinhala.
                hyphen |= rune.Value is not ('\'' or '’') && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
                continue;
            }

            if (hyphen && slug.Length > 0)
            {
                slug.Append('-');
            }

            hyphen = false;
            slug.Append(letter[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letter)]);
        }

        return slug.Length == 0 ? null : Nfc.Compose(slug.ToString());
    }

    /// <summary>The text is its own slug, as most file names are: ASCII, with single hyphens inside.</summary>
    private static bool IsSlug(ReadOnlySpan<char> text)
    {
        var isAfterHyphen = true;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || isAfterHyphen))
            {
                return false;
            }

            isAfterHyphen = c == '-';
        }

        return !isAfterHyphen;
    }

    private static bool IsKept(Rune rune) => rune.IsAscii ? char.IsAsciiLetterOrDigit((char)rune.Value) : Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
