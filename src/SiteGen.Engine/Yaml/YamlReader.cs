// The one door to YamlDotNet: events become a tree with positions; duplicate keys, tabs, bombs and syntax errors become diagnostics.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

public static class YamlReader
{
    /// <summary>Reads the YAML that stands in a stretch of a file. Null for an empty document and for one that cannot be read.</summary>
    public static Result<YamlNode?> Read(SourceText text, TextSpan span) => throw new NotImplementedException();
}
