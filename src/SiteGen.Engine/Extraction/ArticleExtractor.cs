// Extracts quotations, names, dates, figures and statements from an article by deterministic rules.
using SiteGen.Articles;
using SiteGen.Dates;
using SiteGen.Extraction.Dates;
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Quotations;
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
        var names = NameRegister.Of(NamesIn(article, readings, english));
        var anchor = new Anchor(published?.Day);
        var quotations = new QuotationFinder(readings, names, english);
        return new ArticleExtraction
        {
            Sentences = [.. readings.SelectMany(reading => reading.Sentences.Select(reading.MentionOf))],
            Quotations = quotations.Find(),
            Names = names.Names,
            Dates = [.. DatesIn(readings, new DateFinder(anchor, names))],
        };
    }

    private static IEnumerable<FoundDate> DatesIn(Reading[] readings, DateFinder finder)
    {
        foreach (var reading in readings)
        {
            foreach (var date in DateFinder.ToFound(reading, finder.InDateline(reading).Concat(finder.Find(reading))))
            {
                yield return date;
            }
        }
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
