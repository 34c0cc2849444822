// Runs a program to its end and says what that cost: time, time of processors, memory.
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks.SideBySide;

/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Cpu">Seconds of all processors together.</param>
/// <param name="Memory">Peak in MiB; not a number where it cannot be told.</param>
internal readonly record struct BuildCost(double Wall, double Cpu, double Memory);

internal static partial class TimedRun
{
    // GNU time. The system also tells a parent the peak of its child, but counts in what the parent itself held when it started the child.
    private const string Meter = "/usr/bin/time";

    private const int Children = -1;
    private const int UsageLength = 18;

    public static BuildCost Of(string program, ImmutableArray<string> arguments)
    {
        var report = OperatingSystem.IsLinux() && File.Exists(Meter) ? Path.GetTempFileName() : null;
        try
        {
            var (cpu, start) = (ChildrenCpu(), Stopwatch.GetTimestamp());
            Run(report is null ? [program, .. arguments] : [Meter, "-q", "-f", "%M", "-o", report, program, .. arguments]);
            var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
            return new(wall, ChildrenCpu() - cpu, report is null ? double.NaN : double.Parse(File.ReadAllText(report), CultureInfo.InvariantCulture) / 1024);
        }
        finally
        {
            if (report is not null)
            {
                File.Delete(report);
            }
        }
    }

    /// <summary>What a program prints.</summary>
    public static string Run(ImmutableArray<string> command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{string.Join(' ', command)} failed:\n{printed}{errors.GetAwaiter().GetResult()}");
    }

    // Exact to the microsecond, where /usr/bin/time and Process count in hundredths of a second. Nothing else may run meanwhile.
    private static double ChildrenCpu()
    {
        Span<long> usage = stackalloc long[UsageLength];
        return GetUsage(Children, usage) == 0 ? usage[0] + usage[2] + (usage[1] + usage[3]) / 1e6 : double.NaN;
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, Span<long> usage);
}
