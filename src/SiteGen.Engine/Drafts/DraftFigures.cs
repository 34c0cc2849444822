// Figures of a draft, each with the word that makes it rough in the source.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Articles;
using SiteGen.Extraction;

namespace SiteGen.Drafts;

internal static class DraftFigures
{
    private static readonly ImmutableArray<string> Hedges =
        ["more than", "less than", "at least", "at most", "up to", "about", "around", "nearly", "almost", "roughly", "approximately", "over", "under", "some"];

    public static ImmutableArray<DraftEntry> Of(Article article, ArticleExtraction found)
    {
        var figures = found.Figures.Where(figure => DraftEntries.IsSure(figure.Origin) && !figure.Denied).DistinctBy(figure => (figure.Value, figure.UpperValue, figure.Unit));
        return [.. figures.Select((figure, index) => EntryOf(article, figure, index + 1))];
    }

    private static DraftEntry EntryOf(Article article, FoundFigure figure, int number)
    {
        var digits = figure.Value.ToString("0.####", CultureInfo.InvariantCulture) + (figure.Unit is { } unit ? $" {unit}" : "");
        return new(DraftBlock.Figures,
        [
            Entry(HedgeOf(article, figure) + figure.Text),
            Entry(figure.Text),
            Entry(digits),
            $"  # {DraftWriter.Mark}: {figure.At.PassageId} holds a figure that could not be proven: {DraftText.Comment(figure.Text)}",
        ]);

        string Entry(string value) =>
            $"  - id: f{number}\n    value: {DraftText.Quoted(value)}\n    label: \"{DraftWriter.Mark}: what it counts\"\n    {DraftEntries.Cites([figure.At.PassageId])}";
    }

    private static string HedgeOf(Article article, FoundFigure figure)
    {
        var before = article.Find(figure.At.PassageId)!.Text.Value[..figure.At.Span.Start].TrimEnd();
        return !figure.Approximate ? ""
            : Hedges.FirstOrDefault(hedge => before.EndsWith(hedge, StringComparison.OrdinalIgnoreCase)
                && (before.Length == hedge.Length || !char.IsLetter(before[before.Length - hedge.Length - 1]))) is { } found ? $"{found} " : "";
    }
}
