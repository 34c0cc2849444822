// Reads ids and links out of a finished page: what the check of all links works on.
using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace SiteGen.Output;

/// <summary>What a finished page offers and asks for.</summary>
/// <param name="Ids">Values of <c>id</c>.</param>
/// <param name="Links">Values of <c>href</c>, <c>src</c>, <c>srcset</c> without descriptors and <c>poster</c>, decoded.</param>
public sealed record HtmlScan(ImmutableHashSet<string> Ids, ImmutableArray<string> Links, ImmutableArray<string> RepeatedIds)
{
    /// <summary>Scans markup that the engine made: attributes are always in double quotes.</summary>
    public static HtmlScan Of(ReadOnlySpan<byte> utf8)
    {
        var html = Encoding.UTF8.GetString(utf8);
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var repeated = ImmutableArray.CreateBuilder<string>();
        var links = ImmutableArray.CreateBuilder<string>();
        for (var at = html.IndexOf("=\"", StringComparison.Ordinal); at >= 0; at = html.IndexOf("=\"", at, StringComparison.Ordinal))
        {
            var end = html.IndexOf('"', at + 2);
            if (end < 0)
            {
                break;
            }

            var name = NameBefore(html, at);
            var value = html.AsSpan(at + 2, end - at - 2);
            if (name is "id" && !ids.Add(Decode(value)))
            {
                repeated.Add(Decode(value));
            }
            else if (name is "href" or "src" or "poster")
            {
                links.Add(Decode(value));
            }

            at = end + 1;
        }

        return new HtmlScan(ids.ToImmutable(), links.ToImmutable(), repeated.ToImmutable());
    }

    private static ReadOnlySpan<char> NameBefore(string html, int equals)
    {
        var start = equals;
        while (start > 0 && (char.IsAsciiLetter(html[start - 1]) || html[start - 1] == '-'))
        {
            start--;
        }

        return start > 0 && char.IsWhiteSpace(html[start - 1]) ? html.AsSpan(start, equals - start) : default;
    }

    private static string Decode(ReadOnlySpan<char> value) => WebUtility.HtmlDecode(value.ToString());
}
