// What a link of a finished page asks for.
namespace SiteGen.Output;

/// <summary>A file of the output and an id in it.</summary>
/// <param name="Path">Null when the address climbs out of the site.</param>
/// <param name="Id">Empty where no id must stand there.</param>
internal readonly record struct LinkTarget(string? Path, string Id)
{
    /// <summary>Null when the link leads to another host or is no place at all.</summary>
    /// <param name="from">Path of the file that the link stands in.</param>
    public static LinkTarget? Of(string link, string from, string basePath)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var (address, fragment) = hash < 0 ? (link, "") : (link[..hash], link[(hash + 1)..]);
        return SitePath.IsOutside(address) ? null : new(SitePath.OutputOf(address, from, basePath), Fragment.IdOf(fragment));
    }

    /// <summary>Whether it leads to the same place from every page.</summary>
    public static bool IsSameFromEverywhere(string link) => link.StartsWith('/');
}
