// The one door to Scriban: a set of templates, parsed once and checked, that turns a model into bytes.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>What templates are given besides the page's model.</summary>
/// <param name="BasePath">Path of the site's root, begins and ends with '/': what the <c>url</c> function puts before site paths.</param>
/// <param name="Origin">Scheme and host without a slash at the end, for <c>absolute_url</c>; null when the site's address is unknown.</param>
/// <param name="Assets">Site path of an asset to its fingerprinted path, for <c>asset</c>.</param>
public sealed record RenderSettings(string BasePath, string? Origin, ImmutableSortedDictionary<string, string> Assets);

/// <summary>A parsed theme. Immutable and safe to use from several threads.</summary>
public sealed class Theme
{
    /// <summary>Parses and checks every template. Errors name file, line and column.</summary>
    /// <param name="files">Under <c>templates/</c>; a site's own files already laid over the default ones.</param>
    public static Result<Theme> Parse(ImmutableArray<SourceFile> files, RenderSettings settings) => throw new NotImplementedException();

    /// <summary>Whether a template exists, e.g. <c>explainer.html</c>.</summary>
    public bool Has(string template) => throw new NotImplementedException();

    /// <summary>Of the template, everything it can include, the interface words of the language and the settings.</summary>
    public Fingerprint FingerprintOf(string template, string language) => throw new NotImplementedException();

    /// <summary>Renders one page as UTF-8. On an error the value is empty and the diagnostic names file, line, column, include chain and page.</summary>
    /// <param name="page">Site path of the page, for messages.</param>
    public Result<ReadOnlyMemory<byte>> Render(string template, Model model, string language, string page) => throw new NotImplementedException();
}
