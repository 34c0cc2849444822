// The place and the agency of a dateline are names too.
using System.Collections.Frozen;
using SiteGen.Articles;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Names;

internal static class DatelineNames
{
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        ["CLAIM", "VERDICT", "RATING", "UPDATE", "EXCLUSIVE", "ANALYSIS", "OPINION", "BREAKING", "LIVE", "WATCH", "REVIEW", "EDITORIAL", "COMMENT", "NOTE", "CORRECTION", "QUESTION", "ANSWER", "FACT CHECK", "INTERVIEW", "EXPLAINER", "VIDEO"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<NameCandidate> Find(Article article, Reading reading)
    {
        if (article.Dateline is not { } dateline || reading.Id != "p1")
        {
            yield break;
        }

        foreach (var (text, kind) in new[] { (dateline.Place, NameKind.Place), (dateline.Agency, NameKind.Organization) })
        {
            // "CLAIM: A video shows…" is a label.
            if (text is { Length: > 0 } && !Labels.Contains(text) && Find(reading, text) is { } range)
            {
                yield return new NameCandidate(reading, range, kind, new Origin("dateline", 0.95));
            }
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
