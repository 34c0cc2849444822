// Writes blocks as pieces, and decides which of them are one text for proof.
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Containers;

namespace SiteGen.Markdown;

/// <summary>Writes the blocks of a body, cards and footnotes excepted.</summary>
internal sealed class BlockWriter
{
    private readonly Draft _draft;
    private readonly InlineWriter _inlines;
    private readonly QuoteWriter _quotes;
    private readonly TableWriter _tables;
    private readonly FenceWriter _fences;
    private AttributesInline? _pending;
    private TextRole _role;

    public BlockWriter(Draft draft, InlineWriter inlines)
    {
        _draft = draft;
        _inlines = inlines;
        _quotes = new QuoteWriter(draft, inlines, this);
        _tables = new TableWriter(draft, inlines);
        _fences = new FenceWriter(draft, this);
    }

    public void WriteAll(ContainerBlock parent)
    {
        foreach (var block in parent)
        {
            Write(block);
        }

        DropPending();
    }

    /// <summary>Writes everything in a quotation: no glossary term is linked in somebody's words.</summary>
    public void WriteQuoted(Block block)
    {
        var outer = _role;
        _role = TextRole.Plain;
        Write(block);
        _role = outer;
    }

    public void Write(Block block)
    {
        if (InlineAttributes.ForNext(block) is { } next)
        {
            DropPending();
            _pending = next;
            return;
        }

        switch (block)
        {
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, "p");
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                _quotes.Write(quote, TakePending());
                break;
            case Table table:
                _tables.Write(table, TakePending());
                break;
            case FenceBlock fence:
                DropPending();
                _fences.Write(fence);
                break;
            case DefinitionList list:
                WriteDefinitions(list);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case ThematicBreakBlock:
                _draft.Open("hr", TakePending());
                _draft.Pieces.Markup("\n");
                break;
            case HtmlBlock html:
                DropPending();
                var outer = BeginUnlessReading(BlockKind.Paragraph, html);
                RawHtml.Write(html, _draft);
                _draft.Resume(outer);
                break;
        }
    }

    /// <summary>Attributes on a line of their own for the block that is being written.</summary>
    public AttributesInline? TakePending()
    {
        var pending = _pending;
        _pending = null;
        return pending;
    }

    public void DropPending()
    {
        if (TakePending() is { } unused)
        {
            _draft.Misplaced(unused);
        }
    }

    /// <summary>Begins a block of its own, or goes on in the one that is being read (a list's item is part of the list).</summary>
    public BlockText? BeginUnlessReading(BlockKind kind, Block block)
    {
        if (_draft.Reading is not { } reading)
        {
            return _draft.Begin(kind);
        }

        reading.Separate(Math.Max(0, block.Span.Start - 1));
        return reading;
    }

    private void WriteParagraph(LeafBlock paragraph, string element)
    {
        var outer = BeginUnlessReading(BlockKind.Paragraph, paragraph);
        _draft.Open(element, TakePending() ?? InlineAttributes.Of(paragraph));
        _inlines.Write(paragraph, _role);
        _draft.Pieces.Markup("</").Markup(element).Markup(">\n");
        _draft.Resume(outer);
    }

    /// <summary>A heading inside a card. Cards have the second level, so none is higher than the third.</summary>
    private void WriteHeading(HeadingBlock heading)
    {
        var outer = BeginUnlessReading(BlockKind.Heading, heading);
        _draft.Pieces.Begin();
        var title = _inlines.WriteHeading(heading);
        var content = _draft.Pieces.End();
        _draft.Resume(outer);

        var attributes = TakePending() ?? InlineAttributes.Of(heading);
        var id = HeadingId(heading, title, attributes);
        var level = Math.Max(3, heading.Level);
        _draft.Open("h" + (char)('0' + level), attributes, ownId: id.Length == 0 ? null : id);
        _draft.Pieces.AddRange(content);
        _draft.Pieces.Markup("</h").Markup(level).Markup(">\n");
    }

    /// <summary>The id of a heading of any level.</summary>
    public string HeadingId(HeadingBlock heading, string title, AttributesInline? attributes) => attributes?.Id is { } given
        ? _draft.Anchors.Explicit(given, _draft.Origin.At(attributes.Span))
        : _draft.Anchors.FromHeading(title, _draft.Origin.At(heading.Span));

    private void WriteList(ListBlock list)
    {
        var outer = BeginUnlessReading(BlockKind.List, list);
        var element = list.IsOrdered ? "ol" : "ul";
        _draft.Open(list.IsOrdered && list.OrderedStart is { } start && start != "1" && int.TryParse(start, out var number)
            ? System.FormattableString.Invariant($"ol start=\"{number}\"") : element, TakePending());
        _draft.Pieces.Markup("\n");
        foreach (var item in list)
        {
            WriteItem((ListItemBlock)item, list.IsLoose);
        }

        _draft.Pieces.Markup("</").Markup(element).Markup(">\n");
        _draft.Resume(outer);
    }

    private void WriteItem(ListItemBlock item, bool isLoose)
    {
        var first = item.Count > 0 ? item[0] as ParagraphBlock : null;
        var isTask = first?.Inline?.FirstChild is Markdig.Extensions.TaskLists.TaskList;
        _draft.Open("li", isLoose || first is null ? null : InlineAttributes.Of(first), isTask ? "task" : null);
        foreach (var block in item)
        {
            if (block is ParagraphBlock paragraph && !isLoose)
            {
                _draft.Reading!.Separate(Math.Max(0, paragraph.Span.Start - 1));
                _inlines.Write(paragraph, _role);
                _draft.Pieces.Markup(isTask && block == first ? "</span>" : "").Markup(item.LastChild == block ? "" : "\n");
            }
            else if (block == first && isTask)
            {
                var outer = BeginUnlessReading(BlockKind.Paragraph, block);
                _draft.Open("p", InlineAttributes.Of(first!));
                _inlines.Write(first!, _role);
                _draft.Pieces.Markup("</span></p>\n");
                _draft.Resume(outer);
            }
            else
            {
                Write(block);
            }
        }

        DropPending();
        _draft.Pieces.Markup("</li>\n");
        _draft.Reading!.Separate(item.Span.End);
    }

    private void WriteDefinitions(DefinitionList list)
    {
        _draft.Open("dl", TakePending());
        _draft.Pieces.Markup("\n");
        foreach (var item in list)
        {
            var outer = _draft.Begin(BlockKind.Definition);
            var inDefinition = false;
            foreach (var block in (DefinitionItem)item)
            {
                if (block is DefinitionTerm term)
                {
                    _draft.Reading!.Separate(Math.Max(0, term.Span.Start - 1));
                    _draft.Open("dt", InlineAttributes.Of(term));
                    _inlines.Write(term, TextRole.Plain);
                    _draft.Pieces.Markup("</dt>\n");
                    continue;
                }

                _draft.Pieces.Markup(inDefinition ? "" : "<dd>");
                inDefinition = true;
                Write(block);
            }

            DropPending();
            _draft.Pieces.Markup(inDefinition ? "</dd>\n" : "");
            _draft.Resume(outer);
        }

        _draft.Pieces.Markup("</dl>\n");
    }

    private void WriteCode(CodeBlock code)
    {
        if (_draft.Reading is { } reading)
        {
            reading.Separate(Math.Max(0, code.Span.Start - 1));
            reading.Append([BlockText.Replacement], code.Span.Start);
        }

        _draft.Open("pre tabindex=\"0\"", TakePending());
        var language = code is FencedCodeBlock { Info: { Length: > 0 } info } ? "language-" + info : null;
        _draft.Open("code", null, language);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            _draft.Pieces.Escaped(code.Lines.Lines[i].Slice.AsSpan()).Markup("\n");
        }

        _draft.Pieces.Markup("</code></pre>\n");
    }
}
