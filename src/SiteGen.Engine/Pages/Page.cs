// A page to render: its address, its template, and what the template will see.
using SiteGen.Caching;
using SiteGen.Rendering;

namespace SiteGen.Pages;

/// <summary>A page to render. Its model is made on first use, so that models are made side by side, where pages are rendered.</summary>
/// <param name="url">Site path with a slash at its end, or a file such as <c>/404.html</c>.</param>
/// <param name="template">E.g. <c>explainer.html</c>.</param>
/// <param name="language">Tag of its interface words.</param>
/// <param name="model">Makes all that the template sees. Called at most once.</param>
/// <param name="source">The file it comes from, for messages; null for generated pages.</param>
public sealed class Page(string url, string template, string language, Func<Model> model, string? source)
{
    private readonly Lazy<Model> _model = new(model);

    public string Url => url;

    public string Template => template;

    public string Language => language;

    public Model Model => _model.Value;

    /// <summary>Tells the key without the model; null where there is no other way (<see cref="PageKeys"/>).</summary>
    public Func<Fingerprint>? KnownKey { get; init; }

    /// <summary>Equal keys have equal models.</summary>
    public Fingerprint Key => KnownKey?.Invoke() ?? Model.Fingerprint;

    public string? Source => source;
}
