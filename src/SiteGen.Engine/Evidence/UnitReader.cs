// Reads what stands around a number: the currency before it, the magnitude and the unit after it.
using System.Globalization;

namespace SiteGen.Evidence;

internal sealed class UnitReader(string text, string language)
{
    private const int MostWords = 3;

    private static readonly string[] RateLeads = ["a", "an", "per", "each", "every", "pro", "par", "por", "je", "فی", "प्रति"];

    /// <summary>"5 percent a year ago" is no rate.</summary>
    private static readonly string[] NoRates = ["ago", "earlier", "later", "before", "after"];

    private static readonly string[] Dimensions = ["deep", "high", "long", "wide", "tall", "away", "thick", "apart"];

    public (int Start, QuantityUnit? Unit) CurrencyBefore(int start)
    {
        var end = start;
        if (end > 0 && IsGap(text[end - 1]) && text[end - 1] != '-')
        {
            end--;
        }

        var symbol = end > 0 && char.GetUnicodeCategory(text[end - 1]) == UnicodeCategory.CurrencySymbol ? end - 1 : end;
        var stop = symbol == end && end > 1 && text[end - 1] == '.' ? end - 1 : symbol;
        var letters = stop;
        while (letters > 0 && char.IsAsciiLetter(text[letters - 1]) && stop - letters < 3)
        {
            letters--;
        }

        var bounded = letters == 0 || !char.IsLetterOrDigit(text[letters - 1]);
        if (bounded && letters < end && QuantityWords.Unit(text[letters..end]) is { IsCurrency: true } whole)
        {
            return (letters, whole);
        }

        return symbol < end && QuantityWords.Unit(text[symbol..end]) is { } unit ? (symbol, unit) : (start, null);
    }

    /// <summary>The magnitudes that follow a number, multiplied, and where they end.</summary>
    public (decimal Factor, int End) MagnitudeAfter(ReadNumber number, bool hasCurrency)
    {
        var (factor, end) = (1m, number.Span.End);
        while (WordAfter(end, attached: number.Span.End == end) is { } word && QuantityWords.Magnitude(word.Text, language) is { } magnitude
            && IsMagnitude(word, hasCurrency) && factor <= decimal.MaxValue / 1e18m / magnitude)
        {
            (factor, end) = (factor * magnitude, word.End);
        }

        return (factor, end);
    }

    /// <summary>The longest unit of up to three words.</summary>
    public (QuantityUnit Unit, int End)? After(int at)
    {
        var start = Gap(at);
        if (start < text.Length && !char.IsLetter(text[start]) && QuantityWords.Unit(text[start].ToString()) is { } symbol)
        {
            // "5% points"
            return symbol.Family == "%" && WordAfter(start + 1, false) is { Text: "points" or "point" } points ? (QuantityWords.Unit("percentage points")!, points.End) : (symbol, start + 1);
        }

        (QuantityUnit, int)? found = null;
        var (name, end) = ("", at);
        for (var words = 0; words < MostWords && WordAfter(end, false) is { } word; words++)
        {
            name = words == 0 ? word.Text : $"{name} {word.Text}";
            end = word.End;
            found = QuantityWords.Unit(name.Replace(".", "", StringComparison.Ordinal)) is { } unit ? (unit, end) : found;
        }

        return found;
    }

    /// <summary>What follows as "a day", "per head" or "/year"; null where nothing does.</summary>
    public (string Per, int End)? RateAfter(int at)
    {
        var start = at < text.Length && text[at] == '/' ? at + 1 : WordAfter(at, false) is { } lead && RateLeads.Contains(lead.Text) ? lead.End : -1;
        return start >= 0 && WordAfter(start, false) is { } word && QuantityWords.RatePart(word.Text) is { } part && !(WordAfter(word.End, false) is { } next && NoRates.Contains(next.Text)) ? (part, word.End) : null;
    }

    public (string Text, int End, bool Attached)? WordAfter(int at, bool attached)
    {
        var start = Gap(at);
        if (start < text.Length && text[start] is '万' or '萬' or '亿' or '億')
        {
            return (text[start].ToString(), start + 1, true);
        }

        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || Glyphs.IsCombining(text[end]) || IsInnerStop(start, end)) && end - start < 24)
        {
            end++;
        }

        return end == start ? null : (text[start..end], end, attached && start == at);
    }

    /// <summary>The stops of "U.S." in "U.S. dollars".</summary>
    private bool IsInnerStop(int start, int at) =>
        at > start && text[at] == '.' && char.IsUpper(text[at - 1]) && (at - start == 1 || text[at - 2] == '.') && at + 1 < text.Length && (char.IsUpper(text[at + 1]) || text[at + 1] == ' ');

    /// <summary>One letter is a magnitude only where it touches its number; "5 m" and "5m deep" are metres.</summary>
    private bool IsMagnitude((string Text, int End, bool Attached) word, bool hasCurrency) => word.Text.Length > 1 || word.Text[0] > 0x3000
        || (word.Attached && (hasCurrency || (word.Text is "m" or "k" && !(WordAfter(word.End, false) is { } next && Dimensions.Contains(next.Text)))));

    private int Gap(int at)
    {
        var start = at;
        while (start < text.Length && start - at < 2 && IsGap(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsGap(char c) => c is ' ' or '\u00A0' or '\u202F' or '-' or '‑';
}
