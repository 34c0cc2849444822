// The part of the inline writer for links and images, whose targets are resolved later.
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Attributes;

namespace SiteGen.Markdown;

internal sealed partial class InlineWriter
{
    private void WriteLink(LinkInline link)
    {
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var attributes = OpenSpan(link);
        var refused = LinkTarget.IsRefused(draft, target, link.Span);
        if (!refused)
        {
            draft.Pieces.Add(new LinkPiece(target, NullIfEmpty(link.Title), draft.Origin.At(link.Span)));
        }

        _inLink = true;
        WriteSiblings(link.FirstChild, null);
        _inLink = false;
        draft.Pieces.Markup(refused ? "" : "</a>").Markup(attributes is null ? "" : "</span>");
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var attributes = OpenSpan(link);
        var refused = LinkTarget.IsRefused(draft, target, link.Span);
        if (!refused)
        {
            draft.Pieces.Add(new LinkPiece(target, null, draft.Origin.At(link.Span)));
        }

        draft.Reading?.Append([BlockText.Replacement], link.Span.Start);
        _title?.Append(link.Url);
        draft.Pieces.Escaped(link.Url).Markup(refused ? "" : "</a>").Markup(attributes is null ? "" : "</span>");
        _smart.Pass('x');
    }

    private void WriteImage(LinkInline image)
    {
        var target = image.GetDynamicUrl?.Invoke() ?? image.Url ?? "";
        var alternative = PlainText.Of(image, draft);
        draft.Reading?.Append([BlockText.Replacement], image.Span.Start);
        _title?.Append(alternative);
        _smart.Pass('x');
        if (alternative.Length == 0)
        {
            draft.Report(MarkdownRules.NoAlternative.At(draft.Origin.At(image.Span), "this image has no alternative text",
                "say in the square brackets what it shows: ![A flooded road near the mill](road.jpg)"));
        }

        if (!LinkTarget.IsRefused(draft, target, image.Span))
        {
            var attributes = OpenSpan(image);
            draft.Pieces.Add(new ImagePiece(target, alternative, NullIfEmpty(image.Title), draft.Origin.At(image.Span)));
            draft.Pieces.Markup(attributes is null ? "" : "</span>");
        }
    }

    /// <summary>Links and images become pieces that hold no attributes, so a span around them does.</summary>
    private AttributesInline? OpenSpan(Inline inline)
    {
        var attributes = InlineAttributes.After(inline);
        if (attributes is not null)
        {
            draft.Open("span", attributes);
        }

        return attributes;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
