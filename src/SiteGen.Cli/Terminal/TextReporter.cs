// Messages for people: place, message, the line with carets below it, other places, help; and a summary line.
using System.Globalization;
using SiteGen.Cli.Disk;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli.Terminal;

/// <param name="errors">Where messages go.</param>
/// <param name="output">Where the summary goes.</param>
internal sealed class TextReporter(Ink errors, Ink output, SourceLines lines, Func<string, string> shownPath) : IReporter
{
    /// <summary>How many messages of one code are printed.</summary>
    public int PerCode { get; init; } = DiagnosticLimit.PerCode;

    public void Report(BuildReport report)
    {
        var limit = DiagnosticLimit.Of(report.Diagnostics, PerCode);
        foreach (var diagnostic in limit.Shown)
        {
            Print(diagnostic);
        }

        foreach (var (code, count) in limit.Rest)
        {
            errors.Line($"… and {count} more of {code}; --verbose shows all", Tone.Faint);
        }

        Summarise(report);
    }

    public void Print(Diagnostic diagnostic)
    {
        var tone = diagnostic.IsError ? Tone.Error : Tone.Warning;
        errors.Write(Place(diagnostic.Location), Tone.Strong).Write(": ")
            .Write($"{(diagnostic.IsError ? "error" : "warning")} {diagnostic.Code}", tone)
            .Line($": {Ink.Safe(diagnostic.Message)}");
        PrintExcerpt(diagnostic.Location, tone);
        foreach (var place in diagnostic.Related)
        {
            errors.Write("  ").Write(Place(place.Location), Tone.Strong).Line($": {Ink.Safe(place.Note)}");
            PrintExcerpt(place.Location, Tone.Help);
        }

        if (diagnostic.Help is { } help)
        {
            // Further lines are for copying into a file, each as it is to stand there.
            errors.Write("help", Tone.Help).Line($": {string.Join("\n      ", help.ReplaceLineEndings("\n").Split('\n').Select(Ink.Safe))}");
        }

        errors.Line();
    }

    private void PrintExcerpt(Location location, Tone tone)
    {
        if (lines.At(location) is not { } line)
        {
            return;
        }

        var number = location.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        var excerpt = Excerpt.Of(line, location.Column, location.Length, errors.Width - number.Length - 5);
        errors.Write($"  {number} | ", Tone.Faint).Line(excerpt.Text.TrimEnd());
        errors.Write($"  {gutter} | ", Tone.Faint);
        if (excerpt.Marked is { } marked)
        {
            errors.Line($"here: {marked}", tone);
        }
        else
        {
            errors.Write(new string(' ', excerpt.MarkStart)).Line(new string('^', excerpt.MarkWidth), tone);
        }
    }

    private void Summarise(BuildReport report)
    {
        var figures = report.Figures;
        var seconds = figures.Seconds.ToString("0.00", CultureInfo.InvariantCulture);
        if (report.Checked is { } files && report.Succeeded)
        {
            output.Write("Checked", Tone.Good).Line($" {Count(figures.Pages, "page")}, {Count(files, "file")} in {seconds} s: nothing stands in the way of publishing it{Warnings(report)}");
        }
        else if (report.Checked is not null)
        {
            output.Write("Not ready to publish", Tone.Error).Line($": {Count(report.Errors, "error")}{Warnings(report)} in {seconds} s");
        }
        else if (report.Written is { } written)
        {
            var deleted = written.Deleted > 0 ? $", {written.Deleted} deleted" : "";
            var done = report.FromRecord ? "" : $": {written.Written} written, {written.Unchanged} unchanged{deleted}";
            output.Write(report.FromRecord ? "Nothing changed:" : "Built", Tone.Good).Line(
                $" {Count(figures.Pages, "page")} from {Count(figures.Seeds, "seed")} and {Count(figures.Explainers, "explainer")} in {seconds} s{done}{Warnings(report)}");
            if (written.Recovered)
            {
                output.Line("note: an earlier build had been stopped half-way; its work was completed first");
            }
        }
        else
        {
            output.Write("Not built", Tone.Error).Line($": {Count(report.Errors, "error")}{Warnings(report)} in {seconds} s{LastGood(report.Output)}");
        }

        foreach (var note in report.Notes)
        {
            output.Line($"note: {Ink.Safe(note)}");
        }
    }

    private string LastGood(string folder) =>
        File.Exists(new OutputFolder(folder).Manifest) ? $"; the site in {shownPath(folder)} is as it was" : "";

    private static string Warnings(BuildReport report) => report.Warnings == 0 ? "" : $", {Count(report.Warnings, "warning")}";

    /// <summary>"1 error", "2 errors".</summary>
    public static string Count(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");

    private string Place(Location location) => Ink.Safe((location with { Path = shownPath(location.Path) }).ToString());
}
