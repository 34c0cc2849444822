// What search engines read, in the terms of schema.org. Only values that somebody gave, and never a verdict: no ClaimReview.
using SiteGen.Dates;
using SiteGen.Explainers;
using SiteGen.Rendering;
using SiteGen.Settings;

namespace SiteGen.Pages.Models;

internal static class JsonLd
{
    private const string SchemaOrg = "https://schema.org";

    public static Model OfExplainer(SiteFacts site, ExplainerFacts page, string language)
    {
        var explainer = page.Explainer;
        var node = new Node(explainer.Kind == ExplainerKind.Page ? "WebPage" : "BackgroundNewsArticle")
            .Add("@id", Absolute(site, page.Url + "#article"))
            .Add("url", Absolute(site, page.Url))
            .Add(explainer.Kind == ExplainerKind.Page ? "name" : "headline", explainer.Title.Value)
            .Add("description", explainer.Summary?.Value)
            .Add("inLanguage", language)
            .Add("datePublished", explainer.Published?.Iso)
            .Add("dateModified", explainer.Updated?.Iso)
            .Add("author", explainer.Authors, author => new Node("Person").Add("name", author.Name).Add("url", author.Url))
            .Add("publisher", PublisherOf(site.Settings.Publisher));
        if (explainer.Kind == ExplainerKind.Page)
        {
            return Graph(node);
        }

        node.Add("abstract", string.Join(' ', explainer.KeyPoints.Select(point => point.Text.PlainText)))
            .Add("wordCount", explainer.Body.WordCount == 0 ? null : explainer.Body.WordCount)
            .Add("keywords", string.Join(", ", explainer.Topics))
            .Add("citation", explainer.Sources.Where(source => !IsPrivate(source, site)), source => SourceOf(source, site))
            .Add("correction", explainer.Corrections, correction => new Node("CorrectionComment")
                .Add("text", correction.Text.PlainText).Add("datePublished", correction.Date.Iso))
            .Add("hasPart", explainer.Claims, claim => new Node("Claim").Add("text", claim.Text.PlainText).Add("author", NameOf(claim.By, site)))
            .Add("hasPart", explainer.Quotes, quote => new Node("Quotation").Add("text", quote.Text.Value).Add("spokenByCharacter", NameOf(quote.By, site)))
            .Add("hasPart", explainer.Figures, figure => new Node("Observation")
                .Add("name", figure.Label).Add("value", figure.Value.Value).Add("unitText", figure.Unit).Add("observationDate", figure.AsOf?.Value))
            .Add("hasPart", explainer.Timeline.Where(IsEvent), entry => new Node("Event")
                .Add("name", entry.Title?.Value ?? entry.Text?.PlainText).Add("startDate", entry.Date?.HtmlValue))
            .Add("hasPart", page.Explainer.Glossary, term => new Node("DefinedTerm").Add("name", term.Term).Add("description", term.Definition?.PlainText))
            .Add("hasPart", explainer.Questions, question => new Node("Question")
                .Add("name", question.Text).Add("acceptedAnswer", new Node("Answer").Add("text", question.Answer.PlainText).ToModel()));
        return Graph(node);
    }

    public static Model OfCollection(SiteFacts site, string url, string title, string language) =>
        Graph(new Node("CollectionPage").Add("url", Absolute(site, url)).Add("name", title).Add("inLanguage", language)
            .Add("publisher", PublisherOf(site.Settings.Publisher)));

    /// <summary>The address with host; null where the site's address is unknown.</summary>
    public static string? Absolute(SiteFacts site, string url) => site.Settings.Url is { } root ? root.TrimEnd('/') + url : null;

    private static Model Graph(Node node) => new([("@context", SchemaOrg), .. node.ToModel().Members]);

    // The type is never assumed: Thing says nothing more than that there is one.
    private static Model? PublisherOf(Publisher? publisher) => publisher is null ? null
        : new Node(publisher.Type is { } type ? type.ToString() : "Thing").Add("name", publisher.Name).Add("url", publisher.Url).ToModel();

    private static bool IsPrivate(SourceEntry source, SiteFacts site) => source.Seed is { } seed && site.Index.Article(seed.Value) is null;

    private static Node SourceOf(SourceEntry source, SiteFacts site)
    {
        var article = source.Seed is { } seed ? site.Index.Article(seed.Value)?.Article : null;
        var metadata = article?.Metadata ?? source.Metadata;
        return new Node("CreativeWork").Add("name", article is null ? source.Title : article.Headline.Text.Value)
            .Add("publisher", metadata.Publisher is { } name ? new Node("Organization").Add("name", name).ToModel() : null)
            .Add("url", metadata.Url)
            .Add("datePublished", metadata.Published?.Iso);
    }

    private static Model? NameOf(Speaker? speaker, SiteFacts site)
    {
        if (speaker is null)
        {
            return null;
        }

        var person = speaker.PersonId is { } id ? site.People.GetValueOrDefault(id) : null;
        var type = person?.Type switch { PersonType.Person => "Person", PersonType.Organization => "Organization", _ => "Thing" };
        return new Node(type).Add("name", person?.Name ?? speaker.Text).ToModel();
    }

    private static bool IsEvent(TimelineEntry entry) => entry is
    {
        Basis: DateBasis.Stated, Date: { Precision: DatePrecision.Day, HasYear: true, Approximate: false, Uncertain: false },
    };

    /// <summary>A node being made; absent values are left out, and values under one name gather.</summary>
    private sealed class Node(string type)
    {
        private readonly List<Member> _members = [("@type", type)];

        public Node Add(string name, object? value)
        {
            if (value is not (null or ""))
            {
                _members.Add((name, value));
            }

            return this;
        }

        public Node Add<T>(string name, IEnumerable<T> items, Func<T, Node> select)
        {
            var nodes = items.Select(item => (object?)select(item).ToModel()).ToList();
            var known = _members.FindIndex(member => member.Name == name);
            if (nodes.Count > 0 && known >= 0)
            {
                _members[known] = (name, new ModelList([.. (ModelList)_members[known].Value!, .. nodes]));
            }
            else if (nodes.Count > 0)
            {
                _members.Add((name, new ModelList([.. nodes])));
            }

            return this;
        }

        public Model ToModel() => new([.. _members]);
    }
}
