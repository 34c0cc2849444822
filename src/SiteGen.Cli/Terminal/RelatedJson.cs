// Related stories for programs, one object a line. Its fields are listed in src/SiteGen.Engine/Related/README.md.
using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Related;

namespace SiteGen.Cli.Terminal;

internal sealed class RelatedJson(TextWriter output)
{
    private readonly JsonLines _lines = new(output);

    /// <param name="links">The candidates of an item by its key.</param>
    public void Write(RelatedStories stories, ImmutableArray<RelatedItem> items, Func<string, ImmutableArray<RelatedLink>> links)
    {
        foreach (var item in items)
        {
            _lines.Line(json =>
            {
                json.WriteString("url", item.Key);
                json.WriteString("file", stories.FileOf(item));
                json.WriteString("title", item.Title);
                json.WriteStartArray("related");
                var listed = stories.Lists[item.Key].Length;
                foreach (var (link, at) in links(item.Key).Select((link, at) => (link, at)))
                {
                    json.WriteStartObject();
                    Write(json, stories, item, link, isListed: at < listed);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
        }
    }

    private static void Write(Utf8JsonWriter json, RelatedStories stories, RelatedItem item, RelatedLink link, bool isListed)
    {
        json.WriteString("url", link.Key ?? link.Chosen?.Url);
        json.WriteString("title", link.Chosen?.Title ?? (link.Key is { } key ? stories.Items.GetValueOrDefault(key)?.Title : null));
        json.WriteBoolean("listed", isListed);
        json.WriteBoolean("chosen", link.Chosen is not null);
        json.WriteNumber("score", link.Score);
        json.WriteStartArray("reasons");
        foreach (var reason in link.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind", Named(reason.Kind));
            json.WriteStartArray("shared");
            foreach (var shared in reason.Shared)
            {
                json.WriteStringValue(shared);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("because", stories.Because(item, link));
    }

    private static string Named(RelatedReasonKind kind) => kind switch
    {
        RelatedReasonKind.Chosen => "chosen",
        RelatedReasonKind.SameSource => "same_source",
        RelatedReasonKind.SharedPeople => "shared_people",
        RelatedReasonKind.SharedTopics => "shared_topics",
        RelatedReasonKind.SameStory => "same_story",
        RelatedReasonKind.SharedWords => "shared_words",
        _ => "same_report",
    };
}
