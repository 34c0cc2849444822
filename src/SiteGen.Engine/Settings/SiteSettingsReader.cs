// Reads site.yaml.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Settings;

public static class SiteSettingsReader
{
    /// <summary>Reads site.yaml; the defaults where it is absent.</summary>
    public static Result<SiteSettings> Read(SourceFile? file) => throw new NotImplementedException();
}
