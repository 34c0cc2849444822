// What the models of list pages depend on: their keys, without making the models. The same care as in PageKeys, and the same tests.
using SiteGen.Caching;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

internal static class ListKeys
{
    /// <summary>Begins the key of a page in the site's own language.</summary>
    public static FingerprintBuilder Begin(SiteFacts site) => new FingerprintBuilder().Add(site.Index.SharedIn(site.Settings.Language).Key);

    /// <summary>Key of a page of a list: its place, and what stands on it.</summary>
    public static Fingerprint OfPage(FingerprintBuilder begun, SiteFacts site, PageOfList place, IEnumerable<object> shown)
    {
        begun.Add(place.Number).Add(place.Pages);
        foreach (var entry in shown)
        {
            begun.Add(entry is ExplainerFacts page ? site.Index.EntryKey(page) : OfEntry((ArticleFacts)entry, site));
        }

        return begun.ToFingerprint();
    }

    /// <summary>Key of <see cref="RelatedIndexModel.EntryOf"/>.</summary>
    public static Fingerprint OfEntry(ExplainerFacts page)
    {
        var explainer = page.Explainer;
        var key = new FingerprintBuilder().Add(explainer.Title.Value).Add(page.Url).Add(page.IsHub ? 1 : 0).Add((int)explainer.Kind).Add(explainer.Summary?.Value).Add(page.Story).Add(explainer.Language);
        foreach (var topic in explainer.Topics)
        {
            key.Add(topic);
        }

        AddDate(key, explainer.Published);
        return key.ToFingerprint();
    }

    /// <summary>Key of <see cref="SourceCard.Of"/>.</summary>
    private static Fingerprint OfEntry(ArticleFacts facts, SiteFacts site) => new FingerprintBuilder()
        .Add(facts.Article.Key).Add(facts.BriefUrl).Add(facts.CitedBy.Length).Add(facts.Story).ToFingerprint();

    /// <summary>Key of <see cref="PeopleModel"/>.</summary>
    public static Fingerprint OfPeople(SiteFacts site)
    {
        var key = Begin(site);
        foreach (var page in site.Explainers)
        {
            var explainer = page.Explainer;
            foreach (var person in explainer.People)
            {
                key.Add(person.Id);
                PageKeys.AddPerson(key, person);
                if (person.Text is not null || !person.Cites.IsEmpty)
                {
                    // What is said of somebody is said with the page's own links, sources and terms.
                    key.Add(PageKeys.OfExplainer(site, page));
                }
            }

            if (!explainer.People.IsEmpty)
            {
                key.Add(explainer.Title.Value).Add(page.Url).Add(explainer.Language);
            }

            if (!explainer.Quotes.IsEmpty || !explainer.Claims.IsEmpty)
            {
                key.Add(explainer.Key);
            }
        }

        return key.ToFingerprint();
    }

    /// <summary>Key of <see cref="HubModel"/>, for a story that has no sources: everything of the pages that it gathers from, and what it counts of others.</summary>
    public static Fingerprint OfHub(SiteFacts site, StoryFacts story, HubFacts facts)
    {
        var key = PageKeys.Begin(site, story.Hub?.Explainer.Language ?? site.Settings.Language)
            .Add(story.Title).Add(story.HubUrl).Add(site.Index.RelatedUrlOf(story.Key)).Add(story.Hub is null ? default : PageKeys.OfExplainer(site, story.Hub)).Add(facts.Pages.Length);
        foreach (var page in facts.Shown)
        {
            key.Add(PageKeys.OfExplainer(site, page));
        }

        foreach (var page in facts.Pages)
        {
            key.Add(page.Explainer.Claims.Length).Add(HubFacts.Proven(page));
            if (!page.Explainer.Updates.IsEmpty)
            {
                key.Add(PageKeys.OfExplainer(site, page));
            }
        }

        foreach (var other in facts.Stories)
        {
            key.Add(other.Title).Add(other.HubUrl);
        }

        return key.ToFingerprint();
    }

    private static void AddDate(FingerprintBuilder key, Dates.PublicationDate? date) =>
        key.Add(date?.Day.DayNumber ?? -1).Add(date?.Time?.Ticks ?? -1).Add(date?.Offset?.Ticks ?? -1);
}
