// The free fields of front matter and site.yaml, for a site's own templates.
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class ExtraModel
{
    public static Model Of(ExtraMap extra) => new([.. extra.Entries.Select(entry => new Member(entry.Key, ValueOf(entry.Value)))]);

    private static object? ValueOf(object? value) => value switch
    {
        null or string or bool or int or long or double => value,
        ExtraMap map => Of(map),
        System.Collections.IEnumerable list => new ModelList([.. list.Cast<object?>().Select(ValueOf)]),
        _ => null,
    };
}
