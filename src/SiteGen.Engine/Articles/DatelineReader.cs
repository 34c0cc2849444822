// Reads the dateline that opens a first paragraph: "KARACHI:", "WASHINGTON, Oct 14 (Reuters) -", "Geneva, 14 October 2025 –".
using SiteGen.Text;

namespace SiteGen.Articles;

/// <summary>
/// A dateline is one or more places, perhaps a region, a date and an agency in brackets, closed by a colon or a dash, before a text that does not go
/// on with a small letter. A place in capitals needs nothing else, unless it is a label ("WARNING", "Q") or the paragraph is all in
/// capitals; any other place needs a date or an agency that we know, or is a city that datelines name alone.
/// </summary>
internal static class DatelineReader
{
    private const int Longest = 120;

    /// <summary>The text opens with a dateline.</summary>
    public static bool Opens(string text) => Read(text) is not null;

    /// <summary>The dateline that a text opens with, or null.</summary>
    public static Dateline? Read(string text)
    {
        if (Separator(text) is not { } separator || Head(text[..separator.Start]) is not { } head)
        {
            return null;
        }

        var rest = text.AsSpan(separator.End).TrimStart();
        var length = text.Length - rest.Length;
        if (rest.IsEmpty || Wording.StartsLower(text[length..Math.Min(text.Length, length + Longest)]))
        {
            return null;
        }

        var stated = head.Date is not null || DatelineWords.IsAgency(head.Agency);
        var city = DatelineWords.IsCity(head.FirstPlace);
        var capitals = IsCapitals(head.FirstPlace) && head.FirstPlace.Count(char.IsLetter) >= (stated ? 2 : 3)
            && (head.Agency is null || stated || head.Agency.Length <= 20);
        var shouting = !stated && !city && !rest.ContainsAnyInRange('a', 'z') && rest.ContainsAnyInRange('A', 'Z');
        return !DatelineWords.IsLabel(head.FirstPlace) && !shouting && (capitals || city || (stated && IsNamed(head.FirstPlace)))
            ? new Dateline(head.Place, head.Date, head.Agency, length)
            : null;
    }

    /// <summary>Place, date and agency of a dateline that a person wrote down without its colon or dash.</summary>
    public static Dateline Given(string words, int length) =>
        Head(words) is { } head ? new Dateline(head.Place, head.Date, head.Agency, length) : new Dateline(words, null, null, length);

    /// <summary>Where a given dateline ends in a text, its colon or dash and the space after it included; 0 when the text does not open with it.</summary>
    public static int LengthOf(string words, string text)
    {
        if (words.Length == 0 || !text.StartsWith(words, StringComparison.Ordinal))
        {
            return 0;
        }

        var rest = text.AsSpan(words.Length).TrimStart().TrimStart(":-–—―").TrimStart();
        return text.Length - rest.Length;
    }

    /// <summary>The first colon or dash outside brackets that can close a dateline.</summary>
    private static TextSpan? Separator(string text)
    {
        var depth = 0;
        for (var at = 0; at < Math.Min(text.Length, Longest); at++)
        {
            var spaced = at > 0 && char.IsWhiteSpace(text[at - 1]);
            var open = at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]);
            switch (text[at])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case ':' or '：' when depth == 0 && !(at + 1 < text.Length && char.IsDigit(text[at + 1])):
                    return AfterColon(text, at);
                case '—' or '―' when depth == 0:
                    return new TextSpan(at, 1);
                case '-' when depth == 0 && at + 1 < text.Length && text[at + 1] == '-':
                    return new TextSpan(at, at + 2 < text.Length && text[at + 2] == '-' ? 3 : 2);
                case '-' when depth == 0 && (spaced || (at > 0 && text[at - 1] == ')')) && open:
                    return new TextSpan(at, 1);
                case '–' when depth == 0 && (spaced || open):
                    return new TextSpan(at, 1);
            }
        }

        return null;
    }

    /// <summary>Some write both: "KARACHI: -".</summary>
    private static TextSpan AfterColon(string text, int at)
    {
        var rest = text.AsSpan(at + 1).TrimStart();
        var dashes = rest.IndexOfAnyExcept("-–—");
        return TextSpan.FromBounds(at, dashes > 0 && char.IsWhiteSpace(rest[dashes]) ? text.Length - rest.Length + dashes : at + 1);
    }

    private static DatelineHead? Head(string words)
    {
        words = words.Trim();
        var agency = default(string);
        var open = words.IndexOf('(', StringComparison.Ordinal);
        var after = "";
        if (open > 0)
        {
            var close = words.IndexOf(')', open);
            if (close < open + 2 || words.IndexOf('(', open + 1) >= 0)
            {
                return null;
            }

            agency = words[(open + 1)..close].Trim();
            after = words[(close + 1)..].Trim().TrimStart(',').Trim();
            words = words[..open].TrimEnd().TrimEnd(',');
        }

        return DatelineHead.Of(words, after, agency);
    }

    /// <summary>Every cased letter is a capital, and there are some.</summary>
    private static bool IsCapitals(string place) => place.Any(char.IsUpper) && !place.Any(char.IsLower);

    /// <summary>At most four words, each with a capital first, small words between them allowed; or a script without capitals.</summary>
    private static bool IsNamed(string place)
    {
        var names = place.Split(' ', '/', '-');
        return names.Length <= 4 && !Wording.StartsLower(place)
            && names.All(name => name.Length > 0 && (!char.IsLower(name[0]) || name is "de" or "del" or "la" or "of" or "the" or "upon" or "am" or "an" or "der" or "sur" or "al" or "el"));
    }
}
