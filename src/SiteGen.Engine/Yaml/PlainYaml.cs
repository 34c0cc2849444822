// A fast path for the YAML that nearly every front matter is written in; whatever else a file holds is left to YamlDotNet.
using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Text;
using YamlDotNet.Core;

namespace SiteGen.Yaml;

/// <summary>Reads keys of letters and digits, values on one line (plain, in quotes without escapes, flow lists and maps), paragraphs below <c>&gt;</c> or <c>|</c>,
/// blocks and lists below each other, and comments on lines of their own. Gives up, with null, at the first thing it is not sure of: so it has no
/// messages, and what it does read is the tree that <see cref="YamlTreeBuilder"/> reads, place by place; a differential test holds that.</summary>
internal sealed partial class PlainYaml
{
    private const int MaxDepth = 16;

    /// <summary>Characters that YAML gives a meaning at the beginning of a value.</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~=<";

    /// <summary>Ends of lines that are none elsewhere, tabs and control characters.</summary>
    private static readonly SearchValues<char> Strange = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\n' or '\r')).Select(c => (char)c), .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c), '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    private readonly SourceText _source;
    private readonly string _file;
    private readonly int _stop;
    private int _next;
    private int _indent;
    private int _content;
    private int _end;
    private bool _isDone;

    private PlainYaml(SourceText text, TextSpan span) => (_source, _file, _next, _stop) = (text, text.Value, span.Start, span.End);

    /// <summary>The tree, or null where YamlDotNet has to read.</summary>
    public static YamlMapping? Read(SourceText text, TextSpan span)
    {
        var yaml = text.Value.AsSpan(span.Start, span.Length);
        if (yaml.ContainsAny(Strange) || yaml.Count('\r') != yaml.Count("\r\n"))
        {
            return null;
        }

        var reader = new PlainYaml(text, span);
        reader.NextLine();
        return !reader._isDone && reader._indent == 0 && reader.Mapping(0, 0) is { } root && reader._isDone ? root : null;
    }

    /// <summary>Goes to the next line that holds more than space or a comment.</summary>
    private void NextLine()
    {
        while (_next < _stop)
        {
            var line = _file.AsSpan(_next, _stop - _next);
            var length = line.IndexOf('\n');
            line = length < 0 ? line : line[..length];
            var start = _next;
            _next += length < 0 ? line.Length : length + 1;
            line = line.TrimEnd(" \r");
            _indent = line.IndexOfAnyExcept(' ');
            if (_indent >= 0 && line[_indent] != '#')
            {
                (_content, _end) = (start + _indent, start + line.Length);
                return;
            }
        }

        _isDone = true;
    }

    private bool IsItem => _file[_content] == '-' && _content + 1 < _end && _file[_content + 1] == ' ';

    private YamlMapping? Mapping(int indent, int depth)
    {
        var at = ToLineEnd(_content);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!_isDone && _indent == indent && !IsItem)
        {
            if (KeyEnd() is not { } colon)
            {
                return null;
            }

            var key = Scalar(_content, colon);
            var value = _file.AsSpan(colon + 1, _end - colon - 1);
            var node = value.IsEmpty ? Below(indent, depth) : OnLine(_end - value.TrimStart(' ').Length, indent, depth);
            if (node is null || Repeats(entries, key))
            {
                return null;
            }

            entries.Add(new YamlEntry(key, node));
        }

        return entries.Count == 0 ? null : new YamlMapping(entries.DrainToImmutable(), at);
    }

    /// <summary>What stands below a key: a deeper block, or a list that may stand as far left as the key.</summary>
    private YamlNode? Below(int indent, int depth)
    {
        NextLine();
        return _isDone || depth == MaxDepth ? null
            : IsItem && _indent >= indent ? Sequence(_indent, depth + 1)
            : _indent > indent ? Mapping(_indent, depth + 1)
            : null;
    }

    private YamlSequence? Sequence(int indent, int depth)
    {
        var at = ToLineEnd(_content);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_isDone && _indent == indent && IsItem)
        {
            var content = _end - _file.AsSpan(_content + 2, _end - _content - 2).TrimStart(' ').Length;
            _indent += content - _content;
            _content = content;
            var node = KeyEnd() is not null ? Mapping(_indent, depth + 1) : OnLine(content, indent, depth);
            if (node is null)
            {
                return null;
            }

            items.Add(node);
        }

        return new YamlSequence(items.DrainToImmutable(), at);
    }

    /// <summary>A value that ends with its line. A deeper line behind it would go on with it.</summary>
    private YamlNode? OnLine(int start, int indent, int depth)
    {
        if (_file[start] is '>' or '|')
        {
            return Block(start, indent);
        }

        var at = start;
        var node = _file[start] is '[' or '{' or '"' or '\'' ? Flow(ref at, depth) : Plain(start, out at);
        if (at != _end)
        {
            return null;
        }

        NextLine();
        return _isDone || _indent <= indent ? node : null;
    }

    /// <summary>Lines below <c>&gt;</c> or <c>|</c> that begin in one column, with no empty one between them.</summary>
    private YamlScalar? Block(int start, int indent)
    {
        var header = _file.AsSpan(start, _end - start);
        if (header is not (">" or ">-" or "|" or "|-"))
        {
            return null;
        }

        var (at, between, isClipped, lines) = (ToLineEnd(start), header[0] == '>' ? ' ' : '\n', header.Length == 1, new StringBuilder());
        var (end, column, isOver) = (_end, 0, false);
        while (_next < _stop)
        {
            var line = _file.AsSpan(_next, _stop - _next);
            var length = line.IndexOf('\n') is >= 0 and var found ? found : line.Length;
            line = line[..length];
            var space = line.IndexOfAnyExcept(' ');
            if (space >= 0 && space <= indent)
            {
                break;
            }

            if (line.Length > 0 && (isOver || line[^1] is ' ' or '\r' || (lines.Length > 0 && space != column)))
            {
                return null;
            }

            isOver = line.IsEmpty;
            if (!isOver)
            {
                _ = (lines.Length > 0 ? lines.Append(between) : lines).Append(line[space..]);
                (column, end) = (space, _next + length);
            }

            _next = Math.Min(_stop, _next + length + 1);
        }

        if (lines.Length == 0)
        {
            return null;
        }

        _ = isClipped && end < _stop ? lines.Append('\n') : lines;
        NextLine();
        return new(new(ScalarPlaces.Map(_file, TextSpan.FromBounds(start, end), lines.ToString(), between == ' ' ? ScalarStyle.Folded : ScalarStyle.Literal), _source.Lines), Quoted: true, at);
    }

    private YamlScalar? Plain(int start, out int at)
    {
        at = _end;
        var text = _file.AsSpan(start, _end - start);
        return Indicators.Contains(text[0], StringComparison.Ordinal) || text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)
            ? null
            : Node(start, _end);
    }

    /// <summary>Where the colon of a key stands that begins at the content; null when no plain key does.</summary>
    private int? KeyEnd()
    {
        var at = _content;
        while (at < _end && (char.IsAsciiLetterOrDigit(_file[at]) || _file[at] is '_' or '-'))
        {
            at++;
        }

        return at > _content && char.IsAsciiLetter(_file[_content]) && at < _end && _file[at] == ':' && (at + 1 == _end || _file[at + 1] == ' ') ? at : null;
    }

    private static bool Repeats(ImmutableArray<YamlEntry>.Builder entries, Scalar key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Value == key.Value)
            {
                return true;
            }
        }

        return false;
    }

    private YamlScalar Node(int start, int end) => new(Scalar(start, end), Quoted: false, _source.Lines.Locate(start, _file.AsSpan(start, end - start).TrimEnd().Length));

    private Scalar Scalar(int start, int end) => new(MappedText.At(_file[start..end], start), _source.Lines);

    /// <summary>The place of a block, underlined to the end of its first line.</summary>
    private Location ToLineEnd(int start) => _source.Lines.Locate(start, _file.AsSpan(start, _end - start).TrimEnd().Length);
}
