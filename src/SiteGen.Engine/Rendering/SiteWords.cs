// The interface words that a site brings, and the languages that it speaks: words of others need not be read.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <param name="Files">A site's own files under <c>templates/i18n/</c>: each changes words of the theme, or adds a language.</param>
/// <param name="Languages">Tags of the site's pages; empty for all there are.</param>
public sealed record SiteWords(ImmutableArray<SourceFile> Files, ImmutableSortedSet<string> Languages)
{
    public static SiteWords All { get; } = new([], []);

    /// <summary>Whether the theme's words of a language are of use: it is spoken, with any region, or the site changes its words.</summary>
    internal bool Needs(string language) => Languages.IsEmpty || language == WordBook.English
        || Languages.Concat(Files.Select(file => file.NameWithoutExtension)).Any(spoken =>
            spoken.Equals(language, StringComparison.OrdinalIgnoreCase) || WordBook.Primary(spoken).Equals(language, StringComparison.OrdinalIgnoreCase));
}
