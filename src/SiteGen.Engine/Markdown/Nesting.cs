// Refuses text that nests absurdly deep before Markdig sees it: there, such text costs quadratic time and stack.
using System.Buffers;
using Markdig.Helpers;

namespace SiteGen.Markdown;

/// <summary>Bounds on nesting, far above what anybody writes. A stretch is what stands between two blank lines, because
/// inline markup cannot cross them.</summary>
internal static class Nesting
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]()*_\\");

    private const int MaxOpenBrackets = 250;
    private const int MaxOpenEmphasis = 500;
    private const int MaxEmphasisSigns = 8000;
    private const int MaxContainers = 32;
    private const int MaxIndent = 256;
    private const int MaxDefinitionsTogether = 2000;

    /// <summary>Local offset where the text nests too deep, or null.</summary>
    public static int? TooDeepAt(string text)
    {
        int square = 0, round = 0, emphasis = 0, signs = 0, definitions = 0, fences = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end;
            var line = text.AsSpan(start, end - start);
            if (line.IsWhiteSpace())
            {
                square = round = emphasis = signs = definitions = 0;
            }
            else
            {
                definitions += line[0] == '[' && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
                fences += !line.StartsWith(":::") ? 0 : line.Trim(": \t").IsEmpty ? -Math.Min(1, fences) : 1;
                if (definitions > MaxDefinitionsTogether || fences > MaxContainers || HasDeepContainers(line))
                {
                    return start;
                }

                for (var at = 0; at < line.Length; at++)
                {
                    if (line[at..].IndexOfAny(Signs) is var next && next < 0)
                    {
                        break;
                    }

                    at += next;
                    switch (line[at])
                    {
                        case '\\':
                            at++;
                            break;
                        case '[':
                            square++;
                            break;
                        case ']':
                            square = Math.Max(0, square - 1);
                            break;
                        case '(':
                            round++;
                            break;
                        case ')':
                            round = Math.Max(0, round - 1);
                            break;
                        default:
                            at = Delimiters(line, at, ref emphasis);
                            signs++;
                            break;
                    }

                    if (square > MaxOpenBrackets || round > MaxOpenBrackets || emphasis > MaxOpenEmphasis || signs > MaxEmphasisSigns)
                    {
                        return start + Math.Min(at, line.Length - 1);
                    }
                }
            }

            start = end + 1;
        }

        return null;
    }

    /// <summary>Counts a run of <c>*</c> or <c>_</c> as opening or closing; gives the index of its last character.</summary>
    private static int Delimiters(ReadOnlySpan<char> line, int at, ref int open)
    {
        var end = at;
        while (end + 1 < line.Length && line[end + 1] == line[at])
        {
            end++;
        }

        var before = at == 0 ? ' ' : line[at - 1];
        var after = end + 1 == line.Length ? ' ' : line[end + 1];
        CharHelper.CheckOpenCloseDelimiter(before, after, line[at] == '*', out var canOpen, out var canClose);
        if (canClose && open > 0)
        {
            open--;
        }
        else if (canOpen)
        {
            open++;
        }

        return end;
    }

    /// <summary>Block quotes and lists opened on one line, or by indentation over many.</summary>
    private static bool HasDeepContainers(ReadOnlySpan<char> line)
    {
        int containers = 0, indent = 0;
        foreach (var c in line)
        {
            if (c is ' ' or '\t')
            {
                indent += c == ' ' ? 1 : 4;
            }
            else if (c is '>' or '-' or '+' or '*' or '.' or ')')
            {
                containers++;
            }
            else if (!char.IsAsciiDigit(c))
            {
                break;
            }
        }

        var isRule = line.Trim().IndexOfAnyExcept(" -*\t") < 0;
        return (containers > MaxContainers && !isRule && line.TrimStart()[0] != '.')
            || (containers > 0 && indent > MaxIndent);
    }
}
