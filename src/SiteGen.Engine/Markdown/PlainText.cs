// The words of inline markup without markup, e.g. an image's alternative text.
using System.Text;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Citations;

namespace SiteGen.Markdown;

internal static class PlainText
{
    public static string Of(ContainerInline container, Draft draft)
    {
        var text = new StringBuilder();
        Append(container, text, draft);
        return text.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder text, Draft draft)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case CitationInline citation:
                    draft.Report(MarkdownRules.MisplacedCitation.At(draft.Origin.At(citation.Span), "an alternative text cannot hold a citation",
                        "move it behind the image"));
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(delimiter, text, draft);
                    break;
                case ContainerInline inner:
                    Append(inner, text, draft);
                    break;
            }
        }
    }
}
