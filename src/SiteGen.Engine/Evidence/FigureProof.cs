// Proves the entries of figures: each number of a value must stand in a cited passage as the same quantity.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal sealed class FigureProof(CheckedPage page, ProofLog log, SourceNumbers sources)
{
    public void Check()
    {
        foreach (var figure in page.Page.Figures)
        {
            if (page.Resolved(figure.Cites) is { IsEmpty: false } cited)
            {
                CheckEntry(figure, cited);
            }
        }
    }

    private void CheckEntry(Figure figure, ImmutableArray<ResolvedCitation> cited)
    {
        var stated = StatedFigure.Quantities(figure, page.Language);
        if (stated.IsEmpty)
        {
            log.Add(EvidenceRules.FigureUnreadable.At(figure.Value.At, $"no number can be read in \"{figure.Value.Value}\"", "write it in digits with its magnitude and unit: value: \"129 million\", unit: USD"));
            log.Miss(ProofKind.Figure, GapKind.Unproven, figure.Value.Value, figure.Value.At);
            return;
        }

        var found = stated.Select(quantity => sources.Stating(quantity, cited)).ToImmutableArray();
        if (!found.Contains(null))
        {
            Accept(figure, stated, [.. found.Select(place => place!.Value)], cited);
        }
        else if (cited.FirstOrDefault(source => source.AbsentSeed is not null) is { AbsentSeed: { } absent })
        {
            log.ByLock(new Proof(ProofKind.Figure, ProofStanding.Locked, figure.Value.Value, figure.Value.At, null, null, []) { Entry = figure.Id },
                page.Locked(ProofKind.Figure, figure.Value.Value, cited), absent);
        }
        else if (cited.FirstOrDefault(source => source.Article is null) is { } elsewhere)
        {
            log.Unchecked(ProofKind.Figure, figure.Value.Value, figure.Value.At, elsewhere.Citation, figure.Id);
        }
        else
        {
            log.Miss(ProofKind.Figure, GapKind.Unproven, figure.Value.Value, figure.Value.At);
            log.Add(Failure(figure, stated[found.IndexOf(null)], cited));
        }
    }

    private void Accept(Figure figure, ImmutableArray<Quantity> stated, ImmutableArray<NumberPlace> found, ImmutableArray<ResolvedCitation> cited)
    {
        var first = found[0];
        log.Prove(new Proof(ProofKind.Figure, ProofStanding.Found, figure.Value.Value, figure.Value.At, first.Article, first.Passage,
            [.. found.Where(place => place.Article == first.Article && place.Passage == first.Passage).Select(place => place.Quantity.Span).Distinct()])
        {
            Citation = first.Cited.Citation,
            Entry = figure.Id,
            Stretches = [.. found.Select(place => new PassageStretch(place.Passage, place.Quantity.Span)).Distinct()],
        });
        foreach (var (quantity, place) in stated.Zip(found).Where(pair => pair.First.DropsHedgeOf(pair.Second.Quantity)).Take(1))
        {
            log.Add(EvidenceRules.HedgeDropped.At(figure.Value.At, quantity.Hedge == Hedge.Exact ? "the source does not state this figure as exact" : "the source limits this figure to one side",
                "say about, nearly, more than or up to, as the source does", new RelatedPlace(page.Place(place.Article, place.Passage, place.Quantity.Span), "the source says so here")));
        }

        foreach (var (quantity, place) in stated.Zip(found))
        {
            var counted = $"{SwappedCounts.After(figure.Value.Value, Math.Min(quantity.Span.End, figure.Value.Value.Length))} {figure.Unit}";
            if (SwappedCounts.Find(counted, place, sources.Places(cited)) is { } other)
            {
                log.Add(sources.OtherCount(figure.Value.At, place, other));
            }
        }
    }

    /// <summary>The number of the same value where the passage has one, else its first few.</summary>
    private Diagnostic Failure(Figure figure, Quantity stated, ImmutableArray<ResolvedCitation> cited)
    {
        var places = sources.Places(cited).ToList();
        var same = places.Where(place => place.Quantity.Low == stated.Low || place.Quantity.High == stated.Low).Select(place => (NumberPlace?)place).FirstOrDefault();
        var shown = string.Join(", ", (same is { } one ? [one] : places.Take(3)).Select(place => $"“{WordsOf(place)}”").Distinct());
        var help = same is { Quantity.Unit: { } unit } && NumberRoles.Kind(unit) is { } role ? $"the passage has {shown} only as {role}"
            : shown.Length == 0 ? "the passage holds no number; parts of a date are none"
            : $"the passage says {shown}; round only with about, nearly or more than, and give the unit";
        var related = same is { } there ? [new RelatedPlace(page.Place(there.Article, there.Passage, there.Quantity.Span), "the nearest number")]
            : cited.Where(source => source.Passages.Length == 1).Take(3).Select(source => new RelatedPlace(
                page.Place(source.Article!, source.Passages[0], new TextSpan(0, source.Passages[0].Text.Value.Length)), "the passage that is cited"));
        return EvidenceRules.FigureNotFound.At(figure.Value.At, $"this figure does not stand in {page.Named(cited)} as the same quantity", help, [.. related]);
    }

    private static string WordsOf(NumberPlace place) => place.Passage.Text.Value.Substring(place.Quantity.Span.Start, place.Quantity.Span.Length);
}

/// <summary>Reads the value and unit of an entry of figures.</summary>
internal static class StatedFigure
{
    /// <summary>What an editor counts in words of their own: a source's number with a unit of its own is another quantity.</summary>
    private static readonly QuantityUnit Counted = new("counted");

    /// <summary>Every quantity of the value; none where a number of it cannot be read, for what is printed is proven.</summary>
    public static ImmutableArray<Quantity> Quantities(Figure figure, string language)
    {
        var value = figure.Value.Value;
        var read = QuantityReader.Find(value, language);
        if (figure.Unit is { } unit && read is [{ Unit: null }] && QuantityReader.Find($"{value} {unit}", language) is [var whole])
        {
            read = [whole];
        }

        if (Enumerable.Range(0, value.Length).Any(at => char.IsDigit(value[at]) && !read.Any(quantity => quantity.Span.Start <= at && at < quantity.Span.End)))
        {
            return [];
        }

        return [.. read.Select(quantity => WithUnit(quantity, figure.Unit))];
    }

    /// <summary>A unit of its own narrows the one that the value has.</summary>
    private static Quantity WithUnit(Quantity read, string? unit)
    {
        if (unit is null)
        {
            return read;
        }

        var named = QuantityWords.Unit(unit);
        return named is not null && (read.Unit is null || named.Matches(read.Unit)) ? read with { Unit = named } : read.Unit is null ? read with { Unit = Counted } : read;
    }

    /// <summary>Matching treats a counted noun as no unit, and not as any stretch of time.</summary>
    public static bool IsStatedBy(Quantity stated, Quantity source) =>
        stated.Unit == Counted ? source.Unit is null && (stated with { Unit = null }).IsStatedBy(source) : stated.IsStatedBy(source);
}
