// The body of a draft: one card for each question that a reader is likely to ask, its answer left to the editor.
using System.Collections.Immutable;
using SiteGen.Extraction;

namespace SiteGen.Drafts;

internal static class DraftBody
{
    private const int MostNames = 3;

    public static DraftEntry Of(ArticleExtraction found)
    {
        var cards = Cards(found).ToList();
        return new(DraftBlock.Body,
        [
            string.Join('\n', cards),
            $"\n## What happened? {{#what-happened}}\n\n<!-- {DraftWriter.Mark}: one card for each question a reader would ask -->",
        ]);
    }

    private static IEnumerable<string> Cards(ArticleExtraction found)
    {
        yield return Card("What happened?", "what-happened", "the news in your own words", []);
        if (!found.Quotations.IsEmpty || !found.Statements.IsEmpty)
        {
            yield return Card("Who says what?", "who-says-what", "each side with its source; place quotations with ::: quote q1 and claims with ::: claims c1",
                found.Quotations.Select(quotation => quotation.Parts[0].PassageId).Concat(found.Statements.Select(statement => statement.Sentence.PassageId)));
        }

        var number = 0;
        foreach (var name in Main(found))
        {
            number++;
            yield return Card($"{(name.Kind == NameKind.Person ? "Who" : "What")} is {DraftText.Markdown(name.Name)}?", $"who-{number}",
                "what a reader must know of them to follow the story", name.Mentions.Select(mention => mention.PassageId));
        }

        if (!found.Figures.IsEmpty)
        {
            yield return Card("How much is at stake?", "how-much", "what the figures mean; place one with ::: figure f1", found.Figures.Select(figure => figure.At.PassageId));
        }

        if (!found.Dates.IsEmpty)
        {
            yield return Card("How did it come to this?", "how-it-came", "the way here, day by day; ::: timeline places the timeline", found.Dates.Select(date => date.At.PassageId));
        }

        yield return Card("Why does it matter?", "why-it-matters", "background that is yours, marked [@editors]", []);
        yield return Card("What do we not know?", "not-known", "where the source is silent, marked [@none]", []);
    }

    /// <summary>Those that the source names most often, in the order it names them.</summary>
    private static ImmutableArray<FoundName> Main(ArticleExtraction found)
    {
        var sure = found.Names.Where(name => DraftEntries.IsSure(name.Origin) && name.Kind != NameKind.Place).ToList();
        var most = sure.OrderByDescending(name => name.Mentions.Length).Take(MostNames).ToHashSet();
        return [.. sure.Where(most.Contains)];
    }

    private static string Card(string question, string id, string hint, IEnumerable<string> passages)
    {
        var places = string.Join(", ", passages.Distinct().Select(passage => $"[@s1#{passage}]"));
        var where = places.Length == 0 ? "" : $" The source speaks of it in {places}.";
        return $"\n## {question} {{#{id}}}\n\n<!-- {DraftWriter.Mark}: {DraftText.HtmlComment(hint + "." + where)} -->";
    }
}
