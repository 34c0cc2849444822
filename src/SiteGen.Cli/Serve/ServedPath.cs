// Where a site stands on a local server: where it will stand on its host, so that its links are those of the real site.
using System.Collections.Immutable;
using SiteGen.Output;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Cli.Serve;

internal static class ServedPath
{
    /// <summary>Path of the site's root as requests name it, not escaped; with '/' at both ends.</summary>
    /// <param name="baseUrl">Instead of the address in site.yaml; null when that decides.</param>
    public static string Of(string? baseUrl, ImmutableArray<SourceFile> files) =>
        Uri.UnescapeDataString(SiteAddress.BasePath(SiteSettingsReader.Read(files.FirstOrDefault(file => file.Path == "site.yaml")).Value.WithUrl(baseUrl).Url));
}
