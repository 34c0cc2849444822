// One passage, or one cited range of passages, made ready for matching: folded, with the source's own quotation marks read.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A stretch of one passage's text.</summary>
public readonly record struct PassageStretch(Passage Passage, TextSpan Span);

/// <summary>Passages ready for matching. Offsets are those of their texts, joined by line feeds.</summary>
/// <param name="Variants">The folded text as it stands, then with the reporting clauses inside split quotations passed over.</param>
/// <param name="Marks">The source's own quotations.</param>
/// <param name="IsBalanced">False where a mark has no partner: then nobody can tell who says what.</param>
internal sealed record SourceReading(
    Article Article, ImmutableArray<Passage> Passages, string Text, ImmutableArray<ReadingVariant> Variants, ImmutableArray<MarkedText> Marks, bool IsBalanced)
{
    public static SourceReading Of(Article article, ImmutableArray<Passage> passages, string language)
    {
        var text = string.Join('\n', passages.Select(passage => passage.Text.Value));
        var marks = ImmutableArray.CreateBuilder<MarkedText>();
        var continued = ImmutableArray.CreateBuilder<TextSpan>();
        var balanced = true;
        var offset = 0;
        foreach (var passage in passages)
        {
            var found = QuotationMarks.Find(passage.Text.Value, language);
            var runsOn = !found.Quotations.IsEmpty && !found.Quotations[^1].IsClosed && RunsOn(article, passage, found.Quotations[^1]);
            balanced &= found.Strays.IsEmpty && found.Quotations.All(quotation => quotation.IsClosed || (runsOn && quotation == found.Quotations[^1]));
            marks.AddRange(found.Quotations.Select(quotation => quotation with { Outer = new TextSpan(quotation.Outer.Start + offset, quotation.Outer.Length) }));
            offset += passage.Text.Value.Length + 1;
            if (runsOn && passage != passages[^1])
            {
                // The next paragraph opens its mark again: the line feed and that mark are passed over.
                continued.Add(new TextSpan(offset - 1, 2));
            }
        }

        return new SourceReading(article, passages, text, ReadingVariant.All(text, marks.ToImmutable(), continued.ToImmutable(), language), marks.ToImmutable(), balanced);
    }

    /// <summary>The stretches of the passages that a stretch of the joined text came from.</summary>
    public IEnumerable<PassageStretch> Locate(TextSpan span)
    {
        var offset = 0;
        foreach (var passage in Passages)
        {
            var start = Math.Max(span.Start, offset);
            var end = Math.Min(span.End, offset + passage.Text.Value.Length);
            if (start < end)
            {
                yield return new PassageStretch(passage, TextSpan.FromBounds(start - offset, end - offset));
            }

            offset += passage.Text.Value.Length + 1;
        }
    }

    /// <summary>The place in the seed of an offset in the joined text.</summary>
    public Location Place(TextSpan span)
    {
        var stretch = Locate(span.Length == 0 ? span with { Length = 1 } : span).FirstOrDefault(new PassageStretch(Passages[0], new TextSpan(0, 0)));
        return Article.Lines.Locate(stretch.Passage.Text.ToFile(stretch.Span));
    }

    /// <summary>A quotation over several paragraphs opens each of them with a mark and closes only the last.</summary>
    private static bool RunsOn(Article article, Passage passage, MarkedText open)
    {
        var next = article.Body.IndexOf(passage) + 1;
        return next > 0 && next < article.Body.Length && article.Body[next].Text.Value is { Length: > 0 } following && following[0] == passage.Text.Value[open.Outer.Start];
    }
}

/// <summary>One way to read the text.</summary>
/// <param name="Spoken">Stretches inside the source's marks, in offsets of the joined text; parts of one split quotation are one where the clause between them was passed over.</param>
internal sealed record ReadingVariant(FoldedText Text, ImmutableArray<TextSpan> Spoken)
{
    public static ImmutableArray<ReadingVariant> All(string text, ImmutableArray<MarkedText> marks, ImmutableArray<TextSpan> continued, string language)
    {
        var folded = FoldedText.Of(text);
        var plain = new ReadingVariant(folded, [.. marks.Select(mark => mark.Inner)]);
        var clauses = ReportingClauses.Find(text, marks, language);
        if (clauses.IsEmpty && continued.IsEmpty)
        {
            return [plain];
        }

        var spoken = Merge(plain.Spoken, [.. clauses.Concat(continued)]);
        var withComma = new ReadingVariant(folded.Without(clauses.Concat(continued).OrderBy(cut => cut.Start), spaced: true), spoken);
        var withoutComma = new ReadingVariant(
            folded.Without(clauses.Select(cut => ReportingClauses.WithComma(text, cut)).Concat(continued).OrderBy(cut => cut.Start), spaced: true), spoken);
        return [plain, withComma, withoutComma];
    }

    /// <summary>Quotations that a cut joins become one.</summary>
    private static ImmutableArray<TextSpan> Merge(ImmutableArray<TextSpan> spoken, ImmutableArray<TextSpan> cuts)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spoken)
        {
            if (merged.Count > 0 && cuts.Any(cut => cut.Start <= merged[^1].End && cut.End >= span.Start))
            {
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, span.End);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.ToImmutable();
    }
}
