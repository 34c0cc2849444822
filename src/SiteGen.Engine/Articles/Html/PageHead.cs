// Finds headline and standfirst among the blocks of a page.
using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles.Html;

/// <summary>What stands above the body.</summary>
/// <param name="Headline">Null when the page names none.</param>
/// <param name="HeadlineBlock">Index of the block that shows it; -1 when none does.</param>
/// <param name="StandfirstBlock">Index of the standfirst's block; -1 when there is none.</param>
internal sealed record PageHead(MappedText? Headline, int HeadlineBlock, int StandfirstBlock)
{
    /// <summary>Between headline and standfirst stand at most a byline, a date and the like.</summary>
    private const int StandfirstReach = 6;

    private const int LongestStandfirst = 300;

    /// <summary>With all markup inside it.</summary>
    private const int LongestElement = 5_000;

    /// <summary>A second heading shorter than this is the first section's.</summary>
    private const int ShortestSubHeadline = 40;

    private static readonly SearchValues<char> Separators = SearchValues.Create("|-–—:·•»«/~");

    private static readonly string[] StandfirstNames =
    [
        "standfirst", "subheadline", "sub-headline", "subheading", "sub-heading", "subhead", "subtitle", "sub-title", "dek", "deck", "excerpt", "summary", "strapline", "synopsis", "kicker-sub",
    ];

    public static PageHead Of(PageView view, PageFacts facts)
    {
        var (page, _, blocks) = view;
        var titles = facts.WindowTitle is { } window ? facts.Titles.Add(window) : facts.Titles;
        var shown = Shown(page, blocks, titles, facts.Metadata.Publisher);
        var first = shown >= 0 ? shown : FirstTopHeading(page, blocks, facts.Metadata.Publisher);
        var headline = shown >= 0 ? blocks[shown].Text
            : !facts.Titles.IsEmpty ? WithoutSite(facts.Titles[0], facts)
            : first >= 0 ? blocks[first].Text
            : facts.WindowTitle is { } title ? WithoutSite(title, facts) : null;
        return new PageHead(headline, first, first < 0 ? -1 : Standfirst(view, first, facts.Description));
    }

    /// <summary>The heading, or failing that the other block, that shows what the page says its headline is.</summary>
    private static int Shown(SavedPage page, ImmutableArray<PageBlock> blocks, ImmutableArray<MappedText> titles, string? site)
    {
        var headings = Enumerable.Range(0, blocks.Length).Where(i => HeadingOf(page, blocks[i]) > 0).OrderBy(i => HeadingOf(page, blocks[i])).ToList();
        foreach (var title in titles)
        {
            if (headings.FindIndex(i => Wording.Same(blocks[i].Text.Value, title.Value)) is >= 0 and var same && !IsSite(title.Value, site))
            {
                return headings[same];
            }
        }

        var part = headings.Where(i => !IsSite(blocks[i].Text.Value, site) && titles.Any(title => IsPartOf(blocks[i].Text.Value, title.Value)))
            .OrderByDescending(i => blocks[i].Text.Value.Length).FirstOrDefault(-1);
        return part >= 0 || headings.Exists(i => HeadingOf(page, blocks[i]) == 1) ? part
            : Enumerable.Range(0, blocks.Length).FirstOrDefault(
                i => !blocks[i].IsLink && Wording.ReadsLikeHeadline(blocks[i].Text.Value)
                    && titles.Any(title => Wording.Same(blocks[i].Text.Value, title.Value) || IsPartOf(blocks[i].Text.Value, title.Value)), -1);
    }

    private static int FirstTopHeading(SavedPage page, ImmutableArray<PageBlock> blocks, string? site)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (HeadingOf(page, blocks[i]) == 1 && !IsSite(blocks[i].Text.Value, site))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>1 to 6 for a block inside a heading, else 0.</summary>
    public static int HeadingOf(SavedPage page, PageBlock block) =>
        page.Around(block.Node, around => PageElements.IsHeading(page.Nodes[around].Name)) is >= 0 and var heading ? page.Nodes[heading].Name[1] - '0' : 0;

    private static bool IsSite(string text, string? site) => site is not null && Wording.Same(text, site);

    /// <summary>The title is these words and, apart from them by a bar or dash, the site's name or the section's.</summary>
    private static bool IsPartOf(string words, string title) =>
        words.Length >= 8
        && ((title.StartsWith(words, StringComparison.OrdinalIgnoreCase) && title.AsSpan(words.Length).TrimStart() is [var next, ..] && Separators.Contains(next))
            || (title.EndsWith(words, StringComparison.OrdinalIgnoreCase) && title.AsSpan(0, title.Length - words.Length).TrimEnd() is [.., var before] && Separators.Contains(before)));

    /// <summary>Cuts off what a bar or dash sets apart at the end where that is the site's name, or stands in the window's title but not in the page's.</summary>
    private static MappedText WithoutSite(MappedText title, PageFacts facts)
    {
        var cut = title.Value.AsSpan().LastIndexOfAny(Separators);
        if (cut <= 0)
        {
            return title;
        }

        var name = title.Value[(cut + 1)..].Trim();
        var host = Uri.TryCreate(facts.Metadata.Url, UriKind.Absolute, out var address) ? address.Host.Replace("www.", "", StringComparison.OrdinalIgnoreCase) : "";
        var known = IsSite(name, facts.Metadata.Publisher) || (name.Length > 0 && (Wording.Same(name, host) || Wording.Same(name, host.Split('.')[0])))
            || (title.Value[cut] == '|' && facts.Metadata.Publisher is null);
        var length = title.Value.AsSpan(0, cut).TrimEnd().Length;
        return known && length > 0 ? TextLine.Slice(title, 0, length) : title;
    }

    private static int Standfirst(PageView view, int headline, string? description)
    {
        var (page, _, blocks) = view;
        var next = true;
        for (var i = headline + 1; i < Math.Min(blocks.Length, headline + 1 + StandfirstReach); i++)
        {
            var (block, text) = (blocks[i], blocks[i].Text.Value);
            if (view.MarkOf(block) != PageMark.None || block.IsLink || TailHeadings.IsHeading(text))
            {
                continue;
            }

            var heading = HeadingOf(page, block) > 0;
            if (text.Length <= LongestStandfirst && !DatelineReader.Opens(text)
                && (IsDeclared(page, block)
                    || (next && heading && !Wording.ReadsLikeBody(text) && (text.Length >= ShortestSubHeadline || IsBesideHeadline(page, blocks[headline], block)))
                    || (description is not null && Wording.Same(description, text) && !IsAmongParagraphs(page, blocks, i))))
            {
                return i;
            }

            // A paragraph that reads like body text begins the body.
            if (page.Nodes[block.Node].Name == "p" && Wording.ReadsLikeBody(text))
            {
                return -1;
            }

            next = false;
        }

        return -1;
    }

    /// <summary>Its element, or one around it that holds nothing else, is named as a standfirst.</summary>
    private static bool IsDeclared(SavedPage page, PageBlock block)
    {
        for (var node = block.Node; node > 0 && page.LengthOf(node) <= LongestElement && TextLine.Of(page.TextOf(node)).Value.Length == block.Text.Value.Length; node = page.Nodes[node].Parent)
        {
            if (page.Attribute(node, "itemprop")?.Value is "description" or "alternativeHeadline"
                || (page.Attribute(node, "class")?.Value.ToLowerInvariant() is { } names && StandfirstNames.Any(name => names.Contains(name, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBesideHeadline(SavedPage page, PageBlock headline, PageBlock block) =>
        page.Nodes[headline.Node].Parent == page.Nodes[block.Node].Parent && page.Nodes[page.Nodes[block.Node].Parent].Name is "header" or "hgroup";

    /// <summary>A paragraph like those that follow it: the description repeats the article's first one.</summary>
    private static bool IsAmongParagraphs(SavedPage page, ImmutableArray<PageBlock> blocks, int index) =>
        page.Nodes[blocks[index].Node].Name == "p"
        && blocks.Skip(index + 1).Take(2).Any(other => page.Nodes[other.Node].Name == "p" && page.Nodes[other.Node].Parent == page.Nodes[blocks[index].Node].Parent);
}
