// Shows on a terminal which stage a build is in; says nothing anywhere else.
using Spectre.Console;

namespace SiteGen.Cli.Terminal;

internal static class Stages
{
    /// <summary>Does the work, which names its stages as it goes.</summary>
    /// <param name="terminal">The terminal's writer; null where there is none.</param>
    public static T Show<T>(TextWriter? terminal, Func<Action<string>, T> work)
    {
        if (terminal is null)
        {
            return work(_ => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) });
        return console.Status().Spinner(Spinner.Known.Dots).Start("Reading", status =>
            work(stage => status.Status(Markup.Escape(stage))));
    }
}
