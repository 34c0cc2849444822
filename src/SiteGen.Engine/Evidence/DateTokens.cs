// Splits a text into the words and numbers that dates are made of.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A word or a number of a text.</summary>
/// <param name="Word">Composed, without invisible characters, its apostrophe straight; a number's digits.</param>
internal readonly record struct DateToken(TextSpan Span, string Word, int? Number)
{
    /// <summary>The word in small letters, for look-ups.</summary>
    public string Lower => Word.ToLowerInvariant();

    public bool IsYear => Number is >= 1000 and <= 2999 && Span.Length == 4;
}

internal static class DateTokens
{
    public static ImmutableArray<DateToken> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<DateToken>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsDigit(text[at]))
            {
                var number = 0;
                for (; at < text.Length && char.IsDigit(text[at]); at++)
                {
                    number = at - start < 8 ? (number * 10) + (int)char.GetNumericValue(text[at]) : 0;
                }

                tokens.Add(new DateToken(TextSpan.FromBounds(start, at), text[start..at], number));
            }
            else if (IsLetter(text[at]))
            {
                while (at < text.Length && (IsLetter(text[at]) || IsInner(text, at)))
                {
                    at++;
                }

                tokens.Add(new DateToken(TextSpan.FromBounds(start, at), Evened(text[start..at]), null));
            }
            else
            {
                at++;
            }
        }

        return tokens.ToImmutable();
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || Glyphs.IsCombining(c);

    /// <summary>An apostrophe or an invisible character between two letters.</summary>
    private static bool IsInner(string text, int at) =>
        at + 1 < text.Length && IsLetter(text[at + 1]) && (text[at] is '\'' or '’' || Glyphs.KindOf(text[at]) == GlyphKind.Invisible);

    private static string Evened(string word) => FoldedText.Of(word).Value;
}
