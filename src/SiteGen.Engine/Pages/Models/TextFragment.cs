// Text fragments (https://wicg.github.io/scroll-to-text-fragment/): a link that opens a page at given words.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

internal static class TextFragment
{
    private const int WordsKept = 4;

    /// <summary>The address with a directive for each stretch of the passage; the address as it is where there is none.</summary>
    public static string Of(string url, string passage, ImmutableArray<TextSpan> spans)
    {
        if (spans.IsDefaultOrEmpty)
        {
            return url;
        }

        var link = new StringBuilder(url).Append(url.Contains('#', StringComparison.Ordinal) ? ":~:" : "#:~:");
        for (var i = 0; i < spans.Length; i++)
        {
            link.Append(i == 0 ? "text=" : "&text=");
            AppendDirective(link, passage.AsSpan(spans[i].Start, spans[i].Length).Trim());
        }

        return link.ToString();
    }

    // A long quotation is named by its first and last words: the original may break its lines or set links in it.
    private static void AppendDirective(StringBuilder link, ReadOnlySpan<char> words)
    {
        var (start, end) = (WordEnd(words, WordsKept), WordStart(words, WordsKept));
        if (start >= end)
        {
            link.Append(Encode(words));
            return;
        }

        link.Append(Encode(words[..start])).Append(',').Append(Encode(words[end..]));
    }

    // EscapeDataString leaves the hyphen, which separates prefix and suffix in a directive.
    private static string Encode(ReadOnlySpan<char> words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);

    private static int WordEnd(ReadOnlySpan<char> words, int count)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == ' ' && --count == 0)
            {
                return i;
            }
        }

        return words.Length;
    }

    private static int WordStart(ReadOnlySpan<char> words, int count)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (words[i] == ' ' && --count == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
