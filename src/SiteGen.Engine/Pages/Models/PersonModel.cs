// People, organisations and places of a page, and whether a source carries words from them.
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class PersonModel
{
    public static string IdOf(Person person) => "person_" + person.Id;

    public static Person Of(SiteFacts site, Person person) => site.People.TryGetValue(person.Id, out var full) ? full : person;

    public static Model Of(Person entry, Prose prose) => OfFull(Of(prose.Site, entry), prose);

    /// <summary>The entry as it stands, for a caller that chose the page which tells it.</summary>
    public static Model OfFull(Person person, Prose prose) => new(
        ("id", IdOf(person)),
        ("name", person.Name),
        ("type", TypeOf(person)),
        ("initials", Initials(person.Name)),
        ("role", person.Role),
        ("text", prose.Inline(person.Text)),
        ("url", person.Url),
        ("page_url", prose.Site.Index.People.UrlOf(person.Id)),
        ("quoted", IsQuoted(person, prose.Page.Explainer)),
        ("marks", prose.Marks(person.Cites)));

    /// <summary><c>person</c>, <c>org</c> or <c>place</c>.</summary>
    public static string TypeOf(Person person) => person.Type switch { PersonType.Organization => "org", PersonType.Place => "place", _ => "person" };

    /// <summary>Words of theirs stand on the page: a quotation, or a claim or answer that nobody relayed for them.</summary>
    public static bool IsQuoted(Person person, Explainer page) =>
        page.Quotes.Any(quote => Is(quote.By, person)) ||
        page.Claims.Any(claim => (claim.RelayedBy is null && Is(claim.By, person)) || claim.Responses.Any(response => Is(response.By, person)));

    private static bool Is(Speaker? speaker, Person person) =>
        speaker is not null && (speaker.PersonId == person.Id || speaker.Text == person.Name || person.Aliases.Contains(speaker.Text));

    /// <summary>At most two letters: of the first and the last word that begins with a capital or has no case.</summary>
    private static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = words.Select(word => word.EnumerateRunes().First()).Where(rune => System.Text.Rune.IsLetter(rune) && !System.Text.Rune.IsLower(rune)).ToList();
        return letters switch
        {
            [] => "",
            [var only] => only.ToString(),
            // Letters that join would become a word.
            [var first, .., var last] => $"{first}{(System.Text.Rune.IsUpper(first) ? "" : "\u200C")}{last}",
        };
    }
}
