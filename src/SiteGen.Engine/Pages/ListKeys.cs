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
                    key.Add(site.Index.KeyOf(page));
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

    /// <summary>Key of <see cref="SiteTimelineModel"/> or <see cref="GlossaryModel"/>: everything of the pages that they gather from, with their stories.</summary>
    public static Fingerprint OfGathered(SiteFacts site, IEnumerable<ExplainerFacts> pages)
    {
        var key = AddStories(Begin(site), site);
        foreach (var page in pages)
        {
            key.Add(site.Index.KeyOf(page)).Add(page.Story);
        }

        return key.ToFingerprint();
    }

    /// <summary>Key of a page of <see cref="RelatedIndexModel"/>.</summary>
    public static Fingerprint OfRelated(SiteFacts site, PageOfList place, IReadOnlyCollection<RelatedIndexModel.Entry> shown)
    {
        var key = AddStories(Begin(site), site).Add(site.HasRelatedFeed ? 1 : 0);
        var listed = site.Index.Listed.On(place.Number).ToList();
        key.Add(listed.Count);
        foreach (var (facts, _, own) in listed)
        {
            key.Add(facts.Article.Key);
            foreach (var listing in own)
            {
                key.Add(listing.Headline.Passage.Number).Add(listing.Sources).Add(listing.Url).Add(site.Index.UrlOfTitle(listing.Headline.Folded));
            }
        }

        foreach (var others in shown.Select(entry => entry.Article).OfType<ArticleFacts>().Select(site.Index.Reports.OthersOf))
        {
            key.Add(others.Count);
            foreach (var other in others)
            {
                key.Add(OfEntry(other, site));
            }
        }

        return OfPage(key, site, place, shown.Select(entry => (object?)entry.Page ?? entry.Article!));
    }

    private static FingerprintBuilder AddStories(FingerprintBuilder key, SiteFacts site)
    {
        foreach (var story in site.Stories)
        {
            key.Add(story.Key).Add(story.Title).Add(story.HubUrl);
        }

        return key;
    }

    /// <summary>Key of <see cref="HubModel"/>: everything of the pages that it gathers from, and what it counts of others and of its sources.</summary>
    public static Fingerprint OfHub(SiteFacts site, StoryFacts story, HubFacts facts)
    {
        var key = PageKeys.Begin(site, story.Hub?.Explainer.Language ?? site.Settings.Language)
            .Add(story.Title).Add(story.HubUrl).Add(site.Index.RelatedUrlOf(story.Key)).Add(story.Hub is null ? default : site.Index.KeyOf(story.Hub)).Add(facts.Pages.Length).Add(site.Articles.IsEmpty ? 0 : 1).Add(facts.Articles.Length);
        foreach (var article in facts.Articles)
        {
            key.Add(OfEntry(article, site));
        }

        foreach (var page in facts.Shown)
        {
            key.Add(site.Index.KeyOf(page));
        }

        foreach (var page in facts.Pages)
        {
            key.Add(page.Explainer.Claims.Length).Add(HubFacts.Proven(page));
            if (!page.Explainer.Updates.IsEmpty)
            {
                key.Add(site.Index.KeyOf(page));
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
