// "Did you mean …?": the names closest to a misspelt one.
using System.Collections.Immutable;

namespace SiteGen.Text;

public static class Nearest
{
    /// <summary>Longer names are whole texts: comparing them costs the product of their lengths and suggests nothing useful.</summary>
    private const int LongestName = 400;

    /// <summary>Up to three candidates within a third of the name's length in edits, nearest first, then in ordinal order.</summary>
    public static ImmutableArray<string> To(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
        {
            return [];
        }

        var limit = Math.Max(1, name.Length / 3);
        return [.. candidates
            .Distinct()
            .Select(candidate => (candidate, distance: Distance(name, candidate, limit)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(3)
            .Select(pair => pair.candidate)];
    }

    /// <summary>"did you mean a or b?", or null when nothing is near.</summary>
    public static string? Question(string name, IEnumerable<string> candidates) => To(name, candidates) switch
    {
        [] => null,
        [var one] => $"did you mean {one}?",
        [.. var first, var last] => $"did you mean {string.Join(", ", first)} or {last}?",
    };

    /// <summary>Edits (insert, delete, replace, swap neighbours) ignoring case; gives up past the limit.</summary>
    private static int Distance(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) > limit)
        {
            return limit + 1;
        }

        var before = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[to.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
