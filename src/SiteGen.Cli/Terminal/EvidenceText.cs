// The evidence report for people: a table a page group and one of sources; plain columns where nobody looks at a terminal.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Cli.Commands;
using SiteGen.Evidence;
using SiteGen.Text;

namespace SiteGen.Cli.Terminal;

internal sealed class EvidenceText(Surroundings around)
{
    private readonly Ink _ink = around.OutputInk;

    /// <param name="shows">Every proof, with the passage that holds it.</param>
    public void Write(EvidenceReport report, bool shows)
    {
        if (report.Pages.IsEmpty)
        {
            _ink.Line("There are no pages.");
            return;
        }

        new TextTable(around, "Page", "Proven", "Not checked here", "Cited, unproven", "Uncited", "Not quotations")
            .Write(report.Pages.Select(page => (string[])
            [
                page.Path, Number(page.Proven.Length), Number(page.Unchecked.Length), Number(page.Unproven.Length), Number(page.Uncited.Length), Number(page.Exempt.Length),
            ]));
        if (!report.Sources.IsEmpty)
        {
            _ink.Line();
            new TextTable(around, "Source", "Cited", "Quotations", "Figures", "Dates", "Words quoted", "Allowed", "Body words")
                .Write(report.Sources.Select(source => (string[])
                [
                    source.Article.Id, Number(source.Citations), Number(source.Quotations), Number(source.Figures), Number(source.Dates),
                    Number(source.Use.Printed) + (source.Use.IsExceeded ? " (too many)" : ""), source.Use.Allowed is { } allowed ? Number(allowed) : "any", Number(source.Use.Body),
                ]));
            _ink.Line("Words of a source's body that quotations on all pages show, drafts included, each word once.", Tone.Faint);
        }

        foreach (var page in report.Pages)
        {
            WriteProofs(shows ? page.Proven : []);
            WriteGaps(page.Unproven, "cited, but not found there", Tone.Error);
            WriteGaps(page.Uncited, "nothing is cited for it", Tone.Warning);
        }

        WriteExempt(report.Pages);
    }

    private void WriteProofs(ImmutableArray<Proof> proofs)
    {
        foreach (var (proof, index) in proofs.Select((proof, index) => (proof, index)))
        {
            if (index == 0)
            {
                _ink.Line();
            }

            Place(proof.At);
            var where = proof.Article is { } article ? $" in {article.Id}#{proof.Passage!.Id}" : proof.Lock is { } line ? $", proven on {line.Date:yyyy-MM-dd}" : "";
            _ink.Write($"{KindOf(proof.Kind)}, {StandingOf(proof.Standing)}{Ink.Safe(where)}", Tone.Good).Line($": {Ink.Safe(proof.Text.ReplaceLineEndings(" "))}");
        }
    }

    private static string StandingOf(ProofStanding standing) => standing switch
    {
        ProofStanding.Spoken => "inside the source's marks",
        ProofStanding.Wording => "the source's own words",
        ProofStanding.Unclear => "nobody can tell whose words",
        ProofStanding.Found => "stands",
        _ => "by quotes.lock",
    };

    private void WriteGaps(ImmutableArray<EvidenceGap> gaps, string what, Tone tone)
    {
        foreach (var (gap, index) in gaps.Select((gap, index) => (gap, index)))
        {
            if (index == 0)
            {
                _ink.Line();
            }

            Place(gap.At);
            _ink.Write($"{KindOf(gap.Kind)}, {what}", tone).Line($": {Ink.Safe(gap.Text.ReplaceLineEndings(" "))}");
        }
    }

    private void WriteExempt(ImmutableArray<PageReport> pages)
    {
        var uses = pages.SelectMany(page => page.Exempt).ToList();
        if (uses.Count == 0)
        {
            return;
        }

        _ink.Line();
        _ink.Line("Words in marks that nobody is quoted as saying:", Tone.Strong);
        foreach (var use in uses)
        {
            Place(use.At);
            _ink.Line($"{Ink.Safe(use.Text)} ({ReasonOf(use.Reason)})");
        }
    }

    private void Place(Location at) => _ink.Write(Ink.Safe(at.ToString()), Tone.Strong).Write(": ");

    internal static string KindOf(ProofKind kind) => kind switch
    {
        ProofKind.Quotation => "quotation",
        ProofKind.Figure => "figure",
        _ => "date",
    };

    internal static string ReasonOf(ExemptReason reason) => reason switch
    {
        ExemptReason.NotQuotation => "not_quotations",
        ExemptReason.GlossaryTerm => "glossary",
        _ => "emphasised",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
