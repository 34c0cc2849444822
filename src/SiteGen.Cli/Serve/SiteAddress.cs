// Where a site stands on its host, so that links in a local server are the links of the real site.
using System.Collections.Immutable;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Cli.Serve;

internal static class SiteAddress
{
    /// <summary>The path part of the site's address, begins and ends with '/'.</summary>
    /// <param name="baseUrl">Instead of the address in site.yaml; null when that decides.</param>
    public static string BasePath(string? baseUrl, ImmutableArray<SourceFile> files)
    {
        var url = baseUrl ?? SiteSettingsReader.Read(files.FirstOrDefault(file => file.Path == "site.yaml")).Value.Url;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.AbsolutePath) : "/";
    }
}
