// What a brief may print of one seed: quotations first, then cue words, figures and dates, while the word budget lasts.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Extraction;

namespace SiteGen.Pages.Models;

/// <summary>A quotation to print.</summary>
/// <param name="ShowSpeaker">The speaker may be named: a group, or a person who is quoted with a role or stands in the headline.</param>
/// <param name="ShowCue">The source's own cue words fit the budget and name nobody who may not be named.</param>
internal sealed record PlannedQuotation(FoundQuotation Quotation, bool ShowSpeaker, bool ShowCue);

/// <summary>What is printed of one seed. The brief and the record of the source share it.</summary>
/// <param name="NamesNobody">The subject is sensitive, or nobody can tell.</param>
/// <param name="MoreQuotations">How many quotations were found and left out.</param>
internal sealed record BriefPlan(
    bool NamesNobody, ImmutableArray<PlannedQuotation> Quotations, int MoreQuotations, ImmutableArray<FoundFigure> Figures, ImmutableArray<FoundDate> Dates)
{
    private const int MostCueWords = 8;

    public ImmutableArray<FoundName> Names { get; init; } = [];

    /// <summary>False where the headline itself names a person whom the brief must not name.</summary>
    public bool MayPrintHeadline { get; init; } = true;

    public static BriefPlan Of(ArticleFacts facts, SiteFacts site)
    {
        var (article, found) = (facts.Article, facts.Extraction);
        var language = article.Metadata.Language ?? site.Settings.Language;
        var sensitive = SensitiveSubjects.Concern(article, language);
        var unnamed = found.Names.Where(name => name.Kind == NameKind.Person && (sensitive || !MayName(name, found))).ToList();
        var budget = new WordBudget(article, site.Settings);

        var spoken = found.Quotations.Where(quotation => quotation.Origin.Confidence >= ArticleExtraction.ShownFrom).ToList();
        var printed = spoken.Where(quotation => !Touches(unnamed, quotation.Parts) && budget.TrySpend(quotation.Parts)).ToList();
        var quotations = printed.Select(quotation =>
        {
            var named = MayNameSpeaker(quotation, found, sensitive);
            var cue = named && quotation.Cue is { } words && Count(article, words) <= MostCueWords && !Touches(unnamed, [words]) && budget.TrySpend(words);
            return new PlannedQuotation(quotation, named, cue);
        }).ToImmutableArray();
        return new BriefPlan(
            sensitive,
            quotations,
            found.Quotations.Length - printed.Count,
            [.. found.Figures.Where(figure => figure.Origin.Confidence >= ArticleExtraction.ShownFrom && !figure.Denied && budget.TrySpend(figure.At))],
            [.. found.Dates.Where(date => date.Origin.Confidence >= ArticleExtraction.ShownFrom && budget.TrySpend(date.At)).DistinctBy(date => date.Text)])
        {
            Names = [.. found.Names.Where(name => name.Origin.Confidence >= ArticleExtraction.ShownFrom && !unnamed.Contains(name))],
            MayPrintHeadline = !Touches(unnamed, [Whole(article.Headline)]),
        };
    }

    /// <summary>Only people who are quoted with a role, or stand in the headline.</summary>
    private static bool MayName(FoundName name, ArticleExtraction found) =>
        name.Mentions.Any(mention => mention.PassageId == "h") ||
        found.Quotations.Any(quotation => quotation.SpeakerRole is not null && quotation.Speaker == name.Name);

    /// <summary>A group or an organisation, or a person whom the brief may name.</summary>
    private static bool MayNameSpeaker(FoundQuotation quotation, ArticleExtraction found, bool sensitive) =>
        quotation.Speaker is { } speaker &&
        (quotation.Collective || found.Names.Any(name => name.Kind != NameKind.Person && Is(name, speaker)) ||
            (!sensitive && (quotation.SpeakerRole is not null || found.Names.Any(name => Is(name, speaker) && MayName(name, found)))));

    private static bool Is(FoundName name, string text) => name.Name == text || name.Aliases.Contains(text);

    private static bool Touches(List<FoundName> names, IReadOnlyCollection<Mention> excerpt) => names.Exists(name =>
        name.Mentions.Any(mention => excerpt.Any(part =>
            part.PassageId == mention.PassageId && mention.Span.Start < part.Span.End && part.Span.Start < mention.Span.End)));

    private static int Count(Article article, Mention words) =>
        BriefText.Of(article, words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static Mention Whole(Passage passage) => new(passage.Id, new Text.TextSpan(0, passage.Text.Value.Length));
}
