// Long lists in pages: the first at its own address, further ones at 2/, 3/ below it.
using System.Globalization;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class Pagination
{
    public static int PagesOf(int items, int size) => Math.Max(1, (items + size - 1) / size);

    public static string UrlOf(string url, int page) => page == 1 ? url : url + page.ToString(CultureInfo.InvariantCulture) + "/";

    /// <summary>Links to the pages before and after; null for a list of one page.</summary>
    public static Model? Of(string url, int page, int pages, Phrases words) => pages == 1 ? null : new Model(
        ("place", words.Fill("list_place", ("n", words.Number(page)), ("m", words.Number(pages)))),
        ("prev_url", page > 1 ? UrlOf(url, page - 1) : null),
        ("next_url", page < pages ? UrlOf(url, page + 1) : null));
}
