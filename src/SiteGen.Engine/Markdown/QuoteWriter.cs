// Block quotes: one quotation each; a last line that opens with a dash says whose it is.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Attributes;

namespace SiteGen.Markdown;

/// <summary>Writes block quotes: a plain <c>blockquote</c>, or a <c>figure</c> whose caption is the attribution.</summary>
internal sealed class QuoteWriter(Draft draft, InlineWriter inlines, BlockWriter blocks)
{
    public void Write(QuoteBlock quote, AttributesInline? attributes)
    {
        if (draft.Reading is { Kind: BlockKind.Blockquote })
        {
            // A quotation inside a quotation is part of it.
            draft.Open("blockquote", attributes);
            WriteBlocks(quote, quote.Count);
            draft.Pieces.Markup("</blockquote>\n");
            return;
        }

        var outer = draft.Begin(BlockKind.Blockquote);
        var (lineBreak, paragraph) = Attribution(quote);
        if (paragraph is null)
        {
            draft.Open("blockquote", attributes);
            WriteBlocks(quote, quote.Count);
            draft.Pieces.Markup("</blockquote>\n");
        }
        else
        {
            draft.Open("figure", attributes, "quote");
            draft.Pieces.Markup("<blockquote>\n");
            WriteBlocks(quote, quote.Count - 1);
            if (lineBreak is not null)
            {
                draft.Reading!.Separate(Math.Max(0, paragraph.Span.Start - 1));
                draft.Open("p", InlineAttributes.Of(paragraph));
                inlines.Write(paragraph.Inline!.FirstChild, lineBreak, TextRole.Plain);
                draft.Pieces.Markup("</p>\n");
            }

            draft.Pieces.Markup("</blockquote>\n<figcaption>");
            WriteAttribution(lineBreak, paragraph);
            draft.Pieces.Markup("</figcaption></figure>\n");
        }

        draft.Resume(outer);
    }

    private void WriteBlocks(QuoteBlock quote, int count)
    {
        draft.Pieces.Markup("\n");
        for (var i = 0; i < count; i++)
        {
            blocks.WriteQuoted(quote[i]);
        }

        blocks.DropPending();
    }

    private void WriteAttribution(LineBreakInline? lineBreak, ParagraphBlock paragraph)
    {
        var reading = draft.Reading!;
        reading.Separate(Math.Max(0, (lineBreak?.Span.Start ?? paragraph.Span.Start) - (lineBreak is null ? 1 : 0)));
        reading.BeginAttribution();
        if (paragraph.Parent is ListItemBlock item)
        {
            // "- Name" is a list for Markdown; here it is a dash.
            reading.Append("-", item.Span.Start);
            reading.Space(item.Span.Start + 1);
            draft.Pieces.Markup("— ");
        }

        inlines.Write(lineBreak is null ? paragraph.Inline!.FirstChild : lineBreak.NextSibling, null, TextRole.Plain);
    }

    /// <summary>The paragraph that holds the attribution, and the line break before it where words of the quotation stand there too.</summary>
    private (LineBreakInline? Break, ParagraphBlock? Paragraph) Attribution(QuoteBlock quote)
    {
        switch (quote.LastChild)
        {
            case ParagraphBlock { Inline: { } inline } paragraph:
                var lineBreak = inline.LastChild;
                while (lineBreak is not (null or LineBreakInline))
                {
                    lineBreak = lineBreak.PreviousSibling;
                }

                var first = lineBreak is null ? inline.FirstChild : lineBreak.NextSibling;
                return IsDash(first, paragraph) && (lineBreak is not null || quote.Count > 1) ? ((LineBreakInline?)lineBreak, paragraph) : default;
            case ListBlock { IsOrdered: false, BulletType: '-', Count: 1 } list when quote.Count > 1:
                return (null, list[0] is ListItemBlock { Count: 1 } item && item[0] is ParagraphBlock { Inline.FirstChild: not null } name ? name : null);
            default:
                return default;
        }
    }

    /// <summary>Opens with a dash, and no further line follows.</summary>
    private bool IsDash(Inline? first, ParagraphBlock paragraph)
    {
        if (first is not LiteralInline { IsFirstCharacterEscaped: false } literal || literal.Content.AsSpan().TrimStart() is not ['—' or '–' or '-' or '―', ..])
        {
            return false;
        }

        var length = paragraph.Span.End - literal.Span.Start + 1;
        return length > 0 && draft.Origin.Text.AsSpan(literal.Span.Start, length).TrimEnd("\r\n").IndexOfAny('\r', '\n') < 0;
    }
}
