// Finds the lists that have to be made anew after some entries came, went or changed.
namespace SiteGen.Related;

/// <summary>A list stays when its own entry did, when no changed entry stands in it, and when no changed entry would enter it now.</summary>
internal static class StaleLists
{
    /// <summary>Where more than a quarter of the entries changed, all lists are made anew: looking for those that may stay costs more.</summary>
    private const int FewChanged = 4;

    public static bool[] Of(CorpusIndex index, RelatedLists last, ThreadLocal<ListMaker> makers)
    {
        var (entries, before) = (index.Corpus.Entries, index.Corpus.Before);
        var stale = ChangedOf(index, last.Corpus, out var keys);
        var changed = Enumerable.Range(0, stale.Length).Where(at => stale[at]).ToArray();
        if (changed.Length * FewChanged > stale.Length)
        {
            Array.Fill(stale, true);
            return stale;
        }

        var floors = Array.ConvertAll(before, old => old < 0 ? int.MaxValue : last.Lists[old].Floor);
        Parallel.ForEach(changed, entry => makers.Value!.MarkFinding(entry, floors, stale));
        Parallel.For(0, stale.Length, at => stale[at] |= before[at] < 0 || HasAny(last.Lists[before[at]], keys));
        return stale;
    }

    /// <summary>Entries that offer others something else than before.</summary>
    /// <param name="keys">Of these, and of those that are gone.</param>
    private static bool[] ChangedOf(CorpusIndex index, Corpus last, out HashSet<string> keys)
    {
        var (entries, before) = (index.Corpus.Entries, index.Corpus.Before);
        var changed = new bool[entries.Length];
        var isGone = new bool[last.Entries.Length];
        Array.Fill(isGone, true);
        var moved = new List<Entry>();
        for (var at = 0; at < entries.Length; at++)
        {
            var old = before[at] < 0 ? null : last.Entries[before[at]];
            if (old is not null)
            {
                isGone[before[at]] = false;
            }

            changed[at] = !ReferenceEquals(entries[at], old);
            if (changed[at] && !(old is not null && old.Day == entries[at].Day && old.Things.AsSpan().SequenceEqual(entries[at].Things)))
            {
                moved.AddRange(old is null ? [entries[at]] : [entries[at], old]);
            }
        }

        var gone = last.Entries.Where((_, old) => isGone[old]).ToArray();
        moved.AddRange(gone);

        // What moves among the newest that name a thing pushes others out of them, or lets others in.
        foreach (var thing in moved.SelectMany(entry => entry.Things).Distinct())
        {
            foreach (var entry in index.Shifted(thing, moved.Count))
            {
                changed[entry] = true;
            }
        }

        keys = entries.Where((_, at) => changed[at]).Concat(gone).Select(entry => entry.Item.Key).ToHashSet(StringComparer.Ordinal);
        return changed;
    }

    private static bool HasAny(RelatedList list, HashSet<string> keys)
    {
        foreach (var link in list.Links)
        {
            if (link.Key is { } key && keys.Contains(key))
            {
                return true;
            }
        }

        return false;
    }
}
