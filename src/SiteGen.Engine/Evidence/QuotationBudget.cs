// Counts the words of each source that the site prints, and warns where quotations exceed the budget of `rights: quote`.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Words of a source that are printed somewhere on the site.</summary>
/// <param name="At">Where the site prints them.</param>
public sealed record PrintedWords(string ArticleId, ImmutableArray<PassageStretch> Stretches, Location At);

/// <summary>What the site prints of one source.</summary>
/// <param name="Printed">Body words printed anywhere, each word of a passage once.</param>
/// <param name="Body">Body words the source has.</param>
/// <param name="Allowed">Body words that may be printed; null where the rights set no budget.</param>
public sealed record SourceUse(Article Article, int Printed, int Body, int? Allowed)
{
    public bool IsExceeded => Printed > Allowed;
}

public static class QuotationBudget
{
    /// <summary>What a page's proofs print: its quotations that were found.</summary>
    public static IEnumerable<PrintedWords> PrintedBy(PageEvidence page) => page.Proofs
        .Where(proof => proof is { Kind: ProofKind.Quotation, Article: not null })
        .Select(proof => new PrintedWords(proof.Article!.Id, proof.Stretches, proof.At));

    /// <summary>What is printed of each source that is quoted, by id.</summary>
    public static ImmutableArray<SourceUse> Measure(IEnumerable<PrintedWords> printed, ImmutableDictionary<string, Article> articles, SiteSettings settings) =>
    [
        .. printed.Where(words => articles.ContainsKey(words.ArticleId)).GroupBy(words => words.ArticleId).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Measure(articles[group.Key], group, settings)),
    ];

    /// <summary>Warnings, with the figures, about quotations that are too long and sources that are quoted too much.</summary>
    public static IEnumerable<Diagnostic> Check(IEnumerable<PrintedWords> printed, ImmutableDictionary<string, Article> articles, SiteSettings settings)
    {
        var all = printed.Where(words => articles.TryGetValue(words.ArticleId, out var article) && article.Metadata.Rights == Rights.Quote).ToList();
        foreach (var words in all)
        {
            var count = words.Stretches.Where(IsCounted).Sum(Count);
            if (count > settings.QuotationMaxWords)
            {
                yield return EvidenceRules.QuotationTooLong.At(words.At, string.Create(CultureInfo.InvariantCulture,
                    $"this quotation has {count} words of {words.ArticleId}; quotation.max_words is {settings.QuotationMaxWords}"),
                    "quote less and say the rest in your own words, or write rights: full in the seed's metadata if you may print it");
            }
        }

        foreach (var use in Measure(all, articles, settings).Where(use => use.IsExceeded))
        {
            var first = all.Where(words => words.ArticleId == use.Article.Id).MinBy(words => words.At)!;
            yield return EvidenceRules.SourceOverBudget.At(first.At, string.Create(CultureInfo.InvariantCulture,
                $"the site prints {use.Printed} of the {use.Body} body words of {use.Article.Id}; quotation.max_share {settings.QuotationMaxShare} allows {use.Allowed}"),
                "quote less of this source, or write rights: full in its metadata if you may print it", new RelatedPlace(new Location(use.Article.Path), "the source"));
        }
    }

    /// <summary>A source that nothing is printed of.</summary>
    public static SourceUse Unused(Article article, SiteSettings settings) => Measure(article, [], settings);

    private static SourceUse Measure(Article article, IEnumerable<PrintedWords> printed, SiteSettings settings)
    {
        var body = article.Body.Sum(passage => WordBoundaries.Words(passage.Text.Value).Count);
        var seen = printed.SelectMany(words => words.Stretches).Where(IsCounted)
            .SelectMany(stretch => WordBoundaries.Words(stretch.Passage.Text.Value).Where(word => word.Start < stretch.Span.End && stretch.Span.Start < word.End)
                .Select(word => (stretch.Passage.Number, word.Start)))
            .ToHashSet();
        return new SourceUse(article, seen.Count, body, article.Metadata.Rights == Rights.Quote ? (int)(body * settings.QuotationMaxShare) : null);
    }

    /// <summary>Headline, standfirst and listed headlines are not counted.</summary>
    private static bool IsCounted(PassageStretch stretch) => stretch.Passage.Kind == PassageKind.Paragraph;

    private static int Count(PassageStretch stretch) => WordBoundaries.Count(stretch.Passage.Text.Value.Substring(stretch.Span.Start, stretch.Span.Length));
}
