// The stories of a site with what each is related to and why: for `sitegen related`.
using SiteGen.Pages;
using SiteGen.Pages.Formats;
using SiteGen.Pages.Models;
using SiteGen.Related;

namespace SiteGen;

/// <summary>Every explainer and brief that has a list of related stories.</summary>
/// <param name="Items">By URL path.</param>
/// <param name="Lists">What their pages show.</param>
public sealed record RelatedStories(SiteExamination Site, SiteMaterial Material, IReadOnlyDictionary<string, RelatedItem> Items, RelatedLists Lists)
{
    /// <summary>By URL path.</summary>
    public IEnumerable<RelatedItem> InOrder => Items.Values.OrderBy(item => item.Key, StringComparer.Ordinal);

    /// <summary>File of an item, from the root: the page's, or the seed's for a brief.</summary>
    public string FileOf(RelatedItem item) =>
        Material.Pages.FirstOrDefault(page => page.Decision.Url == item.Key)?.Explainer.Path
        ?? Material.Open.First(article => Material.BriefUrl(article.Article) == item.Key).Article.Path;

    /// <summary>Why a link is there, as the page says it, in the page's language.</summary>
    public string Because(RelatedItem item, RelatedLink link) => RelatedModel.Because(link, new Phrases(Site.Theme.Words.For(item.Language)));
}
