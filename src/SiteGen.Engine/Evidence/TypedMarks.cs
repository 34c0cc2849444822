// Evens out quotation marks that were typed with other keys: ``…'', ,,…'', ''…'', <<…>>, ´…´ and ornaments, character for character.
using System.Buffers;

namespace SiteGen.Evidence;

internal static class TypedMarks
{
    /// <summary>Fills the place of the second character of a mark, so that every offset stays; it counts for nothing.</summary>
    public const char Filler = '\u2060';

    private const string Odd = "`´❝❞❛❜❮❯｢｣﹁﹂﹃﹄ʺˮ˝‶״＇ʻʽ❟❠";
    private const string Common = "‘’“”‘’‹›「」「」『』\"\"\"″\"'''‚„";

    private static readonly SearchValues<char> OddMarks = SearchValues.Create(Odd);

    /// <summary>Signs that stand for a mark where two of them follow each other.</summary>
    private static readonly SearchValues<char> Doubled = SearchValues.Create("`',<>´‘’");

    /// <summary>The text with common marks, as long as before.</summary>
    public static string Evened(string text)
    {
        var span = text.AsSpan();
        return span.IndexOfAny(OddMarks) < 0 && !HasPair(span) ? text : string.Create(text.Length, text, static (even, from) => Write(even, from));
    }

    private static bool HasPair(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Doubled); at >= 0 && at + 1 < text.Length; at = text.IndexOfAny(Doubled))
        {
            if (text[at + 1] == text[at])
            {
                return true;
            }

            text = text[(at + 1)..];
        }

        return false;
    }

    private static void Write(Span<char> even, string text)
    {
        text.CopyTo(even);
        var isOpen = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && Pair(text, at, isOpen) is { } mark)
            {
                var opens = mark is '“' or '„' or '«';
                (even[at], even[at + 1]) = opens ? (Filler, mark) : (mark, Filler);
                isOpen = opens;
                at++;
                continue;
            }

            even[at] = Single(text, at);
            isOpen = text[at] switch { '“' or '„' => true, '”' => false, '"' => !isOpen, _ => isOpen };
        }
    }

    /// <summary>The mark that two characters stand for; null where they are no mark.</summary>
    private static char? Pair(string text, int at, bool isOpen)
    {
        var (first, second) = (text[at], text[at + 1]);
        if (first != second)
        {
            return null;
        }

        var opening = CanOpen(text, at, 2);
        return first switch
        {
            '`' or '\'' or '´' or '‘' or '’' when isOpen && !opening => '”',
            '`' or '\'' or '´' or '‘' when opening && Closes(text, at + 2) => '“',
            ',' when opening && Closes(text, at + 2) => '„',
            '<' when text.IndexOf(">>", at + 2, StringComparison.Ordinal) > 0 => '«',
            '>' when text.LastIndexOf("<<", at, StringComparison.Ordinal) >= 0 => '»',
            _ => null,
        };
    }

    /// <summary>Something that can close a mark of two characters stands further on.</summary>
    private static bool Closes(string text, int from)
    {
        for (var at = from + 1; at < text.Length; at++)
        {
            if (text[at] is '”' or '“' or '"' || (at + 1 < text.Length && text[at] == text[at + 1] && text[at] is '\'' or '`' or '´' or '’' or '‘' && !CanOpen(text, at, 2)))
            {
                return true;
            }
        }

        return false;
    }

    private static char Single(string text, int at)
    {
        var index = Odd.IndexOf(text[at], StringComparison.Ordinal);
        return index < 0 ? text[at]
            : text[at] == '´' && CanOpen(text, at, 1) ? '‘'
            : text[at] == '`' && !OpensWord(text, at) ? text[at]
            : text[at] == '״' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) ? text[at]
            : Common[index];
    }

    /// <summary>`We act': a mark; `F-16`: code.</summary>
    private static bool OpensWord(string text, int at)
    {
        for (var next = at + 1; CanOpen(text, at, 1) && next < text.Length; next++)
        {
            if (text[next] == '`' || (text[next] is '\'' or '´' or '’' && (next + 1 == text.Length || !char.IsLetterOrDigit(text[next + 1]))))
            {
                return text[next] != '`';
            }
        }

        return false;
    }

    /// <summary>After space or an opening sign, before anything but space.</summary>
    private static bool CanOpen(string text, int at, int length) =>
        at + length < text.Length && !char.IsWhiteSpace(text[at + length])
        && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '{' or '-' or '–' or '—' or ':' or '“' or '"' or '\u2060');
}
