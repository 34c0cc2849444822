// The numbers of cited passages, read once: dates are not numbers, so their parts are left out.
using System.Collections.Immutable;
using SiteGen.Articles;

namespace SiteGen.Evidence;

/// <summary>A number where a source states it.</summary>
internal readonly record struct NumberPlace(ResolvedCitation Cited, Passage Passage, Quantity Quantity)
{
    public Article Article => Cited.Article!;
}

/// <summary>Holds what it read before, so it is not for several threads.</summary>
internal sealed class SourceNumbers(CheckedPage page)
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

    private ImmutableArray<Quantity> Read(Article article, Passage passage)
    {
        var key = (article.Id, passage.Id);
        if (!_read.TryGetValue(key, out var quantities))
        {
            var language = page.LanguageOf(article);
            var dates = DateReader.Find(passage.Text.Value, language);
            quantities = [.. QuantityReader.Find(passage.Text.Value, language).Where(quantity => !dates.Any(date => date.Span.Start < quantity.Span.End && quantity.Span.Start < date.Span.End))];
            _read.Add(key, quantities);
        }

        return quantities;
    }
}
