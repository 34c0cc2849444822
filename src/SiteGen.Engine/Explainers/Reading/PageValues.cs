// Values that only explainers have: inline Markdown, citations, speakers.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Explainers.Reading;

internal static class PageValues
{
    /// <summary>Inline Markdown; null when absent.</summary>
    public static InlineText? Inline(this MappingReader entry, string key) => entry.Text(key) is { } text ? Read(entry, text) : null;

    /// <summary>Inline Markdown that the entry cannot do without.</summary>
    public static InlineText? RequiredInline(this MappingReader entry, string key, string example) =>
        entry.Required(key, example) is { } text ? Read(entry, text) : null;

    /// <summary>The entry's <c>cites</c>, a list or one.</summary>
    public static ImmutableArray<Citation> Cites(this MappingReader entry)
    {
        var cites = ImmutableArray.CreateBuilder<Citation>();
        foreach (var text in entry.Texts("cites"))
        {
            if (Citation.Parse(text.Value, text.At) is { } citation)
            {
                cites.Add(citation);
            }
            else
            {
                entry.Found.Add(FrontMatterRules.BadCitation.At(text.At, $"{MappingReader.Quoted(text.Value)} is no citation", Mend(text.Value)));
            }
        }

        return cites.DrainToImmutable();
    }

    /// <summary>A person's id or a name; null when absent.</summary>
    public static Speaker? Speaker(this MappingReader entry, string key)
    {
        if (entry.Text(key) is not { } text)
        {
            return null;
        }

        var words = text.Value.Trim();
        return new Speaker(words, words.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? words : null, text.At);
    }

    private static InlineText Read(MappingReader entry, Scalar text)
    {
        var read = MarkdownReader.ReadInline(text);
        entry.Found.AddRange(read.Diagnostics);
        return read.Value;
    }

    private static string Mend(string text)
    {
        var bare = text.Trim().Trim('[', ']').Replace("@", "", StringComparison.Ordinal);
        var parts = bare.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 0 && parts.All(part => Citation.Parse(part, default) is not null) && bare != text)
        {
            return $"in front matter, write citations without @ and brackets: cites: [{string.Join(", ", parts)}]";
        }

        return parts.Length > 1 ? "write each citation as an entry of its own"
            : text.StartsWith("p.", StringComparison.Ordinal) ? "put a citation with a comma in quotes: cites: [\"s2, p. 14\"]"
            : "write a source with its passage, such as s1#p3, or a source alone, such as s1";
    }
}
