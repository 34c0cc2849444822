// All that checking one page needs: the page, its citations resolved, the site's words, and readings of passages, each made once.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>The page under check. Holds readings it made before, so it is not for several threads.</summary>
internal sealed class CheckedPage(
    Explainer page, ImmutableDictionary<Citation, ResolvedCitation> citations, SharedEntries shared, SiteSettings settings, QuotesLock proven)
{
    private readonly Dictionary<(string Article, string First, string Last), SourceReading> _readings = [];

    public Explainer Page => page;

    public ImmutableDictionary<Citation, ResolvedCitation> Citations => citations;

    public SharedEntries Shared => shared;

    public SiteSettings Settings => settings;

    public string Language => page.Language ?? settings.Language;

    public bool HasSources => !page.Sources.IsEmpty;

    public bool IsPublished => page.Status == PublicationStatus.Published;

    public string LanguageOf(Article article) => article.Metadata.Language ?? settings.Language;

    public SourceReading Reading(Article article, ImmutableArray<Passage> passages)
    {
        var key = (article.Id, passages[0].Id, passages[^1].Id);
        if (!_readings.TryGetValue(key, out var reading))
        {
            reading = SourceReading.Of(article, passages, LanguageOf(article));
            _readings.Add(key, reading);
        }

        return reading;
    }

    public SourceReading Reading(Article article, Passage passage) => Reading(article, [passage]);

    /// <summary>What a citation offers for proof: each passage by itself, then a cited range as a whole.</summary>
    public IEnumerable<SourceReading> Readings(ResolvedCitation cited)
    {
        if (cited.Article is not { } article)
        {
            yield break;
        }

        foreach (var passage in cited.Passages)
        {
            yield return Reading(article, passage);
        }

        // A quotation may run over paragraphs; a headline or standfirst is no part of what is said below it.
        ImmutableArray<Passage> paragraphs = [.. cited.Passages.Where(passage => passage.Kind == PassageKind.Paragraph)];
        if (cited.Citation.Last is not null && paragraphs.Length > 1)
        {
            yield return Reading(article, paragraphs);
        }
    }

    /// <summary>The sources that citations name, those of entries of <c>quotes:</c> included.</summary>
    public ImmutableArray<ResolvedCitation> Resolved(ImmutableArray<Citation> cites) => [.. cites.Distinct()
        .Where(citations.ContainsKey).Select(cite => citations[cite]).Where(cited => cited.Citation.Kind is CitationKind.Source || cited.Quote is not null)];

    /// <summary>A proof from quotes.lock, where a cited seed is absent.</summary>
    public (LockLine Line, ResolvedCitation Cited)? Locked(ProofKind kind, string text, ImmutableArray<ResolvedCitation> cited) => cited
        .Where(source => source.AbsentSeed is not null)
        .Select(source => proven.Find(kind, text, source) is { } line ? (line, source) : ((LockLine, ResolvedCitation)?)null)
        .FirstOrDefault(found => found is not null);

    /// <summary>"flood#p3 or s2", for messages.</summary>
    public string Named(ImmutableArray<ResolvedCitation> cited) => string.Join(" or ", cited.Select(source => source.Citation switch
    {
        { First: { } first, Last: var last } => $"{source.Article?.Id ?? source.AbsentSeed}#{first}{(last is null ? "" : $"-{last}")}",
        var whole => source.Article?.Id ?? source.AbsentSeed ?? whole.Target,
    }).Distinct().Take(3));

    /// <summary>A place in the seed.</summary>
    public Location Place(Article article, Passage passage, TextSpan span) => article.Lines.Locate(passage.Text.ToFile(span));

    /// <summary>Names that an id or a name of <c>by:</c> stands for.</summary>
    public IEnumerable<string> NamesOf(Speaker speaker) => speaker.PersonId is not { } id
        ? [speaker.Text]
        : page.People.Concat(shared.People).Where(person => person.Id == id).SelectMany(person => person.Aliases.Prepend(person.Name));
}
