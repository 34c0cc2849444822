// Reads a number that begins at a place: digits of any script with their separators, or English number words.
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A number without its surroundings.</summary>
/// <param name="Step">The unit of its last digit that is not zero.</param>
/// <param name="IsWord">Written in letters.</param>
internal readonly record struct ReadNumber(TextSpan Span, decimal Value, decimal Step, bool IsWord);

internal sealed class NumberReader(string text, bool decimalComma, bool english)
{
    private const int MostDigits = 20;

    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number that begins here; null where none does, or where this is inside a word or a code such as F-16.</summary>
    public ReadNumber? At(int at) =>
        char.IsDigit(text[at]) ? IsCode(at) ? null : Digits(at) : english && char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) ? Word(at) : null;

    /// <summary>Digits that belong to a name: p3, F-16, COVID-19, 5G. A currency may touch its number.</summary>
    private bool IsCode(int at)
    {
        if (at == 0 || char.IsWhiteSpace(text[at - 1]))
        {
            return false;
        }

        if (char.IsDigit(text[at - 1]) || (text[at - 1] is '.' or ',' && at > 1 && char.IsDigit(text[at - 2])))
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

    /// <summary>Letters that touch the number and are neither magnitude nor unit make it a name or an ordinal: 5G, 16th.</summary>
    private bool IsNamePart(int end)
    {
        var stop = end;
        while (stop < text.Length && char.IsAsciiLetter(text[stop]))
        {
            stop++;
        }

        var letters = text[end..stop];
        return letters.Length > 0 && QuantityWords.Magnitude(letters, "en") is null && QuantityWords.Unit(letters) is null;
    }

    private ReadNumber? Digits(int start)
    {
        var value = 0m;
        var scale = 1m;
        var zeros = 1m;
        var count = 0;
        var isFraction = false;
        var at = start;
        for (; at < text.Length; at++)
        {
            if (char.IsDigit(text[at]))
            {
                var digit = (int)char.GetNumericValue(text[at]);
                if (++count > MostDigits)
                {
                    continue;
                }

                value = (value * 10) + digit;
                scale = isFraction ? scale * 10 : scale;
                zeros = digit == 0 && !isFraction ? zeros * 10 : 1m;
            }
            else if (!isFraction && IsDecimal(at))
            {
                isFraction = true;
            }
            else if (isFraction || !IsGroup(at))
            {
                break;
            }
        }

        var step = isFraction ? 1m / scale : value == 0 ? 1m : zeros;
        return IsNamePart(at) ? null : new ReadNumber(TextSpan.FromBounds(start, at), value / scale, step, IsWord: false);
    }

    private bool IsDecimal(int at) => DigitsFrom(at + 1) is > 0 and var digits
        && (text[at] == '٫' || text[at] == (decimalComma ? ',' : '.')) && !(text[at] == '.' && digits > 0 && IsDateLike(at + 1 + digits));

    /// <summary>13.10.2025 is a date, 1.2.3 a version.</summary>
    private bool IsDateLike(int at) => at < text.Length && text[at] == '.' && DigitsFrom(at + 1) > 0;

    private bool IsGroup(int at) => text[at] switch
    {
        ' ' when decimalComma => DigitsFrom(at + 1) == 3 && DigitsBefore(at) <= 3,
        '٬' or '\u00A0' or '\u202F' or '\u2009' => DigitsFrom(at + 1) == 3,
        '’' or '\'' => DigitsFrom(at + 1) == 3,
        ',' when !decimalComma => DigitsFrom(at + 1) is 2 or 3 && (DigitsFrom(at + 1) == 3 || (at + 3 < text.Length && text[at + 3] == ',')),
        '.' when decimalComma => DigitsFrom(at + 1) == 3,
        _ => false,
    };

    private int DigitsBefore(int at)
    {
        var start = at;
        while (start > 0 && char.IsDigit(text[start - 1]))
        {
            start--;
        }

        return at - start;
    }

    private int DigitsFrom(int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>"three", "twenty-one", "two hundred"; a magnitude word after it is read by the caller.</summary>
    private ReadNumber? Word(int at)
    {
        var (value, end) = Part(at);
        if (value < 0)
        {
            return null;
        }

        if (value >= 20 && value % 10 == 0 && end < text.Length && text[end] is '-' or ' ' && Part(end + 1) is ( > 0 and < 10, var unitEnd) part)
        {
            (value, end) = (value + part.Value, unitEnd);
        }

        if (text.AsSpan(end).StartsWith(" hundred", StringComparison.OrdinalIgnoreCase) && value < 100)
        {
            (value, end) = (value * 100, end + " hundred".Length);
        }

        var step = value == 0 ? 1 : value % 100 == 0 ? 100 : value % 10 == 0 ? 10 : 1;
        return new ReadNumber(TextSpan.FromBounds(at, end), value, step, IsWord: true);
    }

    private (int Value, int End) Part(int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var word = text[at..end].ToLowerInvariant();
        var small = Array.IndexOf(Small, word);
        var tens = Array.IndexOf(Tens, word);
        return (small >= 0 ? small : tens >= 0 ? (tens + 2) * 10 : word == "dozen" ? 12 : -1, end);
    }
}
