// What search engines read, in the terms of schema.org. Only values that somebody gave, and never a verdict: no ClaimReview.
using SiteGen.Dates;
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class JsonLd
{
    private const string SchemaOrg = "https://schema.org";

    public static Model OfExplainer(SiteFacts site, ExplainerFacts page, string language)
    {
        var explainer = page.Explainer;
        var node = new JsonLdNode(explainer.Kind == ExplainerKind.Page ? "WebPage" : "BackgroundNewsArticle")
            .Add("@id", Absolute(site, page.Url + "#article"))
            .Add("url", Absolute(site, page.Url))
            .Add(explainer.Kind == ExplainerKind.Page ? "name" : "headline", explainer.Title.Value)
            .Add("description", explainer.Summary?.Value)
            .Add("inLanguage", language)
            .Add("image", ImageOf(site, page))
            .Add("datePublished", explainer.Published?.Iso)
            .Add("dateModified", explainer.Updated?.Iso)
            .Add("author", explainer.Authors, author => new JsonLdNode("Person").Add("name", author.Name).Add("url", author.Url))
            .Add("publisher", PublisherOf(site));
        AddTranslations(node, site, page);
        if (explainer.Kind == ExplainerKind.Page)
        {
            return Graph(node);
        }

        node.Add("abstract", string.Join(' ', explainer.KeyPoints.Select(point => point.Text.PlainText)))
            .Add("wordCount", explainer.Body.WordCount == 0 ? null : explainer.Body.WordCount)
            .Add("keywords", string.Join(", ", explainer.Topics))
            .Add("citation", explainer.Sources.Where(source => !IsPrivate(source, site)), source => SourceOf(source, site))
            .Add("correction", explainer.Corrections, correction => new JsonLdNode("CorrectionComment")
                .Add("text", correction.Text.PlainText).Add("datePublished", correction.Date.Iso))
            .Add("hasPart", explainer.Claims, claim => new JsonLdNode("Claim")
                .Add("url", Absolute(site, $"{page.Url}#{ClaimModel.IdOf(claim)}")).Add("text", claim.Text.PlainText).Add("author", NameOf(claim.By, site)))
            .Add("hasPart", explainer.Quotes, quote => new JsonLdNode("Quotation")
                .Add("text", quote.Text.Value).Add("spokenByCharacter", NameOf(quote.By, site))
                .Add("translationOfWork", quote.Original is { } original ? new JsonLdNode("Quotation").Add("text", original.Value).ToModel() : null))
            .Add("hasPart", explainer.Figures, figure => new JsonLdNode("Observation")
                .Add("name", figure.Label).Add("value", figure.Value.Value).Add("unitText", figure.Unit).Add("observationDate", DayOf(figure.AsOf?.Value)))
            .Add("hasPart", explainer.Timeline.Where(IsEvent), entry => new JsonLdNode("Event")
                .Add("name", entry.Title?.Value ?? entry.Text?.PlainText).Add("startDate", entry.Date?.HtmlValue))
            .Add("hasPart", explainer.Glossary, term => TermOf(term, site).Add("inDefinedTermSet", Absolute(site, GlossaryModel.Url)))
            .Add("hasPart", explainer.Questions, question => new JsonLdNode("Question")
                .Add("name", question.Text).Add("acceptedAnswer", new JsonLdNode("Answer").Add("text", question.Answer.PlainText).ToModel()));
        return Graph(node);
    }

    public static Model OfCollection(SiteFacts site, string url, string title, string language) =>
        Graph(new JsonLdNode("CollectionPage").Add("url", Absolute(site, url)).Add("name", title).Add("inLanguage", language)
            .Add("publisher", PublisherOf(site)));

    /// <summary>The glossary: every term with its definition.</summary>
    public static Model OfGlossary(SiteFacts site, string title, string language) => Graph(new JsonLdNode("DefinedTermSet")
        .Add("@id", Absolute(site, GlossaryModel.Url)).Add("url", Absolute(site, GlossaryModel.Url)).Add("name", title).Add("inLanguage", language)
        .Add("hasDefinedTerm", Appearances.OfTerms(site), found => TermOf(found.Entry, site)));

    /// <summary>The node of a page with the steps that lead to it; steps have addresses, so there are none where the site's is unknown.</summary>
    public static Model? WithTrail(PageHead head, SiteFacts site)
    {
        if (head.JsonLd is not { } node || head.Trail.IsEmpty || site.Settings.Url is null)
        {
            return head.JsonLd;
        }

        var steps = head.Trail.Append((head.Title, head.Url)).Select((step, index) => (step, index));
        var trail = new JsonLdNode("BreadcrumbList").Add("itemListElement", steps, step => new JsonLdNode("ListItem")
            .Add("position", step.index + 1).Add("name", step.step.Title).Add("item", Absolute(site, step.step.Url)));
        return new(("@context", SchemaOrg), ("@graph", new ModelList(new Model([.. node.Members.Where(member => member.Name != "@context")]), trail.ToModel())));
    }

    /// <summary>The address with host; null where the site's address is unknown.</summary>
    public static string? Absolute(SiteFacts site, string url) => site.Settings.Url is { } root ? root.TrimEnd('/') + url : null;

    private static Model Graph(JsonLdNode node) => new([("@context", SchemaOrg), .. node.ToModel().Members]);

    // The type is never assumed: Thing says nothing more than that there is one.
    private static Model? PublisherOf(SiteFacts site) => site.Settings.Publisher is not { } publisher ? null
        : new JsonLdNode(publisher.Type is { } type ? type.ToString() : "Thing").Add("name", publisher.Name).Add("url", publisher.Url)
            .Add("logo", publisher.Logo is { } logo ? logo.StartsWith('/') ? Absolute(site, logo) : logo : null).ToModel();

    private static Model? ImageOf(SiteFacts site, ExplainerFacts page)
    {
        if (page.Explainer.Image is not { } image)
        {
            return null;
        }

        var src = page.Links.GetValueOrDefault(image.Src.Value, image.Src.Value);
        return new JsonLdNode("ImageObject").Add("url", src.StartsWith('/') ? Absolute(site, src) : src).Add("caption", image.Alt).Add("creditText", image.Credit)
            .Add("license", image.Licence is { } licence && licence.StartsWith("http", StringComparison.Ordinal) ? licence : null).ToModel();
    }

    /// <summary>What the page is a translation of, or its translations.</summary>
    private static void AddTranslations(JsonLdNode node, SiteFacts site, ExplainerFacts page)
    {
        var languages = site.Index.TranslationsOf(page);
        if (site.Settings.Url is null || languages.FirstOrDefault(other => other.IsOriginal) is not { } original)
        {
            return;
        }

        JsonLdNode Reference(Translation other) => new JsonLdNode(null).Add("@id", Absolute(site, other.Page.Url + "#article"));
        node.Add("translationOfWork", original.Page.Url == page.Url ? null : Reference(original).ToModel())
            .Add("workTranslation", languages.Where(other => original.Page.Url == page.Url && !other.IsOriginal), Reference);
    }

    private static JsonLdNode TermOf(GlossaryTerm term, SiteFacts site) => new JsonLdNode("DefinedTerm")
        .Add("@id", Absolute(site, GlossaryModel.UrlOf(term))).Add("name", term.Term).Add("description", term.Definition?.PlainText);

    /// <summary>A date as HTML can say it; an editor's other words are no date.</summary>
    private static string? DayOf(string? text) => text is not null && Edtf.Parse(text, out _) is { HasYear: true, Approximate: false, Uncertain: false } date ? date.HtmlValue : null;

    private static bool IsPrivate(SourceEntry source, SiteFacts site) => source.Seed is { } seed && site.Index.Article(seed.Value) is null;

    private static JsonLdNode SourceOf(SourceEntry source, SiteFacts site)
    {
        var article = source.Seed is { } seed ? site.Index.Article(seed.Value)?.Article : null;
        var metadata = article?.Metadata ?? source.Metadata;
        return new JsonLdNode("CreativeWork").Add("name", article is null ? source.Title : article.Headline.Text.Value)
            .Add("publisher", metadata.Publisher is { } name ? new JsonLdNode("Organization").Add("name", name).ToModel() : null)
            .Add("url", metadata.Url)
            .Add("archivedAt", metadata.ArchivedUrl)
            .Add("inLanguage", metadata.Language)
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
        return new JsonLdNode(type).Add("name", person?.Name ?? speaker.Text).ToModel();
    }

    private static bool IsEvent(TimelineEntry entry) => entry is
    {
        Basis: DateBasis.Stated, Date: { Precision: DatePrecision.Day, HasYear: true, Approximate: false, Uncertain: false },
    };
}
