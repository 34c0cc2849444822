// What a draft must fit into: the site's settings, its shared entries, and the people that other pages name.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Settings;

namespace SiteGen.Drafts;

/// <summary>The site that a draft is written for.</summary>
/// <param name="Names">Names of the people of all pages by id: one id is one person on the whole site.</param>
public sealed record DraftSite(SiteSettings Settings, SharedEntries Shared, ImmutableDictionary<string, string> Names)
{
    /// <summary>A site with nothing in it.</summary>
    public static DraftSite Empty { get; } = new(SiteSettings.Default, SharedEntries.Empty, ImmutableDictionary<string, string>.Empty);

    public static DraftSite Of(SiteSettings settings, SharedEntries shared, IEnumerable<Explainer> pages) => new(
        settings, shared,
        pages.SelectMany(page => page.People).Concat(shared.People).Where(person => person.Name.Length > 0).DistinctBy(person => person.Id)
            .ToImmutableDictionary(person => person.Id, person => person.Name, StringComparer.Ordinal));
}
