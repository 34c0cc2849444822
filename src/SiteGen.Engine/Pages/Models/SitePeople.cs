// Everybody whom the explainers list, in the order of the list, and where in it each stands.
using System.Collections.Immutable;
using SiteGen.Explainers;

namespace SiteGen.Pages.Models;

internal sealed class SitePeople
{
    private readonly Dictionary<string, string> _urls;

    public SitePeople(SiteFacts site)
    {
        Entries = [.. Appearances.OfPeople(site)];
        var size = PeopleModel.SizeOf(site);
        _urls = Entries.Select((found, index) => (found.Entry.Id, Url: $"{Pagination.UrlOf(PeopleModel.Url, (index / size) + 1)}#{found.Entry.Id}"))
            .ToDictionary(person => person.Id, person => person.Url);
    }

    /// <summary>By name.</summary>
    public ImmutableArray<Appearance<Person>> Entries { get; }

    public int Count => Entries.Length;

    /// <summary>A person's place in the list; null for somebody whom no written page lists.</summary>
    public string? UrlOf(string id) => _urls.GetValueOrDefault(id);
}
