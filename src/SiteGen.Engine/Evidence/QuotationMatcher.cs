// Looks for a quotation in a source: exact after folding, piece by piece, and says whose words they are.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal enum MatchKind
{
    Nowhere,

    /// <summary>It stands there only across one of the source's own marks.</summary>
    Crossing,
    Unclear,
    Wording,

    /// <summary>Spoken, but its pieces stand in several quotations of the source.</summary>
    Scattered,
    Spoken,
}

/// <summary>What was found.</summary>
/// <param name="Spans">Stretches of the reading's text, in order.</param>
/// <param name="Mark">For <see cref="MatchKind.Crossing"/>: offset of the mark that is crossed.</param>
/// <param name="Omitted">What stands in the source between pieces that the page joins by an omission or insertion.</param>
internal sealed record QuotationMatch(MatchKind Kind, SourceReading Reading, ImmutableArray<TextSpan> Spans, int Mark, ImmutableArray<TextSpan> Omitted)
{
    /// <summary>For <see cref="MatchKind.Scattered"/>: the quotations of the source that hold the pieces, in order.</summary>
    public ImmutableArray<TextSpan> Quotations { get; init; } = [];
}

internal static class QuotationMatcher
{
    /// <summary>The best match of a quotation in a reading.</summary>
    public static QuotationMatch Find(QuotationPattern pattern, SourceReading reading)
    {
        var best = new QuotationMatch(MatchKind.Nowhere, reading, [], 0, []);
        foreach (var variant in reading.Variants)
        {
            foreach (var pieces in Ways(pattern))
            {
                if (Match(pieces, variant, reading) is { } match && match.Kind > best.Kind)
                {
                    best = match;
                }
            }
        }

        return best.Kind == MatchKind.Nowhere ? AcrossMarks(pattern, reading) ?? best : best;
    }

    /// <summary>It stands in a text of the page itself, such as an entry of <c>quotes:</c>, where nobody's marks count.</summary>
    public static bool StandsIn(QuotationPattern pattern, string text)
    {
        var folded = FoldedText.Of(text);
        return Ways(pattern).Any(pieces => Place(pieces, folded, _ => true) is not null);
    }

    private static IEnumerable<ImmutableArray<QuotationPiece>> Ways(QuotationPattern pattern) =>
        pattern.Readings.SelectMany(pieces => QuotationPattern.WithoutClosing(pieces) is { } shorter ? [pieces, shorter] : (ImmutableArray<QuotationPiece>[])[pieces]);

    private static QuotationMatch? Match(ImmutableArray<QuotationPiece> pieces, ReadingVariant variant, SourceReading reading)
    {
        if (!reading.IsBalanced)
        {
            return Place(pieces, variant.Text, _ => true) is { } found ? Made(MatchKind.Unclear, found, variant, reading) : null;
        }

        if (Place(pieces, variant.Text, span => variant.Spoken.Any(spoken => Holds(spoken, span))) is { } inside)
        {
            var one = variant.Spoken.Select(spoken => Place(pieces, variant.Text, span => Holds(spoken, span))).FirstOrDefault(found => found is not null);
            return one is not null ? Made(MatchKind.Spoken, one.Value, variant, reading) : Made(MatchKind.Scattered, inside, variant, reading) with
            {
                Quotations = [.. inside.Select(span => variant.Spoken.First(spoken => Holds(spoken, variant.Text.ToOriginal(span)))).Distinct()],
            };
        }

        if (Place(pieces, variant.Text, span => !variant.Spoken.Any(spoken => Crosses(spoken, span))) is { } outside)
        {
            return Made(MatchKind.Wording, outside, variant, reading);
        }

        if (Place(pieces, variant.Text, _ => true) is { } crossing)
        {
            return Made(MatchKind.Crossing, crossing, variant, reading) with { Mark = FirstMark(crossing, variant) };
        }

        return null;
    }

    /// <summary>The words stand there if the source's marks are overlooked: what the page must be told of.</summary>
    private static QuotationMatch? AcrossMarks(QuotationPattern pattern, SourceReading reading)
    {
        var marks = reading.Marks.SelectMany(mark => mark.IsClosed
            ? [new TextSpan(mark.Outer.Start, 1), new TextSpan(mark.Outer.End - 1, 1)]
            : (TextSpan[])[new TextSpan(mark.Outer.Start, 1)]).ToImmutableArray();
        if (marks.IsEmpty || !reading.IsBalanced)
        {
            return null;
        }

        var bare = new ReadingVariant(reading.Variants[0].Text.Without(marks, spaced: false), reading.Variants[0].Spoken);
        var found = Ways(pattern).Select(pieces => Place(pieces, bare.Text, _ => true)).FirstOrDefault(spans => spans is not null);
        return found is null ? null : Made(MatchKind.Crossing, found.Value, bare, reading) with { Mark = FirstMark(found.Value, bare) };
    }

    /// <summary>Places each piece after the one before, as early as it goes, where it is allowed to stand.</summary>
    private static ImmutableArray<TextSpan>? Place(ImmutableArray<QuotationPiece> pieces, FoldedText text, Func<TextSpan, bool> allowed)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(pieces.Length);
        var from = 0;
        foreach (var piece in pieces)
        {
            var found = Occurrences(piece, text.Value, from).Where(span => allowed(text.ToOriginal(span))).Select(span => (TextSpan?)span).FirstOrDefault();
            if (found is not { } span)
            {
                return null;
            }

            spans.Add(span);
            from = span.End;
        }

        return spans.DrainToImmutable();
    }

    private static IEnumerable<TextSpan> Occurrences(QuotationPiece piece, string text, int from)
    {
        // Search for the part after the last letter whose case is free, then check those letters one by one.
        var head = piece.FreeCase.IsEmpty ? 0 : piece.FreeCase.Max() + 1;
        for (var at = from; at + piece.Text.Length <= text.Length; at++)
        {
            var found = text.AsSpan(at + head).IndexOf(piece.Text.AsSpan(head));
            if (found < 0)
            {
                yield break;
            }

            at += found;
            if (at + piece.Text.Length <= text.Length && HeadStands(piece, text, at, head)
                && WordBoundaries.At(text, at) && WordBoundaries.At(text, at + piece.Text.Length))
            {
                yield return new TextSpan(at, piece.Text.Length);
            }
        }
    }

    private static bool HeadStands(QuotationPiece piece, string text, int at, int head)
    {
        for (var index = 0; index < head; index++)
        {
            var (wanted, there) = (piece.Text[index], text[at + index]);
            if (wanted != there && (!piece.FreeCase.Contains(index) || char.ToLowerInvariant(wanted) != char.ToLowerInvariant(there)))
            {
                return false;
            }
        }

        return true;
    }

    private static QuotationMatch Made(MatchKind kind, ImmutableArray<TextSpan> found, ReadingVariant variant, SourceReading reading)
    {
        var pieces = found.Select(variant.Text.ToOriginal).ToImmutableArray();
        var omitted = pieces.Zip(pieces.Skip(1), (one, next) => TextSpan.FromBounds(one.End, next.Start));
        return new QuotationMatch(kind, reading, [.. found.SelectMany(variant.Text.ToOriginals)], 0, [.. omitted]);
    }

    private static bool Holds(TextSpan spoken, TextSpan span) => spoken.Start <= span.Start && span.End <= spoken.End;

    /// <summary>It begins or ends inside the marks and reaches out of them, or lies inside them.</summary>
    private static bool Crosses(TextSpan spoken, TextSpan span) =>
        spoken.Start < span.End && span.Start < spoken.End && !(span.Start < spoken.Start && spoken.End < span.End);

    private static int FirstMark(ImmutableArray<TextSpan> found, ReadingVariant variant)
    {
        var start = variant.Text.ToOriginal(found[0]).Start;
        var end = variant.Text.ToOriginal(found[^1]).End;
        return variant.Spoken.SelectMany(spoken => (int[])[spoken.Start - 1, spoken.End]).Where(mark => mark >= start && mark < end)
            .DefaultIfEmpty(start).Min();
    }
}
