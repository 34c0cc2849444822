// Writes the inline markup of a paragraph, heading or cell as pieces, and its text for proof, in one walk.
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Citations;

namespace SiteGen.Markdown;

internal enum TextRole
{
    /// <summary>Running text: glossary terms may be linked in it.</summary>
    Prose,

    /// <summary>Text without links of ours: table heads, quotations, terms.</summary>
    Plain,

    /// <summary>A heading: no citations either.</summary>
    Heading,
}

/// <summary>Writes inline markup.</summary>
internal sealed partial class InlineWriter(Draft draft)
{
    private readonly SmartPunctuation _smart = new();
    private readonly CitationWriter _citations = new(draft);
    private readonly FootnoteMarks _footnotes = new(draft);
    private TextRole _role;
    private StringBuilder? _title;
    private bool _inLink;
    private int _tasks;

    private string Source => draft.Origin.Text;

    /// <summary>Writes a leaf whole.</summary>
    public void Write(LeafBlock leaf, TextRole role) => Write(leaf.Inline?.FirstChild, null, role);

    /// <summary>Writes siblings up to one that is not written.</summary>
    public void Write(Inline? first, Inline? end, TextRole role)
    {
        _smart.Reset();
        _role = role;
        WriteSiblings(first, end);
    }

    /// <summary>Writes a heading and gives its words without markup.</summary>
    public string WriteHeading(LeafBlock leaf)
    {
        _title = new StringBuilder();
        Write(leaf, TextRole.Heading);
        var title = _title.ToString().Trim();
        _title = null;
        return title;
    }

    private void WriteSiblings(Inline? first, Inline? end)
    {
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
        {
            WriteOne(inline);
        }
    }

    private void WriteOne(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteLiteral(literal);
                break;
            case LineBreakInline lineBreak:
                WriteLineBreak(lineBreak);
                break;
            case CitationInline citation:
                _citations.Write(citation, _role == TextRole.Heading, _inLink);
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(emphasis);
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case AutolinkInline link:
                WriteAutolink(link);
                break;
            case CodeInline code:
                WriteCode(code);
                break;
            case HtmlEntityInline entity:
                WriteEntity(entity);
                break;
            case HtmlInline html:
                WriteHtml(html);
                break;
            case FootnoteLink footnote:
                _footnotes.Write(footnote);
                break;
            case TaskList task:
                draft.Pieces.Markup(task.Checked ? "<input type=\"checkbox\" disabled checked" : "<input type=\"checkbox\" disabled")
                    .Markup(" aria-labelledby=\"task:").Markup(++_tasks).Markup("\"> <span id=\"task:").Markup(_tasks).Markup("\">");
                break;
            case AttributesInline attributes:
                WriteAttributes(attributes);
                break;
            case DelimiterInline delimiter:
                WriteText(delimiter.ToLiteral(), delimiter.Span.Start, Next(delimiter.Span.Start));
                _citations.CheckUnread(delimiter.Span.Start);
                WriteSiblings(delimiter.FirstChild, null);
                break;
            case ContainerInline container:
                WriteSiblings(container.FirstChild, null);
                break;
        }
    }

    private void WriteLiteral(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (text.IsEmpty)
        {
            return;
        }

        var offset = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        // Markdig trims white space off cells without moving their start.
        while (offset < Source.Length && Source[offset] != text[0] && char.IsWhiteSpace(Source[offset]))
        {
            offset++;
        }

        if (literal.IsFirstCharacterEscaped)
        {
            WriteUnchanged(text[..1], offset);
            text = text[1..];
            offset++;
        }
        else if (text is "[")
        {
            _citations.CheckUnread(offset);
        }

        WriteText(text, offset, Next(offset + text.Length - 1));
    }

    private char Next(int offset) => offset + 1 < Source.Length && offset >= 0 ? Source[offset + 1] : '\0';

    private void WriteText(ReadOnlySpan<char> text, int offset, char after)
    {
        draft.Reading?.Append(text, offset);
        Print(_smart.Apply(text, after));
    }

    /// <summary>Text that smart punctuation leaves alone.</summary>
    private void WriteUnchanged(ReadOnlySpan<char> text, int offset)
    {
        draft.Reading?.Append(text, offset);
        Print(text);
        _smart.Pass(text[^1]);
    }

    /// <summary>However many characters an entity stands for, they all stand at its place.</summary>
    private void WriteEntity(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.AsSpan();
        for (var i = 0; i < text.Length; i++)
        {
            draft.Reading?.Append(text.Slice(i, 1), entity.Span.Start);
        }

        Print(text);
        _smart.Pass(text.IsEmpty ? ' ' : text[^1]);
    }

    private void Print(ReadOnlySpan<char> text)
    {
        _title?.Append(text);
        draft.Pieces.Text(text, _role == TextRole.Prose && !_inLink);
    }

    private void WriteLineBreak(LineBreakInline lineBreak)
    {
        draft.Reading?.Space(lineBreak.Span.Start);
        if (lineBreak.IsHard && _title is null)
        {
            draft.Pieces.Markup("<br>\n");
        }
        else
        {
            Print(" ");
        }

        _smart.Pass(' ');
    }

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        var element = emphasis.DelimiterCount == 2 ? "strong" : "em";
        draft.Open(element, InlineAttributes.After(emphasis));
        draft.Reading?.OpenEmphasis();
        WriteSiblings(emphasis.FirstChild, null);
        draft.Reading?.CloseEmphasis();
        draft.Pieces.Markup(element == "em" ? "</em>" : "</strong>");
    }

    private void WriteCode(CodeInline code)
    {
        draft.Reading?.Append([BlockText.Replacement], code.Span.Start);
        _title?.Append(code.Content);
        draft.Open("code", InlineAttributes.After(code));
        draft.Pieces.Escaped(code.Content).Markup("</code>");
        _smart.Pass('x');
    }

    private void WriteHtml(HtmlInline html)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            return;
        }

        if (draft.RawHtml)
        {
            draft.Pieces.Markup(html.Tag);
            if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            {
                draft.Reading?.Space(html.Span.Start);
            }
            else if (RawHtml.MarkOf(html.Tag) is { } mark)
            {
                draft.Reading?.Append([mark], html.Span.Start);
            }

            return;
        }

        draft.Report(MarkdownRules.RawHtml.At(draft.Origin.At(html.Span), $"raw HTML is off on this site: {RawHtml.Excerpt(html.Tag)}", RawHtml.Help));
        WriteUnchanged(html.Tag, html.Span.Start);
    }

    private void WriteAttributes(AttributesInline attributes)
    {
        if (InlineAttributes.Carrier(attributes) is not null)
        {
            return;
        }

        if (InlineAttributes.IsOfBlock(attributes))
        {
            draft.Pieces.TrimSpace();
            return;
        }

        draft.Misplaced(attributes);
        WriteUnchanged(Source.AsSpan(attributes.Span.Start, attributes.Span.Length), attributes.Span.Start);
    }
}
