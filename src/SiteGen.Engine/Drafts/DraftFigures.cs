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

    public static ImmutableArray<DraftEntry> Of(Article article, ArticleExtraction found) =>
        [.. Chosen(found).Select((figure, index) => EntryOf(article, figure, index + 1))];

    /// <summary>Figures that the rules are sure of, each once. "Two inquiries" is a word, not a figure.</summary>
    public static IEnumerable<FoundFigure> Chosen(ArticleExtraction found) => found.Figures
        .Where(figure => DraftEntries.IsSure(figure.Origin) && !figure.Denied && (figure.Kind != FigureKind.Count || figure.Text.Any(char.IsDigit)))
        .DistinctBy(figure => (figure.Value, figure.UpperValue, figure.Unit));

    private static DraftEntry EntryOf(Article article, FoundFigure figure, int number)
    {
        var digits = figure.Value.ToString("0.####", CultureInfo.InvariantCulture) + (figure.Unit is { } measure ? $" {measure}" : "");
        return new(DraftBlock.Figures,
        [
            Entry(HedgeOf(article, figure) + figure.Text, figure.Kind == FigureKind.Count ? figure.Unit : null),
            Entry(HedgeOf(article, figure) + figure.Text),
            Entry(figure.Text),
            Entry(digits),
            $"  # {DraftWriter.Mark}: {figure.At.PassageId} holds a figure that could not be proven: {PrivateDraft.Excerpt(article, figure.Text)}",
        ]);

        string Entry(string value, string? unit = null) =>
            $"  - id: f{number}\n    value: {DraftText.Quoted(value)}\n{(unit is null ? "" : $"    unit: {DraftText.Quoted(unit)}\n")}    label: \"{DraftWriter.Mark}: what it counts\"\n    {DraftEntries.Cites([figure.At.PassageId])}";
    }

    private static string HedgeOf(Article article, FoundFigure figure)
    {
        var before = article.Find(figure.At.PassageId)!.Text.Value[..figure.At.Span.Start].TrimEnd();
        return !figure.Approximate ? ""
            : Hedges.FirstOrDefault(hedge => before.EndsWith(hedge, StringComparison.OrdinalIgnoreCase)
                && (before.Length == hedge.Length || !char.IsLetter(before[before.Length - hedge.Length - 1]))) is { } found ? $"{found} " : "";
    }
}
