// Finds the other stories that a page lists: inside its article, beside it and after it.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles.Html;

/// <summary>The listed headlines of a page, and which blocks belong to its lists.</summary>
/// <param name="Taken">For each block: it belongs to a list and is no paragraph.</param>
internal sealed record PageListing(ImmutableArray<TailEntry> Entries, ImmutableArray<bool> Taken)
{
    /// <summary>No list of stories is longer; what is longer is an archive.</summary>
    private const int MostEntries = 200;

    /// <summary>A date, a teaser, a category stand between the links of one list.</summary>
    private const int LongestCard = 3;

    /// <summary>Finds them below the headline. Menus are no lists of stories.</summary>
    /// <param name="body">Which blocks read as paragraphs; a list without a heading counts only after the last of them.</param>
    public static PageListing Of(PageView view, int headline, ImmutableArray<bool> body, string? linkBase)
    {
        var (page, blocks) = (view.Page, view.Blocks);
        var taken = new bool[blocks.Length];
        var found = new List<(int Block, MappedText Text)>();
        var last = body.LastIndexOf(true);
        for (var i = headline + 1; i < blocks.Length; i++)
        {
            var (block, text) = (blocks[i], blocks[i].Text.Value);
            if (taken[i] || view.MarkOf(block).HasFlag(PageMark.Navigation))
            {
                continue;
            }

            if (TailHeadings.HeadlineAfter(text) is > 0 and var skip && block.Link >= 0)
            {
                taken[i] = true;
                found.Add((i, TextLine.Slice(block.Text, skip, text.Length - skip)));
            }
            else if (TailHeadings.IsHeading(text) && Scope(view, i) is var end && end > i + 1)
            {
                taken.AsSpan(i, end - i).Fill(true);
                found.AddRange(Enumerable.Range(i + 1, end - i - 1).Where(at => IsStory(blocks[at])).Select(at => (at, blocks[at].Text)));
            }
            else if (view.MarkOf(block).HasFlag(PageMark.Listed))
            {
                taken[i] = true;
                if (IsStory(block))
                {
                    found.Add((i, block.Text));
                }
            }
            else if (i > last && ListAfter(view, i) is > 1 and var length)
            {
                taken.AsSpan(i, length).Fill(true);
                found.AddRange(Enumerable.Range(i, length).Select(at => (at, blocks[at].Text)));
            }
        }

        return new PageListing(EntriesOf(page, blocks, found, linkBase), [.. taken]);
    }

    /// <summary>Each story once, though a card may link to it by its picture, headline and "Read more".</summary>
    private static ImmutableArray<TailEntry> EntriesOf(SavedPage page, ImmutableArray<PageBlock> blocks, List<(int Block, MappedText Text)> found, string? linkBase)
    {
        var entries = ImmutableArray.CreateBuilder<TailEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (block, text) in found)
        {
            var url = WebLinks.Resolve(page.Attribute(blocks[block].Link, "href")?.Value, linkBase);
            if (entries.Count < MostEntries && seen.Add(text.Value) && (url is null || seen.Add(url)))
            {
                entries.Add(new TailEntry(text, url));
            }
        }

        return entries.ToImmutable();
    }

    /// <summary>The end of what stands under a heading: of the element that it opens, or of the links that follow it.</summary>
    private static int Scope(PageView view, int heading)
    {
        var (page, blocks) = (view.Page, view.Blocks);
        var before = heading > 0 ? blocks[heading - 1].Runs[^1] : 0;
        for (var node = blocks[heading].Node; node > 0 && node > before && page.Nodes[node].Name is not ("article" or "main" or "body" or "html"); node = page.Nodes[node].Parent)
        {
            var end = heading + 1;
            while (end < blocks.Length && blocks[end].Runs[0] < page.Nodes[node].End)
            {
                end++;
            }

            if (Enumerable.Range(heading + 1, end - heading - 1).Any(i => IsStory(blocks[i])))
            {
                return end;
            }
        }

        int reached = heading + 1, at = heading + 1;
        for (; at < blocks.Length && at - reached < LongestCard && !Wording.ReadsLikeBody(blocks[at].Text.Value); at++)
        {
            reached = IsStory(blocks[at]) ? at + 1 : reached;
        }

        return reached;
    }

    /// <summary>How many links to stories stand here one after the other.</summary>
    private static int ListAfter(PageView view, int from)
    {
        var end = from;
        while (end < view.Blocks.Length && IsStory(view.Blocks[end]) && Wording.ReadsLikeHeadline(view.Blocks[end].Text.Value) && view.MarkOf(view.Blocks[end]) == PageMark.None)
        {
            end++;
        }

        return end - from;
    }

    private static bool IsStory(PageBlock block) =>
        block.IsLink && !TailHeadings.IsHeading(block.Text.Value) && (Wording.ReadsLikeHeadline(block.Text.Value) || block.Text.Value.Length >= 20);
}
