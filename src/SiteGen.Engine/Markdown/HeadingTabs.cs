// Puts right where the text of a heading stands when a tab follows its # signs: Markdig spreads the tab and counts from the line's new text.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown;

internal static class HeadingTabs
{
    /// <summary>Shifts the places of every heading that begins with a tab.</summary>
    /// <param name="text">What Markdig read.</param>
    public static void PutRight(MarkdownDocument document, string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            return;
        }

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Inline?.FirstChild is { } first && heading.Span.Start < text.Length && ContentOf(text, heading.Span.Start) is { } start)
            {
                Shift(heading.Inline, start - first.Span.Start);
            }
        }
    }

    /// <summary>Where the text of a heading begins; null where no tab stands before it.</summary>
    private static int? ContentOf(string text, int heading)
    {
        var rest = text.AsSpan(heading);
        var signs = rest.IndexOfAnyExcept('#');
        var space = signs <= 0 ? -1 : rest[signs..].IndexOfAnyExcept(" \t");
        return space > 0 && rest.Slice(signs, space).Contains('\t') ? heading + signs + space : null;
    }

    private static void Shift(ContainerInline inlines, int by)
    {
        foreach (var inline in inlines.FindDescendants<Inline>())
        {
            inline.Span = Shifted(inline.Span, by);
            if (inline is LinkInline link)
            {
                link.UrlSpan = Shifted(link.UrlSpan, by);
                link.TitleSpan = Shifted(link.TitleSpan, by);
                link.LabelSpan = Shifted(link.LabelSpan, by);
            }
        }
    }

    private static SourceSpan Shifted(SourceSpan span, int by) => span.IsEmpty ? span : new(span.Start + by, span.End + by);
}
