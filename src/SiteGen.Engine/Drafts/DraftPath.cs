// Where the draft of a seed stands.
using SiteGen.Articles;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Drafts;

public static class DraftPath
{
    /// <summary>That of the seed; of a private seed, whose id stands nowhere on the site, that of its label.</summary>
    public static string Of(Article article) => Of(PrivateDraft.IsFor(article) ? Slug.From(PrivateDraft.Name(article))! : article.Id);

    /// <summary><c>content/&lt;seed-id&gt;.md</c>; with <c>-explainer</c> where that name belongs to the generator, to a hub or to a README.</summary>
    public static string Of(string seedId)
    {
        var path = $"content/{seedId}.md";
        return seedId is "index" or "readme" || PageUrl.Of(path, null) is not { } url || PageUrl.ReservedPartOf(url) is not null
            ? $"content/{seedId}-explainer.md"
            : path;
    }
}
