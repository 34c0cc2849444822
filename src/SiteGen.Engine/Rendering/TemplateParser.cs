// Makes a tree of a template's text; syntax errors become diagnostics, the first of each line.
using Scriban;
using Scriban.Parsing;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

internal static class TemplateParser
{
    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = 100 };

    /// <summary>The template, without what the checks find out later; null when it cannot be read.</summary>
    public static Result<ParsedTemplate?> Parse(SourceFile file, string name)
    {
        var decoded = SourceText.Decode(file);
        if (decoded.Value is null)
        {
            return new(null, decoded.Diagnostics);
        }

        var text = decoded.Value.Value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var template = Template.Parse(text, name, Options);
        var parsed = new ParsedTemplate(name, text, LineMap.Of(file.Path, text), template.Page ?? new());
        if (!template.HasErrors)
        {
            return new(parsed);
        }

        var diagnostics = template.Messages
            .Where(message => message.Type == ParserMessageType.Error)
            .DistinctBy(message => message.Span.Start.Line)
            .Select(message => TemplateRules.Syntax.At(parsed.Locate(message.Span), Failure.FirstLower(message.Message), "see the template reference for what templates can say"));
        return new(null, [.. diagnostics]);
    }
}
