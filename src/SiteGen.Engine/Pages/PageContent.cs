// The model of a page, made only where the page has to be rendered, and what tells beforehand whether it would be the same.
using SiteGen.Caching;
using SiteGen.Rendering;

namespace SiteGen.Pages;

/// <summary>The model of a page that may not have been made yet.</summary>
/// <param name="Key">Equal keys have equal models.</param>
/// <param name="Make">Makes the model; from any thread, any number of times.</param>
public sealed record PageContent(Fingerprint Key, Func<Model> Make)
{
    public static implicit operator PageContent(Model model) => FromModel(model);

    public static PageContent FromModel(Model model) => new(model.Fingerprint, () => model);
}
