// Finds citation groups while Markdig reads a paragraph; never asked inside code.
using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Citations;

/// <summary>Takes <c>[@…]</c>. What is wrong in it is said later, where places are known. <c>[@name](url)</c> is a link.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var text = slice.Text;
        var start = slice.Start;
        var bracket = text.AsSpan(start + 2, slice.End - start - 1).IndexOfAny('[', ']');
        var end = bracket >= 0 && text[start + 2 + bracket] == ']' ? start + 2 + bracket : -1;
        if (end >= 0 && end < slice.End && text[end + 1] == '(')
        {
            return false;
        }

        var last = end < 0 ? start + 1 : end;
        var sourceStart = processor.GetSourcePosition(start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            Span = new SourceSpan(sourceStart, processor.GetSourcePosition(last)),
            Line = line,
            Column = column,
            HasEnd = end >= 0,
            Parts = end < 0 ? [] : Parts(processor, text, start + 1, end),
        };
        slice.Start = last + 1;
        return true;
    }

    private static ImmutableArray<CitationPart> Parts(InlineProcessor processor, string text, int start, int end)
    {
        var parts = ImmutableArray.CreateBuilder<CitationPart>(1);
        while (start <= end)
        {
            var stop = text.IndexOf(';', start, end - start);
            stop = stop < 0 ? end : stop;
            var raw = text.AsSpan(start, stop - start);
            var trimmed = raw.TrimStart();
            var at = processor.GetSourcePosition(start + raw.Length - trimmed.Length);
            trimmed = trimmed.TrimEnd();
            parts.Add(new CitationPart(trimmed.StartsWith('@') ? trimmed[1..].ToString() : null, at, trimmed.Length));
            start = stop + 1;
        }

        return parts.DrainToImmutable();
    }
}
