// Cuts a page's source into tags and text, as the HTML standard's tokenizer does, and knows where each stands.
using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles.Html;

/// <summary>Reads from left to right once, whatever the source holds; what is never closed reaches to the end.</summary>
internal struct HtmlScanner(string source, int start)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create(" \t\r\n\f/>=");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\f>");

    private int _at = start;
    private string? _raw;

    /// <summary>The next token; false at the end.</summary>
    public bool Next(out HtmlToken token)
    {
        token = default;
        if (_at >= source.Length)
        {
            return false;
        }

        if (_raw is { } name)
        {
            _raw = null;
            var end = EndOfRaw(name);
            if (end > _at)
            {
                token = Take(HtmlTokenKind.RawText, end);
                return true;
            }
        }

        token = source[_at] == '<' && Markup() is { } markup ? markup : Take(HtmlTokenKind.Text, EndOfText());
        return true;
    }

    private HtmlToken? Markup()
    {
        var rest = source.AsSpan(_at);
        if (rest.StartsWith("<!--"))
        {
            return Take(HtmlTokenKind.Comment, After("-->", _at + 2));
        }

        if (rest.Length > 1 && rest[1] is '!' or '?')
        {
            return Take(HtmlTokenKind.Comment, After(">", _at + 2));
        }

        if (rest.Length > 1 && char.IsAsciiLetter(rest[1]))
        {
            return Tag(HtmlTokenKind.StartTag, 1);
        }

        return rest.Length < 3 || rest[1] != '/' ? null
            : char.IsAsciiLetter(rest[2]) ? Tag(HtmlTokenKind.EndTag, 2) : Take(HtmlTokenKind.Comment, After(">", _at + 2));
    }

    private HtmlToken Tag(HtmlTokenKind kind, int skip)
    {
        var begin = _at;
        var name = Word(begin + skip, NameEnds).ToLowerInvariant();
        var attributes = ImmutableArray.CreateBuilder<HtmlAttribute>(0);
        for (_at = begin + skip + name.Length; _at < source.Length && source[_at] != '>';)
        {
            if (source[_at] is '/' or ' ' or '\t' or '\r' or '\n' or '\f')
            {
                _at++;
            }
            else
            {
                attributes.Add(Attribute());
            }
        }

        _at = Math.Min(_at + 1, source.Length);
        _raw = kind == HtmlTokenKind.StartTag && name is "script" or "style" or "title" or "textarea" or "xmp" or "iframe" or "noembed" or "noframes" ? name : null;
        return new HtmlToken(kind, TextSpan.FromBounds(begin, _at), name, attributes.ToImmutable());
    }

    private HtmlAttribute Attribute()
    {
        // A name may open with "=", which is an error of the page and keeps this moving.
        var name = source[_at] + Word(_at + 1, AttributeNameEnds);
        _at += name.Length;
        var equals = SkipSpace(_at);
        if (equals >= source.Length || source[equals] != '=')
        {
            return new HtmlAttribute(name.ToLowerInvariant(), new TextSpan(_at, 0));
        }

        var value = SkipSpace(equals + 1);
        if (value < source.Length && source[value] is '"' or '\'')
        {
            var end = source.IndexOf(source[value], value + 1) is >= 0 and var found ? found : source.Length;
            _at = Math.Min(end + 1, source.Length);
            return new HtmlAttribute(name.ToLowerInvariant(), TextSpan.FromBounds(value + 1, end));
        }

        _at = value + Word(value, ValueEnds).Length;
        return new HtmlAttribute(name.ToLowerInvariant(), TextSpan.FromBounds(value, _at));
    }

    private readonly int EndOfText()
    {
        for (var at = _at + 1; source.AsSpan(Math.Min(at, source.Length)).IndexOf('<') is >= 0 and var found; at++)
        {
            at += found;
            if (at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '!' or '?' or '/'))
            {
                return at;
            }
        }

        return source.Length;
    }

    private readonly int EndOfRaw(string name)
    {
        for (var at = _at; source.AsSpan(at).IndexOf("</") is >= 0 and var found; at++)
        {
            at += found;
            var after = at + 2 + name.Length;
            if (string.Compare(source, at + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (after >= source.Length || NameEnds.Contains(source[after])))
            {
                return at;
            }
        }

        return source.Length;
    }

    private readonly string Word(int from, SearchValues<char> ends)
    {
        var rest = source.AsSpan(from);
        return rest[..(rest.IndexOfAny(ends) is >= 0 and var end ? end : rest.Length)].ToString();
    }

    private readonly int SkipSpace(int from)
    {
        while (from < source.Length && source[from] is ' ' or '\t' or '\r' or '\n' or '\f')
        {
            from++;
        }

        return from;
    }

    private readonly int After(string mark, int from) =>
        from < source.Length && source.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : source.Length;

    private HtmlToken Take(HtmlTokenKind kind, int end)
    {
        var span = TextSpan.FromBounds(_at, end);
        _at = end;
        return new HtmlToken(kind, span, "", []);
    }
}
