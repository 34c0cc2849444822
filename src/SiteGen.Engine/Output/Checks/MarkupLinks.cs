// Reads addresses and ids out of HTML that people wrote themselves, in any form that browsers take; and addresses out of style sheets.
using System.Collections.Immutable;
using System.Net;

namespace SiteGen.Output.Checks;

/// <summary>An address and where it stands in its file.</summary>
internal sealed record FoundAddress(string Value, int Offset);

/// <param name="ImagesWithoutAlternative">Offsets of their tags.</param>
internal sealed record MarkupLinks(ImmutableArray<FoundAddress> Addresses, ImmutableHashSet<string> Ids, ImmutableArray<int> ImagesWithoutAlternative)
{
    public static MarkupLinks OfHtml(string html)
    {
        var addresses = ImmutableArray.CreateBuilder<FoundAddress>();
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var images = ImmutableArray.CreateBuilder<int>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            var start = at;
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = EndOf(html, at, "-->");
                continue;
            }

            if (!char.IsAsciiLetter(html[++at]))
            {
                continue;
            }

            var name = Take(html, ref at, char.IsAsciiLetterOrDigit).ToLowerInvariant();
            var hasAlternative = false;
            while (Attribute(html, ref at) is var (attribute, value, offset))
            {
                hasAlternative |= attribute == "alt";
                switch (attribute)
                {
                    case "id":
                        ids.Add(value);
                        break;
                    case "href" or "src" or "poster":
                        addresses.Add(new(value.Trim(), offset));
                        break;
                    case "srcset":
                        addresses.AddRange(value.Split(", ").Select(candidate => new FoundAddress(candidate.Trim().Split(' ')[0], offset)));
                        break;
                }
            }

            if (name == "img" && !hasAlternative)
            {
                images.Add(start);
            }

            if (name is "script" or "style")
            {
                at = EndOf(html, at, $"</{name}");
            }
        }

        return new(addresses.ToImmutable(), ids.ToImmutable(), images.ToImmutable());
    }

    public static IEnumerable<FoundAddress> OfCss(string css)
    {
        for (var at = 0; (at = css.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            // One that stands in a comment loads nothing.
            var comment = css.LastIndexOf("/*", at, StringComparison.Ordinal);
            if (comment >= 0 && css.IndexOf("*/", comment, StringComparison.Ordinal) is var end && (end < 0 || end > at))
            {
                at = EndOf(css, comment, "*/");
                continue;
            }

            var start = at += "url(".Length;
            at = EndOf(css, at, ")");
            var written = css[start..at].TrimEnd(')');
            var value = written.Trim().Trim('"', '\'').Trim();
            yield return new(value, start + Math.Max(written.IndexOf(value, StringComparison.Ordinal), 0));
        }
    }

    /// <summary>The next attribute of a tag; null at its end, behind which the reader then stands.</summary>
    private static (string Name, string Value, int Offset)? Attribute(string html, ref int at)
    {
        while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '/'))
        {
            at++;
        }

        if (at >= html.Length || html[at] == '>')
        {
            at = Math.Min(at + 1, html.Length);
            return null;
        }

        // A name may begin with "=", which is no sign of a value then: HTML says so.
        var first = html[at++];
        var name = (first + Take(html, ref at, c => !char.IsWhiteSpace(c) && c is not ('=' or '>' or '/'))).ToLowerInvariant();
        Take(html, ref at, char.IsWhiteSpace);
        if (at >= html.Length || html[at] != '=')
        {
            return (name, "", at);
        }

        at++;
        Take(html, ref at, char.IsWhiteSpace);
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var quote = html[at++];
            var offset = at;
            var value = Take(html, ref at, c => c != quote);
            at = Math.Min(at + 1, html.Length);
            return (name, WebUtility.HtmlDecode(value), offset);
        }

        var bare = at;
        return (name, WebUtility.HtmlDecode(Take(html, ref at, c => !char.IsWhiteSpace(c) && c != '>')), bare);
    }

    private static string Take(string text, ref int at, Func<char, bool> belongs)
    {
        var start = at;
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private static int EndOf(string text, int at, string end) => text.IndexOf(end, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found + end.Length : text.Length;
}
