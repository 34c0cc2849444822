// The fingerprint of a template with all that its output depends on besides the model: what the cache of pages is keyed by.
using SiteGen.Caching;

namespace SiteGen.Rendering;

internal static class ThemeFingerprints
{
    // Raise it when the same template and model give other bytes than before.
    private const int EngineVersion = 1;

    public static Fingerprint Of(ThemeParts theme, string template, string language)
    {
        var names = theme.Outline.Closure(template);
        var hash = new FingerprintBuilder().Add(EngineVersion).Add(names.Count);
        foreach (var name in names)
        {
            // A name that was looked for and not found counts: adding the file later changes the page.
            hash.Add(name).Add(theme.Outline.Templates.TryGetValue(name, out var found) ? found.Text : default);
        }

        var words = theme.Words.For(language);
        hash.Add(words.Chain.Length);
        foreach (var list in words.Chain)
        {
            hash.Add(list.Fingerprint);
        }

        hash.Add(theme.Settings.BasePath).Add(theme.Settings.Origin).Add(theme.Settings.Assets.Count);
        foreach (var (path, target) in theme.Settings.Assets)
        {
            hash.Add(path).Add(target);
        }

        return hash.ToFingerprint();
    }
}
