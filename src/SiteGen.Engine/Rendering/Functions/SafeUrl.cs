// What url, absolute_url and asset make of an address: the one place that decides which addresses stand on a page.
using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Rendering.Functions;

internal static class SafeUrl
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=");

    /// <summary>Why an address is refused, or null.</summary>
    public static string? Problem(string address)
    {
        // Browsers drop control characters and leading spaces, and read '\' as '/': "java\nscript:" and "\\host" are disguises.
        if (address.Length == 0)
        {
            return "the address is empty";
        }

        if (address.AsSpan().ContainsAnyInRange('\0', '\u001F') || address.Contains('\u007F', StringComparison.Ordinal) || address[0] <= ' ')
        {
            return "the address begins with a space or has control characters in it";
        }

        if (address.Contains('\\', StringComparison.Ordinal))
        {
            return "the address has a backslash in it";
        }

        if (address[0] == '#')
        {
            return null;
        }

        if (address[0] == '/')
        {
            return address.StartsWith("//", StringComparison.Ordinal) ? "the address begins with two slashes, so it leads to another host"
                : Climbs(address) ? "the path climbs with .."
                : null;
        }

        return Scheme(address) switch
        {
            null => "the path does not begin with /",
            "mailto" => null,
            "http" or "https" => HasHost(address) ? null : "the address has no host",
            var scheme => $"addresses with {scheme}: are not let through",
        };
    }

    /// <summary>Whether it is a path of the site, which the base path goes before.</summary>
    public static bool IsSitePath(string address) => address[0] == '/';

    /// <summary>Encodes what may not stand in an address; letters of all scripts stay readable.</summary>
    public static string Encode(string address)
    {
        if (!address.AsSpan().ContainsAnyExcept(Plain))
        {
            return address;
        }

        var encoded = new StringBuilder(address.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        for (var at = 0; at < address.Length;)
        {
            _ = Rune.DecodeFromUtf16(address.AsSpan(at), out var rune, out var used);
            if (Stays(rune, address.AsSpan(at)))
            {
                encoded.Append(address, at, used);
            }
            else
            {
                foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    encoded.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
                }
            }

            at += used;
        }

        return encoded.ToString();
    }

    private static bool Stays(Rune rune, ReadOnlySpan<char> rest)
    {
        if (rune.Value == '%')
        {
            return rest.Length > 2 && char.IsAsciiHexDigit(rest[1]) && char.IsAsciiHexDigit(rest[2]);
        }

        if (rune.IsAscii)
        {
            return Plain.Contains((char)rune.Value);
        }

        // A lone half of a pair decodes to U+FFFD, which is a symbol: encode it, or it would look as if it had been written so.
        return rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    private static string? Scheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !address.AsSpan(0, colon).ContainsAny('/', '?', '#') ? address[..colon].ToLowerInvariant() : null;
    }

    private static bool HasHost(string address)
    {
        var rest = address.AsSpan(address.IndexOf(':', StringComparison.Ordinal) + 1);
        return rest.StartsWith("//", StringComparison.Ordinal) && rest.Length > 2 && rest[2] is not ('/' or '?' or '#' or ' ');
    }

    private static bool Climbs(string address)
    {
        if (!address.Contains("..", StringComparison.Ordinal) && !address.Contains('%', StringComparison.Ordinal))
        {
            return false;
        }

        var end = address.AsSpan().IndexOfAny('?', '#');
        foreach (var part in address.AsSpan(0, end < 0 ? address.Length : end).Split('/'))
        {
            var segment = address.AsSpan(part);
            if (segment is ".." || segment.ToString().Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) is "..")
            {
                return true;
            }
        }

        return false;
    }
}
