// A parsed Markdown body: cards made of pieces that need nothing but lookups to become HTML, and the texts that are to be proven.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Markdown;

/// <summary>A parsed body. Holds no Markdig object, so it can be cached and compared.</summary>
/// <param name="Intro">What stands before the first <c>##</c> heading.</param>
/// <param name="Cards">One a <c>##</c> heading, in order.</param>
/// <param name="Blocks">Every block of text in order, for proof.</param>
/// <param name="Anchors">Every id in the body, for links: headings of all levels and explicit ids.</param>
/// <param name="WordCount">Words a reader reads.</param>
public sealed record Body(
    ImmutableArray<BodyPiece> Intro,
    ImmutableArray<Card> Cards,
    ImmutableArray<TextBlock> Blocks,
    ImmutableArray<string> Anchors,
    int WordCount)
{
    public static Body Empty { get; } = new([], [], [], [], 0);
}

/// <summary>A card: a question or topic with its one-line answer and its text.</summary>
/// <param name="Id">Anchor, explicit (<c>{#id}</c>) or made from the heading; never one the theme reserves.</param>
/// <param name="Title">The heading as plain text.</param>
/// <param name="Short">Pieces of <c>::: short</c>; empty without one.</param>
/// <param name="Content">The rest.</param>
public sealed record Card(string Id, string Title, ImmutableArray<BodyPiece> Short, ImmutableArray<BodyPiece> Content, Location At);

/// <summary>A piece of a body, in output order.</summary>
public abstract record BodyPiece;

/// <summary>Finished markup.</summary>
public sealed record MarkupPiece(string Html) : BodyPiece;

/// <summary>Running text, not yet escaped, in which a glossary term may be linked. Smart punctuation is already applied.</summary>
public sealed record ProsePiece(string Text) : BodyPiece;

/// <summary>A source marker goes here.</summary>
public sealed record CitationPiece(CitationGroup Group) : BodyPiece;

/// <summary>The start tag of a link whose target has to be resolved; its end tag follows as markup.</summary>
/// <param name="Target">As written, unescaped.</param>
public sealed record LinkPiece(string Target, string? Title, Location At) : BodyPiece;

/// <summary>An image whose source has to be resolved.</summary>
public sealed record ImagePiece(string Target, string Alternative, string? Title, Location At) : BodyPiece;

/// <summary>A side note, <c>::: note Title</c>.</summary>
public sealed record NotePiece(string Title, ImmutableArray<BodyPiece> Content) : BodyPiece;

public enum PlacedBlock
{
    Quote,
    Figure,
    Claims,
    Timeline,
}

/// <summary>A block of the front matter placed in the text; it is not repeated below.</summary>
/// <param name="Ids">Which entries; empty means all.</param>
public sealed record PlacedPiece(PlacedBlock Block, ImmutableArray<string> Ids, Location At) : BodyPiece;

/// <summary>An inline Markdown string of the front matter.</summary>
/// <param name="Source">As written.</param>
/// <param name="Pieces">Its pieces; never a note or a placed block.</param>
/// <param name="Block">Its text for proof.</param>
public sealed record InlineText(Scalar Source, ImmutableArray<BodyPiece> Pieces, TextBlock Block)
{
    /// <summary>Its words without markup.</summary>
    public string PlainText => Block.Text.Value;
}

public enum BlockKind
{
    Paragraph,
    List,
    TableRow,
    Footnote,
    Definition,

    /// <summary>One quotation where it has a citation; <see cref="TextBlock.Attribution"/> names its speaker.</summary>
    Blockquote,
    Heading,
    FrontMatter,
}

/// <summary>A block as proof reads it (CONTENT-MODEL section 3): plain text before smart punctuation, with code, URLs and
/// alternative texts left out (each replaced by U+FFFC, so that words do not run together).</summary>
/// <param name="Text">Its text, mapped to the file.</param>
/// <param name="Groups">Its citation groups by index.</param>
/// <param name="Emphasised">Stretches of emphasised text.</param>
/// <param name="Attribution">For a blockquote: the stretch of a last line that opens with a dash.</param>
public sealed record TextBlock(
    BlockKind Kind, MappedText Text, ImmutableArray<CitationGroup> Groups, ImmutableArray<TextSpan> Emphasised, TextSpan? Attribution = null);
