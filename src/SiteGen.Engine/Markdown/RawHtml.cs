// HTML in Markdown: comments are dropped, the rest is an error or, where the site allows it, copied.
using Markdig.Helpers;
using Markdig.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown;

/// <summary>Writes HTML blocks.</summary>
internal static class RawHtml
{
    public const string Help = "write Markdown, or &lt; where the sign itself is meant; markdown.raw_html: true in site.yaml allows HTML";

    /// <summary>The first words of some HTML for a message.</summary>
    public static string Excerpt(ReadOnlySpan<char> html)
    {
        html = html.Trim();
        var end = html.IndexOfAny("\r\n");
        html = end < 0 ? html : html[..end];
        return html.Length <= 40 ? html.ToString() : string.Concat(html[..40], "…");
    }

    /// <summary>The quotation mark that a tag of <c>q</c> or <c>blockquote</c> stands for, as both show somebody's words; null for other tags.</summary>
    public static char? MarkOf(ReadOnlySpan<char> tag) =>
        tag.StartsWith("</", StringComparison.Ordinal) ? IsQuotation(tag[2..]) ? '”' : null
        : tag.StartsWith("<", StringComparison.Ordinal) && IsQuotation(tag[1..]) ? '“' : null;

    private static bool IsQuotation(ReadOnlySpan<char> tag) => IsNamed(tag, "q") || IsNamed(tag, "blockquote");

    private static bool IsNamed(ReadOnlySpan<char> tag, string name) =>
        tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && tag.Length > name.Length && (tag[name.Length] is '>' || char.IsWhiteSpace(tag[name.Length]));

    public static void Write(HtmlBlock block, Draft draft)
    {
        if (block.Type == HtmlBlockType.Comment)
        {
            WriteComment(block, draft);
            return;
        }

        if (!draft.RawHtml)
        {
            var html = draft.Origin.Text.AsSpan(block.Span.Start, block.Span.Length);
            draft.Report(MarkdownRules.RawHtml.At(draft.Origin.At(block.Span), $"raw HTML is off on this site: {Excerpt(html)}", Help));
            draft.Pieces.Markup("<p>").Escaped(html).Markup("</p>\n");
            return;
        }

        var isTag = false;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            draft.Pieces.Markup(line.ToString()).Markup("\n");
            Read(line, ref isTag, draft);
        }

        draft.Reading?.Separate(block.Span.End);
    }

    /// <summary>A comment ends with its line for Markdown, so words behind it would vanish without a trace.</summary>
    private static void WriteComment(HtmlBlock block, Draft draft)
    {
        var html = draft.Origin.Text.AsSpan(block.Span.Start, block.Span.Length);
        var end = html.IndexOf("-->", StringComparison.Ordinal);
        if (end < 0)
        {
            draft.Report(MarkdownRules.OpenComment.At(draft.Origin.At(block.Span.Start, 4), "this comment is never closed, so the rest of the page is lost",
                "close it with -->"));
        }
        else if (html[(end + 3)..].Trim() is { IsEmpty: false } rest && !rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            var start = block.Span.Start + end + 3;
            start += html.Length - end - 3 - html[(end + 3)..].TrimStart().Length;
            draft.Report(MarkdownRules.TextAfterComment.At(draft.Origin.At(start, rest.Length), "text behind a comment on its line is not shown",
                "put it on a line of its own"));
        }
    }

    /// <summary>Reads the words between tags, so that a quotation in HTML is proven like any other.</summary>
    private static void Read(StringSlice line, ref bool isTag, Draft draft)
    {
        if (!ReferenceEquals(line.Text, draft.Origin.Text) || draft.Reading is not { } reading)
        {
            return;
        }

        reading.Space(Math.Max(0, line.Start - 1));
        for (var at = line.Start; at <= line.End;)
        {
            var rest = line.Text.AsSpan(at, line.End + 1 - at);
            var stop = rest.IndexOfAny(isTag ? ">" : "<&");
            stop = stop < 0 ? rest.Length : stop;
            if (!isTag)
            {
                reading.Append(rest[..stop], at);
            }

            at += stop;
            if (at > line.End)
            {
                break;
            }

            if (!isTag && line.Text[at] == '&')
            {
                at += Entity(line.Text.AsSpan(at, line.End + 1 - at), at, reading);
                continue;
            }

            if (!isTag && MarkOf(line.Text.AsSpan(at, line.End + 1 - at)) is { } mark)
            {
                reading.Append([mark], at);
            }

            isTag = !isTag;
            at++;
        }
    }

    private static int Entity(ReadOnlySpan<char> text, int offset, BlockText reading)
    {
        var end = text.IndexOf(';');
        if (end is > 1 and < 32 && EntityHelper.DecodeEntity(text[1..end]) is { } decoded)
        {
            foreach (var c in decoded)
            {
                reading.Append([c], offset);
            }

            return end + 1;
        }

        reading.Append(text[..1], offset);
        return 1;
    }
}
