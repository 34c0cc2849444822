// Cuts a passage into tokens in one pass and looks each word up once.
using System.Collections.Frozen;
using System.Globalization;

namespace SiteGen.Extraction.Words;

/// <summary>One for all passages of an article: its list of tokens grows once.</summary>
/// <param name="language">Language of the text; null when nobody said.</param>
internal sealed class Tokenizer(string? language = null)
{
    private readonly List<Token> _tokens = [];
    private readonly FrozenDictionary<string, int>? _months = Locales.MonthsOf(language);
    private readonly FrozenSet<string>? _verbs = Locales.VerbsOf(language);
    private readonly bool _decimalComma = Locales.HasDecimalComma(language);

    public TokenText Read(string text)
    {
        _tokens.Clear();
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF')
            {
                at++;
            }
            else if (char.IsDigit(c))
            {
                at = Number(text, at);
            }
            else if (IsWordPart(text, at))
            {
                at = Word(text, at);
            }
            else
            {
                var kind = IsMark(c) ? TokenKind.Mark : TokenKind.Punctuation;
                _tokens.Add(new Token(at, 1, kind, WordClass.None, false, false));
                at++;
            }
        }

        return new TokenText(text, [.. _tokens]) { DecimalComma = _decimalComma };
    }

    public static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛'
        or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』' or '＂' or '`';

    private static bool IsWordPart(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiLetter(c))
        {
            return true;
        }

        if (c < 128)
        {
            return false;
        }

        return char.IsLetter(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
    }

    // "2,015", "1,20,000" and "2.4" are one token; "2025-10-14" is five.
    private int Number(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsDigit(text[end])
            || (text[end] is ',' or '.' or '٫' or '٬' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        _tokens.Add(new Token(at, end - at, TokenKind.Number, WordClass.None, false, false));
        return end;
    }

    private int Word(string text, int at)
    {
        var end = WordEnd(text, at);
        if (Dotted(text, at, end) is > 0 and var dotted)
        {
            end = dotted;
        }

        // The possessive is a token of its own, so that "Pakistan's" finds Pakistan.
        var possessive = end - at > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '’' ? end - 2 : end;
        Add(text, at, possessive);
        if (possessive < end)
        {
            _tokens.Add(new Token(possessive, 2, TokenKind.Possessive, WordClass.None, false, false));
        }

        return end;
    }

    private static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && (IsWordPart(text, end)
            || (text[end] is '\'' or '’' && end > at && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // "U.S." and "N.M.": single letters, each with its full stop.
    private static int Dotted(string text, int at, int end)
    {
        if (end - at != 1)
        {
            return 0;
        }

        var last = at;
        while (last + 1 < text.Length && char.IsLetter(text[last]) && text[last + 1] == '.'
            && (last + 2 >= text.Length || !char.IsLetter(text[last + 2]) || (last + 3 < text.Length && text[last + 3] == '.')))
        {
            last += 2;
            if (last >= text.Length || !char.IsLetter(text[last]))
            {
                break;
            }
        }

        return last - at >= 4 ? last : 0;
    }

    private void Add(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var capital = char.IsUpper(word[0]);
        var allCaps = capital;
        for (var at = 1; allCaps && at < word.Length; at++)
        {
            allCaps = !char.IsLower(word[at]);
        }

        var classes = Lexicon.Classify(word, capital, allCaps && word.Length > 1);
        classes |= _months is { } months && months.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word) ? WordClass.Month : WordClass.None;
        classes |= _verbs is { } verbs && verbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? WordClass.ForeignSaying : WordClass.None;
        _tokens.Add(new Token(start, word.Length, TokenKind.Word, classes, capital, allCaps));
    }
}
