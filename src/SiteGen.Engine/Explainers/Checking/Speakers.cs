// Who speaks on a page: ids resolve to people, and two ways of writing one speaker are one.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Explainers.Checking;

internal sealed class Speakers
{
    private readonly Explainer _page;
    private readonly Dictionary<string, Person> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idOfName = new(StringComparer.OrdinalIgnoreCase);

    public Speakers(Explainer page, SharedEntries shared)
    {
        _page = page;
        foreach (var person in page.People.Where(person => !person.IsReference).Concat(shared.People))
        {
            if (_byId.TryAdd(person.Id, person))
            {
                foreach (var name in person.Aliases.Prepend(person.Name))
                {
                    _idOfName.TryAdd(name, person.Id);
                }
            }
        }
    }

    /// <summary>A message for every id that is nobody's.</summary>
    public IEnumerable<Diagnostic> Unknown() => All()
        .Where(speaker => speaker.PersonId is { } id && !_byId.ContainsKey(id))
        .Select(speaker => FrontMatterRules.UnknownPerson.At(speaker.At, $"nobody in people has the id {speaker.Text}",
            Nearest.Question(speaker.Text, _byId.Keys) ?? "add it to people, or write the name with a capital letter or a space"));

    /// <summary>Whether both are the same person; two unnamed speakers are not known to be.</summary>
    public bool AreSame(Speaker? one, Speaker? other) => one is not null && other is not null && Key(one) == Key(other);

    public string NameOf(Speaker speaker) => speaker.PersonId is { } id && _byId.TryGetValue(id, out var person) ? person.Name : speaker.Text;

    private string Key(Speaker speaker) => speaker.PersonId ?? _idOfName.GetValueOrDefault(speaker.Text) ?? "name " + speaker.Text.ToUpperInvariant();

    private IEnumerable<Speaker> All() => _page.Claims.SelectMany(claim => claim.Responses.Select(response => response.By).Prepend(claim.RelayedBy).Prepend(claim.By))
        .Concat(_page.Quotes.SelectMany(quote => new[] { quote.By, quote.RelayedBy }))
        .OfType<Speaker>();
}
