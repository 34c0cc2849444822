// The costs as a table in Markdown: medians, and the median of the ratios of each pair.
using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Benchmarks.SideBySide;

internal static class ResultTable
{
    /// <summary>The lines of the table, each as soon as its builds are done.</summary>
    public static IEnumerable<string> Lines(IEnumerable<PairedCosts> costs) => Head.Concat(costs.Select(Row));

    private static ImmutableArray<string> Head { get; } =
    [
        "| | s, ours | s, Hugo | ratio | CPU s, ours | CPU s, Hugo | ratio | MiB, ours | MiB, Hugo | ratio |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ];

    private static string Row(PairedCosts costs) =>
        $"| {costs.Name} | {Cells(costs, cost => cost.Wall, "0.000")} | {Cells(costs, cost => cost.Cpu, "0.000")} | {Cells(costs, cost => cost.Memory, "0")} |";

    private static string Cells(PairedCosts costs, Func<BuildCost, double> part, string format) => string.Join(" | ",
        Median(costs.Runs.Select(run => part(run.Ours)), format),
        Median(costs.Runs.Select(run => part(run.Theirs)), format),
        $"**{Median(costs.Runs.Select(run => part(run.Ours) / part(run.Theirs)), "0.00")}**");

    private static string Median(IEnumerable<double> values, string format)
    {
        var sorted = values.Order().ToList();
        var median = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        return double.IsNaN(median) ? "–" : median.ToString(format, CultureInfo.InvariantCulture);
    }
}
