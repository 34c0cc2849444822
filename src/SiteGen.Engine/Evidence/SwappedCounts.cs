// Notices a number that the page gives to one thing and its source to another: "40 homes" of a passage with 12 homes and 40 goats.

namespace SiteGen.Evidence;

/// <summary>What is counted is in the editor's words and is not proven. Only a passage that counts both things by name contradicts it.</summary>
internal static class SwappedCounts
{
    /// <summary>Words behind a number that may name what it counts: "12 newly built homes".</summary>
    private const int MostWords = 3;

    private const int ShortestWord = 3;

    /// <summary>Where the passage counts the page's thing with another number; null where the page's number may well be right.</summary>
    /// <param name="counted">The page's words for what it counts: those behind its number.</param>
    /// <param name="found">The source's number that equals the page's.</param>
    /// <param name="passage">All numbers of the passages that are cited.</param>
    public static NumberPlace? Find(string counted, NumberPlace found, IEnumerable<NumberPlace> passage)
    {
        var here = Stems(counted).ToHashSet(StringComparer.Ordinal);
        var text = found.Passage.Text.Value;
        if (here.Count == 0 || !CountedNouns.Follow(text, found.Quantity.Span.End) || here.Overlaps(StemsAfter(found)))
        {
            return null;
        }

        // Another number for the same thing, and none that is the page's.
        var others = passage.Where(place => CountedNouns.Follow(place.Passage.Text.Value, place.Quantity.Span.End) && here.Contains(StemsAfter(place).First())).ToList();
        return others.Count == 0 || others.Any(place => place.Quantity.Low == found.Quantity.Low) ? null : others[0];
    }

    /// <summary>What the words behind a number in a text of the page may count: up to the end of the clause.</summary>
    public static string After(string text, int end)
    {
        var stop = end;
        while (stop < text.Length && (char.IsLetter(text[stop]) || text[stop] is ' ' or '\u00A0' or '-' or '\'' or '’' || Glyphs.IsCombining(text[stop])))
        {
            stop++;
        }

        return string.Join(' ', text[end..stop].Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Take(MostWords));
    }

    private static IEnumerable<string> StemsAfter(NumberPlace place) => Stems(After(place.Passage.Text.Value, place.Quantity.Span.End));

    private static IEnumerable<string> Stems(string words) => words.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= ShortestWord).Select(word => word.ToLowerInvariant()).Select(word => word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] : word.TrimEnd('s').TrimEnd('e', 'y'));
}
