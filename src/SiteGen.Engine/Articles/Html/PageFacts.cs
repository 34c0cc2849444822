// What a page says about its article in its markup: JSON-LD first, then OpenGraph and meta tags, then elements that say what they hold.
using System.Collections.Immutable;
using SiteGen.Dates;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Articles.Html;

/// <summary>What a page says about its article. Nothing is guessed: null where it does not say.</summary>
/// <param name="Titles">What it says its headline is, the best first, as written: a site's name may follow.</param>
/// <param name="WindowTitle">Of the browser's window: most often the headline with the site's name.</param>
/// <param name="Description">Its summary, which may or may not stand in the page.</param>
/// <param name="LinkBase">Where relative links start from; null when nobody said.</param>
internal sealed record PageFacts(SeedMetadata Metadata, ImmutableArray<MappedText> Titles, MappedText? WindowTitle, string? Description, string? LinkBase)
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "datepublished", "og:article:published_time", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
        "publish-date", "publish_date", "publication_date", "pubdate", "date",
    ];

    public static PageFacts Of(SavedPage page, ImmutableArray<PageMark> marks)
    {
        var meta = MetaTags.Of(page);
        var structured = StructuredFacts.Of(page);
        var url = Address(meta.Canonical) ?? Address(meta.Text("og:url")) ?? Address(structured.Url) ?? SavedFrom(page);
        return new PageFacts(
            new SeedMetadata
            {
                Publisher = structured.Publisher ?? meta.Text("og:site_name", "publisher", "dc.publisher", "dcterms.publisher"),
                Author = structured.Author ?? NoAddress(meta.Text("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author")) ?? NamedAuthor(page, marks),
                Url = url,
                Published = Date(structured.Published) ?? PublishedNames.Select(name => Date(meta.Text(name))).FirstOrDefault(date => date is not null) ?? MarkedDate(page, marks),
                Language = Language(meta.Language) ?? Language(structured.Language) ?? Language(meta.Text("og:locale", "content-language", "dc.language")),
            },
            TitlesOf(page, structured, meta),
            meta.Title is { } title && PlainLines.SaysSomething(title.Value) ? title : null,
            meta.Text("og:description", "description", "twitter:description") ?? structured.Description,
            WebLinks.Resolve(meta.Base, url) ?? url);
    }

    /// <summary>Trimmed, white space as single spaces; null when nothing is left.</summary>
    public static string? OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>A time without an offset tells no point in time: its day is what is known.</summary>
    private static PublicationDate? Date(string? text) =>
        text is null ? null : PublicationDate.Parse(text, out _) is { } date ? date.Offset is null ? new PublicationDate(date.Day) : date : null;

    private static string? Address(string? text) => text is not null && TypedValues.IsWebAddress(text) ? text : null;

    private static string? NoAddress(string? text) => text is null || text.Contains("://", StringComparison.Ordinal) ? null : text;

    private static string? Language(string? text)
    {
        var tag = text?.Replace('_', '-');
        return tag is not null && TypedValues.IsLanguage(tag) ? tag : null;
    }

    private static ImmutableArray<MappedText> TitlesOf(SavedPage page, StructuredFacts structured, MetaTags meta)
    {
        var titles = ImmutableArray.CreateBuilder<MappedText>();
        if (structured.Headline is { } headline)
        {
            // Exact where the script has it letter by letter; else its place is not known.
            var at = page.Source.IndexOf($"\"{headline}\"", StringComparison.Ordinal);
            titles.Add(at < 0 ? new MappedText(headline, []) : MappedText.At(headline, at + 1));
        }

        titles.AddRange(meta.All("og:title", "twitter:title", "headline", "dc.title"));
        return [.. titles.Where(one => PlainLines.SaysSomething(one.Value))];
    }

    /// <summary>Browsers write where they saved a page from: <c>saved from url=(0031)https://…</c>.</summary>
    private static string? SavedFrom(SavedPage page)
    {
        const string Mark = "saved from url=(";
        var head = page.Source.AsSpan(0, Math.Min(page.Source.Length, 2_000));
        var at = head.IndexOf(Mark, StringComparison.Ordinal);
        var rest = at < 0 ? [] : head[(at + Mark.Length)..];
        var end = rest.IndexOf("-->", StringComparison.Ordinal);
        return rest.IndexOf(')') is >= 0 and var close && end > close ? Address(rest[(close + 1)..end].Trim().ToString()) : null;
    }

    /// <summary>An element that holds more is no name.</summary>
    private const int LongestName = 2_000;

    /// <summary>Words that a page marks as its author's name.</summary>
    private static string? NamedAuthor(SavedPage page, ImmutableArray<PageMark> marks)
    {
        for (var i = 1; i < page.Nodes.Length; i++)
        {
            if (page.Nodes[i].Name is not (PageNode.Text or "meta" or "link") && (marks[i] & (PageMark.Unseen | PageMark.Listed | PageMark.Navigation)) == 0
                && (page.Attribute(i, "rel")?.Value == "author" || page.Attribute(i, "itemprop")?.Value == "author")
                && page.LengthOf(i) <= LongestName && OneLine(page.TextOf(i).Value) is { Length: < 100 } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A <c>time</c> that says it is the publication's, or the only one of the article.</summary>
    private static PublicationDate? MarkedDate(SavedPage page, ImmutableArray<PageMark> marks)
    {
        var dates = Enumerable.Range(1, page.Nodes.Length - 1)
            .Where(i => page.Nodes[i].Name == "time" && (marks[i] & (PageMark.Unseen | PageMark.Listed | PageMark.Navigation)) == 0)
            .Select(i => (Node: i, Date: Date(page.Attribute(i, "datetime")?.Value)))
            .Where(pair => pair.Date is not null).ToList();
        var said = dates.FirstOrDefault(pair => SaysPublished(page, pair.Node));
        return said.Date ?? (dates.Count == 1 ? dates[0].Date : null);
    }

    private static bool SaysPublished(SavedPage page, int node) =>
        page.Attribute(node, "pubdate") is not null || page.Attribute(node, "itemprop")?.Value == "datePublished"
        || page.Attribute(node, "class")?.Value.Contains("publish", StringComparison.OrdinalIgnoreCase) == true
        || page.Attribute(node, "class")?.Value.Split(' ').Contains("entry-date") == true;
}
