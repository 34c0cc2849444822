// Reads the finished feeds and the sitemap as strict programs do: well-formed, complete, with full addresses of pages that are there.
using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Output.Checks;

/// <param name="paths">Every path of the output.</param>
/// <param name="siteUrl">The site's address, with '/' at its end.</param>
internal sealed class FeedCheck(IReadOnlySet<string> paths, string siteUrl)
{
    // sitemaps.org: what one file may hold.
    private const int MostEntries = 50_000;
    private const int MostBytes = 50_000_000;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public IEnumerable<Diagnostic> Check(OutputFile file) => file.Path switch
    {
        "feed.xml" or "related/feed.xml" => ReadXml(file, root => Feed(root)),
        "feed.json" or "related/feed.json" => ReadJson(file),
        "sitemap.xml" => ReadXml(file, root => Sitemap(root, file.Length)),
        _ => [],
    };

    private static IEnumerable<Diagnostic> ReadXml(OutputFile file, Func<XElement, IEnumerable<string>> problems)
    {
        IEnumerable<string> found;
        try
        {
            using var stream = new MemoryStream(file.Content.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            found = problems(XDocument.Load(reader).Root!);
        }
        catch (XmlException problem)
        {
            found = [$"it is not well-formed XML: {problem.Message.TrimEnd('.')}"];
        }

        return Told(file, found);
    }

    private IEnumerable<Diagnostic> ReadJson(OutputFile file)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Content);
            return Told(file, [.. Feed(json.RootElement)]);
        }
        catch (JsonException problem)
        {
            return Told(file, [$"it is not JSON: {problem.Message.TrimEnd('.')}"]);
        }
    }

    private static IEnumerable<Diagnostic> Told(OutputFile file, IEnumerable<string> problems) => problems.Select(problem =>
        CheckRules.BrokenFeed.At(new Location("site.yaml"), $"{file.Path}: {problem}", "look for an odd character in a title, a summary or a name, or a page whose address changed"));

    /// <summary>JSON Feed 1.1: what must stand in it.</summary>
    private IEnumerable<string> Feed(JsonElement feed)
    {
        if (feed.ValueKind != JsonValueKind.Object || !Text(feed, "version").StartsWith("https://jsonfeed.org/version/1", StringComparison.Ordinal)
            || !feed.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            return ["it is no JSON Feed: its version or its items are missing"];
        }

        var entries = items.EnumerateArray().ToArray();
        return
        [
            .. Text(feed, "title").Trim().Length == 0 ? ["the feed has no title"] : (string[])[],
            .. ((string[])["home_page_url", "feed_url"]).SelectMany(name => Address(Text(feed, name))),
            .. entries.SelectMany((entry, index) => Item(entry, $"entry {index + 1}")),
            .. Repeated(entries.Select(entry => Text(entry, "id"))),
        ];
    }

    private IEnumerable<string> Item(JsonElement item, string name)
    {
        if (Text(item, "id").Length == 0)
        {
            yield return $"{name} has no id";
        }

        if (Text(item, "content_text").Length == 0 && Text(item, "content_html").Length == 0)
        {
            yield return $"{name} has no content";
        }

        foreach (var part in ((string[])["date_published", "date_modified"]).Where(part => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(part, out _) && !IsMoment(Text(item, part))))
        {
            yield return $"{part} of {name} is no date-time with an offset: {Text(item, part)}";
        }

        foreach (var problem in Address(Text(item, "url")))
        {
            yield return problem;
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private IEnumerable<string> Feed(XElement feed)
    {
        if (feed.Name != Atom + "feed")
        {
            return [$"its first element is {feed.Name.LocalName}, not an Atom feed"];
        }

        var entries = feed.Elements(Atom + "entry").ToArray();
        return
        [
            .. Required(feed, "the feed"),
            .. feed.Elements(Atom + "author").Any() || entries.All(entry => entry.Elements(Atom + "author").Any()) ? (string[])[] : ["the feed names no author"],
            .. entries.SelectMany((entry, index) => Required(entry, $"entry {index + 1}")),
            .. Repeated(entries.Select(entry => (string?)entry.Element(Atom + "id") ?? "")),
            .. feed.Descendants(Atom + "link").Where(link => (string?)link.Attribute("rel") is not "via").SelectMany(link => Address((string?)link.Attribute("href"))),
        ];
    }

    private static IEnumerable<string> Required(XElement element, string name)
    {
        foreach (var part in (string[])["id", "title", "updated"])
        {
            if (string.IsNullOrWhiteSpace((string?)element.Element(Atom + part)))
            {
                yield return $"{name} has no {part}";
            }
        }

        if ((string?)element.Element(Atom + "id") is { Length: > 0 } id && !Uri.TryCreate(id, UriKind.Absolute, out _))
        {
            yield return $"the id of {name} is no full address: {id}";
        }

        foreach (var date in element.Elements(Atom + "updated").Concat(element.Elements(Atom + "published")).Where(date => !IsMoment(date.Value)))
        {
            yield return $"{date.Name.LocalName} of {name} is no date-time with an offset: {date.Value}";
        }
    }

    /// <summary>RFC 3339, as far as feeds use it.</summary>
    private static bool IsMoment(string text) =>
        DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && (text.EndsWith('Z') || text[^6] is '+' or '-');

    private IEnumerable<string> Sitemap(XElement map, int bytes)
    {
        if (map.Name != Map + "urlset")
        {
            return [$"its first element is {map.Name.LocalName}, not urlset"];
        }

        var addresses = map.Elements(Map + "url").Select(url => (string?)url.Element(Map + "loc") ?? "").ToArray();
        return
        [
            .. addresses.Length > MostEntries || bytes > MostBytes ? [$"it has {addresses.Length} entries in {bytes} bytes; search engines read up to {MostEntries} and {MostBytes}"] : (string[])[],
            .. addresses.SelectMany(Address),
            .. Repeated(addresses),
        ];
    }

    private IEnumerable<string> Address(string? address)
    {
        if (address is null || !address.StartsWith(siteUrl, StringComparison.Ordinal))
        {
            yield return $"'{address}' is no address below {siteUrl}";
        }
        else if (SitePath.OutputOf($"/{address[siteUrl.Length..]}", "", "/") is not { } path || !paths.Contains(path))
        {
            yield return $"'{address}' leads nowhere";
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => $"'{same.Key}' stands in it {same.Count()} times");
}
