// The one door to Scriban: a set of templates, parsed once and checked, that turns a model into bytes.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scriban.Syntax;
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
    private readonly ThemeParts _parts;

    // Contexts at rest, one for each thread that was ever busy at once: making one costs as much as rendering a page.
    private readonly ConcurrentBag<Renderer> _contexts = [];

    // Filled on first use: a fingerprint hashes all templates of a page, and a site asks for the same few once a page.
    private readonly ConcurrentDictionary<(string Template, string Language), Fingerprint> _fingerprints = new();

    private Theme(ThemeParts parts) => _parts = parts;

    /// <summary>Parses and checks every template. Errors name file, line and column. A theme with errors renders nothing worth having.</summary>
    /// <param name="files">Under <c>templates/</c>; a site's own files already laid over the default ones, but for its interface words.</param>
    /// <param name="words">A site's own interface words and the languages it speaks; null for the theme's words alone, in all languages.</param>
    public static Result<Theme> Parse(ImmutableArray<SourceFile> files, RenderSettings settings, SiteWords? words = null)
    {
        var parts = ThemeParser.Parse(files, settings, words ?? SiteWords.All);
        return new(new Theme(parts.Value), parts.Diagnostics);
    }

    /// <summary>A theme that an earlier process parsed and checked, without a message.</summary>
    /// <param name="files">The same files.</param>
    internal static Theme Resume(ThemeOutline outline, ImmutableArray<SourceFile> files, RenderSettings settings) => new(ThemeParser.Resume(outline, files, settings));

    internal ThemeOutline Outline => _parts.Outline;

    /// <summary>Interface words of all languages, for what page models say in whole sentences.</summary>
    internal WordBook Words => _parts.Words;

    /// <summary>Templates that another template names: includes, optional ones too, and layouts.</summary>
    internal IEnumerable<string> NamedTemplates => _parts.Outline.Templates.Values.SelectMany(template => template.Includes.Append(template.Layout)).OfType<string>();

    /// <summary>All templates, by path below <c>templates/</c>.</summary>
    internal IEnumerable<string> Templates => _parts.Outline.Templates.Keys;

    /// <summary>Whether a template exists, e.g. <c>explainer.html</c>.</summary>
    public bool Has(string template) => _parts.Outline.Templates.ContainsKey(template);

    /// <summary>Of the template, everything it can include, the interface words of the language and the settings.</summary>
    public Fingerprint FingerprintOf(string template, string language) =>
        _fingerprints.GetOrAdd((template, language), static (key, parts) => ThemeFingerprints.Of(parts, key.Template, key.Language), _parts);

    /// <summary>Renders one page as UTF-8. On an error the value is empty and the diagnostic names file, line, column, include chain and page.</summary>
    /// <param name="page">Site path of the page, for messages.</param>
    /// <param name="cancellation">Ends a page that takes too long, by <see cref="OperationCanceledException"/>.</param>
    public Result<ReadOnlyMemory<byte>> Render(string template, Model model, string language, string page, CancellationToken cancellation = default)
    {
        _parts.Templates.Require(template);
        if (!_parts.Templates.TryGetValue(template, out var parsed))
        {
            return new(default, [TemplateRules.UnknownTemplate.At(new Location("templates/" + template), $"there is no template {template}, which {page} wants",
                Nearest.Question(template, _parts.Outline.Templates.Keys) ?? "add it under templates/")]);
        }

        if (!_contexts.TryTake(out var context))
        {
            context = new(_parts);
        }

        try
        {
            var bytes = context.Run(Layers(parsed), model, _parts.Words.For(language), cancellation);
            _contexts.Add(context);
            return new(bytes);
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (ScriptRuntimeException error)
        {
            // The context may be in the middle of anything: it is left to the collector.
            return new(default, [Diagnose(error, context.Chain, parsed, page)]);
        }
    }

    private ImmutableArray<ParsedTemplate> Layers(ParsedTemplate page)
    {
        var layers = ImmutableArray.Create(page);
        while (layers[^1].Layout is { } layout && _parts.Templates.TryGetValue(layout.Name, out var around))
        {
            layers = layers.Add(around);
        }

        return layers;
    }

    private Diagnostic Diagnose(ScriptRuntimeException error, IReadOnlyList<(ParsedTemplate Template, ScriptNode Call)> chain, ParsedTemplate page, string url)
    {
        var (rule, message, help) = Failure.Explain(error);
        var places = ImmutableArray.CreateBuilder<RelatedPlace>();
        foreach (var (_, call) in chain.Reverse())
        {
            places.Add(new(Place(call.Span, page), "included here"));
        }

        places.Add(new(new Location("templates/" + page.Name), $"the template of {url}, the page that was being made"));
        return rule.At(Place(error.Span, page), message, help, places.ToArray());
    }

    private Location Place(Scriban.Parsing.SourceSpan span, ParsedTemplate page) =>
        (span.FileName is { } name && _parts.Templates.TryGetValue(name, out var template) ? template : page).Locate(span);
}
