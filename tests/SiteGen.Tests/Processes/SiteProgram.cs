// The tool as a process of its own, as a user starts it.
using System.Diagnostics;

namespace SiteGen.Tests.Processes;

/// <summary>What a process said and how it ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error);

internal static class SiteProgram
{
    private static readonly string? Given = Environment.GetEnvironmentVariable("SITEGEN_PROGRAM");

    /// <summary>Whether another program than the one built with these tests is under test: a native one, which is fast enough for many runs.</summary>
    public static bool IsGiven => !string.IsNullOrEmpty(Given);

    /// <summary>Skips a long test where the same run tries the native program after this one: only <c>.ci/run</c> says so.</summary>
    public static void LeaveToNative() =>
        Assert.SkipWhen(!IsGiven && Environment.GetEnvironmentVariable("SITEGEN_NATIVE_FOLLOWS") == "true", "this run does it to the native program");

    /// <summary>The program that was built with these tests.</summary>
    public static string Built => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "sitegen.exe" : "sitegen");

    /// <summary>The program under test: what SITEGEN_PROGRAM names, else the one built with these tests.</summary>
    public static string UnderTest => IsGiven ? Given! : Built;

    public static Process Start(string folder, params IEnumerable<string> arguments) => Start(UnderTest, folder, arguments);

    /// <summary>Where a local server says that it stands.</summary>
    public static async Task<Uri> Address(Process server)
    {
        while (await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var start)
            {
                return new Uri(line[start..line.IndexOf(';', StringComparison.Ordinal)]);
            }
        }

        throw new InvalidOperationException($"it ended: {await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    public static ProgramRun Run(string folder, params IEnumerable<string> arguments) => RunOther(UnderTest, folder, arguments);

    public static ProgramRun RunOther(string program, string folder, params IEnumerable<string> arguments) => RunIn([], program, folder, arguments);

    /// <summary>Runs the program under test on a machine whose environment differs from this one's.</summary>
    public static ProgramRun RunElsewhere(Dictionary<string, string> variables, string folder, params IEnumerable<string> arguments) => RunIn(variables, UnderTest, folder, arguments);

    private static ProgramRun RunIn(Dictionary<string, string> variables, string program, string folder, IEnumerable<string> arguments)
    {
        using var process = Start(program, folder, arguments, variables);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static Process Start(string program, string folder, IEnumerable<string> arguments, Dictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SOURCE_DATE_EPOCH"] = "1780660800";
        start.Environment.Remove("GITHUB_ACTIONS");
        foreach (var (name, value) in variables ?? [])
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
