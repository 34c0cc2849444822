// Writes a parsed body as short readable text, so that a test shows input and result side by side.
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Tests.Markdown;

/// <summary>Markup as it is without line feeds; prose in {braces}; citations as [@…]; links as [LINK target "title"].</summary>
internal static class MarkdownDump
{
    public static Result<Body> Read(string markdown, bool rawHtml = false) => MarkdownReader.Read(SourceText.Of("content/a.md", markdown), 0, rawHtml);

    public static Result<InlineText> ReadInline(string markdown) =>
        MarkdownReader.ReadInline(new Scalar(MappedText.At(markdown, 0), LineMap.Of("content/a.md", markdown)));

    /// <summary>The introduction, then each card.</summary>
    public static string Pieces(Body body)
    {
        var dump = new StringBuilder(Pieces(body.Intro));
        foreach (var card in body.Cards)
        {
            dump.Append(dump.Length > 0 ? " " : "").Append("## ").Append(card.Title).Append(" #").Append(card.Id);
            dump.Append(card.Short.IsEmpty ? "" : " SHORT " + Pieces(card.Short));
            dump.Append(card.Content.IsEmpty ? "" : " " + Pieces(card.Content));
        }

        return dump.ToString();
    }

    public static string Pieces(IEnumerable<BodyPiece> pieces) => string.Concat(pieces.Select(piece => piece switch
    {
        MarkupPiece markup => markup.Html.Replace("\n", "", StringComparison.Ordinal),
        ProsePiece prose => "{" + prose.Text + "}",
        CitationPiece citation => Group(citation.Group),
        LinkPiece link => $"[LINK {link.Target}{Title(link.Title)}]",
        ImagePiece image => $"[IMAGE {image.Target} ({image.Alternative}){Title(image.Title)}]",
        NotePiece note => $"[NOTE {note.Title}: {Pieces(note.Content)}]",
        PlacedPiece placed => $"[{placed.Block} {string.Join(' ', placed.Ids)}]",
        _ => piece.ToString(),
    }));

    /// <summary>One line a block: its kind and text with groups where they stand, emphasis in ‹›, the attribution in «», line feeds as /.</summary>
    public static string Blocks(Body body) => string.Join('\n', body.Blocks.Select(Block));

    public static string Block(TextBlock block)
    {
        var marks = new List<(int Index, int Order, string Mark)>();
        marks.AddRange(block.Groups.Select(group => (group.Index, 2, Group(group))));
        marks.AddRange(block.Emphasised.SelectMany(span => new[] { (span.Start, 3, "‹"), (span.End, 1, "›") }));
        if (block.Attribution is { } attribution)
        {
            marks.AddRange([(attribution.Start, 4, "«"), (attribution.End, 3, "»")]);
        }

        var text = new StringBuilder(block.Text.Value);
        foreach (var (index, _, mark) in marks.OrderBy(mark => mark.Index).ThenBy(mark => mark.Order).Reverse())
        {
            text.Insert(index, mark);
        }

        return $"{block.Kind}: {text.Replace('\n', '/').Replace('\uFFFC', '□')}";
    }

    public static string Messages<T>(Result<T> result) => string.Join('\n', result.Diagnostics.Order()
        .Select(d => $"{d.Code} {d.Location.Line}:{d.Location.Column}+{d.Location.Length} {d.Message}"));

    private static string Title(string? title) => title is null ? "" : $" \"{title}\"";

    private static string Group(CitationGroup group) => "[" + string.Join("; ", group.Citations.Select(Cite)) + "]";

    private static string Cite(Citation citation) => "@" + citation.Kind switch
    {
        CitationKind.Quote => "quote:" + citation.Target,
        CitationKind.None => "none",
        CitationKind.Editors => "editors",
        _ => citation.Target + (citation.First is null ? "" : "#" + citation.First) + (citation.Last is null ? "" : "-" + citation.Last),
    } + (citation.Locator is null ? "" : ", " + citation.Locator);
}
