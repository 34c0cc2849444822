// Reads citation groups and says what is wrong in them, with how it should look.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Explainers;

namespace SiteGen.Markdown.Citations;

internal sealed class CitationWriter(Draft draft)
{
    private const string Shapes = "write [@s1#p3], [@s1#p3-p5], [@s1#p3; @s2], [@s2, p. 14], [@quote:q3], [@none] or [@editors]";

    /// <summary>Writes one group as a piece and into the block's text.</summary>
    public void Write(CitationInline group, bool inHeading, bool inLink)
    {
        var at = draft.Origin.At(group.Span);
        if (!group.HasEnd)
        {
            draft.Report(MarkdownRules.MalformedCitation.At(at, "this citation has no closing bracket", Shapes));
            return;
        }

        if (inHeading || inLink)
        {
            draft.Report(MarkdownRules.MisplacedCitation.At(at, inHeading ? "a heading cannot hold a citation" : "the words of a link cannot hold a citation",
                inHeading ? "move it into the text under the heading" : "move it behind the link"));
            return;
        }

        var citations = ImmutableArray.CreateBuilder<Citation>(group.Parts.Length);
        foreach (var part in group.Parts)
        {
            var place = draft.Origin.At(part.Start, part.Length);
            if (part.Text is not null && Citation.Parse(part.Text, place) is { } citation)
            {
                citations.Add(citation);
            }
            else
            {
                draft.Report(MarkdownRules.MalformedCitation.At(part.Length == 0 ? at : place, Message(part), Help(part)));
            }
        }

        if (citations.Count > 0)
        {
            var all = citations.DrainToImmutable();
            draft.Pieces.Cite(new CitationPiece(draft.Reading?.Cite(all, at) ?? new CitationGroup(all, 0, at)));
        }
    }

    /// <summary>A bracket that is just text: what follows it may have been meant as a citation or a footnote.</summary>
    public void CheckUnread(int bracket)
    {
        var text = draft.Origin.Text.AsSpan(Math.Min(bracket, draft.Origin.Text.Length));
        if (text.StartsWith("[@"))
        {
            draft.Report(MarkdownRules.MalformedCitation.At(draft.Origin.At(bracket, 2), "this is neither a citation nor a link",
                Shapes + "; put a space before a bracket that follows it"));
        }
        else if (text.StartsWith("[^") && text.IndexOfAny("]\r\n") is var end && end > 2 && text[end] == ']' && !text[..end].Contains(' '))
        {
            draft.Report(MarkdownRules.UnknownFootnote.At(draft.Origin.At(bracket, end + 1), $"there is no footnote {text[1..end]}",
                $"write its text on a line of its own: {text[..(end + 1)]}: …"));
        }
    }

    private static string Message(CitationPart part) => part switch
    {
        { Length: 0 } => "a citation is empty here",
        { Text: null } => "every citation of a group begins with @",
        { Text: "" } => "@ names no source here",
        _ => $"\"@{part.Text}\" is not a citation",
    };

    private static string Help(CitationPart part)
    {
        var joined = string.Concat((part.Text ?? "").Where(c => !char.IsWhiteSpace(c)));
        return part.Text is { Length: > 0 } && joined != part.Text && Citation.Parse(joined, default) is not null ? $"write [@{joined}]" : Shapes;
    }
}
