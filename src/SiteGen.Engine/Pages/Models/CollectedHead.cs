// The head of a page that collects things over the whole site.
namespace SiteGen.Pages.Models;

internal static class CollectedHead
{
    /// <summary>A head in the site's language; title and description are keys of interface words.</summary>
    public static PageHead Of(SiteFacts site, string url, string title, string description)
    {
        var words = site.WordsFor(site.Settings.Language);
        return OfTitle(site, url, words[title], words[description]);
    }

    public static PageHead OfTitle(SiteFacts site, string url, string title, string description) => new()
    {
        Url = url,
        Title = title,
        Language = site.Settings.Language,
        Description = description,
        JsonLd = JsonLd.OfCollection(site, url, title, site.Settings.Language),
        Trail = [(site.WordsFor(site.Settings.Language)["nav_home"], LayoutModel.HomeUrl(site))],
    };
}
