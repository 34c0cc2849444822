// A page, its blocks and what each of them is part of: what the steps of reading share.
using System.Collections.Immutable;

namespace SiteGen.Articles.Html;

internal sealed record PageView(SavedPage Page, ImmutableArray<PageMark> Marks, ImmutableArray<PageBlock> Blocks)
{
    public static PageView Of(SavedPage page)
    {
        var marks = PageMarks.Of(page);
        return new PageView(page, marks, PageBlocks.Of(page, marks));
    }

    /// <summary>The marks of the element that a block belongs to.</summary>
    public PageMark MarkOf(PageBlock block) => Marks[block.Runs[0]];
}
