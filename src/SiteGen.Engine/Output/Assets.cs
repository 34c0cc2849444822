// Gives the theme's assets names that change with their bytes, so that browsers may keep them for ever.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Caching;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>The theme's assets.</summary>
/// <param name="Names">Site path such as <c>/assets/site.css</c> to the fingerprinted one.</param>
/// <param name="Files">The files under their fingerprinted names.</param>
public sealed record Assets(ImmutableSortedDictionary<string, string> Names, ImmutableArray<OutputFile> Files)
{
    private const string Folder = "templates/assets/";

    public static Assets Of(ImmutableArray<SourceFile> theme, ThemeColours colours)
    {
        var assets = theme
            .Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))
            .Select(file => (path: $"/assets/{file.Path[Folder.Length..]}", file.Content))
            .Concat(OwnColours(colours) is { } css ? [("/assets/theme.css", Encoding.UTF8.GetBytes(css))] : [])
            .Select(asset => (asset.path, name: Fingerprinted(asset.path, asset.Content.Span), asset.Content))
            .ToArray();
        return new Assets(
            assets.ToImmutableSortedDictionary(asset => asset.path, asset => asset.name, StringComparer.Ordinal),
            [.. assets.Select(asset => new OutputFile(asset.name[1..], asset.Content))]);
    }

    private static string Fingerprinted(string path, ReadOnlySpan<byte> content)
    {
        var dot = path.LastIndexOf('.');
        var hash = Fingerprint.Of(content).ToString()[..10];
        return dot > path.LastIndexOf('/') ? $"{path[..dot]}.{hash}{path[dot..]}" : $"{path}.{hash}";
    }

    /// <summary>The colours of site.yaml as a style sheet of its own: the policy of the pages forbids styles in the markup.</summary>
    private static string? OwnColours(ThemeColours colours)
    {
        (string Name, string? Value)[] own = [("accent", colours.Accent), ("tint", colours.Tint), ("panel", colours.Panel)];
        var lines = own.Where(colour => colour.Value is not null).Select(colour => $"  --{colour.Name}: {colour.Value};\n").ToArray();
        return lines.Length == 0 ? null : $":root {{\n{string.Concat(lines)}}}\n";
    }
}
