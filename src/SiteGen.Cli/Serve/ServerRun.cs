// Runs a local server from its start to Ctrl+C: says where it is, opens a browser, ends without a trace.
using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Commands;
using SiteGen.Cli.Terminal;

namespace SiteGen.Cli.Serve;

/// <param name="Path">Of the site on the server, which may not be known at once; begins and ends with '/'.</param>
/// <param name="What">Shown after "Showing".</param>
internal sealed record ServerRun(ServerPlace Place, Task<string> Path, string What, bool OpensBrowser)
{
    /// <param name="work">What goes on while the server runs.</param>
    public async Task<int> Run(RequestDelegate answer, Func<CancellationToken, Task> work, Surroundings around, CancellationToken stopping)
    {
        try
        {
            await using var server = await SiteServer.Start(answer, Place, stopping);
            Announce(server.Port, await Path.WaitAsync(stopping), around);
            await work(stopping);
        }
        catch (CannotListenException problem)
        {
            around.ErrorInk.Write("error", Tone.Error).Line($": {Ink.Safe(problem.Message)}");
            return ExitCode.SiteHasErrors;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Ctrl+C or a signal: the usual end.
        }

        return ExitCode.Fine;
    }

    private void Announce(int port, string path, Surroundings around)
    {
        var url = $"http://{Place.Authority(port)}{new PathString(path).ToUriComponent()}";
        if (Place.IsOpenToOthers)
        {
            around.ErrorInk.Write("warning", Tone.Warning).Line(": every machine that reaches this one can read the site; without --host only this one can");
        }

        around.OutputInk.Write("Showing", Tone.Good).Line($" {What} at {url}; Ctrl+C ends.");
        if (OpensBrowser && !around.OpenInBrowser(url))
        {
            around.ErrorInk.Line("note: no browser could be opened; open the address above yourself");
        }
    }
}
