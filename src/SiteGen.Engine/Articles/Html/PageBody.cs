// Tells which blocks of a page are the article's paragraphs.
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Articles.Html;

internal static class PageBody
{
    private const int LongestLabel = 60;

    /// <summary>Lines that pages put between the paragraphs of an article.</summary>
    private static readonly FrozenSet<string> Labels = FrozenSet.Create(StringComparer.Ordinal,
        "advertisement", "advertisements", "advertising", "ad", "anzeige", "publicité", "publicidad", "اشتہار", "إعلان", "story continues below advertisement",
        "article continues below advertisement", "article continues after ad", "continue reading the main story", "scroll to continue", "skip advertisement", "share", "share this",
        "share this article", "share this story", "print", "email", "tweet", "listen", "listen to this article", "save", "comments", "leave a comment", "read full story", "top",
        "back to top", "follow us", "sign up", "subscribe", "loading", "loading...", "loading…", "play video", "watch", "view gallery");

    private static readonly string[] LabelOpenings = ["tags:", "tagged:", "topics:", "keywords:", "filed under", "follow us on ", "share on "];

    /// <summary>For each block: it is a paragraph of the article.</summary>
    public static ImmutableArray<bool> Of(PageView view, PageHead head, HashSet<int> kept)
    {
        var (page, marks, blocks) = view;
        var can = blocks.Select((block, i) => i > head.HeadlineBlock && i != head.StandfirstBlock && IsParagraph(page, block, marks)).ToArray();
        var body = blocks.Select((block, i) => can[i] && IsKept(page, block, kept)).ToArray();

        // The library drops a short paragraph now and then; one that stands beside paragraphs it kept belongs to them.
        var (first, last) = (Array.IndexOf(body, true), Array.LastIndexOf(body, true));
        var homes = Enumerable.Range(0, blocks.Length).Where(i => body[i]).Select(i => HomeOf(page, blocks[i])).ToHashSet();
        for (var i = 0; i < blocks.Length; i++)
        {
            body[i] |= homes.Contains(HomeOf(page, blocks[i])) && can[i] && !blocks[i].IsLink
                && (page.Nodes[blocks[i].Node].Name == "p" || (i > first && i < last));
        }

        DropStrays(page, blocks, body);
        return [.. body];
    }

    /// <summary>
    /// What stands first or last, ends no sentence and shares its place with no paragraph that does: an author's name, the cell beside the article.
    /// </summary>
    private static void DropStrays(SavedPage page, ImmutableArray<PageBlock> blocks, bool[] body)
    {
        var sentences = Enumerable.Range(0, blocks.Length).Where(i => body[i] && Wording.EndsSentence(blocks[i].Text.Value)).ToList();
        var homes = sentences.Select(i => HomeOf(page, blocks[i])).ToHashSet();
        for (var i = 0; i < blocks.Length && sentences.Count > 0; i++)
        {
            body[i] &= (i > sentences[0] && i < sentences[^1]) || homes.Contains(HomeOf(page, blocks[i]));
        }
    }

    /// <summary>At least half of its characters were kept.</summary>
    private static bool IsKept(SavedPage page, PageBlock block, HashSet<int> kept)
    {
        int all = 0, chosen = 0;
        foreach (var run in block.Runs)
        {
            all += page.Nodes[run].Span.Length;
            chosen += kept.Contains(run) ? page.Nodes[run].Span.Length : 0;
        }

        return 2 * chosen >= all;
    }

    /// <summary>The element that holds its paragraph or list.</summary>
    private static int HomeOf(SavedPage page, PageBlock block)
    {
        var node = block.Node;
        var name = page.Nodes[node].Name;
        var parent = Math.Max(page.Nodes[node].Parent, 0);
        return name is "p" or "blockquote" ? parent : name is "li" ? Math.Max(page.Nodes[parent].Parent, 0) : node;
    }

    private static bool IsParagraph(SavedPage page, PageBlock block, ImmutableArray<PageMark> marks) =>
        block.Runs.Any(run => marks[run] == PageMark.None) && PageHead.HeadingOf(page, block) == 0 && !IsLabel(block.Text.Value)
        && !(block.IsLink && TailHeadings.IsHeading(block.Text.Value));

    private static bool IsLabel(string text) => text.Length <= LongestLabel && (Labels.Contains(text.ToLowerInvariant().TrimEnd(':', '.', '!'))
        || Array.Exists(LabelOpenings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)));
}
