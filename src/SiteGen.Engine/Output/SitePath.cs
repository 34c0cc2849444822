// Which file of the output an address in a finished file means.
using SiteGen.Pages;

namespace SiteGen.Output;

internal static class SitePath
{
    /// <summary>Whether an address leads to another host or is no place at all (<c>mailto:</c>, <c>data:</c>).</summary>
    public static bool IsOutside(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && address.AsSpan(0, colon).IndexOfAny('/', '?') < 0);

    /// <summary>The file that an address means, without its fragment; null when it climbs out of the site.</summary>
    /// <param name="from">Path of the file that it stands in; relative addresses begin there.</param>
    public static string? OutputOf(string address, string from, string basePath)
    {
        if (address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query)
        {
            address = address[..query];
        }

        if (address.Length == 0)
        {
            return from;
        }

        if (address.StartsWith('/'))
        {
            return address.StartsWith(basePath, StringComparison.Ordinal) ? PageUrl.OutputPath($"/{Uri.UnescapeDataString(address[basePath.Length..])}") : null;
        }

        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(address).Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ".")
            {
                parts.Add(part);
            }
        }

        // "." and ".." name a folder.
        var end = address.EndsWith('/') || address is "." or ".." || address.EndsWith("/.", StringComparison.Ordinal) || address.EndsWith("/..", StringComparison.Ordinal) ? "/" : "";
        return PageUrl.OutputPath($"/{string.Join('/', parts).TrimEnd('/')}{(parts.Count == 0 ? "" : end)}");
    }
}
