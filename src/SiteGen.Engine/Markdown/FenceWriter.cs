// Containers: side notes and the places of front-matter blocks. A card's short answer is found by the reader of cards.
using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Containers;
using SiteGen.Text;

namespace SiteGen.Markdown;

internal sealed class FenceWriter(Draft draft, BlockWriter blocks)
{
    private static readonly ImmutableArray<string> Names = ["short", "note", "quote", "figure", "claims", "timeline"];

    public void Write(FenceBlock fence)
    {
        if (fence.Name.Length == 0)
        {
            draft.Report(MarkdownRules.StrayFence.At(draft.Origin.At(fence.Opening), "this line closes a container, but none is open",
                "remove it, or name what it should open: ::: note"));
            return;
        }

        CheckEnd(draft, fence);
        if (fence.Parent is not (MarkdownDocument or FenceBlock { Name: "note" }) && fence.Name != "short" && Names.Contains(fence.Name))
        {
            draft.Report(MarkdownRules.MisplacedContainer.At(draft.Origin.At(fence.Opening), $"::: {fence.Name} cannot stand inside another block",
                "move it out of the list, quotation or container, to the left margin"));
        }

        switch (fence.Name)
        {
            case "note":
                WriteNote(fence);
                break;
            case "quote":
                WritePlaced(fence, PlacedBlock.Quote, needsId: true);
                break;
            case "figure":
                WritePlaced(fence, PlacedBlock.Figure, needsId: true);
                break;
            case "claims":
                WritePlaced(fence, PlacedBlock.Claims, needsId: false);
                break;
            case "timeline":
                WritePlaced(fence, PlacedBlock.Timeline, needsId: false);
                break;
            case "short":
                // A card's own short answer never comes here.
                ReportShort(fence);
                blocks.WriteAll(fence);
                break;
            default:
                draft.Report(MarkdownRules.UnknownContainer.At(draft.Origin.At(fence.NameSpan), $"there is no container \"{fence.Name}\"",
                    Nearest.Question(fence.Name, Names) ?? "containers are " + string.Join(", ", Names)));
                blocks.WriteAll(fence);
                break;
        }
    }

    private void ReportShort(FenceBlock fence) =>
        draft.Report(MarkdownRules.MisplacedContainer.At(draft.Origin.At(fence.Opening), "::: short stands outside a card",
            "put it right under a ## heading, at the left margin; the page's own answer is summary: in the front matter"));

    public static void CheckEnd(Draft draft, FenceBlock fence)
    {
        if (!fence.HasEnd)
        {
            draft.Report(MarkdownRules.OpenContainer.At(draft.Origin.At(fence.Opening), $"::: {fence.Name} is never closed",
                "close it with a line of three colons: :::"));
        }
    }

    private void WriteNote(FenceBlock fence)
    {
        var outer = draft.Begin(BlockKind.Heading);
        draft.Reading!.Append(fence.Rest, fence.RestStart);
        draft.Resume(null);
        draft.Pieces.Begin();
        blocks.WriteAll(fence);
        var content = draft.Pieces.End();
        draft.Pieces.Add(new NotePiece(new SmartPunctuation().Apply(fence.Rest, '\0').ToString(), content));
        draft.Resume(outer);
    }

    private void WritePlaced(FenceBlock fence, PlacedBlock block, bool needsId)
    {
        var at = draft.Origin.At(fence.Opening);
        ImmutableArray<string> ids = [.. fence.Rest.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries)];
        if (needsId && ids.IsEmpty)
        {
            draft.Report(MarkdownRules.PlacedBlock.At(at, $"::: {fence.Name} does not say which {fence.Name}",
                $"name it by its id in the front matter: ::: {fence.Name} {(block == PlacedBlock.Quote ? "q1" : "f1")}"));
        }

        if (fence.Count > 0)
        {
            draft.Report(MarkdownRules.PlacedBlock.At(draft.Origin.At(fence[0].Span), $"text inside ::: {fence.Name} is not shown",
                "close the container first: a line of three colons, then the text"));
        }

        draft.Pieces.Add(new PlacedPiece(block, ids, at));
    }
}
