// The one warning that names what nobody said about a seed, and why it matters.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Articles;

internal static class MissingMetadata
{
    /// <summary>The warning, or null when nothing that matters is missing. Of a private seed readers see nothing that publisher and address would be for.</summary>
    public static Diagnostic? Warn(SourceFile seed, SourceFile? sidecar, SeedMetadata known)
    {
        var missing = Missing(known).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        var names = missing.Select(item => item.Key).ToArray();
        var list = names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
        var file = sidecar?.Path ?? $"{seed.Path[..^seed.Extension.Length]}.yaml";
        return SeedRules.MissingMetadata.At(
            new Location(seed.Path),
            $"this seed has no {list}: {string.Join("; ", missing.Select(item => item.Why))}",
            $"write in {file}:\n{string.Join('\n', missing.Select(item => $"{item.Key}: {item.Example}"))}");
    }

    private static IEnumerable<(string Key, string Why, string Example)> Missing(SeedMetadata known)
    {
        var shown = known.Rights != Rights.Private;
        if (shown && known.Publisher is null)
        {
            yield return ("publisher", "readers cannot see whose account it is", "\"The name of the paper\"");
        }

        if (shown && known.Url is null)
        {
            yield return ("url", "source markers cannot link to the original", "\"https://…\"");
        }

        if (known.Published is null)
        {
            yield return ("published", "relative dates such as \"Monday\" stay unresolved", "\"YYYY-MM-DD\"");
        }
    }
}
