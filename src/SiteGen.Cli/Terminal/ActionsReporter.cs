// Annotations for GitHub Actions: each message stands beside its line in the pull request.
using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Terminal;

/// <param name="path">A file's path from the top of the repository.</param>
internal sealed class ActionsReporter(TextWriter output, Func<string, string> path) : IReporter
{
    public void Report(BuildReport report)
    {
        foreach (var diagnostic in DiagnosticLimit.Of(report.Diagnostics, DiagnosticLimit.PerCode).Shown)
        {
            output.Write(Annotation(diagnostic));
            output.Write('\n');
        }
    }

    private string Annotation(Diagnostic diagnostic)
    {
        var at = diagnostic.Location;
        var place = $"file={Property(path(at.Path))}";
        if (at.Line > 0)
        {
            place += string.Create(CultureInfo.InvariantCulture, $",line={at.Line},col={at.Column}");
            place += at.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $",endColumn={at.Column + at.Length}") : "";
        }

        var help = diagnostic.Help is null ? "" : $"\nhelp: {diagnostic.Help}";
        return $"::{(diagnostic.IsError ? "error" : "warning")} {place},title={Property($"{diagnostic.Code}: {diagnostic.Rule.Title}")}::{Text(diagnostic.Message + help)}";
    }

    private static string Text(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
