// The ids of one block: read or made from words, and each given once.
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Explainers.Reading;

/// <summary>Ids of one block, e.g. of <c>claims</c>.</summary>
internal sealed class BlockIds
{
    /// <summary>An id made from a sentence keeps its first words.</summary>
    private const int LongestMade = 60;

    private readonly Dictionary<string, Location> _seen = new(StringComparer.Ordinal);

    /// <summary>The entry's id: its <c>id</c>, else made from the first of the words that is given. Empty, with a message, when neither gives one.</summary>
    public string Of(MappingReader entry, params ReadOnlySpan<string?> words)
    {
        var written = entry.Text("id");
        var id = written is null ? Made(entry, words) : Checked(entry, written, "id");
        if (id is null)
        {
            return "";
        }

        var place = written?.At ?? entry.At;
        if (_seen.TryGetValue(id, out var first))
        {
            entry.Found.Add(FrontMatterRules.DuplicateId.At(place, $"the id {id} is already taken by the entry in line {first.Line}",
                written is null ? $"it was made from this entry's words: add an id: of its own, such as id: {id}-2" : "give one of the two another id",
                new RelatedPlace(first, "the first one")));
        }

        _seen.TryAdd(id, place);
        return id;
    }

    /// <summary>A text that is an id or slug as written; null with a message when it is not.</summary>
    public static string? Checked(MappingReader entry, Scalar text, string key)
    {
        var slug = Slug.From(text.Value);
        if (slug == text.Value)
        {
            return slug;
        }

        entry.Found.Add(FrontMatterRules.BadId.At(text.At, $"{MappingReader.Quoted(text.Value)} is no {key}: letters in lower case, digits and single hyphens make one",
            slug is null ? $"write for example {key}: harbour-board" : $"write {key}: {slug}"));
        return slug;
    }

    private static string? Made(MappingReader entry, ReadOnlySpan<string?> words)
    {
        var given = false;
        foreach (var text in words)
        {
            given |= text is not null;
            if (text is not null && Slug.From(text) is { } slug)
            {
                return Shorten(slug);
            }
        }

        if (given)
        {
            entry.Found.Add(FrontMatterRules.BadId.At(entry.At, "no id can be made from this entry: its words have no letters or digits", "add an id: of letters and digits"));
        }

        return null;
    }

    private static string Shorten(string slug)
    {
        if (slug.Length <= LongestMade)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', LongestMade);
        end = end > 0 ? end : LongestMade;
        return slug[..(char.IsHighSurrogate(slug[end - 1]) ? end - 1 : end)];
    }
}
