// Divides a parsed document into its introduction and its cards, and puts the footnotes behind the last of them.
using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Containers;
using SiteGen.Text;

namespace SiteGen.Markdown;

/// <summary>Reads one document. A card begins at each <c>##</c> heading at the left margin and ends before the next.</summary>
internal sealed class CardReader
{
    private readonly Draft _draft;
    private readonly InlineWriter _inlines;
    private readonly BlockWriter _blocks;
    private readonly ImmutableArray<Card>.Builder _cards = ImmutableArray.CreateBuilder<Card>();
    private ImmutableArray<BodyPiece> _intro = [];
    private ImmutableArray<BodyPiece> _short = [];
    private Card? _card;
    private Location? _shortAt;

    public CardReader(Draft draft)
    {
        _draft = draft;
        _inlines = new InlineWriter(draft);
        _blocks = new BlockWriter(draft, _inlines);
    }

    public Body Read(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            switch (block)
            {
                case HeadingBlock { Level: <= 2 } heading:
                    BeginCard(heading);
                    break;
                case FenceBlock { Name: "short" } fence when _card is not null:
                    ReadShort(fence);
                    break;
                case FootnoteGroup footnotes:
                    _blocks.DropPending();
                    WriteFootnotes(footnotes);
                    break;
                case LinkReferenceDefinitionGroup definitions:
                    ReportUnusedFootnotes(definitions);
                    break;
                default:
                    _blocks.Write(block);
                    break;
            }
        }

        _blocks.DropPending();
        EndCard();
        var texts = _draft.Blocks();
        return new Body(_intro, _cards.ToImmutable(), texts, _draft.Anchors.ToImmutable(), texts.Sum(text => WordCounter.Count(text.Text.Value)));
    }

    private void BeginCard(HeadingBlock heading)
    {
        var attributes = _blocks.TakePending() ?? InlineAttributes.Of(heading);
        EndCard();
        var at = _draft.Origin.At(heading.Span);
        if (heading.Level == 1)
        {
            _draft.Report(MarkdownRules.TopHeading.At(at, "a heading of the first level stands in the body",
                "the page's headline is title: in the front matter; write ## for a card"));
        }

        _draft.Begin(BlockKind.Heading);
        _draft.Pieces.Begin();
        var title = _inlines.WriteHeading(heading);
        if (_draft.Pieces.End().Any(piece => piece is LinkPiece or ImagePiece or MarkupPiece { Html: ['<', 's', 'u', 'p', ..] }))
        {
            _draft.Report(MarkdownRules.PlainHeading.At(at, "a card's heading is printed as plain text, without its links, images and footnotes",
                "move them into the text under the heading"));
        }

        _draft.Resume(null);
        _card = new Card(_blocks.HeadingId(heading, title, attributes), title, [], [], at);
    }

    private void EndCard()
    {
        var pieces = _draft.Pieces.Take();
        if (_card is null)
        {
            _intro = pieces;
            return;
        }

        _cards.Add(_card with { Short = _short, Content = pieces });
        _card = null;
        _short = [];
        _shortAt = null;
    }

    private void ReadShort(FenceBlock fence)
    {
        _blocks.DropPending();
        var at = _draft.Origin.At(fence.Opening);
        if (_shortAt is { } first)
        {
            _draft.Report(MarkdownRules.MisplacedContainer.At(at, $"this card has a short answer already, on line {first.Line}",
                "keep one ::: short a card", new RelatedPlace(first, "the first one")));
        }

        if (fence.Rest.Length > 0)
        {
            _draft.Report(MarkdownRules.PlacedBlock.At(at, "text behind ::: short is not shown", "put the answer on the next line"));
        }

        FenceWriter.CheckEnd(_draft, fence);
        _draft.Pieces.Begin();
        _blocks.WriteAll(fence);
        var content = _draft.Pieces.End();
        _short = _shortAt is null ? content : _short.AddRange(content);
        _shortAt ??= at;
    }

    private void WriteFootnotes(FootnoteGroup group)
    {
        var pieces = _draft.Pieces;
        pieces.Markup("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        foreach (var block in group)
        {
            var footnote = (Footnote)block;
            _draft.Begin(BlockKind.Footnote);
            pieces.Markup("<li id=\"fn:").Markup(footnote.Order).Markup("\">");
            _blocks.WriteAll(footnote);
            pieces.Markup("</li>\n");
            _draft.Resume(null);
        }

        pieces.Markup("</ol></div>\n");
    }

    private void ReportUnusedFootnotes(LinkReferenceDefinitionGroup definitions)
    {
        foreach (var definition in definitions)
        {
            if (definition is FootnoteLinkReferenceDefinition { Footnote: { Links.Count: 0 } footnote })
            {
                _draft.Report(MarkdownRules.UnusedFootnote.At(_draft.Origin.At(footnote.LabelSpan), $"the footnote {footnote.Label} is not shown, because nothing refers to it",
                    $"write [{footnote.Label}] where it belongs, or remove it"));
            }
        }
    }
}
