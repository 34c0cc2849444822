// Builds the tree of a YAML document from YamlDotNet's events, with places, bounds and duplicate keys refused.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlScalarEvent = YamlDotNet.Core.Events.Scalar;

namespace SiteGen.Yaml;

/// <summary>Pulls events and builds the tree. Stops at the first thing that makes the rest unreadable.</summary>
internal sealed class YamlTreeBuilder(SourceText text, TextSpan span)
{
    private const int MaxDepth = 24;

    /// <summary>Nodes that aliases may repeat in all: enough for a shared list, far too few for a bomb.</summary>
    private const int MaxRepeated = 1_000;

    private readonly Parser _parser = new(new StringReader(text.Value.Substring(span.Start, span.Length)));
    private readonly Dictionary<string, (YamlNode Node, int Size)> _anchors = [];
    private int? _openBracket;
    private int _size;
    private int _repeated;

    public List<Diagnostic> Diagnostics { get; } = [];

    public static Diagnostic RefusedTag(Location place) =>
        YamlRules.Tag.At(place, "YAML tags (a value that opens with !) are not read here", "remove the tag, or put the value in quotes");

    public YamlNode? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart)
        {
            return null;
        }

        _parser.MoveNext();
        if (ReadNode(0) is not { } root)
        {
            return null;
        }

        // The document's end has been reached; what follows is a second document or the end of the stream.
        if (_parser.MoveNext() && _parser.Current is DocumentStart second)
        {
            Diagnostics.Add(YamlRules.ManyDocuments.At(Place(second), "a second YAML document begins here", "remove the --- line: one file holds one document"));
        }

        return root is YamlScalar { IsNull: true } ? null : root;
    }

    /// <param name="mark">Where the parser gave up; null for the last thing it understood.</param>
    public ParserStop StopAt(Mark? mark, string words) => new(OffsetOf(mark ?? _parser.Current?.End ?? Mark.Empty), _openBracket, words);

    private int OffsetOf(Mark mark) => Math.Clamp(span.Start + (int)mark.Index, span.Start, span.End);

    private YamlNode? ReadNode(int depth)
    {
        _size++;
        var current = _parser.Current!;
        if (depth > MaxDepth)
        {
            return Refuse(YamlRules.TooComplex, current, $"blocks are nested more than {MaxDepth} deep", "flatten them: no key of the content model needs so many levels");
        }

        if (current is NodeEvent { Tag.IsEmpty: false } tagged && !IsStringTag(tagged))
        {
            Diagnostics.Add(RefusedTag(Place(current)));
            return null;
        }

        var before = _size - 1;
        var node = current switch
        {
            YamlScalarEvent scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            AnchorAlias alias => Repeat(alias),
            _ => null,
        };
        if (node is not null && current is NodeEvent { Anchor: { IsEmpty: false } anchor })
        {
            _anchors[anchor.Value] = (node, _size - before);
        }

        return node;
    }

    private YamlScalar ReadScalar(YamlScalarEvent scalar)
    {
        _parser.MoveNext();
        var bounds = Trim(TextSpan.FromBounds(StartOf(scalar), OffsetOf(scalar.End)));
        var mapped = ScalarPlaces.Map(text.Value, bounds, scalar.Value, scalar.Style);
        if (scalar.Style == ScalarStyle.Plain && bounds.Length > 0)
        {
            WarnOfComment(bounds.End);
        }

        var quoted = scalar.Style is not ScalarStyle.Plain || !scalar.Tag.IsEmpty;
        return new YamlScalar(new SiteGen.Text.Scalar(mapped, text.Lines), quoted, FirstLine(bounds));
    }

    /// <summary><c>title: Ranked #1</c>: people mean the number, YAML a comment. With a space behind the sign it is one.</summary>
    private void WarnOfComment(int end)
    {
        var rest = text.Value.AsSpan(end, span.End - end);
        rest = rest.IndexOfAny('\r', '\n') is >= 0 and var lineEnd ? rest[..lineEnd] : rest;
        var comment = rest.TrimStart(" \t");
        if (comment.Length > 1 && comment[0] == '#' && char.IsLetterOrDigit(comment[1]))
        {
            Diagnostics.Add(YamlRules.CutByComment.At(text.Lines.Locate(end + rest.Length - comment.Length, comment.TrimEnd().Length),
                "everything from # on is a comment here, and is left out of the value", "put the whole value in quotes, or a space behind # if a comment is meant"));
        }
    }

    private YamlSequence? ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var outer = _openBracket;
        _openBracket ??= start.Style == SequenceStyle.Flow ? OffsetOf(start.Start) : null;
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        _openBracket = outer;
        _parser.MoveNext();
        return new YamlSequence(items.DrainToImmutable(), Place(start));
    }

    private YamlMapping? ReadMapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, SiteGen.Text.Scalar>(StringComparer.Ordinal);
        var outer = _openBracket;
        _openBracket ??= start.Style == MappingStyle.Flow ? OffsetOf(start.Start) : null;
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            if (_parser.Current is not YamlScalarEvent keyEvent)
            {
                return Refuse<YamlMapping>(YamlRules.Syntax, _parser.Current!, "a key must be one word, not a list or a block",
                    "put a value that opens with { or [ in quotes");
            }

            var key = ReadScalar(keyEvent).Scalar;
            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (seen.TryAdd(key.Value, key))
            {
                entries.Add(new YamlEntry(key, value));
            }
            else
            {
                Diagnostics.Add(YamlRules.DuplicateKey.At(key.At, $"the key {key.Value} is given twice; it already stands in line {seen[key.Value].At.Line}",
                    "merge the two, or remove one", new RelatedPlace(seen[key.Value].At, "the first one")));
            }
        }

        _openBracket = outer;
        _parser.MoveNext();
        return new YamlMapping(entries.DrainToImmutable(), Place(start));
    }

    private YamlNode? Repeat(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
        {
            return Refuse(YamlRules.Syntax, alias, $"*{alias.Value.Value} repeats a block that is not named &{alias.Value.Value} above it",
                "put the value in quotes if the star is part of it");
        }

        _size += target.Size;
        _repeated += target.Size;
        if (_repeated > MaxRepeated)
        {
            return Refuse(YamlRules.TooComplex, alias, $"aliases repeat more than {MaxRepeated} values", "write the values out where they are needed");
        }

        _parser.MoveNext();
        return target.Node;
    }

    private YamlNode? Refuse(DiagnosticRule rule, ParsingEvent at, string message, string help) => Refuse<YamlNode>(rule, at, message, help);

    private T? Refuse<T>(DiagnosticRule rule, ParsingEvent at, string message, string help)
        where T : YamlNode
    {
        Diagnostics.Add(rule.At(Place(at), message, help));
        return null;
    }

    private static bool IsStringTag(NodeEvent node) => node is YamlScalarEvent && node.Tag.Value is "tag:yaml.org,2002:str" or "!";

    private Location Place(ParsingEvent at) => FirstLine(TextSpan.FromBounds(OffsetOf(at.Start), span.End));

    /// <summary>The place of a stretch, underlined to the end of its first line.</summary>
    private Location FirstLine(TextSpan stretch)
    {
        var line = text.Value.AsSpan(stretch.Start, stretch.Length);
        var end = line.IndexOfAny('\r', '\n');
        return text.Lines.Locate(stretch.Start, (end < 0 ? line : line[..end]).TrimEnd().Length);
    }

    /// <summary>Where the value itself begins: an anchor (&amp;name) and a tag (!name) may stand before it.</summary>
    private int StartOf(YamlScalarEvent scalar)
    {
        var (at, end) = (OffsetOf(scalar.Start), OffsetOf(scalar.End));
        for (var properties = (scalar.Anchor.IsEmpty ? 0 : 1) + (scalar.Tag.IsEmpty ? 0 : 1); properties > 0 && at < end; properties--)
        {
            var rest = text.Value.AsSpan(at, end - at);
            var length = rest.IndexOfAny(ScalarPlaces.White) is >= 0 and var space ? space : rest.Length;
            at += length + rest[length..].Length - rest[length..].TrimStart(ScalarPlaces.WhiteSpace).Length;
        }

        return at;
    }

    private TextSpan Trim(TextSpan bounds) =>
        new(bounds.Start, text.Value.AsSpan(bounds.Start, Math.Max(0, bounds.Length)).TrimEnd(" \t\r\n").Length);
}
