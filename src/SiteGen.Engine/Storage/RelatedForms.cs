// How related lists, and all that the next computation starts from, are kept in the state file: flat arrays, a few large reads.
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Related;

namespace SiteGen.Storage;

internal static class RelatedForms
{
    /// <summary>An entry's numbers.</summary>
    /// <param name="Day">-1 for none.</param>
    /// <param name="Words">Where its words end among all.</param>
    private readonly record struct EntryNumbers(Fingerprint Print, Fingerprint List, int Day, int Language, int Story, int Words, int Strongest, int Things, int Chosen, int Ranks, int Links);

    /// <param name="Entry">Which one.</param>
    private readonly record struct RankNumbers(int Score, int Day, int Entry);

    public static RelatedLists Lists(CacheStream s, RelatedLists? x) => s.IsReading ? Read(s) : Write(s, x!);

    private static RelatedLists Write(CacheStream s, RelatedLists x)
    {
        var (entries, vocabulary) = (x.Corpus.Entries, x.Corpus.Vocabulary);
        Vocabulary(s, vocabulary);
        s.Block<byte>(x.Corpus.Rarities);
        s.List([.. entries.Select(entry => entry.Item.Key)], TextForms.Text);
        var numbers = new EntryNumbers[entries.Length];
        var (words, strongest, things, ranks) = (new List<int>(entries.Length * 256), new List<WeightedWord>(entries.Length * 64), new List<Thing>(), new List<RankNumbers>());
        var links = CacheStream.Writer();
        for (var at = 0; at < entries.Length; at++)
        {
            var (entry, list) = (entries[at], x.Lists[at]);
            words.AddRange(entry.Words);
            strongest.AddRange(entry.Strongest);
            things.AddRange(entry.Things);
            foreach (var rank in list.Ranks)
            {
                ranks.Add(new(rank.Score, rank.Day, x.PlaceOf(rank.Key)));
            }

            if (list.Written is { } written)
            {
                links.Bytes(written.Span);
            }
            else
            {
                Links(links, list.Links);
            }

            numbers[at] = new(entry.Print, list.Print, entry.Day, entry.Language, entry.Story, words.Count, strongest.Count, things.Count, list.Chosen, ranks.Count, links.Length);
        }

        var linkBytes = links.TakeWritten();
        s.Reserve((numbers.Length * 96) + (words.Count * sizeof(int)) + (strongest.Count * 8) + (things.Count * 8) + (ranks.Count * 12) + linkBytes.Length + 64);
        s.Block<EntryNumbers>(numbers);
        s.Block<int>(CollectionsMarshal.AsSpan(words));
        s.Block<WeightedWord>(CollectionsMarshal.AsSpan(strongest));
        s.Block<Thing>(CollectionsMarshal.AsSpan(things));
        s.Block<RankNumbers>(CollectionsMarshal.AsSpan(ranks));
        s.Block<byte>(linkBytes.Span);
        return x;
    }

    private static RelatedLists Read(CacheStream s)
    {
        var vocabulary = Vocabulary(s, null);
        var rarities = s.Block<byte>(default);
        var keys = s.List<string>(null, TextForms.Text);
        var numbers = s.Block<EntryNumbers>(default);
        var (words, strongest, things, ranks) = (s.Block<int>(default), s.Block<WeightedWord>(default), s.Block<Thing>(default), s.Block<RankNumbers>(default));
        var links = (ReadOnlyMemory<byte>)s.Block<byte>(default);
        var (entries, lists) = (new Entry[numbers.Length], new RelatedList[numbers.Length]);
        Parallel.For(0, numbers.Length, at =>
        {
            var (number, last) = (numbers[at], at == 0 ? default : numbers[at - 1]);
            // Of an item that goes on as it was, the next computation takes its own; of others it asks the key and the date.
            var item = new RelatedItem { Key = keys[at], Title = "", Language = "", Terms = TextTerms.None, Date = number.Day < 0 ? null : DateOnly.FromDayNumber(number.Day) };
            entries[at] = new Entry(item, number.Print, number.Language, number.Story, words.AsMemory(last.Words..number.Words), things[last.Things..number.Things])
            {
                Weighed = strongest.AsMemory(last.Strongest..number.Strongest),
            };
            var part = links[last.Links..number.Links];
            lists[at] = new RelatedList(
                number.List, number.Chosen, Ranks(ranks.AsSpan(last.Ranks..number.Ranks), keys), new(() => Links(CacheStream.Reader(part), null)), part);
        });
        return new RelatedLists(new Corpus(entries, [], vocabulary, rarities), lists, null);
    }

    private static ImmutableArray<Rank> Ranks(ReadOnlySpan<RankNumbers> numbers, ImmutableArray<string> keys)
    {
        var ranks = new Rank[numbers.Length];
        for (var at = 0; at < ranks.Length; at++)
        {
            ranks[at] = new(numbers[at].Score, numbers[at].Day, keys[numbers[at].Entry]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ranks);
    }

    private static Vocabulary Vocabulary(CacheStream s, Vocabulary? x)
    {
        var (hashes, languages, holders) = (s.Block<ulong>(x is null ? default : x.Hashes), s.Block<int>(x is null ? default : x.Languages), s.Block<int>(x is null ? default : x.Holders));
        var start = s.Number(x?.CountAtStart);
        return x ?? new Vocabulary(hashes, languages, holders, start);
    }

    private static ImmutableArray<RelatedLink> Links(CacheStream s, ImmutableArray<RelatedLink>? x) => s.List(x, Link);

    private static RelatedLink Link(CacheStream s, RelatedLink? x) => new(
        s.TextOrNull(x?.Key), s.Maybe(x?.Chosen, Chosen), TextForms.Fraction(s, x?.Score ?? 0), s.List(x?.Reasons, Reason));

    private static EditorLink Chosen(CacheStream s, EditorLink? x) => new(
        s.TextOrNull(x?.Key), s.TextOrNull(x?.Url), s.TextOrNull(x?.Title), s.TextOrNull(x?.Publisher), s.MaybeValue(x?.Relation, static (s, kind) => s.Choice((RelationKind?)kind)), s.TextOrNull(x?.Note));

    private static RelatedReason Reason(CacheStream s, RelatedReason? x) => new(s.Choice(x?.Kind), s.List(x?.Shared, TextForms.Text));
}
