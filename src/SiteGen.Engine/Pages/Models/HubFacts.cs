// What belongs to one story: its pages, its sources, and for the first story the others too.
using System.Collections.Immutable;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Pages.Formats;
using SiteGen.Related;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>What belongs to one story.</summary>
/// <param name="Pages">Its explainers without the hub: those that the hub's text links to in that order, then newest first.</param>
/// <param name="Articles">Its sources.</param>
/// <param name="Briefs">Sources that have a brief, newest first, as many as a list page holds.</param>
/// <param name="Stories">The site's other stories, for the hub at its root.</param>
internal sealed record HubFacts(
    StoryFacts Story, ImmutableArray<ExplainerFacts> Pages, ImmutableArray<ArticleFacts> Articles, ImmutableArray<ArticleFacts> Briefs, ImmutableArray<StoryFacts> Stories)
{
    /// <summary>The pages that the hub shows and gathers from, as many as a list page holds: a hub of thousands helps nobody, and /related/ has them all.</summary>
    public required ImmutableArray<ExplainerFacts> Shown { get; init; }

    public int MorePages => Pages.Length - Shown.Length;

    public int MoreBriefs => Articles.Count(article => article.BriefUrl is not null) - Briefs.Length;

    public static HubFacts Of(SiteFacts site, StoryFacts story)
    {
        var isRoot = site.Stories[0].Key == story.Key;
        var linked = LinkedBy(story.Hub);
        ImmutableArray<ArticleFacts> articles = [.. SourceCard.InOrder(site.Articles.Where(article => article.Story == story.Key))];
        ImmutableArray<ExplainerFacts> pages =
        [
            .. site.Explainers.Where(page => page is { IsHub: false, Explainer: { Kind: ExplainerKind.Explainer, Withdrawn: null } } && page.Story == story.Key)
                .OrderBy(page => linked.IndexOf(page.Url) is >= 0 and var place ? place : int.MaxValue)
                .ThenByDescending(page => page.Explainer.Published?.Day ?? DateOnly.MinValue).ThenBy(page => page.Url, StringComparer.Ordinal),
        ];
        return new HubFacts(
            story,
            pages,
            articles,
            [.. articles.Where(article => article.BriefUrl is not null).Take(site.Settings.PageSize)],
            isRoot ? [.. site.Stories.Where(other => other.Key != story.Key)] : [])
        {
            Shown = pages[..Math.Min(pages.Length, site.Settings.PageSize)],
        };
    }

    private static ImmutableArray<string> LinkedBy(ExplainerFacts? hub) => hub is null ? [] :
        [.. PageReferences.LinksOf(hub.Explainer).Select(link => hub.Links.GetValueOrDefault(link.Target)?.Split('#')[0]).OfType<string>()];

    /// <summary>How many quotations of a page were proven.</summary>
    internal static int Proven(ExplainerFacts page) => page.Evidence.Proofs.Count(proof => proof is { Kind: ProofKind.Quotation, Standing: not ProofStanding.Unchecked });

    /// <summary>Plain numbers of what is here, for the panel beside the heading.</summary>
    public ModelList? Counts(Phrases words)
    {
        var rows = new List<Model>();
        Add("hub_count_explainers", Pages.Length);
        Add("hub_count_claims", Pages.Sum(page => page.Explainer.Claims.Length));
        Add("hub_count_proven", Pages.Sum(Proven));
        Add("hub_count_sources", Articles.Length);
        Add("hub_count_paragraphs", Articles.Sum(article => article.Article.Body.Length));
        Add("hub_count_briefs", Articles.Count(article => article.BriefUrl is not null));
        Add("hub_count_quotations", Articles.Where(article => article.BriefUrl is not null).Sum(article => article.Extraction.Quotations.Length));
        Add("hub_count_listed", Articles.Sum(article => BriefModel.ListedOf(article.Article)));
        return rows.Count == 0 ? null : new ModelList([.. rows]);

        void Add(string key, int count)
        {
            if (count > 0)
            {
                rows.Add(new Model(("name", words[key]), ("value", words.Number(count))));
            }
        }
    }

    /// <summary>The hub that nobody wrote: a title, and nothing that is not counted.</summary>
    public ExplainerFacts Generated(Phrases words)
    {
        var title = Story.Title ?? (Articles.IsEmpty && Pages.IsEmpty ? words["hub_empty_title"] : words.Count("hub_untitled", Math.Max(Articles.Length, Pages.Length)));
        var lines = LineMap.Of("", "");
        var explainer = new Explainer { Lines = lines, Title = new Scalar(MappedText.At(title, 0), lines), Body = Body.Empty };
        return new ExplainerFacts(explainer, PageEvidence.Empty, Story.HubUrl, Story.Key, RelatedList.Empty, ImmutableDictionary<string, string>.Empty) { IsHub = true };
    }
}
