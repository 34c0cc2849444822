// Long lists in pages: the first at its own address, further ones at 2/, 3/ below it.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class Pagination
{
    /// <summary>The pages of a list, each with its URL. The list is put in order once, when the first of them is made.</summary>
    /// <param name="count">Its entries, or more: there are pages for so many.</param>
    /// <param name="model">Makes a page of the entries on it.</param>
    public static IEnumerable<(string Url, Func<Model> Model)> Pages<T>(
        string url, int count, int size, Func<IEnumerable<T>> inOrder, Func<PageOfList, ImmutableArray<T>, Model> model)
    {
        var items = new Lazy<ImmutableArray<T>>(() => [.. inOrder()]);
        var pages = Math.Max(1, (count + size - 1) / size);
        foreach (var place in Enumerable.Range(1, pages).Select(page => new PageOfList(url, page, pages)))
        {
            yield return (place.Url, () => model(place, [.. items.Value.Skip((place.Number - 1) * size).Take(size)]));
        }
    }

    /// <summary>Address of a page of a list.</summary>
    public static string UrlOf(string url, int page) => page == 1 ? url : url + page.ToString(CultureInfo.InvariantCulture) + "/";
}

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
