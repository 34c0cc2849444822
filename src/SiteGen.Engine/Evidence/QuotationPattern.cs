// A quotation as a page prints it, taken apart: pieces that must stand in the source in this order, and what the editor put between them.
using System.Collections.Immutable;

namespace SiteGen.Evidence;

/// <summary>Words that must stand in the source as they are.</summary>
/// <param name="Text">Folded.</param>
/// <param name="FreeCase">Indices of letters that may stand in either case: the quotation's first, and those in <c>[w]ill</c>.</param>
internal sealed record QuotationPiece(string Text, ImmutableArray<int> FreeCase);

/// <summary>A quotation taken apart.</summary>
/// <param name="Readings">Ways to read it, the most literal first: a bare ellipsis, or brackets, may stand in the source.</param>
/// <param name="WordsOutside">Words that are claimed to be the source's.</param>
/// <param name="WordsInside">Words in brackets: the editor's.</param>
internal sealed record QuotationPattern(ImmutableArray<ImmutableArray<QuotationPiece>> Readings, int WordsOutside, int WordsInside)
{
    /// <summary>What stands in brackets.</summary>
    public ImmutableArray<string> Inserted { get; init; } = [];

    /// <summary>More bare ellipses than this are read all one way, so that a text of dots costs no time.</summary>
    private const int MostMixedEllipses = 4;

    public static QuotationPattern Of(string text)
    {
        var parts = BracketPart.Of(FoldedText.Fold(text));
        var outside = parts.Where(part => !part.IsEditor).Sum(part => WordBoundaries.Count(part.Text));
        var inside = parts.Where(part => part.IsEditor).Sum(part => WordBoundaries.Count(part.Text));
        var ellipses = parts.Where(part => !part.IsEditor).Sum(part => part.Text.Count(c => c == '…'));
        var readings = ImmutableArray.CreateBuilder<ImmutableArray<QuotationPiece>>();
        if (parts.Exists(part => part.IsEditor))
        {
            // The source may have the brackets itself.
            readings.Add(Pieces([new BracketPart(FoldedText.Fold(text), [], IsEditor: false)], 0));
        }

        var ways = ellipses <= MostMixedEllipses ? Enumerable.Range(0, 1 << ellipses) : [0, ~0];
        readings.AddRange(ways.Select(omitted => Pieces(parts, omitted)).Where(pieces => !pieces.IsEmpty));
        return new QuotationPattern(readings.ToImmutable(), outside, inside) { Inserted = [.. parts.Where(part => part.IsEditor).Select(part => part.Text)] };
    }

    /// <summary>Closing punctuation may drop: the same reading without the comma or stop at its end; null when it has none.</summary>
    public static ImmutableArray<QuotationPiece>? WithoutClosing(ImmutableArray<QuotationPiece> pieces)
    {
        var last = pieces[^1];
        var text = last.Text.TrimEnd(',', '.', ';', ':', '،', '۔', '。', '、', '，', '।');
        return text.Length == last.Text.Length || text.Length == 0 ? null : pieces.SetItem(pieces.Length - 1, last with { Text = text });
    }

    /// <param name="omitted">Bit by bit, which bare ellipses stand for an omission.</param>
    private static ImmutableArray<QuotationPiece> Pieces(List<BracketPart> parts, int omitted)
    {
        var pieces = ImmutableArray.CreateBuilder<QuotationPiece>();
        var ellipsis = 0;
        foreach (var part in parts.Where(part => !part.IsEditor))
        {
            var start = 0;
            for (var at = 0; at <= part.Text.Length; at++)
            {
                var cut = at == part.Text.Length || (part.Text[at] == '…' && (omitted >> Math.Min(ellipsis++, 31) & 1) == 1);
                if (cut)
                {
                    Add(part, start, at);
                    start = at + 1;
                }
            }
        }

        return pieces.ToImmutable();

        void Add(BracketPart part, int start, int end)
        {
            while (start < end && part.Text[start] == ' ')
            {
                start++;
            }

            while (end > start && part.Text[end - 1] == ' ')
            {
                end--;
            }

            if (!part.Text.AsSpan(start, end - start).ContainsAnyLetterOrDigit())
            {
                return;
            }

            var free = part.FreeCase.Where(index => index >= start && index < end).Select(index => index - start);
            if (pieces.Count == 0)
            {
                free = free.Prepend(part.Text.AsSpan(start, end - start).IndexOfLetterOrDigit());
            }

            pieces.Add(new QuotationPiece(part.Text[start..end], [.. free.Distinct()]));
        }
    }
}

/// <summary>A stretch of a folded quotation, the editor's (in brackets) or the source's.</summary>
internal sealed record BracketPart(string Text, ImmutableArray<int> FreeCase, bool IsEditor)
{
    public static List<BracketPart> Of(string text)
    {
        var parts = new List<BracketPart>();
        var words = new System.Text.StringBuilder();
        var free = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var close = text[at] == '[' ? text.IndexOf(']', at) : -1;
            if (close < 0)
            {
                words.Append(text[at]);
                continue;
            }

            var inside = text[(at + 1)..close];
            if (inside.Length == 1 && char.IsLetter(inside[0]) && close + 1 < text.Length && char.IsLetter(text[close + 1]))
            {
                // [w]ill: the letter stands in the source in either case.
                free.Add(words.Length);
                words.Append(inside);
            }
            else
            {
                End();
                parts.Add(new BracketPart(inside.Trim('…', ' '), [], IsEditor: true));
            }

            at = close;
        }

        End();
        return parts;

        void End()
        {
            parts.Add(new BracketPart(words.ToString(), free.ToImmutable(), IsEditor: false));
            words.Clear();
            free.Clear();
        }
    }
}

internal static class LetterSpans
{
    public static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text) => text.IndexOfLetterOrDigit() >= 0;

    /// <summary>Index of the first letter, digit or half of a surrogate pair; -1 when there is none.</summary>
    public static int IndexOfLetterOrDigit(this ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
