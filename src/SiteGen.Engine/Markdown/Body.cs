// A parsed Markdown body: cards made of pieces that need nothing but lookups to become HTML, and the texts that are to be proven.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Markdown;

/// <summary>A parsed body. Holds no Markdig object, so it can be cached and compared. What a build asks of every page stands here; the text
/// itself is read when a page is made.</summary>
public sealed class Body
{
    private readonly Later<BodyText> _text;

    public Body(ImmutableArray<BodyPiece> intro, ImmutableArray<Card> cards, ImmutableArray<TextBlock> blocks, ImmutableArray<string> anchors, int wordCount)
        : this(
            wordCount,
            [.. blocks.SelectMany(block => block.Groups).SelectMany(group => group.Citations)],
            [.. WrittenLink.In(intro.Concat(cards.SelectMany(card => card.Short.Concat(card.Content))))],
            new(new BodyText(intro, cards, blocks, anchors)))
    {
    }

    internal Body(int wordCount, ImmutableArray<Citation> citations, ImmutableArray<WrittenLink> links, Later<BodyText> text) =>
        (WordCount, Citations, Links, _text) = (wordCount, citations, links, text);

    public static Body Empty { get; } = new([], [], [], [], 0);

    /// <summary>Words a reader reads.</summary>
    public int WordCount { get; }

    /// <summary>Every citation of the blocks, in order.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Every link and image, in order.</summary>
    public ImmutableArray<WrittenLink> Links { get; }

    /// <summary>What stands before the first <c>##</c> heading.</summary>
    public ImmutableArray<BodyPiece> Intro => _text.Value.Intro;

    /// <summary>One a <c>##</c> heading, in order.</summary>
    public ImmutableArray<Card> Cards => _text.Value.Cards;

    /// <summary>Every block of text in order, for proof.</summary>
    public ImmutableArray<TextBlock> Blocks => _text.Value.Blocks;

    /// <summary>Every id in the body, for links: headings of all levels and explicit ids.</summary>
    public ImmutableArray<string> Anchors => _text.Value.Anchors;

    /// <summary>The text, which may not have been read yet.</summary>
    internal Later<BodyText> Text => _text;
}

/// <summary>The text of a body: see <see cref="Body"/>.</summary>
internal sealed record BodyText(ImmutableArray<BodyPiece> Intro, ImmutableArray<Card> Cards, ImmutableArray<TextBlock> Blocks, ImmutableArray<string> Anchors);

/// <summary>A link or image as it is written.</summary>
public sealed record WrittenLink(string Target, Location At)
{
    /// <summary>Those in these pieces and in the notes among them, in order.</summary>
    internal static IEnumerable<WrittenLink> In(IEnumerable<BodyPiece> pieces) => pieces.SelectMany(piece => piece switch
    {
        LinkPiece link => [new(link.Target, link.At)],
        ImagePiece image => [new(image.Target, image.At)],
        NotePiece note => In(note.Content),
        _ => Enumerable.Empty<WrittenLink>(),
    });
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
