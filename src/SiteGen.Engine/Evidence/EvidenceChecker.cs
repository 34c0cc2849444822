// Resolves every citation of a page and proves its quotations, figures and dates against the passages cited.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Extraction;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Evidence;

public static class EvidenceChecker
{
    /// <summary>Checks one page against the articles it cites.</summary>
    /// <param name="articles">Every article of the site by id.</param>
    /// <param name="proven">Proofs written down before, for seeds that are absent; null where there is no quotes.lock.</param>
    /// <param name="extracted">What extraction found in an article; null to have it extracted where it is needed.</param>
    public static Result<PageEvidence> Check(
        Explainer explainer, ImmutableDictionary<string, Article> articles, SharedEntries shared, SiteSettings settings, QuotesLock? proven = null,
        Func<Article, ArticleExtraction>? extracted = null)
    {
        var texts = PageTexts.Of(explainer, shared).ToImmutableArray();
        var (citations, problems) = CitationResolver.Resolve(explainer, PageTexts.Citations(explainer, texts), new KnownSeeds(articles, proven ?? QuotesLock.Empty));
        var page = new CheckedPage(explainer, citations, shared, settings, proven ?? QuotesLock.Empty);
        var log = new ProofLog();
        log.AddRange(problems);
        log.AddRange(CitedHeadings(texts));
        log.AddRange(MissingCitations.Find(page));
        var speakers = new SpeakerCheck(page, extracted ?? (article => ArticleExtractor.Extract(article, article.Metadata.Published)));
        new QuotationProof(page, log, speakers).Check(texts);
        var dates = new SourceDates(page);
        var numbers = new SourceNumbers(page, dates);
        new FigureProof(page, log, numbers).Check();
        new NumberCheck(page, log, numbers).Check(texts);
        new DateProof(page, log, dates).Check();
        new ShownDates(page, log, dates).Check();
        return log.ToResult(citations);
    }

    private static IEnumerable<Diagnostic> CitedHeadings(ImmutableArray<PageText> texts) => texts
        .Where(text => text.Kind == PageTextKind.Heading)
        .SelectMany(text => text.Block.Groups.Select(cited => cited.At).Concat(Unparsed(text)))
        .Select(place => EvidenceRules.CitationInHeading.At(place, "a title, summary or heading holds no citations", "move the citation into the text below it"));

    /// <summary>Title and summary are plain strings: a citation in them was never read as one and would be printed.</summary>
    private static IEnumerable<Location> Unparsed(PageText text)
    {
        var start = text.Block.Text.Value.IndexOf("[@", StringComparison.Ordinal);
        if (start >= 0)
        {
            var end = text.Block.Text.Value.IndexOf(']', start);
            yield return text.Locate(TextSpan.FromBounds(start, end < 0 ? text.Block.Text.Value.Length : end + 1));
        }
    }
}
