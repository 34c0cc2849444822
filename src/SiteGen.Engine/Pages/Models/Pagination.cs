// Long lists in pages: the first at its own address, further ones at 2/, 3/ below it.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Caching;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class Pagination
{
    /// <summary>The pages of a list, each with its URL. The list is put in order once, when the first of them is made.</summary>
    /// <param name="count">Its entries, or more: there are pages for so many.</param>
    /// <param name="model">Makes a page of the entries on it.</param>
    /// <param name="key">Tells the key of such a page without its model.</param>
    public static IEnumerable<ListPage> Pages<T>(
        string url, int count, int size, Func<IEnumerable<T>> inOrder, Func<PageOfList, ImmutableArray<T>, Model> model, Func<PageOfList, Func<ImmutableArray<T>>, Fingerprint>? key = null)
    {
        var items = new Lazy<ImmutableArray<T>>(() => [.. inOrder()]);
        var pages = Math.Max(1, (count + size - 1) / size);
        foreach (var place in Enumerable.Range(1, pages).Select(page => new PageOfList(url, page, pages)))
        {
            yield return new(place.Url, () => model(place, On(place)), key is null ? null : () => key(place, () => On(place)));
        }

        ImmutableArray<T> On(PageOfList place) => items.Value[Math.Min(items.Value.Length, (place.Number - 1) * size)..Math.Min(items.Value.Length, place.Number * size)];
    }

    /// <summary>Address of a page of a list.</summary>
    public static string UrlOf(string url, int page) => page == 1 ? url : url + page.ToString(CultureInfo.InvariantCulture) + "/";
}

/// <summary>A page of a list as it is planned.</summary>
/// <param name="Key">Tells its key without the model; null where only the model tells.</param>
internal sealed record ListPage(string Url, Func<Model> Model, Func<Fingerprint>? Key);

/// <summary>One page of a list.</summary>
/// <param name="ListUrl">Address of the list.</param>
internal sealed record PageOfList(string ListUrl, int Number, int Pages)
{
    public string Url => Pagination.UrlOf(ListUrl, Number);

    /// <summary>Links to the pages before and after; null for a list of one page.</summary>
    public Model? Links(Phrases words) => Pages == 1 ? null : new Model(
        ("place", words.Fill("list_place", ("n", words.Number(Number)), ("m", words.Number(Pages)))),
        ("prev_url", Number > 1 ? Pagination.UrlOf(ListUrl, Number - 1) : null),
        ("next_url", Number < Pages ? Pagination.UrlOf(ListUrl, Number + 1) : null));
}
