// How parsed Markdown and citations are kept in the cache file.
using SiteGen.Caching;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Storage;

internal static class MarkdownForms
{
    public static Body Body(CacheStream s, Body? x) =>
        new(s.Number(x?.WordCount), s.List(x?.Citations, Citation), s.List(x?.Links, Written), s.Later(x?.Text, Text));

    public static Citation Citation(CacheStream s, Citation? x) => new(
        s.Choice(x?.Kind), s.Text(x?.Target), s.TextOrNull(x?.First), s.TextOrNull(x?.Last), s.TextOrNull(x?.Locator), TextForms.Place(s, x?.At ?? default));

    /// <summary>In whose lines the text stands, the caller knows.</summary>
    public static InlineText Inline(CacheStream s, InlineText? x, LineMap lines) => new(Scalar(s, x?.Source, lines), s.List(x?.Pieces, Piece), Block(s, x?.Block));

    public static Scalar Scalar(CacheStream s, Scalar? x, LineMap lines) => new(TextForms.Mapped(s, x?.Text), lines);

    private static BodyText Text(CacheStream s, BodyText? x) =>
        new(s.List(x?.Intro, Piece), s.List(x?.Cards, Card), s.List(x?.Blocks, Block), s.List(x?.Anchors, TextForms.Text));

    private static WrittenLink Written(CacheStream s, WrittenLink? x) => new(s.Text(x?.Target), TextForms.Place(s, x?.At ?? default));

    private static Card Card(CacheStream s, Card? x) =>
        new(s.Text(x?.Id), s.Text(x?.Title), s.List(x?.Short, Piece), s.List(x?.Content, Piece), TextForms.Place(s, x?.At ?? default));

    private static TextBlock Block(CacheStream s, TextBlock? x) => new(
        s.Choice(x?.Kind), TextForms.Mapped(s, x?.Text), s.List(x?.Groups, Group), s.Values(x?.Emphasised, TextForms.Span), s.MaybeValue(x?.Attribution, TextForms.Span));

    private static CitationGroup Group(CacheStream s, CitationGroup? x) => new(s.List(x?.Citations, Citation), s.Number(x?.Index), TextForms.Place(s, x?.At ?? default));

    private static BodyPiece Piece(CacheStream s, BodyPiece? x) => s.Choice(KindOf(x)) switch
    {
        PieceKind.Markup => new MarkupPiece(s.Text((x as MarkupPiece)?.Html)),
        PieceKind.Prose => new ProsePiece(s.Text((x as ProsePiece)?.Text)),
        PieceKind.Citation => new CitationPiece(Group(s, (x as CitationPiece)?.Group)),
        PieceKind.Link => Link(s, x as LinkPiece),
        PieceKind.Image => Image(s, x as ImagePiece),
        PieceKind.Note => Note(s, x as NotePiece),
        _ => Placed(s, x as PlacedPiece),
    };

    private static LinkPiece Link(CacheStream s, LinkPiece? x) => new(s.Text(x?.Target), s.TextOrNull(x?.Title), TextForms.Place(s, x?.At ?? default));

    private static ImagePiece Image(CacheStream s, ImagePiece? x) =>
        new(s.Text(x?.Target), s.Text(x?.Alternative), s.TextOrNull(x?.Title), TextForms.Place(s, x?.At ?? default));

    private static NotePiece Note(CacheStream s, NotePiece? x) => new(s.Text(x?.Title), s.List(x?.Content, Piece));

    private static PlacedPiece Placed(CacheStream s, PlacedPiece? x) =>
        new(s.Choice(x?.Block), s.List(x?.Ids, TextForms.Text), TextForms.Place(s, x?.At ?? default));

    private enum PieceKind
    {
        Markup,
        Prose,
        Citation,
        Link,
        Image,
        Note,
        Placed,
    }

    private static PieceKind? KindOf(BodyPiece? piece) => piece switch
    {
        null => null,
        MarkupPiece => PieceKind.Markup,
        ProsePiece => PieceKind.Prose,
        CitationPiece => PieceKind.Citation,
        LinkPiece => PieceKind.Link,
        ImagePiece => PieceKind.Image,
        NotePiece => PieceKind.Note,
        PlacedPiece => PieceKind.Placed,
        _ => throw new InvalidOperationException($"the cache file has no form for {piece.GetType()}"),
    };
}
