// Runs benchmarks in this process: one that the harness builds apart would be built under the repository's own build rules.
// `pages [FOLDER] [ROUNDS]` measures the second half of a build instead, `stages` extraction, `hugo COUNT` whole builds beside Hugo's,
// `serve COUNT` the time from saving a file to the new page, `edits COUNT` the stages of a build after one edit.
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SiteGen.Benchmarks;
using SiteGen.Benchmarks.SideBySide;

if (args is ["pages", .. var rest])
{
    PageStages.Run(rest.FirstOrDefault(), rest.Length > 1 ? int.Parse(rest[1], System.Globalization.CultureInfo.InvariantCulture) : 10);
    return;
}

if (args is ["stages"])
{
    StageTimes.Print(Console.Out);
    return;
}

if (args is ["hugo", .. var comparison])
{
    Environment.ExitCode = Comparison.Run(comparison, Console.Out);
    return;
}

if (args is ["serve", ..])
{
    Environment.ExitCode = await ServeLatency.Run(args.AsMemory(1), Console.Out);
    return;
}

if (args is ["edits", .. var edits])
{
    Environment.ExitCode = EditStages.Run(edits, Console.Out);
    return;
}

var job = (args.Contains("--short") ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args.Where(arg => arg != "--short")], config);
