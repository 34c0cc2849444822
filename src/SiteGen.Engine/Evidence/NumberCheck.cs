// Warns of numbers in running text that do not stand in what is cited for them.
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal sealed class NumberCheck(CheckedPage page, ProofLog log, SourceNumbers sources)
{
    public void Check(IEnumerable<PageText> texts)
    {
        foreach (var text in texts.Where(text => text.Kind == PageTextKind.Running && text.Block.Kind != BlockKind.Blockquote))
        {
            CheckNumbers(text);
        }
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
        foreach (var number in numbers.Where(number => !apart.Any(span => span.Start < number.Span.End && number.Span.Start < span.End)))
        {
            var covering = Coverage.Of(text, number.Span);
            var cited = page.Resolved(covering);
            if (cited.IsEmpty || cited.Any(source => source.Article is null) || covering.Any(cite => !page.Citations.ContainsKey(cite)))
            {
                continue;
            }

            var found = sources.Places(cited).Where(place => SameNumber(number, place.Quantity)
                || (place.Quantity.Unit == NumberRoles.Age && NumberRoles.IsApposition(words, number.Span) && number.Low == place.Quantity.Low)).ToList();
            if (found.Count > 0)
            {
                if (found.Count == 1 && SwappedCounts.Find(SwappedCounts.After(words, number.Span.End), found[0], sources.Places(cited)) is { } other)
                {
                    log.Add(sources.OtherCount(text.Locate(number.Span), found[0], other));
                }

                continue;
            }

            log.Add(EvidenceRules.NumberNotFound.At(text.Locate(number.Span), $"the number {words.Substring(number.Span.Start, number.Span.Length)} does not stand in {page.Named(cited)}",
                "compare the passage, or cite the one that holds the number"));
        }
    }

    /// <summary>In running text a sentence may name the unit elsewhere, and may round as its words say.</summary>
    private static bool SameNumber(Quantity number, Quantity source)
    {
        var (size, there) = (Positive(number), Positive(source));
        return size.IsStatedBy(there)
            || (number.Unit is null && !IsApart(source.Unit) && size.IsStatedBy(there with { Unit = null }))
            || (number.Unit is { IsDuration: true } && source.Unit is null && (size with { Unit = null }).IsStatedBy(there));
    }

    /// <summary>A time, an age or a ratio is no count of anything.</summary>
    private static bool IsApart(QuantityUnit? unit) => unit == NumberRoles.Time || unit == NumberRoles.Age || unit == NumberRoles.Reference || unit == QuantityUnit.OneIn;

    /// <summary>"It fell 5 percent" says in words what a minus says.</summary>
    private static Quantity Positive(Quantity quantity) => quantity.High is null ? quantity with { Low = Math.Abs(quantity.Low) } : quantity;

    /// <summary>Dates and quotations are not numbers.</summary>
    private List<TextSpan> NotNumbers(string words) =>
        [.. DateReader.Find(words, page.Language).Select(date => date.Span), .. QuotationMarks.Find(words, page.Language).Quotations.Select(quotation => quotation.Outer)];

    /// <summary>In digits, from 10 up, or with a percentage, currency or magnitude; no time of day.</summary>
    private static bool Counts(string words, Quantity number) =>
        words.Substring(number.Span.Start, number.Span.Length).Any(char.IsDigit) && number.Unit != NumberRoles.Time
        && (number.Low >= 10 || number.HasMagnitude || (number.Unit is { IsDuration: false } unit && unit != NumberRoles.Age && unit != NumberRoles.Reference));
}
