// Which Markdown is read: the frozen Markdig pipelines, one for bodies and one for single strings.
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Citations;
using SiteGen.Markdown.Containers;

namespace SiteGen.Markdown;

/// <summary>Markdig's pipelines. They never change after they are built, so every thread may use them.
/// HTML is always recognised: whether it is allowed is decided, with its place, when the tree is read.</summary>
internal static class MarkdownDialect
{
    /// <summary>CommonMark, pipe tables, footnotes, definition lists, task lists, and our citations, containers and attributes.</summary>
    public static MarkdownPipeline Body { get; } = MakeBody();

    /// <summary>The inline markup of one paragraph; block markup is text.</summary>
    public static MarkdownPipeline Inline { get; } = MakeInline();

    private static MarkdownPipeline MakeBody()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables().UseFootnotes().UseDefinitionLists().UseTaskLists();
        builder.BlockParsers.Insert(0, new FenceParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        builder.InlineParsers.Insert(0, new AttributesParser());
        return builder.Build();
    }

    private static MarkdownPipeline MakeInline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new SingleParagraphParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        return builder.Build();
    }

    /// <summary>Takes every line into one paragraph.</summary>
    private sealed class SingleParagraphParser : BlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsBlankLine)
            {
                return BlockState.None;
            }

            processor.NewBlocks.Push(new ParagraphBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Line.Start, processor.Line.End) });
            return BlockState.Continue;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            block.UpdateSpanEnd(processor.Line.End);
            return BlockState.Continue;
        }
    }
}
