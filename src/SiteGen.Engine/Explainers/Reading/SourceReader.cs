// Reads sources: and related:.
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Explainers.Reading;

internal static class SourceReader
{
    private static readonly string[] RelatedTargets = ["page", "seed", "url"];

    public static SourceEntry? Read(MappingReader entry, BlockIds ids)
    {
        var seed = entry.Text("seed");

        // What is known about a seed stands in the seed's own metadata, once: these keys are for sources that are only named.
        var title = seed is null ? entry.Text("title") : null;
        var metadata = seed is null ? Metadata(entry) : SeedMetadata.None;
        var id = ids.Of(entry, seed?.Value, title?.Value);
        if ((seed ?? title) is not { } words)
        {
            entry.Found.Add(FrontMatterRules.NoSource.At(entry.At, "this source names neither a seed nor a title", "add seed: and a seed's id, or title: and what it is"));
            return null;
        }

        // An id that was made stands where the words stand that it was made from.
        var place = entry.Text("id") is { } written && written.Value == id ? written : words with { Text = new MappedText(id, [new TextAnchor(0, words.Text.OffsetOf(0))]) };
        return new SourceEntry(place, seed, title?.Value.Trim(), metadata);
    }

    public static RelatedEntry? ReadRelated(MappingReader entry)
    {
        var related = new RelatedEntry(
            entry.Text("page"), entry.Text("seed"), entry.Address("url"), entry.Words("title"), entry.Words("publisher"),
            entry.Choice("relation", Words.Relations), entry.Words("note"), entry.At);
        var targets = RelatedTargets.Count(key => entry.Node(key) is not null);
        if (targets != 1)
        {
            entry.Found.Add(FrontMatterRules.OneTarget.At(entry.At, targets == 0 ? "this related entry leads nowhere" : "this related entry leads to more than one thing",
                "give exactly one of page, seed and url"));
            return null;
        }

        if (related.Url is not null && related.Title is null)
        {
            entry.Missing("title", "title: and the words of the link");
        }

        return related;
    }

    private static SeedMetadata Metadata(MappingReader entry) => new()
    {
        Publisher = entry.Words("publisher"),
        Author = entry.Words("author"),
        Url = entry.Address("url")?.Value,
        Published = entry.Published("published"),
        Accessed = entry.Published("accessed"),
        ArchivedUrl = entry.Address("archived_url")?.Value,
        Language = entry.Language("language"),
        Kind = entry.Choice("kind", Words.SourceKinds) ?? SeedKind.Unstated,
    };
}
