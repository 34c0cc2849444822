// Which link targets are refused: schemes that run code or reach into the reader's machine.
using System.Collections.Frozen;
using Markdig.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown;

internal static class LinkTarget
{
    private static readonly FrozenSet<string> Dangerous = FrozenSet.ToFrozenSet(
        ["javascript", "vbscript", "livescript", "mocha", "data", "file", "blob", "filesystem", "jar", "view-source", "about"]);

    /// <summary>The scheme in lower case when it is one that is refused. Read as a browser reads it: control characters and
    /// white space before and inside the scheme do not count, and neither does case.</summary>
    public static string? DangerousScheme(string target)
    {
        Span<char> scheme = stackalloc char[16];
        var length = 0;
        foreach (var c in target)
        {
            if (c == ':')
            {
                var name = scheme[..length].ToString();
                return Dangerous.Contains(name) ? name : null;
            }

            if (char.IsControl(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)
            {
                continue;
            }

            if (length == scheme.Length || c is '/' or '?' or '#')
            {
                return null;
            }

            scheme[length++] = char.ToLowerInvariant(c);
        }

        return null;
    }

    /// <summary>Reports a target that is refused.</summary>
    public static bool IsRefused(Draft draft, string target, SourceSpan span)
    {
        if (DangerousScheme(target) is { } scheme)
        {
            draft.Report(MarkdownRules.DangerousLink.At(draft.Origin.At(span), $"links to {scheme}: are not allowed",
                "link to a page with https: or to a file of the site"));
            return true;
        }

        if (target.AsSpan().Trim().IsEmpty)
        {
            draft.Report(MarkdownRules.NoTarget.At(draft.Origin.At(span), "this link has no target",
                "write it in round brackets: [words](https://example.org/)"));
            return true;
        }

        return false;
    }
}
