// Compares this generator with Hugo: two equal sites of made-up news, built in turn, and a table of what that cost.
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks.SideBySide;

internal static class Comparison
{
    /// <summary>The exit code: 0 when there is a table, 1 when the comparison failed, 2 when it was not called rightly.</summary>
    public static int Run(string[] arguments, TextWriter output)
    {
        if (ComparisonArguments.Read(arguments) is not { } asked)
        {
            output.WriteLine(ComparisonArguments.Usage);
            return 2;
        }

        try
        {
            Compare(asked, output);
            return 0;
        }
        catch (InvalidOperationException failure)
        {
            output.WriteLine(failure.Message);
            return 1;
        }
    }

    private static void Compare(ComparisonArguments asked, TextWriter output)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new InvalidOperationException("Windows does not tell what a program has cost once it has ended: compare on Linux.");
        }

        var hugo = Found("hugo") ?? throw new InvalidOperationException("Hugo is not on PATH. Install it (Debian: apt-get install hugo) and run this again.");
        var program = Found(asked.Program) ?? throw new InvalidOperationException($"There is no program {asked.Program}. Name the one to measure: --program PATH-TO-sitegen");
        var folder = Directory.CreateDirectory(Path.Combine(Workplace(), $"sitegen-beside-hugo-{Environment.ProcessId}")).FullName;
        // An interrupt ends the build that runs; this process goes on and removes the folder, which may lie in memory.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        try
        {
            Compare(new OurSite(Path.Combine(folder, "ours"), program), new HugoSite(Path.Combine(folder, "hugo"), hugo), asked, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(OurSite ours, HugoSite theirs, ComparisonArguments asked, TextWriter output)
    {
        var corpus = new NewsCorpus(asked.Count);
        ours.Write(Path.Combine(Results.Folder(), "bench-site"), corpus);
        theirs.Write(Path.Combine(Results.Folder(), "hugo-site"), corpus);
        ours.Build();
        theirs.Build();

        var counts = SameWork(ours, theirs);
        output.WriteLine(counts);
        var table = new List<string>();
        foreach (var line in ResultTable.Lines(new Pairs(ours, theirs, asked.Runs).Measure(corpus)))
        {
            output.WriteLine(line);
            table.Add(line);
        }

        Results.Append(asked.Count, $"{Results.Machine(ours, theirs)} Medians of {asked.Runs} pairs.\n\n{counts}\n{string.Join('\n', table)}");
    }

    // Before the edits, for Hugo then leaves list pages that have become one too many.
    private static string SameWork(OurSite ours, HugoSite theirs)
    {
        var (work, theirWork) = (WrittenWork.In(ours.Output), WrittenWork.In(theirs.Output));
        var counts = Results.Counts(work, theirWork);
        return work.IsAsMuchAs(theirWork) ? counts : throw new InvalidOperationException(
            $"{counts}\nThe two did not do the same work, so their times would say nothing. Make bench-site and hugo-site equal again.");
    }

    private static string? Found(string program) => program.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
        ? File.Exists(program) ? Path.GetFullPath(program) : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    // In memory where there is such a place: a disk adds its own noise.
    private static string Workplace() => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
}
