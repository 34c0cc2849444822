// The words of a dateline before its colon or dash, taken apart.
using SiteGen.Text;

namespace SiteGen.Articles;

/// <summary>The words of a dateline.</summary>
/// <param name="Place">As written, its region included: "ISLAMABAD, Pakistan".</param>
/// <param name="FirstPlace">Without the region.</param>
internal sealed record DatelineHead(string Place, string FirstPlace, string? Date, string? Agency)
{
    private const int MostWords = 6;

    /// <summary>Null when the words are no dateline's.</summary>
    /// <param name="words">What stands before the agency.</param>
    /// <param name="after">What stands after it: nothing or a date.</param>
    public static DatelineHead? Of(string words, string after, string? agency)
    {
        var place = TextSpan.FromBounds(0, PartEnd(words, 0));
        var first = words[..place.End].TrimEnd();
        var date = default(TextSpan?);

        // "LONDON Oct 14": the date may follow without a comma.
        if (DateInside(first) is { } inside)
        {
            date = TextSpan.FromBounds(inside, place.End);
            first = first[..inside].TrimEnd();
            place = new TextSpan(0, first.Length);
        }

        for (var at = PartEnd(words, 0) + 1; at < words.Length;)
        {
            var end = PartEnd(words, at);
            var part = words[at..end].Trim();
            if (DatelineWords.IsDate(part) || (date is not null && DatelineWords.IsYear(part)))
            {
                date = TextSpan.FromBounds(date?.Start ?? at, end);
            }
            else if (date is null && IsRegion(part))
            {
                place = TextSpan.FromBounds(0, end);
            }
            else
            {
                return null;
            }

            at = end + 1;
        }

        if (!IsPlace(first) || (after.Length > 0 && (date is not null || !DatelineWords.IsDate(after))) || agency is "" or { Length: > 40 })
        {
            return null;
        }

        var written = after.Length > 0 ? after : date is { } found ? words[found.Start..found.End].Trim() : null;
        return new DatelineHead(words[..place.End].Trim(), first, written, agency);
    }

    private static int PartEnd(string words, int from) => words.IndexOf(',', from) is >= 0 and var comma ? comma : words.Length;

    private static int? DateInside(string part)
    {
        for (var space = part.IndexOf(' ', StringComparison.Ordinal); space > 0; space = part.IndexOf(' ', space + 1))
        {
            if (DatelineWords.IsDate(part[(space + 1)..]))
            {
                return space + 1;
            }
        }

        return null;
    }

    private static bool IsPlace(string place) =>
        place.Length > 0 && place.Split(' ').Length <= MostWords && char.IsLetter(place[0])
        && place.All(c => char.IsLetter(c) || char.IsSurrogate(c) || c is ' ' or '.' or '\'' or '’' or '-' or '/' or '&' or '‐' or '\u00A0'
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.Format);

    private static bool IsRegion(string part) => IsPlace(part) && !char.IsLower(part[0]) && part.Split(' ').Length <= 3;
}
