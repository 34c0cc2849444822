// Footnotes: the raised numbers in the text, and the notes at the end of the body with links back.
using Markdig.Extensions.Footnotes;

namespace SiteGen.Markdown;

/// <summary>Ids hold a colon, which no id of an editor can: <c>fn:1</c> and <c>fnref:1</c>.</summary>
internal sealed class FootnoteMarks(Draft draft)
{
    public void Write(FootnoteLink link)
    {
        if (link.IsBackLink)
        {
            draft.Pieces.Markup(" <a class=\"fn-back\" href=\"#fnref:").Markup(link.Index).Markup("\" role=\"doc-backlink\">↩\uFE0E<sup>")
                .Markup(link.Index).Markup("</sup></a>");
            return;
        }

        draft.Pieces.TrimSpace();
        draft.Pieces.Markup("<sup class=\"fn-ref\"><a id=\"fnref:").Markup(link.Index).Markup("\" href=\"#fn:").Markup(link.Footnote.Order)
            .Markup("\" role=\"doc-noteref\">").Markup(link.Footnote.Order).Markup("</a></sup>");
    }
}
