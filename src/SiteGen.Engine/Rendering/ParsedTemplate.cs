// One template after parsing: its tree, its lines, and the other templates that it names.
using System.Collections.Immutable;
using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>A template that is named by another.</summary>
/// <param name="Name">E.g. <c>partials/card.html</c>.</param>
/// <param name="Optional">It need not exist.</param>
/// <param name="Call">The call that names it.</param>
internal sealed record TemplateReference(string Name, bool Optional, ScriptNode Call);

/// <summary>One parsed template. Scriban never changes a tree while it runs, so threads share it.</summary>
/// <param name="Name">Path below <c>templates/</c>, e.g. <c>explainer.html</c>.</param>
/// <param name="Text">Its text with line feeds only.</param>
/// <param name="Lines">Lines of the file.</param>
/// <param name="Tree">What Scriban made of it.</param>
internal sealed record ParsedTemplate(string Name, string Text, LineMap Lines, ScriptPage Tree)
{
    /// <summary>The template that this one is put into, where it says <c>content</c>; null when it stands alone.</summary>
    public TemplateReference? Layout { get; init; }

    public ImmutableArray<TemplateReference> Includes { get; init; } = [];

    /// <summary>It shows nothing of the page itself, only what pages share.</summary>
    public bool IsShared { get; init; }

    /// <summary>It says <c>content</c>: it is a layout for others.</summary>
    public bool HasContent { get; init; }

    /// <summary>The place of a stretch, underlined to the end of its first line.</summary>
    public Location Locate(SourceSpan span)
    {
        var start = Math.Clamp(span.Start.Offset, 0, Text.Length);
        var end = Math.Clamp(span.End.Offset + 1, start, Text.Length);
        var line = Text.AsSpan(start, end - start).IndexOf('\n');
        return Lines.Locate(start, line < 0 ? end - start : line);
    }
}
