// The one door to Markdig: Markdown becomes cards, pieces and blocks.
using Markdig;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Markdown;

public static class MarkdownReader
{
    /// <summary>Reads the body of a file from an offset on.</summary>
    public static Result<Body> Read(SourceText text, int bodyStart, bool rawHtml)
    {
        var draft = new Draft(Origin.OfBody(text, bodyStart), rawHtml);
        var body = Parse(draft, MarkdownDialect.Body) is { } document ? new CardReader(draft).Read(document) : Body.Empty;
        return new(body, draft.Diagnostics);
    }

    /// <summary>Reads an inline Markdown string of the front matter. Block markup in it is text, and so are attributes.</summary>
    public static Result<InlineText> ReadInline(Scalar scalar)
    {
        var draft = new Draft(Origin.OfScalar(scalar), rawHtml: false);
        draft.Begin(BlockKind.FrontMatter);
        if (Parse(draft, MarkdownDialect.Inline) is { } document)
        {
            WriteParagraphs(draft, document);
        }

        draft.Resume(null);
        var texts = draft.Blocks();
        var read = texts.IsEmpty ? new TextBlock(BlockKind.FrontMatter, MappedText.At("", scalar.Text.OffsetOf(0)), [], []) : texts[0];
        return new(new InlineText(scalar, draft.Pieces.Take(), read), draft.Diagnostics);
    }

    /// <summary>Blank lines, which block scalars may hold, are line breaks: the text stays one block.</summary>
    private static void WriteParagraphs(Draft draft, MarkdownDocument document)
    {
        var inlines = new InlineWriter(draft);
        foreach (var block in document)
        {
            if (block is ParagraphBlock paragraph)
            {
                draft.Pieces.Markup(block == document[0] ? "" : "<br>\n");
                draft.Reading!.Separate(Math.Max(0, paragraph.Span.Start - 1));
                inlines.Write(paragraph, TextRole.Prose);
            }
        }
    }

    /// <summary>Markdig's tree; null, with an error, when the text nests too deep.</summary>
    private static MarkdownDocument? Parse(Draft draft, MarkdownPipeline dialect)
    {
        var deep = Nesting.TooDeepAt(draft.Origin.Text);
        if (deep is null)
        {
            try
            {
                var document = Markdig.Markdown.Parse(draft.Origin.Text, dialect);
                HeadingTabs.PutRight(document, draft.Origin.Text);
                return document;
            }
            catch (ArgumentException)
            {
                // Markdig's own, later bound on depth; it knows no place.
                deep = 0;
            }
        }

        draft.Report(MarkdownRules.TooDeep.At(draft.Origin.At(deep.Value, 1), "the text nests too deep to be read",
            "close brackets and emphasis, and use fewer levels of quotations and lists"));
        return null;
    }
}
