// What is left to do once all new files are staged: renames and deletions that a later start can complete after a kill.
using System.Collections.Immutable;

namespace SiteGen.Cli.Disk;

/// <summary>The steps from the old site to the new one. Doing them again from the start is harmless.</summary>
/// <param name="DeleteFirst">Old files whose place a new file or folder needs.</param>
/// <param name="Put">Staged files in the order in which they become visible.</param>
/// <param name="DeleteLast">Old files that the new site does not have.</param>
internal sealed record Journal(ImmutableArray<string> DeleteFirst, ImmutableArray<string> Put, ImmutableArray<string> DeleteLast)
{
    private const string Kind = "sitegen-journal 1";
    private const string First = "first ";
    private const string PutWord = "put ";
    private const string Last = "last ";

    /// <summary>Plans the way from what the manifest lists to the new set of files.</summary>
    /// <param name="changed">New files whose bytes are not on disk yet.</param>
    public static Journal Plan(IEnumerable<string> old, IReadOnlyCollection<string> all, IEnumerable<string> changed)
    {
        var kept = all.ToHashSet(StringComparer.Ordinal);
        // Where case does not count, the old name and the new one are one file: the old must go before the new comes.
        var files = new Lazy<HashSet<string>>(() => all.ToHashSet(StringComparer.OrdinalIgnoreCase));
        var folders = new Lazy<HashSet<string>>(() => all.SelectMany(OutputPath.Folders).ToHashSet(StringComparer.OrdinalIgnoreCase));
        var gone = old.Where(path => !kept.Contains(path)).Order(StringComparer.Ordinal).ToLookup(IsInTheWay);
        return new(
            [.. gone[true]],
            [.. changed.OrderBy(OutputPath.Rank).ThenBy(path => path, StringComparer.Ordinal)],
            [.. gone[false]]);

        bool IsInTheWay(string path) => files.Value.Contains(path) || folders.Value.Contains(path) || OutputPath.Folders(path).Any(files.Value.Contains);
    }

    public byte[] ToBytes() => SealedLines.Write(Kind,
        [.. DeleteFirst.Select(path => First + path), .. Put.Select(path => PutWord + path), .. DeleteLast.Select(path => Last + path)]);

    /// <summary>Reads a journal; null when it is not whole: then nothing of it was done yet.</summary>
    public static Journal? Parse(ReadOnlySpan<byte> content)
    {
        if (SealedLines.Read(Kind, content) is not { } lines)
        {
            return null;
        }

        var journal = new Journal(After(First), After(PutWord), After(Last));
        var paths = journal.DeleteFirst.Concat(journal.Put).Concat(journal.DeleteLast);
        return paths.All(OutputPath.IsSafe) ? journal : null;

        ImmutableArray<string> After(string word) =>
            [.. lines.Where(line => line.StartsWith(word, StringComparison.Ordinal)).Select(line => line[word.Length..])];
    }
}
