// Messages as SARIF 2.1.0, the form that code scanning and editors read.
//
// The standard would write '{' and '}' in messages as '{{' and '}}', for tools that fill in arguments. There are none here, and GitHub and editors
// print what stands there: doubled braces would reach users who copy `reviewed_by: {name: …}` out of a message.
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Cli.Commands;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli.Terminal;

/// <param name="path">A file's path from the top of the repository, or absolute where it stands elsewhere; never with "..".</param>
/// <param name="version">Of this program.</param>
internal sealed class SarifReporter(TextWriter output, Func<string, string> path, string version) : IReporter
{
    public void Report(BuildReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, report);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(stream.ToArray()));
        output.Write('\n');
    }

    private void WriteRun(Utf8JsonWriter json, BuildReport report)
    {
        ImmutableArray<DiagnosticRule> rules = [.. report.Diagnostics.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SiteGen");
        json.WriteString("version", version);
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteInvocation(json, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Diagnostics)
        {
            WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Rule));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The tool came to its end, whatever it found; what a reader of text is told besides messages is told here.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, BuildReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteNumber("exitCode", report.Succeeded ? ExitCode.Fine : ExitCode.SiteHasErrors);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var note in report.Notes)
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            WriteText(json, "message", note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Title);
        json.WriteStartObject("fullDescription");
        json.WriteString("text", rule.Explanation.Trim());
        json.WriteEndObject();
        json.WriteStartObject("help");
        json.WriteString("text", rule.Explanation.Trim());
        json.WriteString("markdown", rule.Explanation.Trim());
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Severity == Severity.Error ? "error" : "warning");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", diagnostic.IsError ? "error" : "warning");
        WriteText(json, "message", diagnostic.Help is { } help ? $"{diagnostic.Message}\nhelp: {help}" : diagnostic.Message);
        json.WriteStartArray("locations");
        WritePlace(json, diagnostic.Location, null);
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var place in diagnostic.Related.Distinct())
            {
                WritePlace(json, place.Location, place.Note);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WritePlace(Utf8JsonWriter json, Location at, string? note)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        var shown = path(at.Path);
        var isElsewhere = Path.IsPathRooted(shown);
        json.WriteString("uri", isElsewhere ? new Uri(shown).AbsoluteUri : string.Join('/', shown.Split('/').Select(Uri.EscapeDataString)));
        if (!isElsewhere)
        {
            json.WriteString("uriBaseId", "%SRCROOT%");
        }

        json.WriteEndObject();
        // Code scanning shows nothing without a line: a file as a whole is shown at its first.
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(at.Line, 1));
        if (at.Column > 0)
        {
            json.WriteNumber("startColumn", at.Column);
            json.WriteNumber("endColumn", at.Column + Math.Max(at.Length, 1));
        }

        json.WriteEndObject();
        json.WriteEndObject();
        if (note is not null)
        {
            WriteText(json, "message", note);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
