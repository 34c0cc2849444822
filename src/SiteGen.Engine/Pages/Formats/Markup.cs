// Text into markup: the five characters that HTML reads.
using System.Text;

namespace SiteGen.Pages.Formats;

internal static class Markup
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("&<>\"'");

    public static StringBuilder AppendEscaped(this StringBuilder markup, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            markup.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }

        return markup.Append(text);
    }
}
