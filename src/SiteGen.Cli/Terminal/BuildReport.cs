// What there is to say about one build, whatever form it is said in.
using System.Collections.Immutable;
using SiteGen.Cli.Disk;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Terminal;

/// <summary>One build, done or failed.</summary>
/// <param name="Diagnostics">Of reading, building and writing, in the order to print.</param>
/// <param name="Notes">Lines for the summary, e.g. which drafts were not written.</param>
/// <param name="Written">What the writer did; null when nothing was written.</param>
/// <param name="Output">The output folder.</param>
internal sealed record BuildReport(
    BuildFigures Figures,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Notes,
    WriteReport? Written,
    string Output)
{
    /// <summary>Whether the last build is told again because nothing changed since.</summary>
    public bool FromRecord { get; init; }

    /// <summary>Files of the site that was checked and not to be written; null for a build.</summary>
    public int? Checked { get; init; }

    public bool Succeeded => Checked is null ? Written is not null : Errors == 0;

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.IsError);

    public int Warnings => Diagnostics.Length - Errors;
}

/// <summary>Counts for the summary line.</summary>
/// <param name="Pages">HTML pages of the site.</param>
/// <param name="Seconds">From start to end.</param>
internal sealed record BuildFigures(int Pages, int Seeds, int Explainers, double Seconds);

/// <summary>Tells a user about a build.</summary>
internal interface IReporter
{
    void Report(BuildReport report);
}
