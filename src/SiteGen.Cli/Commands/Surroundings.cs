// What a command finds around it: the terminal, the environment, the clock and the engine; tests give their own.
using System.ComponentModel;
using System.Diagnostics;
using SiteGen.Caching;
using SiteGen.Cli.Terminal;

namespace SiteGen.Cli.Commands;

/// <summary>All that a command may use besides its arguments and the disk.</summary>
internal sealed record Surroundings
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at the output.</summary>
    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Cells in a line of the terminal.</summary>
    public int Width { get; init; } = 100;

    public required string CurrentFolder { get; init; }

    /// <summary>Folder that the program stands in.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>An environment variable; null when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Between two requests to one host; tests that ask this machine alone wait less.</summary>
    public TimeSpan LinkPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Shows an address in the user's browser; false when there is none.</summary>
    public Func<string, bool> OpenInBrowser { get; init; } = _ => false;

    /// <summary>Told before a build, where an earlier one left results, how many bytes these are.</summary>
    public Action<long> BeforeWarmBuild { get; init; } = _ => { };

    /// <summary>A new engine that remembers what it is given.</summary>
    public required Func<BuildCache, SiteEngine> NewEngine { get; init; }

    public Ink OutputInk => new(Output, OutputHasColour, Width);

    public bool OutputHasColour => OutputIsTerminal && WantsColour;

    public Ink ErrorInk => new(Error, ErrorIsTerminal && WantsColour, Width);

    private bool WantsColour => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>Says why something was not done, and what would help; gives the exit code.</summary>
    public int Refuse(string problem, string help)
    {
        ErrorInk.Write("error", Tone.Error).Line($": {Ink.Safe(problem)}");
        ErrorInk.Write("help", Tone.Help).Line($": {help}");
        return ExitCode.SiteHasErrors;
    }

    /// <summary>The process's own.</summary>
    public static Surroundings OfProcess(Func<BuildCache, SiteEngine> newEngine) => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = WidthOfTerminal(),
        CurrentFolder = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
        OpenInBrowser = Open,
        NewEngine = newEngine,
    };

    private static bool Open(string url)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(url) { UseShellExecute = true });
            return true;
        }
        catch (Exception problem) when (problem is Win32Exception or FileNotFoundException)
        {
            return false;
        }
    }

    private static int WidthOfTerminal()
    {
        const int Usual = 100;
        try
        {
            return Console.IsErrorRedirected || Console.WindowWidth < 40 ? Usual : Math.Min(Console.WindowWidth, 160);
        }
        catch (IOException)
        {
            return Usual;
        }
    }
}
