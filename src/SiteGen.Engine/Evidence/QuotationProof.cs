// Goes over a page and has every quotation of it proven: in quotes, in blockquotes, and in running text.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal sealed class QuotationProof(CheckedPage page, ProofLog log, SpeakerCheck speakers)
{
    private readonly QuotationProver _prover = new(page, log, speakers);
    private readonly ExemptWords _exempt = ExemptWords.Of(page);

    public void Check(ImmutableArray<PageText> texts)
    {
        // Entries first: marks in the text are proven through them.
        foreach (var quote in page.Page.Quotes)
        {
            CheckEntry(quote);
        }

        foreach (var text in texts)
        {
            // A blockquote with a name below it is a quotation even where nothing is cited for it.
            if (text.Block is { Kind: BlockKind.Blockquote } block && (!block.Groups.IsEmpty || block.Attribution is not null))
            {
                CheckBlockquote(text);
            }
            else
            {
                CheckMarks(text);
            }
        }
    }

    private void CheckEntry(Quote quote)
    {
        if (quote.Cites.IsEmpty)
        {
            // Its missing citation is reported with those of other entries.
            return;
        }

        var proven = quote.Original ?? quote.Text;
        _prover.Prove(new QuotationTask(proven.Value, proven.At, [.. quote.Cites.Where(cite => cite.Kind != CitationKind.Quote)])
        {
            Entry = quote.Id,
            By = AttributionTo(quote.By, mustBeSpoken: true) ?? new Attribution([], quote.At, MustBeSpoken: true),
        });
    }

    private void CheckBlockquote(PageText text)
    {
        var end = text.Block.Attribution?.Start ?? text.Block.Text.Value.Length;
        var words = Trimmed(text.Block.Text.Value, new TextSpan(0, end));
        if (words.Length == 0)
        {
            return;
        }

        _prover.Prove(new QuotationTask(Slice(text, words), text.Locate(words), [.. text.Block.Groups.SelectMany(group => group.Citations)])
        {
            By = text.Block.Attribution is { } line ? new Attribution([.. NamesIn(Slice(text, line))], text.Locate(line), MustBeSpoken: true) : null,
        });
    }

    /// <summary>A name in an attribution stands at its beginning, or between commas: "— Lin Jian, spokesman".</summary>
    private static IEnumerable<string> NamesIn(string line) =>
        line.TrimStart('-', '–', '—', '―', '‒', ' ', '\u00A0').Split(',', '(', ')').Select(part => part.Trim()).Where(part => part.Length > 0);

    private void CheckMarks(PageText text)
    {
        foreach (var quotation in QuotationMarks.Find(text.Block.Text.Value, page.Language).Quotations)
        {
            var inner = Trimmed(text.Block.Text.Value, quotation.Inner);
            var words = Slice(text, inner);
            if (!words.AsSpan().ContainsAnyLetterOrDigit())
            {
                continue;
            }

            if (text.Kind == PageTextKind.Name && WordBoundaries.Count(words) <= ExemptWords.MostWords)
            {
                continue;
            }

            if (_exempt.Reason(words, text.Block, inner) is { } reason)
            {
                log.Exempt(new ExemptMarks(reason, words, text.Locate(inner)));
                continue;
            }

            var heading = text.Kind == PageTextKind.Heading;
            var covering = heading ? [.. page.Citations.Keys.Where(cite => cite.Kind == CitationKind.Source).OrderBy(cite => cite.At)] : Coverage.Of(text, quotation.Outer);
            if (text.Kind == PageTextKind.Superseded && covering.IsEmpty)
            {
                continue;
            }

            _prover.Prove(new QuotationTask(words, text.Locate(inner), covering)
            {
                IsUnclosed = !quotation.IsClosed,
                IsHeading = heading,
                By = AttributionTo(text.By, mustBeSpoken: false),
            });
        }
    }

    private Attribution? AttributionTo(Speaker? by, bool mustBeSpoken) => by is null ? null : new([.. page.NamesOf(by)], by.At, mustBeSpoken);

    private static string Slice(PageText text, TextSpan span) => text.Block.Text.Value.Substring(span.Start, span.Length);

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
