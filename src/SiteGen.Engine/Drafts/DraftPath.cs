// Where the draft of a seed stands.
using SiteGen.Pages;

namespace SiteGen.Drafts;

public static class DraftPath
{
    /// <summary><c>content/&lt;seed-id&gt;.md</c>; with <c>-explainer</c> where that name belongs to the generator, to a hub or to a README.</summary>
    public static string Of(string seedId)
    {
        var path = $"content/{seedId}.md";
        return seedId is "index" or "readme" || PageUrl.Of(path, null) is not { } url || PageUrl.ReservedPartOf(url) is not null
            ? $"content/{seedId}-explainer.md"
            : path;
    }
}
