// Warns where quotations exceed the budget of `rights: quote`.
using System.Globalization;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Evidence;

public static class QuotationBudget
{
    /// <summary>Whether its quotations have a budget at all.</summary>
    public static bool IsLimited(Article article) => article.Metadata.Rights == Rights.Quote;

    /// <summary>Body words of a source that may be printed; null where its rights set no budget.</summary>
    /// <param name="body">Body words it has.</param>
    public static int? Allowed(Article article, int body, SiteSettings settings) => IsLimited(article) ? (int)(body * settings.QuotationMaxShare) : null;

    /// <summary>Warnings, with the figures, about quotations that are too long and sources that are quoted too much.</summary>
    /// <param name="counted">Sources that are <see cref="IsLimited"/>, each with its words counted.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<(QuotedSource Source, QuotedWords Words)> counted, SiteSettings settings) =>
        counted.SelectMany(pair => Check(pair.Source, pair.Words, settings));

    private static IEnumerable<Diagnostic> Check(QuotedSource source, QuotedWords words, SiteSettings settings)
    {
        foreach (var (printed, count) in source.Printed.Zip(words.Quotations).Where(pair => pair.Second > settings.QuotationMaxWords))
        {
            yield return EvidenceRules.QuotationTooLong.At(printed.At, string.Create(CultureInfo.InvariantCulture,
                $"this quotation has {count} words of {source.Article.Id}; quotation.max_words is {settings.QuotationMaxWords}"),
                "quote less and say the rest in your own words, or write rights: full in the seed's metadata if you may print it");
        }

        var allowed = Allowed(source.Article, words.Body, settings);
        if (words.Printed > allowed)
        {
            yield return EvidenceRules.SourceOverBudget.At(source.Printed[0].At, string.Create(CultureInfo.InvariantCulture,
                $"the site prints {words.Printed} of the {words.Body} body words of {source.Article.Id}; quotation.max_share {settings.QuotationMaxShare} allows {allowed}"),
                "quote less of this source, or write rights: full in its metadata if you may print it", new RelatedPlace(new Location(source.Article.Path), "the source"));
        }
    }
}
