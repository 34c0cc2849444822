// Finds related stories: the editor's first, then by what the texts share, each with its reason.
using System.Collections.Immutable;

namespace SiteGen.Related;

public static class RelatedFinder
{
    public const int ListLength = 5;

    // What a shared thing is worth beside the nearness of the texts (0 to 1).
    private const double PerSource = 1.0;
    private const double PerPerson = 0.3;
    private const double PerTopic = 0.2;
    private const int CountedPeople = 3;
    private const int CountedTopics = 3;
    private const double SameStory = 0.1;

    /// <summary>Texts less near than this are not related by their words.</summary>
    private const double NearEnough = 0.12;
    private const int ShownThings = 3;

    /// <summary>The list of every item by key, at most <see cref="ListLength"/> links each; the same for any order of items.</summary>
    public static ImmutableDictionary<string, ImmutableArray<RelatedLink>> Find(ImmutableArray<RelatedItem> items)
    {
        var sorted = items.OrderBy(item => item.Key, StringComparer.Ordinal).ToArray();
        var vectors = new TextVectors(sorted);
        var shared = new SharedThings(sorted);
        var lists = new ImmutableArray<RelatedLink>[sorted.Length];
        Parallel.For(0, sorted.Length, item => lists[item] = ListOf(item, sorted, vectors, shared));
        return sorted.Zip(lists).ToImmutableDictionary(pair => pair.First.Key, pair => pair.Second, StringComparer.Ordinal);
    }

    private static ImmutableArray<RelatedLink> ListOf(int item, RelatedItem[] items, TextVectors vectors, SharedThings shared)
    {
        var chosen = items[item].Chosen.Select(link => new RelatedLink(link.Key, link, 0, [new RelatedReason(RelatedReasonKind.Chosen, [])])).ToArray();
        var taken = chosen.Select(link => link.Key).OfType<string>().Concat(items[item].Excluded).Append(items[item].Key).ToHashSet(StringComparer.Ordinal);
        var near = vectors.Near(item);
        var found = near.Keys.Union(shared.OthersOf(item))
            .Where(other => !taken.Contains(items[other].Key))
            .Select(other => Judge(item, other, items, near.GetValueOrDefault(other), vectors))
            .OfType<RelatedLink>()
            .OrderByDescending(link => link.Score)
            .ThenByDescending(link => items[shared.IndexOf(link.Key!)].Date ?? DateOnly.MinValue)
            .ThenBy(link => link.Key, StringComparer.Ordinal);
        return [.. chosen.Concat(found).Take(ListLength)];
    }

    private static RelatedLink? Judge(int item, int other, RelatedItem[] items, double nearness, TextVectors vectors)
    {
        var (here, there) = (items[item], items[other]);
        var sources = here.Sources.Intersect(there.Sources).ToArray();
        var people = here.People.Intersect(there.People).ToArray();
        var topics = here.Topics.Intersect(there.Topics).ToArray();
        var isNear = nearness >= NearEnough;
        if (sources.Length == 0 && people.Length == 0 && topics.Length == 0 && !isNear)
        {
            return null;
        }

        var score = nearness
            + (sources.Length > 0 ? PerSource : 0)
            + (PerPerson * Math.Min(people.Length, CountedPeople))
            + (PerTopic * Math.Min(topics.Length, CountedTopics))
            + (here.Story == there.Story ? SameStory : 0);
        RelatedReason?[] reasons =
        [
            sources.Length > 0 ? new RelatedReason(RelatedReasonKind.SameSource, []) : null,
            Reason(RelatedReasonKind.SharedPeople, people),
            Reason(RelatedReasonKind.SharedTopics, topics),
            isNear ? Reason(RelatedReasonKind.SharedWords, vectors.Shared(item, other).Where(word => char.IsLower(word[0]) || !(here.IsUnreviewed || there.IsUnreviewed))) : null,
        ];

        // Near by names alone that may not be shown: a link that cannot say why is no help to a reader.
        return reasons.OfType<RelatedReason>().ToImmutableArray() is { IsEmpty: false } shown
            ? new RelatedLink(there.Key, null, Math.Round(score, 6), shown)
            : null;
    }

    private static RelatedReason? Reason(RelatedReasonKind kind, IEnumerable<string> things) =>
        things.Take(ShownThings).ToImmutableArray() is { IsEmpty: false } shown ? new RelatedReason(kind, shown) : null;
}
