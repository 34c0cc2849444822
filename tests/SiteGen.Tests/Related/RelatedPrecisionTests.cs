// Measures how often lists hold texts about the same matter: six subjects, twelve invented reports each, nothing but words to go by.
using System.Collections.Immutable;
using SiteGen.Related;

namespace SiteGen.Tests.Related;

public sealed class RelatedPrecisionTests(ITestOutputHelper output)
{
    private sealed record Labelled(string Subject, string Text);

    /// <summary>The floors are what was measured. Endings, the length of a text and the least nearness were chosen on the first half alone.</summary>
    [Theory]
    [InlineData("the half that constants were chosen on", 0.50, 0.75)]
    [InlineData("the half held out", 0.49, 0.68)]
    [InlineData("all", 0.63, 0.81)]
    public void Most_of_a_list_is_about_the_matter_of_its_text(string part, double ofFive, double ofListed)
    {
        var texts = Texts();
        var chosen = part == "all" ? texts : [.. texts.Where((_, at) => at % 2 == (part == "the half held out" ? 1 : 0))];
        var lists = RelatedFinder.Find([.. chosen.Select((text, at) => Item(KeyOf(at), text.Text))]);
        var (hits, listed) = (0, 0);
        for (var at = 0; at < chosen.Length; at++)
        {
            var links = lists[KeyOf(at)];
            listed += links.Length;
            hits += links.Count(link => Enumerable.Range(0, chosen.Length).Single(other => KeyOf(other) == link.Key) is var other && chosen[other].Subject == chosen[at].Subject);
        }

        // An empty place counts as a miss in the first figure.
        var (precision, share) = ((double)hits / (chosen.Length * RelatedFinder.ListLength), (double)hits / listed);
        output.WriteLine($"{part}: precision at 5 {precision:f3}, of what is listed {share:f3}");
        Assert.True(precision >= ofFive && share >= ofListed, $"precision at 5 {precision:f3}, of what is listed {share:f3}");
    }

    private static string KeyOf(int at) => $"/{at}/";

    private static RelatedItem Item(string key, string text) => new() { Key = key, Title = "", Language = "en", Terms = TextTerms.Of([text]) };

    private static ImmutableArray<Labelled> Texts()
    {
        var texts = ImmutableArray.CreateBuilder<Labelled>();
        var subject = "";
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "SiteGen.Tests", "Related", "labelled-texts.txt")))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                subject = line[2..];
            }
            else
            {
                texts.Add(new(subject, line));
            }
        }

        return texts.ToImmutable();
    }
}
