// Messages for programs: one JSON object a line, a diagnostic each, then a summary.
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli.Terminal;

internal sealed class JsonReporter(TextWriter output, Func<string, string> shownPath) : IReporter
{
    private readonly JsonLines _lines = new(output);

    public void Report(BuildReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            _lines.Line(json => Write(json, diagnostic));
        }

        _lines.Line(json => WriteSummary(json, report));
    }

    private void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("type", "diagnostic");
        json.WriteString("severity", diagnostic.IsError ? "error" : "warning");
        json.WriteString("code", diagnostic.Code);
        json.WriteString("title", diagnostic.Rule.Title);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        WritePlace(json, diagnostic.Location);
        json.WriteStartArray("related");
        foreach (var place in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("note", place.Note);
            WritePlace(json, place.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteString("file", location.Path);
        json.WriteString("path", shownPath(location.Path));
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
        json.WriteNumber("length", location.Length);
    }

    private static void WriteSummary(Utf8JsonWriter json, BuildReport report)
    {
        json.WriteString("type", "summary");
        json.WriteBoolean("succeeded", report.Succeeded);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteNumber("pages", report.Figures.Pages);
        json.WriteNumber("seeds", report.Figures.Seeds);
        json.WriteNumber("explainers", report.Figures.Explainers);
        json.WriteNumber("written", report.Written?.Written ?? 0);
        json.WriteNumber("unchanged", report.Written?.Unchanged ?? 0);
        json.WriteNumber("deleted", report.Written?.Deleted ?? 0);
        json.WriteNumber("seconds", Math.Round(report.Figures.Seconds, 3));
        json.WriteString("output", report.Output);
        json.WriteStartArray("notes");
        foreach (var note in report.Notes)
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
    }
}
