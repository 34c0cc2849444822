// Moves a place in HTML over the literal text of a template.
using System.Buffers;

namespace SiteGen.Rendering;

internal static class HtmlTokenizer
{
    private const int KeptValue = 64;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\n\f/>");
    private static readonly SearchValues<char> AttributeNameEnd = SearchValues.Create(" \t\n\f/>=");
    private static readonly SearchValues<char> UnquotedEnd = SearchValues.Create(" \t\n\f>");

    /// <summary>The place after a text. <paramref name="torn"/> is set when the text goes on with a tag part that branches left unfinished in different ways.</summary>
    public static HtmlState Read(HtmlState state, ReadOnlySpan<char> text, out bool torn)
    {
        torn = false;
        for (var at = 0; at < text.Length;)
        {
            var rest = text[at..];
            (state, var used) = state.Place switch
            {
                HtmlPlace.Text => Text(state, rest),
                HtmlPlace.TagOpen => TagOpen(state, rest),
                HtmlPlace.TagName => TagName(state, rest),
                HtmlPlace.InTag or HtmlPlace.AfterAttributeName => InTag(state, rest),
                HtmlPlace.AttributeName => AttributeName(state, rest),
                HtmlPlace.BeforeValue => BeforeValue(state, rest),
                HtmlPlace.DoubleQuoted => Quoted(state, rest, '"'),
                HtmlPlace.SingleQuoted => Quoted(state, rest, '\''),
                HtmlPlace.Unquoted => Unquoted(state, rest),
                HtmlPlace.TagEdge => TagEdge(state, rest, ref torn),
                HtmlPlace.Comment => Comment(state, rest),
                HtmlPlace.Declaration => Until(rest, ">", HtmlState.Start, state),
                _ => RawText(state, rest),
            };
            at += used;
        }

        return state;
    }

    private static (HtmlState State, int Used) Text(HtmlState state, ReadOnlySpan<char> rest)
    {
        var open = rest.IndexOf('<');
        return open < 0 ? (state, rest.Length) : (state with { Place = HtmlPlace.TagOpen }, open + 1);
    }

    private static (HtmlState State, int Used) TagOpen(HtmlState state, ReadOnlySpan<char> rest) => rest switch
    {
        ['!', '-', '-', '>', ..] => (HtmlState.Start, 4),
        ['!', '-', '-', '-', '>', ..] => (HtmlState.Start, 5),
        ['!', '-', '-', ..] => (state with { Place = HtmlPlace.Comment }, 3),
        ['!' or '?', ..] => (state with { Place = HtmlPlace.Declaration }, 1),
        ['/', var letter, ..] when char.IsAsciiLetter(letter) => (state with { Place = HtmlPlace.TagName, Tag = "/" }, 1),
        ['/'] => (state with { Place = HtmlPlace.TagName, Tag = "/" }, 1),
        ['/', ..] => (state with { Place = HtmlPlace.Declaration }, 1),
        [var letter, ..] when char.IsAsciiLetter(letter) => (state with { Place = HtmlPlace.TagName, Tag = "" }, 0),
        _ => (HtmlState.Start, 0),
    };

    private static (HtmlState State, int Used) TagName(HtmlState state, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(NameEnd);
        var name = state.Tag + rest[..(end < 0 ? rest.Length : end)].ToString().ToLowerInvariant();
        return end < 0 ? (state with { Tag = name }, rest.Length) : (state with { Place = HtmlPlace.InTag, Tag = name }, end);
    }

    private static (HtmlState State, int Used) InTag(HtmlState state, ReadOnlySpan<char> rest) => rest[0] switch
    {
        ' ' or '\t' or '\n' or '\f' => (state, 1),
        '/' => (state with { Place = HtmlPlace.InTag }, 1),
        '>' => (AfterTag(state), 1),
        '=' when state.Place == HtmlPlace.AfterAttributeName => (state with { Place = HtmlPlace.BeforeValue, Value = "", Begun = false }, 1),
        var first => (state with { Place = HtmlPlace.AttributeName, Attribute = char.ToLowerInvariant(first).ToString() }, 1),
    };

    private static (HtmlState State, int Used) AttributeName(HtmlState state, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(AttributeNameEnd);
        var name = state.Attribute + rest[..(end < 0 ? rest.Length : end)].ToString().ToLowerInvariant();
        return end < 0 ? (state with { Attribute = name }, rest.Length) : (state with { Place = HtmlPlace.AfterAttributeName, Attribute = name }, end);
    }

    private static (HtmlState State, int Used) BeforeValue(HtmlState state, ReadOnlySpan<char> rest) => rest[0] switch
    {
        ' ' or '\t' or '\n' or '\f' => (state, 1),
        '"' => (state with { Place = HtmlPlace.DoubleQuoted }, 1),
        '\'' => (state with { Place = HtmlPlace.SingleQuoted }, 1),
        '>' => (AfterTag(state), 1),
        _ => (state with { Place = HtmlPlace.Unquoted }, 0),
    };

    private static (HtmlState State, int Used) Quoted(HtmlState state, ReadOnlySpan<char> rest, char mark)
    {
        var end = rest.IndexOf(mark);
        state = WithValue(state, end < 0 ? rest : rest[..end]);
        return end < 0 ? (state, rest.Length) : (AfterValue(state), end + 1);
    }

    private static (HtmlState State, int Used) Unquoted(HtmlState state, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(UnquotedEnd);
        state = WithValue(state, end < 0 ? rest : rest[..end]);
        return end < 0 ? (state, rest.Length) : (AfterValue(state), end);
    }

    private static (HtmlState State, int Used) TagEdge(HtmlState state, ReadOnlySpan<char> rest, ref bool torn)
    {
        torn |= rest[0] is not (' ' or '\t' or '\n' or '\f' or '/' or '>');
        return (state with { Place = HtmlPlace.InTag }, 0);
    }

    private static (HtmlState State, int Used) Comment(HtmlState state, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf("--");
        return end < 0 ? (state, rest.Length)
            : rest[(end + 2)..] is ['>', ..] ? (HtmlState.Start, end + 3)
            : rest[(end + 2)..] is ['!', '>', ..] ? (HtmlState.Start, end + 4)
            : (state, end + 1);
    }

    private static (HtmlState State, int Used) RawText(HtmlState state, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf($"</{state.Tag}", StringComparison.OrdinalIgnoreCase);
        if (end < 0 || state.Tag == "plaintext")
        {
            return (state, rest.Length);
        }

        var after = end + 2 + state.Tag.Length;
        return after < rest.Length && rest[after] is ' ' or '\t' or '\n' or '\f' or '/' or '>'
            ? (HtmlState.Start with { Place = HtmlPlace.InTag, Tag = "/" + state.Tag }, after)
            : (state, Math.Min(after, rest.Length));
    }

    private static (HtmlState State, int Used) Until(ReadOnlySpan<char> rest, string mark, HtmlState after, HtmlState state) =>
        rest.IndexOf(mark) is >= 0 and var end ? (after, end + mark.Length) : (state, rest.Length);

    private static HtmlState WithValue(HtmlState state, ReadOnlySpan<char> text)
    {
        var value = state.Value + text.ToString();
        var begun = state.Attribute is "srcset" or "imagesrcset" && value.TrimEnd().EndsWith(',') ? false : state.Begun || !text.IsWhiteSpace();
        return state with { Value = value.Length > KeptValue ? value[^KeptValue..] : value, Begun = begun };
    }

    private static HtmlState AfterValue(HtmlState state)
    {
        var isJson = state is { Tag: "script", Attribute: "type" } ? state.Value.Trim().ToLowerInvariant() is "application/ld+json" or "application/json" : state.IsJson;
        return state with { Place = HtmlPlace.InTag, Attribute = "", Value = "", Begun = false, IsJson = isJson };
    }

    private static HtmlState AfterTag(HtmlState state) => state.Tag switch
    {
        "script" or "style" or "iframe" or "xmp" or "noembed" or "noframes" or "plaintext" =>
            HtmlState.Start with { Place = HtmlPlace.RawText, Tag = state.Tag, IsJson = state is { Tag: "script", IsJson: true } },
        "title" or "textarea" => HtmlState.Start with { Place = HtmlPlace.EscapableText, Tag = state.Tag },
        _ => HtmlState.Start,
    };
}
