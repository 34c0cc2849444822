// The part of the fast path that reads lists and maps in brackets, with what may stand in them.
using System.Buffers;
using System.Collections.Immutable;

namespace SiteGen.Yaml;

internal sealed partial class PlainYaml
{
    private static readonly SearchValues<char> FlowEnds = SearchValues.Create(",[]{}\"'");

    private YamlNode? Flow(ref int at, int depth) => depth == MaxDepth || at >= _end ? null : _file[at] switch
    {
        '[' => FlowSequence(ref at, depth),
        '{' => FlowMapping(ref at, depth),
        '"' or '\'' => Quoted(ref at),
        _ => FlowPlain(ref at),
    };

    /// <summary>In quotes, on one line, without an escape.</summary>
    private YamlScalar? Quoted(ref int at)
    {
        var (open, mark) = (at, _file[at]);
        var length = _file.AsSpan(at + 1, _end - at - 1).IndexOf(mark);
        at += length + 2;
        return length < 0 || (at < _end && _file[at] == mark) || (mark == '"' && _file.AsSpan(open, length + 2).Contains('\\'))
            ? null
            : new YamlScalar(Scalar(open + 1, at - 1), Quoted: true, _source.Lines.Locate(open, at - open));
    }

    private YamlScalar? FlowPlain(ref int at)
    {
        var rest = _file.AsSpan(at, _end - at);
        var text = rest[..(rest.IndexOfAny(FlowEnds) is >= 0 and var end ? end : rest.Length)].TrimEnd(' ');
        if (text.IsEmpty || Indicators.Contains(text[0], StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal) || HasColon(text))
        {
            return null;
        }

        var start = at;
        at += text.Length;
        return Node(start, at);
    }

    /// <summary>A colon that may be YAML's own: any but that of an address.</summary>
    private static bool HasColon(ReadOnlySpan<char> text) => text.IndexOf(':') is >= 0 and var colon
        && (!text[colon..].StartsWith("://", StringComparison.Ordinal) || text[(colon + 1)..].Contains(':'));

    private YamlSequence? FlowSequence(ref int at, int depth)
    {
        var place = ToLineEnd(at);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (at = SkipSpace(at + 1); at < _end && (items.Count > 0 || _file[at] != ']'); at = SkipSpace(at + 1))
        {
            if (Flow(ref at, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            at = SkipSpace(at);
            if (at >= _end || _file[at] != ',')
            {
                break;
            }
        }

        return Closed(ref at, ']') ? new YamlSequence(items.DrainToImmutable(), place) : null;
    }

    private YamlMapping? FlowMapping(ref int at, int depth)
    {
        var place = ToLineEnd(at);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        for (at = SkipSpace(at + 1); at < _end && (entries.Count > 0 || _file[at] != '}'); at = SkipSpace(at + 1))
        {
            _content = at;
            if (KeyEnd() is not { } colon || colon + 1 >= _end)
            {
                return null;
            }

            var key = Scalar(at, colon);
            at = SkipSpace(colon + 1);
            if (Flow(ref at, depth + 1) is not { } value || Repeats(entries, key))
            {
                return null;
            }

            entries.Add(new YamlEntry(key, value));
            at = SkipSpace(at);
            if (at >= _end || _file[at] != ',')
            {
                break;
            }
        }

        return Closed(ref at, '}') ? new YamlMapping(entries.DrainToImmutable(), place) : null;
    }

    private bool Closed(ref int at, char bracket) => at < _end && _file[at++] == bracket;

    private int SkipSpace(int at)
    {
        while (at < _end && _file[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
