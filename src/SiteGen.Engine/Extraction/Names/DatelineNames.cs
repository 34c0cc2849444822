// The place and the agency of a dateline are names too.
using SiteGen.Articles;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class DatelineNames
{
    public static IEnumerable<NameCandidate> Find(Article article, Reading reading)
    {
        if (article.Dateline is not { } dateline || reading.Id != "p1")
        {
            yield break;
        }

        // "COLOMBO/MALE", "CHINGOLA, Zambia"; "MONTGOMERY, Ala." has no place behind its comma that a reader would look up.
        var first = true;
        foreach (var place in dateline.Place.Split(['/', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if ((first || Gazetteer.IsPlace(place)) && Find(reading, place) is { } range)
            {
                yield return new NameCandidate(reading, range, NameKind.Place, new Origin("dateline", 0.95));
            }

            first = false;
        }

        if (dateline.Agency is { Length: > 0 } agency && Find(reading, agency) is { } letters)
        {
            yield return new NameCandidate(reading, letters, NameKind.Organization, new Origin("dateline", 0.95));
        }
    }

    private static TokenRange? Find(Reading reading, string text)
    {
        var start = reading.Tokens.Text.IndexOf(text, StringComparison.Ordinal);
        var (first, last) = (-1, -1);
        for (var at = 0; start >= 0 && at < reading.Start; at++)
        {
            if (reading.Tokens[at].Start >= start && reading.Tokens[at].End <= start + text.Length)
            {
                first = first < 0 ? at : first;
                last = at;
            }
        }

        return first < 0 ? null : new TokenRange(first, last);
    }
}
