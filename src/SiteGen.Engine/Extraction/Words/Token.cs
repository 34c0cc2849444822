// One token of a passage, and the passage's tokens with the questions that rules ask of them.
using System.Runtime.InteropServices;

namespace SiteGen.Extraction.Words;

internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>The <c>'s</c> of a possessive, apart from its word.</summary>
    Possessive,

    /// <summary>A quotation mark or apostrophe; the pairing decides which.</summary>
    Mark,
    Punctuation,
}

[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, TokenKind Kind, WordClass Class, bool Capital, bool AllCaps)
{
    public int End => Start + Length;
}

/// <summary>A text and its tokens. Any index may be asked for: outside the list every answer is "no".</summary>
internal sealed class TokenText(string text, Token[] tokens)
{
    public string Text { get; } = text;

    /// <summary>Numbers have a comma before their decimals and full stops between their groups.</summary>
    public bool DecimalComma { get; init; }

    public int Count => tokens.Length;

    public Token this[int index] => tokens[index];

    /// <summary>The value of a number's digits; null for anything else.</summary>
    public decimal? Number(int index) => IsNumber(index) ? Digits.Number(Span(index), DecimalComma) : null;

    public bool Has(int index, WordClass classes) => In(index) && (tokens[index].Class & classes) != 0;

    public bool IsWord(int index) => In(index) && tokens[index].Kind == TokenKind.Word;

    public bool IsNumber(int index) => In(index) && tokens[index].Kind == TokenKind.Number;

    public bool IsPossessive(int index) => In(index) && tokens[index].Kind == TokenKind.Possessive;

    public bool IsMark(int index) => In(index) && tokens[index].Kind == TokenKind.Mark;

    public bool IsCapital(int index) => IsWord(index) && tokens[index].Capital;

    public bool IsLower(int index) => IsWord(index) && !tokens[index].Capital;

    public ReadOnlySpan<char> Span(int index) => In(index) ? Text.AsSpan(tokens[index].Start, tokens[index].Length) : default;

    public bool Is(int index, string word) => Equals(Span(index), word);

    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        var token = Span(index);
        foreach (var word in words)
        {
            if (Equals(token, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The character of a punctuation or mark token; NUL for anything else.</summary>
    public char Char(int index) => In(index) && tokens[index].Kind is TokenKind.Mark or TokenKind.Punctuation ? Text[tokens[index].Start] : '\0';

    /// <summary>No space stands between a token and the next one.</summary>
    public bool Glued(int index) => In(index) && In(index + 1) && tokens[index].End == tokens[index + 1].Start;

    public bool IsHyphen(int index) => Char(index) is '-' or '‐' or '‑';

    public bool IsDash(int index) => Char(index) is '–' or '—' || (Char(index) == '-' && !(Glued(index) && Glued(index - 1)));

    public bool IsComma(int index) => Char(index) is ',' or '،' or '，';

    public ReadOnlySpan<char> Span(int first, int last) => Text.AsSpan(tokens[first].Start, tokens[last].End - tokens[first].Start);

    public string Slice(int first, int last) => Text[tokens[first].Start..tokens[last].End];

    // Rules ask about English words, and most questions are answered by the length and the first letter.
    private static bool Equals(ReadOnlySpan<char> token, string word) =>
        token.Length == word.Length && (token[0] | 0x20) == (word[0] | 0x20) && token.Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool In(int index) => (uint)index < (uint)tokens.Length;
}
