// Finds attributes in braces. Markdig's own parser attaches some of them to the wrong element and misses one-letter ids.
using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Attributes;

/// <summary>Takes <c>{#id}</c>, <c>{.class}</c>, <c>{name=value}</c> and several of them with spaces between, on one line.
/// Anything else in braces is text.</summary>
internal sealed class AttributesParser : InlineParser
{
    public AttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start + 1, slice.End - slice.Start);
        var end = text.IndexOfAny('}', '\n', '\r');
        if (end <= 0 || text[end] != '}' || text.TrimStart()[0] is not ('#' or '.') && !text[..end].Contains('='))
        {
            return false;
        }

        var id = default(string);
        var classes = ImmutableArray.CreateBuilder<string>();
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        for (var rest = text[..end].Trim(); !rest.IsEmpty; rest = rest.TrimStart())
        {
            var word = Word(ref rest);
            if (word is ['#', .. { Length: > 0 } name] && id is null)
            {
                id = name.ToString();
            }
            else if (word is ['.', .. { Length: > 0 } @class])
            {
                classes.Add(@class.ToString());
            }
            else if (word.IndexOf('=') is > 0 and var equals)
            {
                pairs.Add(new(word[..equals].ToString(), word[(equals + 1)..].Trim('"').ToString()));
            }
            else
            {
                return false;
            }
        }

        processor.Inline = new AttributesInline
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + end + 1)),
            Line = line,
            Column = column,
            Id = id,
            Classes = classes.DrainToImmutable(),
            Pairs = pairs.DrainToImmutable(),
        };
        slice.Start += end + 2;
        return true;
    }

    /// <summary>Up to the next white space outside double quotation marks.</summary>
    private static ReadOnlySpan<char> Word(ref ReadOnlySpan<char> rest)
    {
        var quoted = false;
        var length = 0;
        while (length < rest.Length && (quoted || !char.IsWhiteSpace(rest[length])))
        {
            quoted ^= rest[length] == '"';
            length++;
        }

        var word = rest[..length];
        rest = rest[length..];
        return word;
    }
}
