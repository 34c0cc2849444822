// Takes inline Markdown off a text: emphasis, links, code, tags and escapes go, their words stay with their offsets.
using System.Buffers;
using SiteGen.Text;

namespace SiteGen.Articles;

internal static class MarkdownInline
{
    private const int LongestLink = 4000;

    private static readonly SearchValues<char> Marks = SearchValues.Create(@"*_[]`<>&\~!");

    /// <summary>The words alone, and where they lead when all of them are one link.</summary>
    public static (MappedText Text, string? Link) Strip(MappedText source)
    {
        var text = source.Value;
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return (source, null);
        }

        var marks = MarkdownMarks.Of(text);
        var words = new MappedTextBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (marks.TryGetValue(at, out var mark))
            {
                if (mark.Replacement is { } replacement)
                {
                    words.Append(replacement, source.OffsetOf(at));
                }

                at = mark.End;
                continue;
            }

            words.Append(text.AsSpan(at, 1), source.OffsetOf(at));
            at++;
        }

        return (Trim(words.ToText()), OnlyLink(text));
    }

    private static MappedText Trim(MappedText text)
    {
        var span = PlainLines.Trim(text.Value, new TextSpan(0, text.Value.Length));
        if (span.Length == text.Value.Length)
        {
            return text;
        }

        var trimmed = new MappedTextBuilder();
        for (var i = span.Start; i < span.End; i++)
        {
            trimmed.Append(text.Value.AsSpan(i, 1), text.OffsetOf(i));
        }

        return trimmed.ToText();
    }

    /// <summary>The address of <c>[words](address)</c>, when it is all of the text and leads to the web.</summary>
    private static string? OnlyLink(string text)
    {
        text = text.Trim('*', '_');
        if (text is not ['[', .., ')'] || text.Length > LongestLink || text.LastIndexOf("](", StringComparison.Ordinal) is not (> 0 and var middle)
            || text.IndexOf("](", StringComparison.Ordinal) != middle)
        {
            return null;
        }

        var address = text[(middle + 2)..^1].Trim();
        address = address.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? address[..end] : address;
        return address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? address : null;
    }
}
