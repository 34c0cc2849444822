// Where results are kept, and what they need beside them to mean something: date, versions, machine.
using System.Globalization;
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks.SideBySide;

internal static class Results
{
    private const string Cpus = "/proc/cpuinfo";

    private const string Explanation = """
        # Side by side with Hugo

        Each entry is one run of `hugo COUNT` (see tests/README.md): both generators build the same site of made-up news in turn, each build in a new
        process. A ratio is ours to Hugo's, the median over the pairs; only ratios compare between entries.

        """;

    /// <summary>The folder of this project, which holds the two sites and the results.</summary>
    public static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SiteGen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("SiteGen.sln was not found above the benchmarks: run them from a checkout.");
        }

        return Path.Combine(folder, "tests", "SiteGen.Benchmarks");
    }

    public static string Counts(WrittenWork ours, WrittenWork theirs) => $"""
        | written | articles | cards | related links | pagers | files | MB |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: |
        {Row("ours", ours)}
        {Row("Hugo", theirs)}

        """;

    public static string Machine(BenchSite ours, BenchSite theirs) => string.Create(CultureInfo.InvariantCulture,
        $"{Version(theirs)}; sitegen {Version(ours)}; {RuntimeInformation.FrameworkDescription}; {Environment.ProcessorCount} processors, {Model()}.");

    public static void Append(int articles, string entry)
    {
        var path = Path.Combine(Folder(), "RESULTS.md");
        if (!File.Exists(path))
        {
            File.WriteAllText(path, Explanation);
        }

        File.AppendAllText(path, string.Create(CultureInfo.InvariantCulture, $"\n## {DateTime.UtcNow:yyyy-MM-dd}, {articles} articles\n\n{entry}\n"));
    }

    private static string Row(string name, WrittenWork work) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {work.Articles} | {work.Cards} | {work.Related} | {work.Pagers} | {work.Files} | {work.Bytes / 1e6:0.0} |");

    private static string Version(BenchSite site) => TimedRun.Run([site.Program, site.VersionArgument]).Trim();

    private static string Model() =>
        (File.Exists(Cpus) ? File.ReadLines(Cpus).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() : null)
        ?? RuntimeInformation.ProcessArchitecture.ToString();
}
