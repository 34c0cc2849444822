// Brings lists up to date after few entries came, went or changed: equal to making all of them anew, only sooner.
namespace SiteGen.Related;

/// <summary>A list is made anew when its own entry changed. Another is mended where a changed entry stood in it, or would stand in it now.</summary>
internal static class Revision
{
    /// <summary>Where more than a quarter of the entries changed, all lists are made anew: looking for those that may stay costs more.</summary>
    private const int FewChanged = 4;

    /// <returns>Null when so much changed that nothing is gained.</returns>
    public static RelatedList[]? Of(CorpusIndex index, RelatedLists last, ThreadLocal<ListMaker> makers)
    {
        var isChanged = ChangedOf(index, last.Corpus, out var keys);
        var changed = Enumerable.Range(0, isChanged.Length).Where(at => isChanged[at]).ToArray();
        if (changed.Length * FewChanged > isChanged.Length)
        {
            return null;
        }

        var before = index.Corpus.Before;
        var kept = new RelatedList?[isChanged.Length];
        for (var at = 0; at < kept.Length; at++)
        {
            kept[at] = isChanged[at] ? null : last.Lists[before[at]];
        }

        var offers = new List<Offer>[changed.Length];
        Parallel.For(0, changed.Length, at => makers.Value!.Offer(changed[at], kept, offers[at] = []));
        var offersTo = offers.SelectMany(some => some).ToLookup(offer => offer.To);

        var lists = new RelatedList[kept.Length];
        Parallel.For(0, lists.Length, at => lists[at] =
            kept[at] is not { } list ? makers.Value!.ListOf(at)
            : offersTo.Contains(at) || HasAny(list, keys) ? makers.Value!.Mend(at, list, offersTo[at], keys)
            : list);
        return lists;
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

            changed[at] = !entries[at].IsAs(old);
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
        foreach (var rank in list.Ranks)
        {
            if (keys.Contains(rank.Key))
            {
                return true;
            }
        }

        return false;
    }
}
