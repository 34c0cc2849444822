// The numbers of cited passages, read once: dates are not numbers, so their parts are left out.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A number where a source states it.</summary>
internal readonly record struct NumberPlace(ResolvedCitation Cited, Passage Passage, Quantity Quantity)
{
    public Article Article => Cited.Article!;
}

/// <summary>Holds what it read before, so it is not for several threads.</summary>
internal sealed class SourceNumbers(CheckedPage page, SourceDates dates)
{
    private readonly Dictionary<(string Article, string Passage), ImmutableArray<Quantity>> _read = [];

    /// <summary>Every number of the passages, citation by citation.</summary>
    public IEnumerable<NumberPlace> Places(ImmutableArray<ResolvedCitation> cited) =>
        from source in cited
        where source.Article is not null
        from passage in source.Passages
        from quantity in Read(source.Article!, passage)
        select new NumberPlace(source, passage, quantity);

    /// <summary>The place that states a figure, one that hedges no more than the figure before others; null where none does.</summary>
    public NumberPlace? Stating(Quantity figure, ImmutableArray<ResolvedCitation> cited) => Places(cited)
        .Where(place => StatedFigure.IsStatedBy(figure, place.Quantity)).OrderBy(place => figure.DropsHedgeOf(place.Quantity)).Select(place => (NumberPlace?)place).FirstOrDefault();

    /// <summary>The warning that the page gives a number to what its source counts with another one.</summary>
    /// <param name="found">The source's number that equals the page's.</param>
    /// <param name="other">The source's number for what the page counts.</param>
    public Diagnostic OtherCount(Location at, NumberPlace found, NumberPlace other) => EvidenceRules.OtherCount.At(at,
        $"the passage counts {Words(found)}, and {Words(other)}", "take the number of what you count, or name what the number counts",
        new RelatedPlace(page.Place(found.Article, found.Passage, found.Quantity.Span), "this number"),
        new RelatedPlace(page.Place(other.Article, other.Passage, other.Quantity.Span), "the number of what the page counts"));

    private static string Words(NumberPlace place) =>
        $"{place.Passage.Text.Value.Substring(place.Quantity.Span.Start, place.Quantity.Span.Length)} {SwappedCounts.After(place.Passage.Text.Value, place.Quantity.Span.End).Split(' ')[0]}";

    private ImmutableArray<Quantity> Read(Article article, Passage passage)
    {
        var key = (article.Id, passage.Id);
        if (!_read.TryGetValue(key, out var quantities))
        {
            var apart = dates.Of(article, passage);
            quantities = [.. QuantityReader.Find(passage.Text.Value, page.LanguageOf(article)).Where(quantity => !apart.Any(date => date.Span.Start < quantity.Span.End && quantity.Span.Start < date.Span.End))];
            _read.Add(key, quantities);
        }

        return quantities;
    }
}
