// Who said something, as the page's list of people knows them.
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class SpeakerModel
{
    /// <summary>Name, role and the place on the page that introduces them; null without a speaker.</summary>
    public static Model? Of(Speaker? speaker, Prose prose)
    {
        if (speaker is null)
        {
            return null;
        }

        var person = Find(speaker, prose);
        var listed = person is not null && prose.Page.Explainer.People.Any(entry => entry.Id == person.Id);
        return new Model(("name", person?.Name ?? speaker.Text), ("role", person?.Role), ("url", UrlOf(person, listed, prose)));
    }

    /// <summary>The entry on the page itself, else the one on the page of all people.</summary>
    private static string? UrlOf(Person? person, bool listed, Prose prose) => person is null ? null
        : listed ? prose.Anchor("#" + PersonModel.IdOf(person))
        : prose.Site.Index.People.UrlOf(person.Id);

    public static Person? Find(Speaker speaker, Prose prose) => speaker.PersonId is not { } id ? null
        : prose.Site.People.TryGetValue(id, out var known) ? known
        : prose.Page.Explainer.People.FirstOrDefault(person => person.Id == id);
}
