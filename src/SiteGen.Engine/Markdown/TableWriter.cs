// Tables: each row is a block for proof, its cells separated by line feeds.
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SiteGen.Markdown.Attributes;

namespace SiteGen.Markdown;

internal sealed class TableWriter(Draft draft, InlineWriter inlines)
{
    public void Write(Table table, AttributesInline? attributes)
    {
        // The wrapper scrolls where the table is wider than the page: with the keyboard too.
        draft.Pieces.Markup("<div class=\"tbl-wrap\" tabindex=\"0\">");
        draft.Open("table", attributes, "tbl");
        draft.Pieces.Markup("\n");
        var inBody = false;
        for (var i = 0; i < table.Count; i++)
        {
            var row = (TableRow)table[i];
            if (!row.IsHeader && !inBody)
            {
                draft.Pieces.Markup("<tbody>\n");
                inBody = true;
            }

            draft.Pieces.Markup(row.IsHeader ? "<thead>\n" : "");
            WriteRow(table, row);
            draft.Pieces.Markup(row.IsHeader ? "</thead>\n" : "");
        }

        draft.Pieces.Markup(inBody ? "</tbody>\n" : "").Markup("</table></div>\n");
    }

    private void WriteRow(Table table, TableRow row)
    {
        var outer = draft.Reading is { Kind: BlockKind.Blockquote } quotation ? quotation : draft.Begin(BlockKind.TableRow);
        draft.Pieces.Markup("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var paragraph = cell.Count > 0 ? cell[0] as ParagraphBlock : null;
            draft.Reading!.Separate(Math.Max(0, cell.Span.Start - 1));
            draft.Open(row.IsHeader ? "th scope=\"col\"" : "td", paragraph is null ? null : InlineAttributes.Of(paragraph), Alignment(table, i));
            if (paragraph is not null)
            {
                inlines.Write(paragraph, row.IsHeader || draft.Reading.Kind == BlockKind.Blockquote ? TextRole.Plain : TextRole.Prose);
                draft.Pieces.TrimSpace();
            }

            draft.Pieces.Markup(row.IsHeader ? "</th>" : "</td>");
        }

        draft.Pieces.Markup("</tr>\n");
        draft.Resume(outer);
    }

    /// <summary>A class, because the page's security policy allows no style attribute.</summary>
    private static string? Alignment(Table table, int column) => column >= table.ColumnDefinitions.Count ? null : table.ColumnDefinitions[column].Alignment switch
    {
        TableColumnAlign.Left => "align-left",
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-right",
        _ => null,
    };
}
