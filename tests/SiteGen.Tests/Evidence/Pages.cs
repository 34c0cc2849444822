// Makes articles, pages and blocks by hand, so that tests of proof depend on no reader.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Evidence;

internal static class Pages
{
    public const string Path = "content/page.md";

    /// <summary>An article whose file is its lines: headline, then one paragraph a line.</summary>
    public static Article Article(string id, SeedMetadata? metadata, params string[] lines)
    {
        var text = string.Join('\n', lines);
        var map = LineMap.Of($"seeds/{id}.txt", text);
        Passage Line(PassageKind kind, int number, int line) => new(kind, number, MappedText.At(lines[line], map.StartOf(line + 1)));
        return new Article
        {
            Id = id,
            Lines = map,
            Sha256 = new string('0', 64),
            ByteLength = text.Length,
            Metadata = metadata ?? SeedMetadata.None,
            Headline = Line(PassageKind.Headline, 0, 0),
            Body = [.. Enumerable.Range(1, lines.Length - 1).Select(line => Line(PassageKind.Paragraph, line, line))],
            Listed = [new ListedHeadline(new Passage(PassageKind.ListedHeadline, 1, MappedText.At("Listed", 0)))],
        };
    }

    public static Article Article(string id, params string[] lines) => Article(id, null, lines);

    public static ImmutableDictionary<string, Article> Seeds(params Article[] articles) => articles.ToImmutableDictionary(article => article.Id);

    public static SourceEntry Seed(string id, string seed) => new(Scalar(id), Scalar(seed), null, SeedMetadata.None);

    public static SourceEntry Elsewhere(string id) => new(Scalar(id), null, "A report", SeedMetadata.None);

    public static Scalar Scalar(string text) => new(MappedText.At(text, 0), LineMap.Of(Path, text));

    public static ImmutableArray<Citation> Cites(params string[] cites) => [.. cites.Select(cite => Citation.Parse(cite, new Location(Path, 1, 1))!)];

    public static InlineText Inline(string markup)
    {
        var lines = LineMap.Of(Path, markup);
        return new InlineText(new Scalar(MappedText.At(markup, 0), lines), [], Block(markup, lines, 0, BlockKind.FrontMatter));
    }

    /// <summary>A page whose file is its body blocks, one a line.</summary>
    public static Explainer Page(params string[] blocks) => Page(BlockKind.Paragraph, blocks);

    public static Explainer Page(BlockKind kind, params string[] blocks)
    {
        var lines = LineMap.Of(Path, string.Join('\n', blocks));
        return new Explainer
        {
            Lines = lines,
            Title = new Scalar(MappedText.At("Title", 0), lines),
            Body = new([], [], [.. blocks.Select((text, line) => Block(text, lines, lines.StartOf(line + 1), kind))], [], 0),
        };
    }

    public static Result<PageEvidence> Check(Explainer page, params Article[] articles) =>
        EvidenceChecker.Check(page, Seeds(articles), SharedEntries.Empty, SiteSettings.Default);

    /// <summary>"SG1410 (3,7) message", one a diagnostic.</summary>
    public static string Shown(Diagnostic diagnostic) =>
        string.Create(null, $"{diagnostic.Code} ({diagnostic.Location.Line},{diagnostic.Location.Column},{diagnostic.Location.Length}) {diagnostic.Message}");

    /// <summary>Reads <c>[@…]</c> and <c>*…*</c> the way the Markdown reader does: taken out of the text, their places kept.</summary>
    private static TextBlock Block(string markup, LineMap lines, int offset, BlockKind kind)
    {
        var text = new System.Text.StringBuilder();
        var anchors = ImmutableArray.CreateBuilder<TextAnchor>();
        var groups = ImmutableArray.CreateBuilder<CitationGroup>();
        var emphasised = ImmutableArray.CreateBuilder<TextSpan>();
        var opened = -1;
        anchors.Add(new TextAnchor(0, offset));
        for (var at = 0; at < markup.Length; at++)
        {
            if (markup.AsSpan(at).StartsWith("[@"))
            {
                var end = markup.IndexOf(']', at);
                groups.Add(new CitationGroup(Group(markup[(at + 1)..end], lines, offset + at + 1), text.Length, lines.Locate(offset + at, end + 1 - at)));
                at = end;
            }
            else if (markup[at] == '*')
            {
                if (opened >= 0)
                {
                    emphasised.Add(TextSpan.FromBounds(opened, text.Length));
                }

                opened = opened < 0 ? text.Length : -1;
            }
            else
            {
                text.Append(markup[at]);
                continue;
            }

            anchors.Add(new TextAnchor(text.Length, offset + at + 1));
        }

        // The last anchor of an index is the one that counts.
        var kept = anchors.Where((anchor, index) => index == anchors.Count - 1 || anchors[index + 1].Index != anchor.Index);
        return new TextBlock(kind, new MappedText(text.ToString(), [.. kept]), groups.ToImmutable(), emphasised.ToImmutable());
    }

    private static ImmutableArray<Citation> Group(string inside, LineMap lines, int offset)
    {
        var cites = ImmutableArray.CreateBuilder<Citation>();
        foreach (var part in inside.Split(';'))
        {
            var start = offset + part.IndexOf('@', StringComparison.Ordinal) + 1;
            var name = part.Trim().TrimStart('@');
            cites.Add(Citation.Parse(name, lines.Locate(start, name.Length))!);
            offset += part.Length + 1;
        }

        return cites.ToImmutable();
    }
}
