// Reads what a page says about its article in JSON-LD (schema.org).
using System.Text.Json;

namespace SiteGen.Articles.Html;

/// <summary>What JSON-LD says of the article; null where it says nothing.</summary>
internal sealed record StructuredFacts
{
    public string? Headline { get; init; }
    public string? Description { get; init; }
    public string? Publisher { get; init; }
    public string? Author { get; init; }
    public string? Url { get; init; }
    public string? Published { get; init; }
    public string? Language { get; init; }

    /// <summary>Many scripts on one page are never about one article.</summary>
    private const int MostItems = 2_000;

    /// <summary>Of the first article that any of the page's scripts describes.</summary>
    public static StructuredFacts Of(SavedPage page)
    {
        var found = new StructuredFacts();
        for (var i = 0; i < page.Nodes.Length && found.Headline is null; i++)
        {
            if (page.Nodes[i].Name == "script" && page.Nodes[i].End == i + 2
                && page.Attribute(i, "type")?.Value.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)
            {
                found = Read(page.Source.AsMemory(page.Nodes[i + 1].Span.Start, page.Nodes[i + 1].Span.Length));
            }
        }

        return found;
    }

    private static StructuredFacts Read(ReadOnlyMemory<char> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var items = Items(document.RootElement);
            var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach (var item in items.Where(item => item.EnumerateObject().Count() > 1))
            {
                if (TextOf(item, "@id") is { } id)
                {
                    byId.TryAdd(id, item);
                }
            }

            return items.Where(IsArticle).Select(item => Facts(item, byId)).FirstOrDefault() ?? new StructuredFacts();
        }
        catch (JsonException)
        {
            // A script that is not JSON says nothing.
            return new StructuredFacts();
        }
    }

    /// <summary>Every object in the document, outer ones first.</summary>
    private static List<JsonElement> Items(JsonElement root)
    {
        var items = new List<JsonElement>();
        var waiting = new Queue<JsonElement>([root]);
        while (items.Count < MostItems && waiting.TryDequeue(out var element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var entry in element.EnumerateArray())
                {
                    waiting.Enqueue(entry);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                items.Add(element);
                foreach (var property in element.EnumerateObject())
                {
                    waiting.Enqueue(property.Value);
                }
            }
        }

        return items;
    }

    private static StructuredFacts Facts(JsonElement item, Dictionary<string, JsonElement> byId) => new()
    {
        Headline = TextOf(item, "headline") ?? TextOf(item, "name"),
        Description = TextOf(item, "description"),
        Publisher = Names(item, "publisher", byId),
        Author = Names(item, "author", byId),
        Url = TextOf(item, "url") ?? (item.TryGetProperty("mainEntityOfPage", out var page) ? Plain(page) ?? IdOf(page) : null),
        Published = TextOf(item, "datePublished"),
        Language = TextOf(item, "inLanguage"),
    };

    private static bool IsArticle(JsonElement item) =>
        item.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type))
        && (TextOf(item, "headline") ?? TextOf(item, "name")) is not null;

    private static bool IsArticleType(JsonElement type) => Plain(type) is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report" or "PressRelease");

    /// <summary>The names of persons and bodies, one or more, written out or by reference.</summary>
    private static string? Names(JsonElement item, string property, Dictionary<string, JsonElement> byId)
    {
        if (!item.TryGetProperty(property, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            .Select(one => Plain(one) ?? (one.ValueKind == JsonValueKind.Object ? NameOf(one, byId) : null))
            .OfType<string>().Where(name => !name.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Distinct().ToArray();
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    private static string? NameOf(JsonElement item, Dictionary<string, JsonElement> byId) =>
        TextOf(item, "name") ?? (TextOf(item, "@id") is { } id && byId.TryGetValue(id, out var full) ? TextOf(full, "name") : null);

    private static string? IdOf(JsonElement item) => item.ValueKind == JsonValueKind.Object ? TextOf(item, "@id") : null;

    private static string? TextOf(JsonElement item, string property) => item.TryGetProperty(property, out var value) ? Plain(value) : null;

    /// <summary>A string on one line, its character references resolved; null for anything else.</summary>
    private static string? Plain(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return PageFacts.OneLine(CharacterReferences.Decode(value.GetString()!));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: no text.
            return null;
        }
    }
}
