// Reads addresses, ids and faults out of HTML that people wrote themselves, in any form that browsers take; and addresses out of style sheets.
using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace SiteGen.Output.Checks;

/// <summary>A value and where it stands in its file.</summary>
internal sealed record FoundValue(string Value, int Offset);

/// <param name="Ids">Of elements, and names of anchors as old pages have them.</param>
/// <param name="RepeatedIds">Ids of elements that an earlier one has.</param>
/// <param name="ImagesWithoutAlternative">Offsets of their tags.</param>
/// <param name="BrokenStructure">What is wrong with JSON-LD.</param>
internal sealed record FoundMarkup(
    ImmutableArray<FoundValue> Addresses, ImmutableHashSet<string> Ids, ImmutableArray<FoundValue> RepeatedIds, ImmutableArray<int> ImagesWithoutAlternative, ImmutableArray<FoundValue> BrokenStructure)
{
    public static FoundMarkup OfHtml(string html)
    {
        var addresses = ImmutableArray.CreateBuilder<FoundValue>();
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var repeated = ImmutableArray.CreateBuilder<FoundValue>();
        var images = ImmutableArray.CreateBuilder<int>();
        var broken = ImmutableArray.CreateBuilder<FoundValue>();
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
            var (hasAlternative, isStructure) = (false, false);
            while (Attribute(html, ref at) is var (attribute, value, offset))
            {
                hasAlternative |= attribute == "alt";
                switch (attribute)
                {
                    case "id" when !ids.Add(value):
                        repeated.Add(new(value, offset));
                        break;
                    case "name" when name == "a":
                        names.Add(value);
                        break;
                    case "type" when name == "script":
                        isStructure = value.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
                        break;
                    case "href" or "src" or "poster":
                        addresses.Add(new(value.Trim(), offset));
                        break;
                    case "srcset":
                        addresses.AddRange(value.Split(", ").Select(candidate => new FoundValue(candidate.Trim().Split(' ')[0], offset)));
                        break;
                }
            }

            if (name == "img" && !hasAlternative)
            {
                images.Add(start);
            }

            if (name is "script" or "style")
            {
                var content = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? html[at..end] : html[at..];
                if (isStructure && HtmlFaults.ProblemOf(Encoding.UTF8.GetBytes(content)) is { } problem)
                {
                    broken.Add(new(problem, at));
                }

                at += content.Length;
            }
        }

        ids.UnionWith(names);
        return new(addresses.ToImmutable(), ids.ToImmutable(), repeated.ToImmutable(), images.ToImmutable(), broken.ToImmutable());
    }

    public static FoundMarkup OfCss(string css) => new([.. AddressesOf(css)], [], [], [], []);

    private static IEnumerable<FoundValue> AddressesOf(string css)
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
