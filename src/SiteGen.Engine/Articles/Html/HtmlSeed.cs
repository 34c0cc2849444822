// Reads a saved web page: headline, standfirst, paragraphs and listed headlines, with what its markup says about it.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Articles.Html;

/// <summary>A saved page as an article in the making. Every text knows its place in the file, or has none.</summary>
/// <param name="Headline">Null when the page names none.</param>
/// <param name="Metadata">What the page's own markup says.</param>
internal sealed record HtmlSeed(
    MappedText? Headline, MappedText? Standfirst, ImmutableArray<MappedText> Body, ImmutableArray<TailEntry> Listed, SeedMetadata Metadata)
{
    /// <summary>Reads it; null with a diagnostic when the page is too large.</summary>
    /// <param name="url">The page's address, when a person gave it.</param>
    public static Result<HtmlSeed?> Read(SourceText text, int start, string? url)
    {
        if (PageTree.Of(text.Value, start) is not { } page)
        {
            return new(null, [SeedRules.PageTooLarge.At(new Location(text.Path), "this page has too many elements to find its article in",
                "save the article's own page, or what the browser's reader view shows, or copy the text into a .txt file")]);
        }

        var view = PageView.Of(page);
        var kept = MainText.Find(page, view.Marks);
        var facts = PageFacts.Of(page, view.Marks);
        var head = PageHead.Of(view, facts);
        var body = PageBody.Of(view, head, kept);
        var listing = PageListing.Of(view, head.HeadlineBlock, body, WebLinks.Resolve(url, null) ?? facts.LinkBase);
        var paragraphs = view.Blocks.Where((_, i) => body[i] && !listing.Taken[i]).Select(block => block.Text);
        return new(new HtmlSeed(
            head.Headline,
            head.StandfirstBlock < 0 ? null : view.Blocks[head.StandfirstBlock].Text,
            [.. paragraphs],
            listing.Entries,
            facts.Metadata));
    }
}
