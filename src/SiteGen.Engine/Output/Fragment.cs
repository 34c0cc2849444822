// What stands behind the # of a link: which id of the page it asks for.
using SiteGen.Text;

namespace SiteGen.Output;

internal static class Fragment
{
    /// <summary>
    /// The id that must stand on the page; empty where none must. <c>p3:~:text=…</c> names the id p3, the rest is for the browser; <c>top</c> is the
    /// top of every page.
    /// </summary>
    public static string IdOf(string fragment)
    {
        var id = Uri.UnescapeDataString(fragment.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var at ? fragment[..at] : fragment);
        return id.Equals("top", StringComparison.OrdinalIgnoreCase) ? "" : id;
    }

    /// <summary>How to mend a link to an id that stands nowhere on the page.</summary>
    /// <param name="ids">That stand there.</param>
    public static string Help(string id, IEnumerable<string> ids) =>
        Nearest.Question(id, ids) ?? $"give what is meant there this id (## Heading {{#{id}}} in Markdown), or link to the page without #{id}";
}
