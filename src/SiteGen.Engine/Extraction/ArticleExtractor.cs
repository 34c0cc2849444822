// Extracts quotations, names, dates, figures and statements from an article by deterministic rules.
using SiteGen.Articles;
using SiteGen.Dates;

namespace SiteGen.Extraction;

public static class ArticleExtractor
{
    /// <summary>Reads headline, standfirst and body; listed headlines are never looked at.</summary>
    /// <param name="published">Resolves relative dates; null leaves them unresolved.</param>
    public static ArticleExtraction Extract(Article article, PublicationDate? published) => throw new NotImplementedException();
}
