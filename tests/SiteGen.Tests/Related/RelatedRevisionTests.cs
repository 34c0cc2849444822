// After any edits, starting from the last lists gives what starting from nothing gives.
using System.Collections.Immutable;
using CsCheck;
using SiteGen.Related;
using SiteGen.Storage;

namespace SiteGen.Tests.Related;

public sealed class RelatedRevisionTests
{
    private const int Items = 60;

    private static readonly string[] Words = [.. Enumerable.Range(0, 40).Select(number => $"{"bcdfglmn"[number % 8]}{"aeiou"[number / 8]}rt{"oku"[number % 3]}")];

    /// <summary>What an item is made from: some words, a topic, a person, a source, a day, whether it was reviewed, another item that its editor chose or excluded.</summary>
    private static readonly Gen<RelatedItem> AnyItem = Gen.Select(
        Gen.Int[0, 39].Select(number => Words[number]).Array[0, 12], Gen.Int[0, 4], Gen.Int[0, 12], Gen.Int[0, 25], Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 90],
        (words, topic, person, source, day, isReviewed, other) => new RelatedItem
        {
            Key = "",
            Title = "",
            Language = day == 3 ? "fr" : "en",
            Terms = TextTerms.Of(words),
            Topics = topic == 0 ? [] : [$"topic {topic}"],
            People = [$"Person {person}"],
            Sources = [$"{source}"],
            Date = day == 0 ? null : new DateOnly(2025, 1, day),
            IsUnreviewed = !isReviewed,
            Story = topic == 1 ? "story" : null,
            Chosen = other % 3 == 0 ? [new EditorLink(KeyOf(other), null, null, null, null, null)] : [],
            Excluded = other % 3 == 1 ? [KeyOf(other)] : [],
        });

    /// <summary>Each step puts an item under a key, or takes one away.</summary>
    private static readonly Gen<(int At, RelatedItem? Item)> AnyStep = Gen.Select(Gen.Int[0, Items + 5], Gen.Int[0, 4], AnyItem, (at, kind, item) => (at, kind == 0 ? null : item));

    [Fact]
    public void Edited_lists_equal_lists_made_from_nothing() =>
        Gen.Select(AnyItem.Array[Items], AnyStep.Array[1, 3].Array[1, 4]).Sample((start, edits) =>
        {
            var items = Enumerable.Range(0, Items).ToDictionary(KeyOf, at => start[at] with { Key = KeyOf(at) });
            var lists = RelatedFinder.Find([.. items.Values]);
            foreach (var steps in edits)
            {
                foreach (var (at, item) in steps)
                {
                    if (item is null)
                    {
                        items.Remove(KeyOf(at));
                    }
                    else
                    {
                        items[KeyOf(at)] = item with { Key = KeyOf(at) };
                    }
                }

                // Half of the time another process goes on, with what it finds on disk.
                lists = RelatedFinder.Find([.. items.Values], items.Count % 2 == 0 ? Kept(lists) : lists);
                var anew = RelatedFinder.Find([.. items.Values]);
                Assert.All(items.Keys, key => Assert.Equal(Dump(anew[key]), Dump(lists[key])));
            }
        }, iter: 300);

    [Fact]
    public void A_thing_that_very_many_items_name_is_followed_when_the_newest_of_them_change()
    {
        var items = Enumerable.Range(0, 600).Select(Common).ToArray();
        var lists = RelatedFinder.Find([.. items]);
        items[3] = Common(3) with { Date = new DateOnly(2030, 1, 1) };
        items[550] = Common(550) with { Topics = [] };
        var edited = RelatedFinder.Find([.. items], lists);
        var anew = RelatedFinder.Find([.. items]);
        Assert.Equal(KeyOf(3), edited[KeyOf(9)][0].Key);
        Assert.All(items, item => Assert.Equal(Dump(anew[item.Key]), Dump(edited[item.Key])));

        static RelatedItem Common(int at) =>
            Bare(at, "") with { Topics = ["common"], People = [$"Person {at / 200}"], Date = new DateOnly(2020, 1, 1).AddDays(at) };
    }

    [Fact]
    public void What_did_not_change_is_not_made_again()
    {
        var items = Enumerable.Range(0, 100).Select(at => Bare(at, Words[at / 5]) with { Topics = [$"topic {at / 10}"] }).ToArray();
        var before = RelatedFinder.Find([.. items]);
        items[0] = items[0] with { Topics = ["topic 9"] };
        var after = RelatedFinder.Find([.. items], before);

        // The ten that named its old topic and the ten that name its new one.
        Assert.Equal(80, items.Count(item => before[item.Key] == after[item.Key]));
    }

    private static RelatedItem Bare(int at, string text) => new() { Key = KeyOf(at), Title = "", Language = "en", Terms = TextTerms.Of([text]) };

    private static RelatedLists Kept(RelatedLists lists) => StoredForms.Related.Read(StoredForms.Related.WriterOf(lists)!());

    private static string KeyOf(int at) => $"/{at:d3}/";

    private static string Dump(ImmutableArray<RelatedLink> links) => string.Join('\n', links.Select(link =>
        $"{link.Key} {link.Score} {link.Chosen} {string.Join('+', link.Reasons.Select(reason => $"{reason.Kind} {string.Join('|', reason.Shared)}"))}"));
}
