// Two dates that together tell from when until when: "between 8 September and 5 October".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal static class DateSpan
{
    /// <summary>The span from one date to the next; null where the words around them make none.</summary>
    public static DateHit? Of(TokenText t, DateHit from, DateHit until)
    {
        var joint = from.Range.Last + 1;
        var before = from.Range.First - 1;
        var joined = (t.Is(before, "between") && t.Is(joint, "and")) || (t.Is(before, "from") && t.IsAny(joint, "to", "until", "till", "through") && !IsMoved(t, before));
        if (!joined || until.Range.First != joint + 1 || from.Value is not { Length: 4 or 7 or 10 } start || until.Value is not { } end || start.Length != end.Length)
        {
            return null;
        }

        // The year that stands with the second date is the first one's too.
        if (from.Inferred && !until.Inferred && start.Length > 4)
        {
            start = end[..4] + start[4..];
        }

        return string.CompareOrdinal(start, end) < 0 && !start.Contains('X', StringComparison.Ordinal)
            ? new DateHit(new TokenRange(from.Range.First, until.Range.Last), EdtfText.Interval(start, end), from.Inferred && until.Inferred, "span", Math.Min(from.Confidence, until.Confidence)) : null;
    }

    // "moved from Monday to Friday" tells of two days, not of those between.
    private static bool IsMoved(TokenText t, int from)
    {
        for (var at = from - 1; at >= 0 && at > from - 6; at--)
        {
            if (t.IsAny(at, "moved", "postponed", "delayed", "changed", "brought", "pushed", "rescheduled", "extended", "shifted", "deferred", "up", "down", "rose", "fell"))
            {
                return true;
            }
        }

        return false;
    }
}
