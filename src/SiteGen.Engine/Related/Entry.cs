// An item as the index holds it: its words and things as numbers, its words with their weights.
using System.Collections.Immutable;
using SiteGen.Caching;

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

/// <summary>A word of an entry that is compared with others.</summary>
/// <param name="Place">Where the word stands among the entry's.</param>
internal readonly record struct WeightedWord(int Word, ushort Place, ushort Weight);

/// <summary>An item in numbers of the vocabulary. Never changed once it is in a corpus.</summary>
/// <param name="Print">Of the item: equal prints mean that relating sees the same.</param>
/// <param name="Terms">Its terms as numbers, in the order of <see cref="RelatedItem.Terms"/>.</param>
internal sealed record Entry(RelatedItem Item, Fingerprint Print, int Language, int Story, ReadOnlyMemory<int> Terms, Thing[] Things)
{
    /// <summary>The same entry of an item that relating cannot tell from its own; its title may be another.</summary>
    public Entry Of(RelatedItem item) => this with { Item = item };

    /// <summary>It offers others what it offered them before.</summary>
    public bool IsAs(Entry? last) => last is not null && Print == last.Print && Weighed.Equals(last.Weighed);

    /// <summary>The words that are compared, strongest first; null until they are weighed.</summary>
    public ReadOnlyMemory<WeightedWord>? Weighed { get; init; }

    public ReadOnlySpan<int> Words => Terms.Span;

    public ReadOnlySpan<WeightedWord> Strongest => Weighed!.Value.Span;

    public int Day => Item.Date?.DayNumber ?? -1;

    public static Entry Of(RelatedItem item, Fingerprint print, Vocabulary vocabulary)
    {
        var language = vocabulary.NumberOfThing(ThingKind.Language, item.Language.Split('-')[0].ToLowerInvariant());
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
        return new Entry(item, print, language, vocabulary.NumberOfThing(ThingKind.Story, item.Story ?? ""), words, [.. things]);

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
