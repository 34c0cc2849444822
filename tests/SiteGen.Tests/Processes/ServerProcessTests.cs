// serve and preview as processes: where they say they stand, what they answer there, and that they end cleanly.
using System.Diagnostics;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Processes;

public sealed class ServerProcessTests : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private readonly TempFolder _folder = new TempFolder().With("site.yaml", "title: Desk\nurl: https://desk.example/notes/\n").With("seeds/a.yaml", "publisher: Paper\nurl: https://paper.example/\npublished: \"2026-01-01\"\n").With("seeds/a.txt", "Bridge shut\n\nThe bridge is shut, the office said.\n");

    private Process? _process;

    public void Dispose()
    {
        // A server that did not end must not outlive its test.
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("serve", Interrupt)]
    [InlineData("serve", Terminate)]
    [InlineData("preview", Interrupt)]
    [InlineData("preview", Terminate)]
    public async Task It_answers_at_the_address_it_names_and_ends_cleanly(string command, int signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such signals on Windows");
        Assert.Equal(0, SiteProgram.Run(_folder.Path, "build").ExitCode);
        var process = _process = SiteProgram.Start(_folder.Path, command);
        var address = await SiteProgram.Address(process);
        Assert.EndsWith("/notes/", address.AbsoluteUri, StringComparison.Ordinal);
        using var client = new HttpClient();
        Assert.Contains("Bridge shut", await client.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // With a reader who waits for news, as every open page does.
        await using var news = command == "serve" ? await client.GetStreamAsync(new Uri(address, "/_sitegen/events?page=/notes/"), TestContext.Current.CancellationToken) : Stream.Null;
        if (signal == Interrupt && IgnoresInterrupt(process))
        {
            // Somebody started the tests so that Ctrl+C does not reach them, as a shell does in the background; a program has to keep to that.
            Send(Terminate, process);
        }
        else
        {
            Send(signal, process);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void There_is_nothing_to_preview_before_a_build()
    {
        var run = SiteProgram.Run(_folder.Path, "preview");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("there is no finished site in public yet", run.Error, StringComparison.Ordinal);
        Assert.Contains("sitegen build", run.Error, StringComparison.Ordinal);
    }

    private static bool IgnoresInterrupt(Process process)
    {
        var status = $"/proc/{process.Id}/status";
        return File.Exists(status) && File.ReadLines(status).FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } line
            && (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & (1UL << (Interrupt - 1))) != 0;
    }

    private static void Send(int signal, Process process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }
}
