// Proves the entries of figures, and warns of numbers in running text that do not stand in what is cited for them.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal sealed class FigureProof(CheckedPage page, ProofLog log)
{
    private readonly Dictionary<(string Article, string Passage), ImmutableArray<Quantity>> _read = [];

    public void Check(ImmutableArray<PageText> texts)
    {
        foreach (var figure in page.Page.Figures)
        {
            CheckEntry(figure);
        }

        foreach (var text in texts.Where(text => text.Kind == PageTextKind.Running && text.Block.Kind != BlockKind.Blockquote))
        {
            CheckNumbers(text);
        }
    }

    private void CheckEntry(Figure figure)
    {
        var cited = page.Resolved(figure.Cites);
        if (cited.IsEmpty)
        {
            return;
        }

        if (Stated(figure) is not { } stated)
        {
            log.Add(EvidenceRules.FigureUnreadable.At(figure.Value.At, $"no number can be read in \"{figure.Value.Value}\"", "write it in digits with its magnitude and unit: value: \"129 million\", unit: USD"));
            log.Miss(ProofKind.Figure, GapKind.Unproven, figure.Value.Value, figure.Value.At);
            return;
        }

        var found = Places(cited).Where(place => stated.IsStatedBy(place.Quantity)).OrderBy(place => stated.DropsHedgeOf(place.Quantity)).FirstOrDefault();
        if (found.Passage is not null)
        {
            log.Prove(new Proof(ProofKind.Figure, ProofStanding.Found, figure.Value.Value, figure.Value.At, found.Cited.Article, found.Passage, [found.Quantity.Span])
            {
                Citation = found.Cited.Citation,
                Entry = figure.Id,
                Stretches = [new PassageStretch(found.Passage, found.Quantity.Span)],
            });
            if (stated.DropsHedgeOf(found.Quantity))
            {
                log.Add(EvidenceRules.HedgeDropped.At(figure.Value.At, "the source does not state this figure as exact", "say about, nearly or more than, as the source does",
                    Here(found.Cited.Article!, found.Passage, found.Quantity.Span)));
            }
        }
        else if (cited.FirstOrDefault(source => source.AbsentSeed is not null) is { AbsentSeed: { } absent })
        {
            log.ByLock(new Proof(ProofKind.Figure, ProofStanding.Locked, figure.Value.Value, figure.Value.At, null, null, []) { Entry = figure.Id },
                page.Locked(ProofKind.Figure, figure.Value.Value, cited), absent);
        }
        else if (cited.All(source => source.Article is null))
        {
            log.Unchecked(ProofKind.Figure, figure.Value.Value, figure.Value.At, cited[0].Citation, figure.Id);
        }
        else if (cited.All(source => source.Article is not null))
        {
            log.Miss(ProofKind.Figure, GapKind.Unproven, figure.Value.Value, figure.Value.At);
            log.Add(EvidenceRules.FigureNotFound.At(figure.Value.At, $"this figure does not stand in {page.Named(cited)} as the same quantity", Nearest(stated, cited),
                [.. cited.Where(source => source.Passages.Length == 1).Take(3).Select(source => new RelatedPlace(
                    page.Place(source.Article!, source.Passages[0], new TextSpan(0, source.Passages[0].Text.Value.Length)), "the passage that is cited"))]));
        }
        else
        {
            log.Unchecked(ProofKind.Figure, figure.Value.Value, figure.Value.At, cited.First(source => source.Article is null).Citation, figure.Id);
        }
    }

    /// <summary>The value with its unit: a unit of its own narrows the one that the value has.</summary>
    private Quantity? Stated(Figure figure)
    {
        var whole = figure.Unit is { } unit && QuantityReader.Find(figure.Value.Value, page.Language) is [{ Unit: null }, ..] ? $"{figure.Value.Value} {unit}" : figure.Value.Value;
        if (QuantityReader.Find(whole, page.Language) is not [var read, ..])
        {
            return null;
        }

        var narrower = figure.Unit is { } narrow ? QuantityWords.Unit(narrow) : null;
        return narrower is not null && (read.Unit is null || narrower.Matches(read.Unit)) ? read with { Unit = narrower } : read;
    }

    private string Nearest(Quantity stated, ImmutableArray<ResolvedCitation> cited)
    {
        var same = Places(cited).Where(place => place.Quantity.Low == stated.Low || place.Quantity.High == stated.Low).Concat(Places(cited)).Take(1)
            .Select(place => place.Passage.Text.Value.Substring(place.Quantity.Span.Start, place.Quantity.Span.Length)).FirstOrDefault();
        return same is null ? "the passage holds no number" : $"the passage says “{same}”; round only with about, nearly or more than, and give the unit";
    }

    private void CheckNumbers(PageText text)
    {
        if (text.Cites.IsEmpty && text.Block.Groups.IsEmpty)
        {
            return;
        }

        var words = text.Block.Text.Value;
        var numbers = words.Any(char.IsDigit) ? QuantityReader.Find(words, page.Language).Where(number => Counts(words, number)).ToList() : [];
        var apart = numbers.Count == 0 ? [] : NotNumbers(words);
        foreach (var number in numbers.Where(number => !apart.Any(span => Overlaps(span, number.Span))))
        {
            var covering = Coverage.Of(text, number.Span);
            var cited = page.Resolved(covering);
            if (cited.IsEmpty || cited.Any(source => source.Article is null) || covering.Any(cite => !page.Citations.ContainsKey(cite)) || Places(cited).Any(place => SameNumber(number, place.Quantity)))
            {
                continue;
            }

            log.Add(EvidenceRules.NumberNotFound.At(text.Locate(number.Span), $"the number {words.Substring(number.Span.Start, number.Span.Length)} does not stand in {page.Named(cited)}",
                "compare the passage, or cite the one that holds the number"));
        }
    }

    /// <summary>In running text a sentence may name the unit elsewhere, and may round as its words say.</summary>
    private static bool SameNumber(Quantity number, Quantity source) =>
        Positive(number) is var size && (size.IsStatedBy(Positive(source)) || (number.Unit is null && size.IsStatedBy(Positive(source) with { Unit = null })));

    /// <summary>"It fell 5 percent" says in words what a minus says.</summary>
    private static Quantity Positive(Quantity quantity) => quantity.High is null ? quantity with { Low = Math.Abs(quantity.Low) } : quantity;

    /// <summary>Dates and quotations are not numbers.</summary>
    private List<TextSpan> NotNumbers(string words) =>
        [.. DateReader.Find(words).Select(date => date.Span), .. QuotationMarks.Find(words, page.Language).Quotations.Select(quotation => quotation.Outer)];

    /// <summary>In digits, from 10 up, or with a percentage, currency or magnitude; no time of day.</summary>
    private static bool Counts(string words, Quantity number)
    {
        var span = number.Span;
        var clock = (span.End < words.Length && words[span.End] == ':') || (span.Start > 0 && words[span.Start - 1] == ':');
        return words.Substring(span.Start, span.Length).Any(char.IsDigit) && !clock && (number.Low >= 10 || number.HasMagnitude || number.Unit is not null);
    }

    private IEnumerable<(ResolvedCitation Cited, Passage Passage, Quantity Quantity)> Places(ImmutableArray<ResolvedCitation> cited) =>
        from source in cited
        where source.Article is not null
        from passage in source.Passages
        from quantity in Read(source.Article!, passage)
        select (source, passage, quantity);

    private ImmutableArray<Quantity> Read(Article article, Passage passage)
    {
        var key = (article.Id, passage.Id);
        if (!_read.TryGetValue(key, out var quantities))
        {
            quantities = QuantityReader.Find(passage.Text.Value, page.LanguageOf(article));
            _read.Add(key, quantities);
        }

        return quantities;
    }

    private RelatedPlace Here(Article article, Passage passage, TextSpan span) => new(page.Place(article, passage, span), "the source says so here");

    private static bool Overlaps(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
