// Finds containers line by line: a line of three colons and a name opens one, three colons alone close the innermost.
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Containers;

internal sealed class FenceParser : BlockParser
{
    public FenceParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsFence(processor.Line, out var rest))
        {
            return BlockState.None;
        }

        var line = processor.Line;
        var text = line.Text.AsSpan(rest, line.End + 1 - rest);
        var start = rest + text.Length - text.TrimStart().Length;
        text = text.Trim();
        var space = text.IndexOfAny(' ', '\t');
        var name = space < 0 ? text : text[..space];
        var after = space < 0 ? [] : text[space..].TrimStart();
        processor.NewBlocks.Push(new FenceBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
            Name = name.ToString(),
            NameSpan = new SourceSpan(start, start + name.Length - 1),
            Rest = after.ToString(),
            RestStart = start + text.Length - after.Length,
            Opening = new SourceSpan(processor.Start, text.IsEmpty ? rest - 1 : start + text.Length - 1),
        });
        return name.IsEmpty ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var fence = (FenceBlock)block;
        if (processor.IsCodeIndent
            || !IsFence(processor.Line, out var rest)
            || !processor.Line.Text.AsSpan(rest, processor.Line.End + 1 - rest).IsWhiteSpace()
            || IsInside(fence.LastChild))
        {
            return BlockState.Continue;
        }

        fence.HasEnd = true;
        fence.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    /// <summary>Whether the line belongs to a container or code block in here that is not closed yet. Markdig's own IsOpen says
    /// nothing while a line is being matched.</summary>
    private static bool IsInside(Block? last) => last is FenceBlock { HasEnd: false } or FencedCodeBlock { ClosingFencedCharCount: 0 };

    private static bool IsFence(StringSlice line, out int rest)
    {
        rest = line.Start;
        while (rest <= line.End && line.Text[rest] == ':')
        {
            rest++;
        }

        return rest - line.Start >= 3;
    }
}
