// Every text of a page that proof reads, each with the citations that stand beside it.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal enum PageTextKind
{
    /// <summary>Body text, or a text of the front matter: citations inside it and beside it cover it.</summary>
    Running,

    /// <summary>A short string beside an entry, such as <c>display_date</c>: its quotations are proven, its numbers belong to the entry.</summary>
    Label,

    /// <summary>Title, summary and headings: they hold no citations, so any passage the page cites will do.</summary>
    Heading,

    /// <summary>A name or a term: a few words in marks are part of it ("Ali “Bobby” Khan"), a sentence in marks is a quotation.</summary>
    Name,

    /// <summary>What a correction says stood here before: it may hold the very misquotation that was mended.</summary>
    Superseded,
}

/// <summary>A text that proof reads.</summary>
/// <param name="Block">Its words, groups and emphasis.</param>
/// <param name="Lines">Lines of the file it stands in (a shared entry stands in another file than the page).</param>
/// <param name="Cites">Citations beside it; empty in the body.</param>
/// <param name="At">Its place where the text itself has none; else null.</param>
internal sealed record PageText(PageTextKind Kind, TextBlock Block, LineMap Lines, ImmutableArray<Citation> Cites, Location? At = null)
{
    /// <summary>Whose words the text gives; null where it does not say.</summary>
    public Speaker? By { get; init; }

    /// <summary>The place of a stretch of the text.</summary>
    public Location Locate(TextSpan span) => At ?? Lines.Locate(Block.Text.ToFile(span));

    public static PageText Of(InlineText text, ImmutableArray<Citation> cites, PageTextKind kind = PageTextKind.Running) =>
        new(kind, text.Block, text.Source.Lines, cites);

    public static PageText Of(Scalar text, ImmutableArray<Citation> cites, PageTextKind kind = PageTextKind.Running) =>
        new(kind, Plain(text.Text), text.Lines, cites);

    /// <summary>A string whose own place was not kept: it is reported at its entry.</summary>
    public static PageText Of(string text, ImmutableArray<Citation> cites, Location entry, PageTextKind kind = PageTextKind.Running) =>
        new(kind, Plain(MappedText.At(text, 0)), LineMap.Of(entry.Path, ""), cites, entry);

    private static TextBlock Plain(MappedText text) => new(BlockKind.FrontMatter, text, [], []);
}
