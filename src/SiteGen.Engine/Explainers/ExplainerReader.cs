// Reads a Markdown file with front matter into an explainer; every mistake in it is found in one run.
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Explainers.Reading;
using SiteGen.Markdown;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Explainers;

public static class ExplainerReader
{
    private const string EditorMark = "EDITOR NEEDED";

    /// <summary>Reads one file of <c>content/</c>; null when it cannot be read at all (not UTF-8, no front matter, no title).</summary>
    /// <param name="zone">The site's offset from UTC, for times written without one.</param>
    public static Result<Explainer?> Read(SourceFile file, bool rawHtml, TimeSpan zone = default)
    {
        var decoded = SourceText.Decode(file);
        if (decoded.Value is not { } text)
        {
            return new(null, decoded.Diagnostics);
        }

        if (FrontMatter.Find(text) is not { } block)
        {
            return new(null, [NoFrontMatter(text)]);
        }

        var found = new List<Diagnostic>();
        var body = MarkdownReader.Read(text, block.BodyStart, rawHtml);
        var page = ReadFrontMatter(text, block, found) is { } reader ? PageReader.Read(reader, zone) : null;
        found.AddRange(body.Diagnostics);
        var key = new FingerprintBuilder().Add(file.Path).Add(file.Hash).Add(rawHtml ? 1 : 0).Add(zone.Ticks).ToFingerprint();
        return new(page is null ? null : page with { Key = key, Lines = text.Lines, Body = body.Value, EditorNeeded = FindEditorMark(text) }, [.. found]);
    }

    private static MappingReader? ReadFrontMatter(SourceText text, FrontMatter block, List<Diagnostic> found)
    {
        var yaml = YamlReader.Read(text, block.Yaml);
        found.AddRange(yaml.Diagnostics);
        var top = text.Lines.Locate(0, 3);
        switch (yaml.Value)
        {
            case YamlMapping mapping:
                return new MappingReader(mapping with { At = top }, found);
            case null when yaml.Diagnostics.IsEmpty:
                return new MappingReader(new YamlMapping([], top), found);
            case null:
                return null;
            case var other:
                found.Add(YamlRules.WrongType.At(other.At, "front matter is a block of keys, and something else stands here", "write each line as key: value, beginning with title:"));
                return null;
        }
    }

    private static Diagnostic NoFrontMatter(SourceText text) => FrontMatter.IsOpened(text)
        ? FrontMatterRules.NoFrontMatter.At(text.Lines.Locate(0, 3), "the front matter that opens here is never closed", "add a line --- below its last key")
        : FrontMatterRules.NoFrontMatter.At(text.Lines.Locate(0), "this page has no front matter", "begin the file with a line ---, a line title: \"The page's headline\" and a line ---");

    private static Location? FindEditorMark(SourceText text) => text.Value.IndexOf(EditorMark, StringComparison.Ordinal) is >= 0 and var at
        ? text.Lines.Locate(at, EditorMark.Length)
        : null;
}
