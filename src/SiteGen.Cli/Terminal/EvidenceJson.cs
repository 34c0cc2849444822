// The evidence report for programs, one object a line. Its fields are listed in src/SiteGen.Engine/Evidence/README.md.
using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Evidence;
using SiteGen.Text;

namespace SiteGen.Cli.Terminal;

internal sealed class EvidenceJson(TextWriter output)
{
    private readonly JsonLines _lines = new(output);

    public void Write(EvidenceReport report, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var page in report.Pages)
        {
            _lines.Line(json => WritePage(json, page));
            foreach (var proof in page.Proven.Concat(page.Unchecked))
            {
                _lines.Line(json => WriteProof(json, proof));
            }

            foreach (var gap in page.Unproven.Concat(page.Uncited))
            {
                _lines.Line(json => WriteGap(json, gap));
            }

            foreach (var use in page.Exempt)
            {
                _lines.Line(json => WriteExempt(json, use));
            }
        }

        foreach (var source in report.Sources)
        {
            _lines.Line(json => WriteSource(json, source));
        }

        _lines.Line(json =>
        {
            json.WriteString("type", "summary");
            json.WriteNumber("errors", diagnostics.Count(diagnostic => diagnostic.IsError));
            json.WriteNumber("warnings", diagnostics.Count(diagnostic => !diagnostic.IsError));
        });
    }

    private static void WritePage(Utf8JsonWriter json, PageReport page)
    {
        json.WriteString("type", "page");
        json.WriteString("file", page.Path);
        json.WriteNumber("proven", page.Proven.Length);
        json.WriteNumber("unchecked", page.Unchecked.Length);
        json.WriteNumber("unproven", page.Unproven.Length);
        json.WriteNumber("uncited", page.Uncited.Length);
        json.WriteNumber("not_quotations", page.Exempt.Length);
    }

    private static void WriteProof(Utf8JsonWriter json, Proof proof)
    {
        json.WriteString("type", "proof");
        json.WriteString("kind", EvidenceText.KindOf(proof.Kind));
        json.WriteString("standing", proof.Standing.ToString().ToLowerInvariant());
        json.WriteString("text", proof.Text);
        WritePlace(json, proof.At);
        json.WriteString("entry", proof.Entry);
        json.WriteString("seed", proof.Article?.Id ?? proof.Lock?.Seed);
        json.WriteString("locked", proof.Lock?.Date.ToString("yyyy-MM-dd", null));
        json.WriteStartArray("passages");
        foreach (var stretch in proof.Stretches)
        {
            json.WriteStartObject();
            json.WriteString("passage", stretch.Passage.Id);
            json.WriteNumber("start", stretch.Span.Start);
            json.WriteNumber("length", stretch.Span.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGap(Utf8JsonWriter json, EvidenceGap gap)
    {
        json.WriteString("type", "gap");
        json.WriteString("kind", EvidenceText.KindOf(gap.Kind));
        json.WriteString("gap", gap.Gap.ToString().ToLowerInvariant());
        json.WriteString("text", gap.Text);
        WritePlace(json, gap.At);
    }

    private static void WriteExempt(Utf8JsonWriter json, ExemptMarks use)
    {
        json.WriteString("type", "not_quotation");
        json.WriteString("reason", EvidenceText.ReasonOf(use.Reason));
        json.WriteString("text", use.Text);
        WritePlace(json, use.At);
    }

    private static void WriteSource(Utf8JsonWriter json, SourceReport source)
    {
        json.WriteString("type", "source");
        json.WriteString("seed", source.Article.Id);
        json.WriteString("file", source.Article.Path);
        json.WriteNumber("citations", source.Citations);
        json.WriteNumber("quotations", source.Quotations);
        json.WriteNumber("figures", source.Figures);
        json.WriteNumber("dates", source.Dates);
        json.WriteNumber("words_quoted", source.Use.Printed);
        json.WriteNumber("words", source.Use.Body);
        if (source.Use.Allowed is { } allowed)
        {
            json.WriteNumber("words_allowed", allowed);
        }
        else
        {
            json.WriteNull("words_allowed");
        }
    }

    private static void WritePlace(Utf8JsonWriter json, Location at)
    {
        json.WriteString("file", at.Path);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteNumber("length", at.Length);
    }
}
