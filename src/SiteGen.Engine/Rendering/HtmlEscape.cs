// Turns text into HTML that reads back as the same text, in element content and in quoted attributes.
using System.Buffers;
using System.Text;
using Scriban;

namespace SiteGen.Rendering;

internal static class HtmlEscape
{
    // A carriage return would be read back as a line feed, and NUL is not allowed in HTML at all.
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\r\0");

    public static void Write(TemplateContext context, string text)
    {
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(Special) is >= 0 and var length)
        {
            context.Write(text, start, length);
            context.Write(Entity(text[start + length]));
            start += length + 1;
        }

        context.Write(text, start, text.Length - start);
    }

    public static string Text(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = Special.Contains(c) ? escaped.Append(Entity(c)) : escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        _ => "\uFFFD",
    };
}
