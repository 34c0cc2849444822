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

    /// <summary>Takes every line into a paragraph; no definition of a link is taken out of it.</summary>
    private sealed class SingleParagraphParser : ParagraphBlockParser
    {
        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            if (processor.IsBlankLine)
            {
                return BlockState.BreakDiscard;
            }

            block.UpdateSpanEnd(processor.Line.End);
            return BlockState.Continue;
        }

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is ParagraphBlock { Lines: { Count: > 0 } lines })
            {
                for (var i = 0; i < lines.Count; i++)
                {
                    lines.Lines[i].Slice.TrimStart();
                }

                lines.Lines[lines.Count - 1].Slice.TrimEnd();
            }

            return true;
        }
    }
}
