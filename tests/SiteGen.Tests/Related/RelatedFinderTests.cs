// What related lists hold, in which order, and why.
using System.Collections.Immutable;
using CsCheck;
using SiteGen.Related;

namespace SiteGen.Tests.Related;

public sealed class RelatedFinderTests
{
    private static readonly string[] Texts = ["dam gates water", "vote speaker house", "ore mine metal water"];

    private static RelatedItem Item(string key, string text = "", string[]? topics = null, string[]? people = null, string[]? sources = null) => new()
    {
        Key = key,
        Title = key,
        Language = "en",
        Terms = TextTerms.Of([key, text]),
        Topics = [.. topics ?? []],
        People = [.. people ?? []],
        Sources = [.. sources ?? []],
    };

    private static string[] Keys(RelatedLists lists, string key) =>
        [.. lists[key].Select(link => link.Key ?? link.Chosen!.Url!)];

    [Fact]
    public void A_shared_source_outranks_a_shared_person_and_that_a_shared_topic()
    {
        var lists = RelatedFinder.Find(
        [
            Item("/a/", topics: ["trade"], people: ["Lin Jian"], sources: ["s"]),
            Item("/b/", topics: ["trade"]), Item("/c/", people: ["Lin Jian"]), Item("/d/", sources: ["s"]),
        ]);
        Assert.Equal(["/d/", "/c/", "/b/"], Keys(lists, "/a/"));
        Assert.Equal([RelatedReasonKind.SameSource, RelatedReasonKind.SharedPeople, RelatedReasonKind.SharedTopics],
            lists["/a/"].Select(link => link.Reasons.Single().Kind));
        Assert.Equal(["Lin Jian"], lists["/a/"][1].Reasons[0].Shared);
    }

    [Fact]
    public void Texts_about_one_thing_find_each_other_and_say_by_which_words()
    {
        var lists = RelatedFinder.Find(
        [
            Item("/dam/", "The reservoir behind the dam is full and engineers opened the spillway gates."),
            Item("/gates/", "Engineers closed the spillway gates when the reservoir fell below the dam's crest."),
            Item("/vote/", "Members of the assembly elected a speaker after two ballots."),
        ]);
        Assert.Equal(["/gates/"], Keys(lists, "/dam/"));
        Assert.Equal(RelatedReasonKind.SharedWords, lists["/dam/"][0].Reasons.Single().Kind);
        Assert.All(lists["/dam/"][0].Reasons[0].Shared, word => Assert.Contains(word, (string[])["reservoir", "dam", "engineers", "spillway", "gates"]));
        Assert.Empty(lists["/vote/"]);
    }

    [Fact]
    public void A_page_that_nobody_reviewed_shows_no_word_that_may_be_a_name()
    {
        const string text = "Marlow opened the spillway gates of the reservoir.";
        var lists = RelatedFinder.Find([Item("/a/", text), Item("/b/", text) with { IsUnreviewed = true }]);
        Assert.DoesNotContain("Marlow", lists["/a/"].Single().Reasons.Single().Shared);
        Assert.Contains("Marlow", RelatedFinder.Find([Item("/a/", text), Item("/b/", text)])["/a/"].Single().Reasons.Single().Shared);
    }

    [Fact]
    public void A_link_whose_reasons_may_not_be_shown_is_left_out()
    {
        const string text = "Marlow Marlow Marlow";
        Assert.Empty(RelatedFinder.Find([Item("/1/", text), Item("/2/", text) with { IsUnreviewed = true }])["/1/"]);
    }

    [Fact]
    public void The_same_report_from_two_papers_is_found_and_named_also_where_one_of_them_cut_it()
    {
        const string report = "Engineers opened the spillway gates on Sunday after heavy rain had filled the reservoir above the village of Marlow. "
            + "Families slept in a school while crews pumped water from their cellars, and the mayor promised relief within a month.";
        const string rest = " A campaigner pointed to cracks in the concrete.";
        const string other = "Farmers drove cattle along an embankment; engineers closed the gates, the reservoir fell, and crews pumped out the school in Fenwick.";
        var lists = RelatedFinder.Find([Item("/a/", report + rest), Item("/b/", report) with { IsUnreviewed = true }, Item("/c/", other)]);
        Assert.Equal(["/b/", "/c/"], Keys(lists, "/a/"));
        Assert.Equal(RelatedReasonKind.SameReport, lists["/a/"][0].Reasons[0].Kind);
        Assert.DoesNotContain(lists["/a/"][1].Reasons, reason => reason.Kind == RelatedReasonKind.SameReport);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void A_report_in_the_same_words_a_week_later_tells_how_the_story_went_on(int daysLater, bool isSame)
    {
        const string report = "Engineers opened the spillway gates on Sunday after heavy rain had filled the reservoir above the village of Marlow. "
            + "Families slept in a school while crews pumped water from their cellars, and the mayor promised relief within a month.";
        var day = new DateOnly(2026, 3, 2);
        var lists = RelatedFinder.Find([Item("/a/", report) with { Date = day }, Item("/b/", report) with { Date = day.AddDays(daysLater) }]);
        Assert.Equal(isSame, lists["/a/"].Single().Reasons.Any(reason => reason.Kind == RelatedReasonKind.SameReport));
    }

    [Fact]
    public void Inflected_words_are_one_term_but_a_name_is_not_shown_as_a_word_that_it_is_not()
    {
        var lists = RelatedFinder.Find([Item("/1/", "United flooded cities"), Item("/2/", "units flood a city")]);
        Assert.Equal(["flooded", "cities"], lists["/1/"].Single().Reasons.Single().Shared);
    }

    [Fact]
    public void What_the_editor_chose_comes_first_and_what_the_editor_excluded_never()
    {
        var lists = RelatedFinder.Find(
        [
            Item("/a/", sources: ["s"]) with
            {
                Chosen = [new EditorLink(null, "https://example.org/x", "Elsewhere", null, null, null), new EditorLink("/c/", null, null, null, null, "why")],
                Excluded = ["/b/"],
            },
            Item("/b/", sources: ["s"]), Item("/c/"), Item("/d/", sources: ["s"]),
        ]);
        Assert.Equal(["https://example.org/x", "/c/", "/d/"], Keys(lists, "/a/"));
    }

    [Fact]
    public void Texts_of_two_languages_are_not_related_by_their_words()
    {
        const string text = "The reservoir behind the dam is full and engineers opened the spillway gates.";
        var lists = RelatedFinder.Find([Item("/en/", text), Item("/fr/", text) with { Language = "fr" }]);
        Assert.Empty(lists["/en/"]);
        var kin = RelatedFinder.Find([Item("/en/", text), Item("/gb/", text) with { Language = "en-GB" }]);
        Assert.Equal(["/gb/"], Keys(kin, "/en/"));
    }

    [Fact]
    public void A_list_holds_five_and_ties_go_to_the_newer_and_then_the_smaller_key()
    {
        var items = Enumerable.Range(0, 8).Select(number => Item($"/{number}/", topics: ["t"]) with { Date = new DateOnly(2025, 1, 1 + (number % 2)) });
        var lists = RelatedFinder.Find([.. items]);
        Assert.Equal(["/1/", "/3/", "/5/", "/7/", "/2/"], Keys(lists, "/0/"));
    }

    [Fact]
    public void The_same_lists_come_of_any_order_of_items() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 3])
            .Array[2, 12]
            .Sample(rows =>
            {
                var items = rows.Select((row, index) => Item($"/{index}/", Texts[row.Item1], [$"topic {row.Item2}"], [], [$"{row.Item3}"])).ToArray();
                Assert.Equal(Dump([.. items]), Dump([.. items.Reverse()]));
            });

    private static string Dump(ImmutableArray<RelatedItem> items) => Dump(items, RelatedFinder.Find(items));

    private static string Dump(ImmutableArray<RelatedItem> items, RelatedLists lists) => string.Join('\n', items.Select(item => item.Key)
        .Order(StringComparer.Ordinal)
        .Select(key => $"{key}: {string.Join(", ", lists[key].Select(link => $"{link.Key} {link.Score} {string.Join('+', link.Reasons.Select(reason => $"{reason.Kind} {string.Join('|', reason.Shared)}"))}"))}"));
}
