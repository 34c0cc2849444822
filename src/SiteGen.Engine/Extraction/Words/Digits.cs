// Reads digits of any script, with the grouping of English and of South Asia.
using System.Globalization;

namespace SiteGen.Extraction.Words;

internal static class Digits
{
    /// <summary>A whole number without separators; null for anything else or for more than nine digits.</summary>
    public static long? Whole(ReadOnlySpan<char> text)
    {
        long value = 0;
        foreach (var c in text)
        {
            if (!char.IsDigit(c))
            {
                return null;
            }

            value = (value * 10) + (long)CharUnicodeInfo.GetDecimalDigitValue(c);
        }

        return text.Length is 0 or > 9 ? null : value;
    }

    /// <summary>A number with "," or "٬" between groups and "." or "٫" before decimals; null when it is grouped like no number or too long.</summary>
    /// <param name="decimalComma">"," and "." the other way round.</param>
    public static decimal? Number(ReadOnlySpan<char> text, bool decimalComma = false)
    {
        var between = decimalComma ? '.' : ',';
        Span<char> plain = stackalloc char[32];
        var length = 0;
        var point = -1;
        var group = -1;
        foreach (var c in text)
        {
            if (length == plain.Length || text.Length > 26)
            {
                return null;
            }

            if (char.IsDigit(c))
            {
                plain[length++] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c));
            }
            else if (c == between || c == '٬')
            {
                if (point >= 0 || (group >= 0 && length - group is not (2 or 3)))
                {
                    return null;
                }

                group = length;
            }
            else if (point >= 0)
            {
                return null;
            }
            else
            {
                point = length;
                plain[length++] = '.';
            }
        }

        var whole = point >= 0 ? point : length;
        return group >= 0 && whole - group != 3 ? null
            : decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
