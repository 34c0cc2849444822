// The costs as a table in Markdown: medians, and the median of the ratios of each pair.
using System.Globalization;

namespace SiteGen.Benchmarks.SideBySide;

internal static class ResultTable
{
    public static string Of(IEnumerable<PairedCosts> costs) => string.Join('\n',
    [
        "| | s, ours | s, Hugo | ratio | CPU s, ours | CPU s, Hugo | ratio | MiB, ours | MiB, Hugo | ratio |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        .. costs.Select(Row),
    ]);

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
