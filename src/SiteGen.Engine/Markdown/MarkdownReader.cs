// The one door to Markdig: Markdown becomes cards, pieces and blocks.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Markdown;

public static class MarkdownReader
{
    /// <summary>Reads the body of a file from an offset on.</summary>
    public static Result<Body> Read(SourceText text, int bodyStart, bool rawHtml) => throw new NotImplementedException();

    /// <summary>Reads an inline Markdown string of the front matter.</summary>
    public static Result<InlineText> ReadInline(Scalar scalar) => throw new NotImplementedException();
}
