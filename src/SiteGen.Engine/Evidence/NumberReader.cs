// Reads a number that begins at a place: digits of any script with their separators, or the number words of the text's language.
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A number without its surroundings.</summary>
/// <param name="Step">The unit of its last digit that is not zero.</param>
/// <param name="HasMagnitude">Its own words named a thousand or more.</param>
internal readonly record struct ReadNumber(TextSpan Span, decimal Value, decimal Step, bool HasMagnitude = false);

internal sealed class NumberReader(string text, string language)
{
    private const int MostDigits = 20;
    private const string Vulgar = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

    private static readonly decimal[] VulgarValues = [1m / 2, 1m / 3, 2m / 3, 1m / 4, 3m / 4, 1m / 5, 2m / 5, 3m / 5, 4m / 5, 1m / 6, 5m / 6, 1m / 8, 3m / 8, 5m / 8, 7m / 8];

    private readonly bool _decimalComma = QuantityWords.HasDecimalComma(language);
    private readonly NumberWords _words = new(text, language);

    /// <summary>The number that begins here; null where none does, where this is inside a word or a code such as F-16, or where nobody can tell which number it is.</summary>
    public ReadNumber? At(int at)
    {
        if (char.IsDigit(text[at]))
        {
            return IsCode(at) ? null : Digits(at);
        }

        if (Vulgar.Contains(text[at], StringComparison.Ordinal))
        {
            return at > 0 && char.IsDigit(text[at - 1]) ? null : Fraction(new TextSpan(at, 1), VulgarValues[Vulgar.IndexOf(text[at], StringComparison.Ordinal)]);
        }

        return char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) ? _words.At(at) : null;
    }

    /// <summary>Index after the digits and separators that begin here, so that the parts of a number that cannot be read are not read as numbers.</summary>
    public int RunEnd(int at)
    {
        while (at < text.Length && (char.IsDigit(text[at]) || ((IsSeparator(text[at]) || text[at] is '/' or '⁄') && DigitsFrom(at + 1) > 0)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Digits that belong to a name: p3, F-16, COVID-19. A currency may touch its number.</summary>
    private bool IsCode(int at)
    {
        if (at == 0 || char.IsWhiteSpace(text[at - 1]))
        {
            return false;
        }

        if (char.IsDigit(text[at - 1]) || (IsSeparator(text[at - 1]) && at > 1 && char.IsDigit(text[at - 2])))
        {
            return true;
        }

        var hyphenated = text[at - 1] == '-';
        var end = hyphenated ? at - 1 : at;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var letters = text[start..end];
        return letters.Length > 0 && letters[0] < '\u0250' && QuantityWords.Unit(letters) is null && (!hyphenated || letters.All(char.IsUpper));
    }

    /// <summary>Letters that touch the number and are neither magnitude nor unit make it a name or an ordinal: 5G, 16th, 2e, ۱۲ویں.</summary>
    private bool IsNamePart(int end)
    {
        var stop = end;
        while (stop < text.Length && (char.IsLetter(text[stop]) || Glyphs.IsCombining(text[stop])) && !WordBoundaries.IsUnspaced(text[stop]))
        {
            stop++;
        }

        var letters = text[end..stop];
        return letters.Length > 0 && QuantityWords.Magnitude(letters, language) is null && QuantityWords.Unit(letters) is null;
    }

    private ReadNumber? Digits(int start)
    {
        var at = GroupsEnd(start);
        var whole = at;
        if (at < text.Length && DigitsFrom(at + 1) is > 0 and var decimals && IsDecimal(at, decimals))
        {
            at += 1 + decimals;
        }

        // 1.2.3, 13.10.2025, 5,10,15 and 24/7 are no numbers that anybody can be sure of.
        var slash = at < text.Length && text[at] is '/' or '⁄' && DigitsFrom(at + 1) > 0;
        if ((at < text.Length && IsSeparator(text[at]) && DigitsFrom(at + 1) > 0) || (slash && (at > whole || !IsFraction(start, at))) || text[start..at].Count(char.IsDigit) > MostDigits)
        {
            return null;
        }

        if (slash)
        {
            var end = at + 1 + DigitsFrom(at + 1);
            return Fraction(TextSpan.FromBounds(start, end), Value(start, at) / Value(at + 1, end));
        }

        var (mixed, mixedEnd) = at == whole ? Mixed(at) : (0m, at);
        if (mixed > 0)
        {
            return Fraction(TextSpan.FromBounds(start, mixedEnd), Value(start, at) + mixed);
        }

        var value = Value(start, whole);
        if (at > whole)
        {
            var scale = Power(at - whole - 1);
            return IsNamePart(at) ? null : new ReadNumber(TextSpan.FromBounds(start, at), value + (Value(whole + 1, at) / scale), 1m / scale);
        }

        return IsNamePart(at) ? null : new ReadNumber(TextSpan.FromBounds(start, at), value, StepOf(value));
    }

    /// <summary>The unit of the last digit that is not zero.</summary>
    public static decimal StepOf(decimal value)
    {
        var step = 1m;
        while (value != 0 && step < 1e20m && value % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }

    /// <summary>A fraction has no last digit to round to: only the same fraction is the same.</summary>
    private static ReadNumber Fraction(TextSpan span, decimal value) => new(span, Math.Round(value, 12), 1e-12m);

    /// <summary>5½ and 5 1/2.</summary>
    private (decimal Value, int End) Mixed(int at)
    {
        if (at < text.Length && Vulgar.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var index)
        {
            return (VulgarValues[index], at + 1);
        }

        if (at < text.Length && char.IsWhiteSpace(text[at]) && DigitsFrom(at + 1) is > 0 and < 3 and var over && at + 1 + over < text.Length
            && text[at + 1 + over] is '/' or '⁄' && DigitsFrom(at + 2 + over) > 0 && IsFraction(at + 1, at + 1 + over))
        {
            var end = at + 2 + over + DigitsFrom(at + 2 + over);
            return (Value(at + 1, at + 1 + over) / Value(at + 2 + over, end), end);
        }

        return (0, at);
    }

    /// <summary>1/2, 3/4: not 24/7, 2024/25 or 14/10/2025.</summary>
    private bool IsFraction(int start, int slash)
    {
        var end = slash + 1 + DigitsFrom(slash + 1);
        var after = end < text.Length ? text[end] : ' ';
        return Value(start, slash) is > 0 and var over && Value(slash + 1, end) is var under && under is (>= 2 and <= 6) or 8 or 10 && over < under && !(after == '/' || char.IsLetter(after));
    }

    /// <summary>Index after the whole part: digits, perhaps in groups of three, or as 12,34,567.</summary>
    private int GroupsEnd(int start)
    {
        var first = start + DigitsFrom(start);
        if (first == text.Length || first - start > 3 || !IsGroupMark(text[first]))
        {
            return first;
        }

        var (mark, end, isIndian) = (text[first], first, text[first] is ',' or '٬' && first - start <= 2);
        var at = first;
        while (at < text.Length && text[at] == mark && DigitsFrom(at + 1) is 2 or 3)
        {
            var digits = DigitsFrom(at + 1);
            if (digits == 2 && !isIndian)
            {
                break;
            }

            at += 1 + digits;
            end = digits == 3 ? at : end;
            isIndian &= digits == 2;
        }

        return end;
    }

    private bool IsGroupMark(char c) => c is '٬' or '\u00A0' or '\u202F' or '\u2009' or '’' or '\'' || (_decimalComma ? c is '.' or ' ' : c == ',');

    /// <summary>The language's own sign; the other one where the digits after it can be no group: 2.29 in a German text.</summary>
    private bool IsDecimal(int at, int digits) =>
        (text[at] == '٫' || text[at] == (_decimalComma ? ',' : '.') || (_decimalComma && text[at] == '.' && digits < 3))
        && !(text[at] == '.' && at + 1 + digits < text.Length && text[at + 1 + digits] == '.' && DigitsFrom(at + 2 + digits) > 0);

    private decimal Value(int start, int end)
    {
        var value = 0m;
        for (var at = start; at < end; at++)
        {
            if (char.IsDigit(text[at]))
            {
                value = Math.Min(value, 1e20m) * 10 + (int)char.GetNumericValue(text[at]);
            }
        }

        return value;
    }

    private static decimal Power(int digits) => Enumerable.Repeat(10m, Math.Min(digits, MostDigits)).Aggregate(1m, (power, ten) => power * ten);

    private static bool IsSeparator(char c) => c is '.' or ',' or '٫' or '٬';

    private int DigitsFrom(int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
