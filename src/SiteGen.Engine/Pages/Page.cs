// A page of the site: its address and its template, and how to make what the template will see.
using SiteGen.Caching;
using SiteGen.Rendering;

namespace SiteGen.Pages;

/// <summary>A page of the site.</summary>
/// <param name="Url">Site path with a slash at its end, or a file such as <c>/404.html</c>.</param>
/// <param name="Template">E.g. <c>explainer.html</c>.</param>
/// <param name="Language">Tag of its interface words.</param>
/// <param name="Source">The file it comes from, for messages; null for generated pages.</param>
public sealed record Page(string Url, string Template, string Language, string? Source);

/// <summary>A page to render. Its model is made where the page is rendered and let go after it: models of a whole site are many times its text.</summary>
/// <param name="model">Makes all that the template sees. Pages of one site may be asked side by side.</param>
public sealed class PlannedPage(string url, string template, string language, Func<Model> model, string? source)
{
    // What is kept of a page after rendering must not hold the facts that its model is made from.
    public Page Page { get; } = new(url, template, language, source);

    /// <summary>Tells a key without the model; null where only the model tells. Equal keys have equal models: see <see cref="PageKeys"/>. Its parts are named to whoever asks.</summary>
    internal Func<KeyParts?, Fingerprint>? KnownKey { get; init; }

    /// <summary>The same of a page that gathers a little from each of many: the key is of all that these are, so that it changes where the model does not.</summary>
    public Func<Fingerprint>? RoughKey { get; init; }

    /// <summary>For a key whose parts nobody names.</summary>
    internal static Func<KeyParts?, Fingerprint>? Whole(Func<Fingerprint>? key) => key is null ? null : _ => key();

    public Model MakeModel() => model();
}
