// An item as the index holds it: its words and things as numbers, its words with their weights.
using System.Collections.Immutable;

namespace SiteGen.Related;

internal enum ThingKind
{
    Source,
    Person,
    Topic,
    Story,
    Language,
}

/// <summary>A source, person or topic that an item names.</summary>
internal readonly record struct Thing(ThingKind Kind, int Number);

/// <summary>An item in numbers of the vocabulary. Never changed once it is in a corpus.</summary>
/// <param name="Words">Its terms, in the order of <see cref="RelatedItem.Terms"/>.</param>
internal sealed record Entry(RelatedItem Item, int Language, int Story, int[] Words, Thing[] Things)
{
    /// <summary>What each word weighs, 0 for those that are not compared. The squares add up to at most that of <see cref="Weights.Unit"/>.</summary>
    public ushort[] Weights { get; init; } = [];

    public int Day => Item.Date?.DayNumber ?? -1;

    public static Entry Of(RelatedItem item, Vocabulary vocabulary)
    {
        var language = vocabulary.NumberOfThing(ThingKind.Language, item.Language);
        var hashes = item.Terms.Hashes;
        var words = new int[hashes.Length];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = vocabulary.NumberOfWord(hashes[at], language);
        }

        var things = new List<Thing>();
        Add(ThingKind.Source, item.Sources);
        Add(ThingKind.Person, item.People);
        Add(ThingKind.Topic, item.Topics);
        return new Entry(item, language, vocabulary.NumberOfThing(ThingKind.Story, item.Story ?? ""), words, [.. things]);

        void Add(ThingKind kind, ImmutableArray<string> names)
        {
            foreach (var name in names)
            {
                var thing = new Thing(kind, vocabulary.NumberOfThing(kind, name));
                if (!things.Contains(thing))
                {
                    things.Add(thing);
                }
            }
        }
    }
}
