// Resolves the character references of HTML (&amp; &#8217; &nbsp;) and keeps where each character stood.
using System.Globalization;
using AngleSharp.Html;
using SiteGen.Text;

namespace SiteGen.Articles.Html;

internal static class CharacterReferences
{
    /// <summary>The longest name in HTML's table, without the ampersand.</summary>
    private const int LongestName = 32;

    /// <summary>The longest name that may stand without its semicolon.</summary>
    private const int LongestOldName = 6;

    /// <summary>Numbers 128 to 159 mean Windows-1252, because pages used them so.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>A stretch of the file with its references resolved; what a reference stands for is mapped to its ampersand.</summary>
    public static MappedText Decode(string source, TextSpan span, bool attribute = false)
    {
        var text = source.AsSpan(span.Start, span.Length);
        if (!text.Contains('&'))
        {
            return MappedText.At(text.ToString(), span.Start);
        }

        var decoded = new MappedTextBuilder();
        for (var at = span.Start; at < span.End;)
        {
            var rest = source.AsSpan(at, span.End - at);
            var plain = rest.IndexOf('&') is >= 0 and var found ? found : rest.Length;
            decoded.Append(rest[..plain], at);
            at += plain;
            if (at == span.End)
            {
                break;
            }

            if (Read(source.AsSpan(at, span.End - at), attribute) is not ({ } value, var length))
            {
                decoded.Append("&", at++);
                continue;
            }

            for (var i = 0; i < value.Length; i++)
            {
                decoded.Append(value.AsSpan(i, 1), at);
            }

            at += length;
        }

        return decoded.ToText();
    }

    /// <summary>A text that stands in no file of its own, such as a value inside JSON.</summary>
    public static string Decode(string text) => Decode(text, new TextSpan(0, text.Length)).Value;

    private static (string Value, int Length)? Read(ReadOnlySpan<char> text, bool attribute)
    {
        if (text.Length > 2 && text[1] == '#')
        {
            return Number(text);
        }

        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end < text.Length && text[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { Length: > 0 } whole)
        {
            return (whole, end + 1);
        }

        for (var length = Math.Min(end, LongestOldName + 1); length > 2; length--)
        {
            // In an address "&copy=1" is a parameter, not a sign.
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..length].ToString()) is { Length: > 0 } old
                && !(attribute && length < text.Length && (text[length] == '=' || char.IsAsciiLetterOrDigit(text[length]))))
            {
                return (old, length);
            }
        }

        return null;
    }

    private static (string Value, int Length)? Number(ReadOnlySpan<char> text)
    {
        var hexadecimal = text[2] is 'x' or 'X';
        var start = hexadecimal ? 3 : 2;
        var end = start;
        while (end < text.Length && (hexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        if (end == start)
        {
            return null;
        }

        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var known = int.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out var number);
        var value = !known || number == 0 || !System.Text.Rune.IsValid(number) ? "\uFFFD"
            : number is >= 128 and < 160 ? Windows1252[number - 128].ToString() : char.ConvertFromUtf32(number);
        return (value, end < text.Length && text[end] == ';' ? end + 1 : end);
    }
}
