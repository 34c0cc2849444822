// Finds the characters of a text that are inline Markdown and not words.
using System.Globalization;
using System.Text;

namespace SiteGen.Articles;

/// <summary>A stretch of markup: up to <paramref name="End"/> it is left out, or stands for <paramref name="Replacement"/>.</summary>
internal readonly record struct MarkdownMark(int End, string? Replacement);

internal static class MarkdownMarks
{
    // How far the end of a construct is looked for: bounds the work on a hostile text, and no real one is longer.
    private const int Reach = 4000, DeepestBrackets = 32;

    /// <summary>Markup by the index where it begins. One pass, linear in the text's length.</summary>
    public static Dictionary<int, MarkdownMark> Of(string text)
    {
        var marks = new Dictionary<int, MarkdownMark>();
        var runs = new Dictionary<char, Stack<(int At, int Count)>> { ['*'] = [], ['_'] = [], ['~'] = [] };
        var brackets = new Stack<int>();
        for (var at = 0; at < text.Length;)
        {
            var next = at + 1;
            switch (text[at])
            {
                case '\\' when next < text.Length && char.IsAscii(text[next]) && (char.IsPunctuation(text[next]) || char.IsSymbol(text[next])):
                    marks[at] = new(next, null);
                    next++;
                    break;
                case '`':
                    next = Code(text, at, marks);
                    break;
                case '<' when Tag(text, at) is { } tag:
                    next = tag.End;
                    marks[at] = tag.IsAddress ? new(at + 1, null) : new(next, null);
                    if (tag.IsAddress)
                    {
                        marks[next - 1] = new(next, null);
                    }

                    break;
                case '&' when Entity(text, at) is { } entity:
                    marks[at] = entity;
                    next = entity.End;
                    break;
                case '[':
                    brackets.Push(at);
                    break;
                case ']' when brackets.TryPop(out var open):
                    next = Link(text, open, at, marks);
                    break;
                case '*' or '_' or '~':
                    next = Emphasis(text, at, runs, marks);
                    break;
            }

            at = next;
        }

        return marks;
    }

    private static int Code(string text, int at, Dictionary<int, MarkdownMark> marks)
    {
        var count = Run(text, at);
        var window = text.AsSpan(0, Math.Min(text.Length, at + Reach));
        for (var end = at + count; end < window.Length;)
        {
            if (window[end..].IndexOf('`') is not (>= 0 and var found))
            {
                break;
            }

            end += found;
            var closing = Run(text, end);
            if (closing == count)
            {
                marks[at] = new(at + count, null);
                marks[end] = new(end + count, null);
                return end + count;
            }

            end += closing;
        }

        return at + count;
    }

    /// <summary><c>(address)</c>, <c>[label]</c> or nothing after the brackets; an image and a footnote mark go as a whole.</summary>
    private static int Link(string text, int open, int close, Dictionary<int, MarkdownMark> marks)
    {
        if (text[open + 1] == '^')
        {
            marks[open] = new(close + 1, null);
            return close + 1;
        }

        var end = close + 1 < text.Length ? text[close + 1] switch
        {
            '(' => End(text, close + 1, '(', ')'),
            '[' => End(text, close + 1, '[', ']'),
            _ => -1,
        } : -1;
        if (end < 0)
        {
            return close + 1;
        }

        if (open > 0 && text[open - 1] == '!')
        {
            marks[open - 1] = new(end, null);
            return end;
        }

        marks[open] = new(open + 1, null);
        marks[close] = new(end, null);
        return end;
    }

    private static int End(string text, int at, char opening, char closing)
    {
        var depth = 0;
        for (var i = at; i < Math.Min(text.Length, at + Reach) && depth <= DeepestBrackets; i++)
        {
            depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Marks of one kind close the last open ones of their kind. Inside a word <c>_</c> is a letter like any other.</summary>
    private static int Emphasis(string text, int at, Dictionary<char, Stack<(int At, int Count)>> runs, Dictionary<int, MarkdownMark> marks)
    {
        var kind = text[at];
        var count = Run(text, at);
        var end = at + count;
        bool before = at > 0 && !char.IsWhiteSpace(text[at - 1]), after = end < text.Length && !char.IsWhiteSpace(text[end]);
        var inWord = kind == '_' && before && after && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[end]);
        if (inWord || (kind == '~' && count != 2) || count > 9)
        {
            return end;
        }

        var left = count;
        while (before && left > 0 && runs[kind].TryPop(out var open))
        {
            var used = Math.Min(left, open.Count);
            marks[open.At + open.Count - used] = new(open.At + open.Count, null);
            marks[at + count - left] = new(at + count - left + used, null);
            left -= used;
            if (open.Count > used)
            {
                runs[kind].Push((open.At, open.Count - used));
            }
        }

        if (after && left > 0)
        {
            runs[kind].Push((end - left, left));
        }

        return end;
    }

    /// <summary>An HTML tag or comment, or an address in angle brackets.</summary>
    private static (int End, bool IsAddress)? Tag(string text, int at)
    {
        var window = text.AsSpan(at, Math.Min(text.Length - at, Reach));
        if (window.Length < 3 || !(char.IsAsciiLetter(window[1]) || window[1] is '/' or '!'))
        {
            return null;
        }

        var comment = window.StartsWith("<!--", StringComparison.Ordinal);
        var close = comment ? window.IndexOf("-->", StringComparison.Ordinal) + 2 : window.IndexOf('>');
        return close > 1 ? (at + close + 1, window[..close].Contains("://", StringComparison.Ordinal) && !window[..close].Contains(' ')) : null;
    }

    private static MarkdownMark? Entity(string text, int at)
    {
        var window = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, 10));
        var end = window.IndexOf(';');
        if (end < 2)
        {
            return null;
        }

        var name = window[..end];
        var value = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            "nbsp" => "\u00A0",
            "ndash" => "–",
            "mdash" => "—",
            "hellip" => "…",
            "lsquo" => "‘",
            "rsquo" => "’",
            "ldquo" => "“",
            "rdquo" => "”",
            ['#', 'x' or 'X', .. var digits] => Character(digits, NumberStyles.AllowHexSpecifier),
            ['#', .. var digits] => Character(digits, NumberStyles.None),
            _ => null,
        };
        return value is null ? null : new(at + end + 2, value);
    }

    private static string? Character(ReadOnlySpan<char> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && number > 0 && Rune.IsValid(number) ? new Rune(number).ToString() : null;

    private static int Run(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAnyExcept(text[at]);
        return length < 0 ? text.Length - at : length;
    }
}
