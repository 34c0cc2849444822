// Extracts quotations, names, dates, figures and statements from an article by deterministic rules.
using SiteGen.Articles;
using SiteGen.Dates;
using SiteGen.Extraction.Dates;
using SiteGen.Extraction.Figures;
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Quotations;
using SiteGen.Extraction.Statements;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction;

public static class ArticleExtractor
{
    /// <summary>Reads headline, standfirst and body; listed headlines are never looked at.</summary>
    /// <param name="published">Resolves relative dates; null leaves them unresolved.</param>
    public static ArticleExtraction Extract(Article article, PublicationDate? published)
    {
        var readings = PassageReader.Read(article);
        var english = Languages.IsEnglish(article, readings);
        var names = NameRegister.Of(NamesIn(article, readings, english), readings.Length);
        var quotations = new QuotationFinder(readings, names, english, article.Metadata.Language);
        var finder = new DateFinder(new Anchor(published?.Day), names);
        var dates = readings.Select(finder.Find).ToArray();
        return new ArticleExtraction
        {
            Sentences = [.. readings.SelectMany(reading => reading.Sentences.Select(reading.MentionOf))],
            Quotations = quotations.Find(),
            Names = names.Names,
            Dates = [.. readings.SelectMany(reading => DateFinder.ToFound(reading, finder.InDateline(reading).Concat(dates[reading.Order])))],
            Figures = [.. readings.SelectMany(reading => new FigureFinder(reading, dates[reading.Order]).Find())],
            Statements = english ? new StatementFinder(names, quotations).Find(readings) : [],
        };
    }

    private static List<NameCandidate> NamesIn(Article article, Reading[] readings, bool english)
    {
        var candidates = new List<NameCandidate>();
        foreach (var reading in readings)
        {
            candidates.AddRange(DatelineNames.Find(article, reading));
            if (english)
            {
                candidates.AddRange(NameFinder.Find(reading, TitleCase.IsUsedIn(reading)));
            }
        }

        return candidates;
    }
}
