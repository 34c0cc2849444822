// Which items name the same source, person or topic.
using System.Collections.Immutable;

namespace SiteGen.Related;

/// <summary>Items by what they name, so that an item is compared only with those it shares something with.</summary>
internal sealed class SharedThings
{
    /// <summary>Of a thing that everything names, only the newest items are compared.</summary>
    private const int MostItemsAThing = 500;

    private readonly RelatedItem[] _items;
    private readonly Dictionary<string, int> _index;
    private readonly Dictionary<string, ImmutableArray<int>> _byThing;

    public SharedThings(RelatedItem[] items)
    {
        _items = items;
        _index = Enumerable.Range(0, items.Length).ToDictionary(index => items[index].Key, StringComparer.Ordinal);
        _byThing = Enumerable.Range(0, items.Length)
            .SelectMany(index => ThingsOf(items[index]).Select(thing => (thing, index)))
            .GroupBy(pair => pair.thing, pair => pair.index, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(index => items[index].Date ?? DateOnly.MinValue).ThenBy(index => index).Take(MostItemsAThing).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    public int IndexOf(string key) => _index[key];

    public IEnumerable<int> OthersOf(int item) => ThingsOf(_items[item]).SelectMany(thing => _byThing[thing]).Where(other => other != item).Distinct();

    private static IEnumerable<string> ThingsOf(RelatedItem item) =>
    [
        .. item.Sources.Select(source => $"source {source}"),
        .. item.People.Select(person => $"person {person}"),
        .. item.Topics.Select(topic => $"topic {topic}"),
    ];
}
