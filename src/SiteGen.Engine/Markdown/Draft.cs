// What the writers of one body share: the pieces and block texts in the making, ids and messages.
using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown;

/// <summary>A body in the making.</summary>
internal sealed class Draft
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<TextBlock?> _blocks = [];
    private readonly Stack<BlockText> _spare = new();

    public Draft(Origin origin, bool rawHtml)
    {
        Origin = origin;
        RawHtml = rawHtml;
        Anchors = new AnchorNames(_diagnostics.Add);
    }

    public Origin Origin { get; }

    public bool RawHtml { get; }

    public PieceWriter Pieces { get; } = new();

    public AnchorNames Anchors { get; }

    /// <summary>The block whose text is being read; null between blocks.</summary>
    public BlockText? Reading { get; private set; }

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Begins a block; give the result to <see cref="Resume"/> at its end. Blocks keep the order of their beginnings.</summary>
    public BlockText? Begin(BlockKind kind)
    {
        var outer = Reading;
        Reading = _spare.Count > 0 ? _spare.Pop() : new BlockText(Origin);
        Reading.Begin(kind, _blocks.Count);
        _blocks.Add(null);
        return outer;
    }

    /// <summary>Ends the block that is being read, unless it goes on.</summary>
    public void Resume(BlockText? outer)
    {
        if (Reading is { } done && done != outer)
        {
            _blocks[done.Slot] = done.Build();
            _spare.Push(done);
        }

        Reading = outer;
    }

    /// <summary>All blocks that have ended and have something to read.</summary>
    public ImmutableArray<TextBlock> Blocks() => [.. _blocks.OfType<TextBlock>()];

    /// <summary>An element's start tag with the attributes that an editor gave it; fixed attributes may stand behind its name.</summary>
    public void Open(string element, Attributes.AttributesInline? attributes, string? ownClass = null, string? ownId = null)
    {
        Pieces.Markup("<").Markup(element);
        var id = ownId ?? (attributes?.Id is { } given ? Anchors.Explicit(given, Origin.At(attributes.Span)) : null);
        if (id is not null)
        {
            Pieces.Markup(" id=\"").Escaped(id).Markup("\"");
        }

        if (ownClass is not null || attributes is { Classes.IsEmpty: false })
        {
            var classes = string.Join(' ', attributes?.Classes ?? []);
            Pieces.Markup(" class=\"").Escaped(ownClass is null || classes.Length == 0 ? ownClass + classes : $"{ownClass} {classes}").Markup("\"");
        }

        foreach (var (name, value) in attributes?.Pairs ?? [])
        {
            if (name is "lang" or "dir" or "title")
            {
                Pieces.Markup(" ").Markup(name).Markup("=\"").Escaped(value).Markup("\"");
            }
            else
            {
                Report(MarkdownRules.Attributes.At(Origin.At(attributes!.Span), $"the attribute \"{name}\" is not allowed in Markdown",
                    "an id, classes, lang, dir and title are allowed"));
            }
        }

        Pieces.Markup(">");
    }

    public void Misplaced(Attributes.AttributesInline attributes) =>
        Report(MarkdownRules.Attributes.At(Origin.At(attributes.Span), "these attributes belong to nothing",
            "put them right behind a link, an image, code or emphasis, at the end of a heading or paragraph, or on a line of their own above a block"));
}
