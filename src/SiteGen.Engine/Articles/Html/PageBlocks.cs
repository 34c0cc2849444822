// Cuts a page into blocks: the stretches of text that a browser sets as lines of their own.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles.Html;

/// <summary>A block of text.</summary>
/// <param name="Node">The element whose block it is.</param>
/// <param name="Text">One line; runs of white space are one space.</param>
/// <param name="Runs">The text nodes it is made of.</param>
/// <param name="Link">The first link inside it that leads to another page; -1 when there is none.</param>
/// <param name="Linked">Characters inside links.</param>
internal sealed record PageBlock(int Node, MappedText Text, ImmutableArray<int> Runs, int Link, int Linked)
{
    /// <summary>As good as all of it is a link.</summary>
    public bool IsLink => Link >= 0 && 5 * Linked >= 4 * Text.Value.Length;
}

internal static class PageBlocks
{
    public static ImmutableArray<PageBlock> Of(SavedPage page, ImmutableArray<PageMark> marks)
    {
        var blocks = ImmutableArray.CreateBuilder<PageBlock>();
        var draft = new BlockDraft(page);
        var tables = new TableRows(page);
        var breaks = 0;
        var quoted = new Stack<int>();
        for (var i = 1; i < page.Nodes.Length; i++)
        {
            var node = page.Nodes[i];
            while (quoted.TryPeek(out var end) && end <= i)
            {
                quoted.Pop();
                draft.Mark('”', TagEnd(node.Span.Start));
            }

            if (node.Name == PageNode.Text && !marks[i].HasFlag(PageMark.Unseen))
            {
                var owner = tables.OwnerOf(i);
                Cut(owner != draft.Owner, owner);
                breaks = draft.Add(i) ? 0 : breaks;
            }
            else if (node.Name == "q" && !marks[i].HasFlag(PageMark.Unseen) && !HasOwnMark(page, i))
            {
                quoted.Push(node.End);
                draft.Mark('“', node.Span.Start);
            }
            else if (node.Name == "br")
            {
                // Two of them in a row part paragraphs, one only lines.
                Cut(++breaks > 1, draft.Owner);
                draft.Space(node.Span.Start);
            }
            else if (tables.IsCellOfRow(i))
            {
                draft.Space(node.Span.Start);
            }
            else if (!PageElements.IsInline(node.Name) && !PageElements.IsUnseen(node.Name) && node.Name != PageNode.RawText)
            {
                Cut(true, draft.Owner);
            }
        }

        for (; quoted.Count > 0; quoted.Pop())
        {
            draft.Mark('”', TagEnd(page.Source.Length));
        }

        Cut(true, -1);
        return blocks.DrainToImmutable();

        int TagEnd(int before) => page.Source.LastIndexOf('>', before - 1);

        void Cut(bool here, int owner)
        {
            if (here)
            {
                if (draft.Finish() is { } block)
                {
                    blocks.Add(block);
                }

                draft = new BlockDraft(page) { Owner = owner };
                breaks = 0;
            }
        }
    }

    /// <summary>The page sets the marks around a <c>q</c> itself.</summary>
    private static bool HasOwnMark(SavedPage page, int node)
    {
        var start = page.Nodes[node].Span.Start;
        return start > 0 && page.Source[start - 1] is '"' or '“' or '„' or '«' or '‘' or ';';
    }
}

/// <summary>Rows of a table with headings are read across, cells of a table that only lays out a page each by themselves.</summary>
internal sealed class TableRows(SavedPage page)
{
    private readonly Dictionary<int, bool> _known = [];

    /// <summary>The element whose block a text belongs to.</summary>
    public int OwnerOf(int text) => page.Around(text, around => !PageElements.IsInline(page.Nodes[around].Name) && !IsCellOfRow(around));

    public bool IsCellOfRow(int node) => page.Nodes[node].Name is "td" or "th" && HasHeadings(page.Around(node, around => page.Nodes[around].Name == "table"));

    private bool HasHeadings(int table)
    {
        if (table < 0)
        {
            return false;
        }

        if (!_known.TryGetValue(table, out var has))
        {
            for (var i = table + 1; i < page.Nodes[table].End && !has; i++)
            {
                has = page.Nodes[i].Name == "th" && page.Around(i, around => page.Nodes[around].Name == "table") == table;
            }

            _known.Add(table, has);
        }

        return has;
    }
}
