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
    private const string MainStyles = "templates/assets/site.css";

    public static Assets Of(ImmutableArray<SourceFile> theme, ThemeColours colours)
    {
        var assets = theme
            .Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))
            .Select(file => (path: $"/assets/{file.Path[Folder.Length..]}", content: ContentOf(file, colours)))
            .Select(asset => (asset.path, name: Fingerprinted(asset.path, asset.content.Span), asset.content))
            .ToArray();
        return new Assets(
            assets.ToImmutableSortedDictionary(asset => asset.path, asset => asset.name, StringComparer.Ordinal),
            [.. assets.Select(asset => new OutputFile(asset.name[1..], asset.content))]);
    }

    private static ReadOnlyMemory<byte> ContentOf(SourceFile file, ThemeColours colours) => file.Path == MainStyles ? WithColours(StyleSheet.Squeezed(file.Content.Span), colours)
        : file.Extension == ".css" ? StyleSheet.Squeezed(file.Content.Span) : file.Content;

    private static string Fingerprinted(string path, ReadOnlySpan<byte> content)
    {
        var dot = path.LastIndexOf('.');
        var hash = Fingerprint.Of(content).ToString()[..10];
        return dot > path.LastIndexOf('/') ? $"{path[..dot]}.{hash}{path[dot..]}" : $"{path}.{hash}";
    }

    /// <summary>The style sheet with the colours of site.yaml after it: the policy of the pages forbids styles in the markup.</summary>
    private static ReadOnlyMemory<byte> WithColours(ReadOnlyMemory<byte> css, ThemeColours colours)
    {
        (string Name, string? Value)[] own = [("accent", colours.Accent), ("tint", colours.Tint), ("panel", colours.Panel)];
        var lines = own.Where(colour => colour.Value is not null).Select(colour => $"  --{colour.Name}: {colour.Value};\n").ToArray();
        return lines.Length == 0 ? css : (byte[])[.. css.Span, .. Encoding.UTF8.GetBytes($":root {{\n{string.Concat(lines)}}}\n")];
    }
}
