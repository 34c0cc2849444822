// Writes a feed as JSON Feed 1.1 (https://jsonfeed.org).
using System.Collections.Immutable;
using System.Text.Json;

namespace SiteGen.Output;

internal static class JsonFeed
{
    public static OutputFile? Of(Feed? feed) => feed is null ? null : new OutputFile($"{feed.Path[1..]}.json", JsonDocuments.Write(json =>
    {
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        if (feed.Description is { } description)
        {
            json.WriteString("description", description);
        }

        json.WriteString("home_page_url", feed.Absolute(feed.HomePath));
        json.WriteString("feed_url", feed.Absolute($"{feed.Path}.json"));
        json.WriteString("language", feed.Language);
        WriteAuthors(json, [feed.Author]);
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
        {
            WriteItem(json, entry, feed);
        }

        json.WriteEndArray();
    }));

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry, Feed feed)
    {
        var url = feed.Absolute(entry.Path);
        json.WriteStartObject();
        json.WriteString("id", url);
        json.WriteString("url", url);
        if (entry.Original is { } original)
        {
            json.WriteString("external_url", original);
        }

        json.WriteString("title", entry.Title);

        // An item must have a content; what stands on the page is not copied.
        json.WriteString("content_text", entry.Summary ?? entry.Title);
        if (entry.Summary is { } summary)
        {
            json.WriteString("summary", summary);
        }

        if (entry.Published is { } published)
        {
            json.WriteString("date_published", FeedEntry.Rfc3339(published));
        }

        json.WriteString("date_modified", FeedEntry.Rfc3339(entry.Updated));
        WriteAuthors(json, entry.Authors);
        if (!entry.Topics.IsEmpty)
        {
            json.WriteStartArray("tags");
            foreach (var topic in entry.Topics)
            {
                json.WriteStringValue(topic);
            }

            json.WriteEndArray();
        }

        if (entry.Language != feed.Language)
        {
            json.WriteString("language", entry.Language);
        }

        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, ImmutableArray<string> names)
    {
        if (names.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
