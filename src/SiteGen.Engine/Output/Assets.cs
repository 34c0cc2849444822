// Gives the theme's assets names that change with their bytes, so that browsers may keep them for ever.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Caching;
using SiteGen.Output.Checks;
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
            .ToArray();

        // Style sheets last: they name other assets, and what those are called depends on their bytes.
        var names = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<OutputFile>(assets.Length);
        foreach (var (path, written) in assets.OrderBy(asset => asset.path.EndsWith(".css", StringComparison.Ordinal)))
        {
            var content = path.EndsWith(".css", StringComparison.Ordinal) ? WithNames(path, written, names) : written;
            names[path] = Fingerprint.Of(content.Span).InName(path);
            files.Add(new OutputFile(names[path][1..], content));
        }

        return new Assets(names.ToImmutable(), files.ToImmutable());
    }

    /// <summary>A style sheet in which relative addresses of other assets are those that they are published under.</summary>
    private static ReadOnlyMemory<byte> WithNames(string path, ReadOnlyMemory<byte> css, ImmutableSortedDictionary<string, string>.Builder names)
    {
        if (css.Span.IndexOf("url("u8) < 0)
        {
            return css;
        }

        var text = Encoding.UTF8.GetString(css.Span);
        var made = new StringBuilder(text.Length);
        var at = 0;
        foreach (var address in FoundMarkup.OfCss(text).Addresses)
        {
            var end = address.Value.AsSpan().IndexOfAny('?', '#') is >= 0 and var mark ? mark : address.Value.Length;
            if (!SitePath.IsOutside(address.Value) && SitePath.OutputOf(address.Value[..end], path[1..], "/") is { } file
                && !file.EndsWith(".css", StringComparison.Ordinal) && names.TryGetValue($"/{file}", out var name))
            {
                // All assets are below one folder, so the way from this one to it is short to write.
                var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/') - 2));
                made.Append(text, at, address.Offset - at).Append(up).Append(name.AsSpan("/assets/".Length));
                at = address.Offset + end;
            }
        }

        return at == 0 ? css : Encoding.UTF8.GetBytes(made.Append(text, at, text.Length - at).ToString());
    }

    private static ReadOnlyMemory<byte> ContentOf(SourceFile file, ThemeColours colours) => file.Path == MainStyles ? WithColours(StyleSheet.Squeezed(file.Content.Span), colours)
        : file.Extension == ".css" ? StyleSheet.Squeezed(file.Content.Span) : file.Content;

    /// <summary>The style sheet with the colours of site.yaml after it: the policy of the pages forbids styles in the markup. A colour is as it was
    /// given where text can be read in it or on it; elsewhere, and in the dark, it keeps its hue.</summary>
    private static ReadOnlyMemory<byte> WithColours(ReadOnlyMemory<byte> css, ThemeColours colours)
    {
        var lines = new StringBuilder();
        if (colours.Accent is { } accent)
        {
            lines.Append($"  --accent: light-dark(oklch(from {accent} min(l, .45) c h), oklch(from {accent} max(l, .82) min(c, .1) h));\n");
        }

        if (colours.Tint is { } tint)
        {
            lines.Append($"  --tint: light-dark(oklch(from {tint} max(l, .93) c h), oklch(from {tint} .3 min(c, .05) h));\n");
        }

        if (colours.Panel is { } panel)
        {
            lines.Append($"  --panel: light-dark(oklch(from {panel} min(max(l, clamp(0, (l - .62) * 1000, .82)), clamp(.45, (l - .62) * 1000, 1)) c h), oklch(from {panel} min(l, .32) min(c, .08) h));\n");
            // Above the middle a panel is light, and what stands on it dark; near the middle nothing could be read on it.
            lines.Append($"  --on-panel: light-dark(oklch(from {panel} clamp(.18, (.62 - l) * 1000, .98) .01 h), #f4faf9);\n");
            lines.Append($"  --pop: light-dark(oklch(from {panel} clamp(.36, (.62 - l) * 1000, .86) .1 80), #f6c945);\n");
        }

        return lines.Length == 0 ? css : (byte[])[.. css.Span, .. Encoding.UTF8.GetBytes($":root {{\n{lines}}}\n")];
    }
}
