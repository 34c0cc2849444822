// The package that dotnet pack makes: installed into an empty folder, it makes a site, builds it and installs itself there again.
// Takes a minute, so only with SITEGEN_PACKAGE=<folder of the packed file>: .ci/run asks for it.
using System.Diagnostics;
using SiteGen.Tests.Cli;
using SiteGen.Tests.Workflows;

namespace SiteGen.Tests.Processes;

public sealed class PackageTests : IDisposable
{
    private static readonly string? Packed = Environment.GetEnvironmentVariable("SITEGEN_PACKAGE");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_installed_tool_makes_a_site_whose_own_workflow_installs_the_same_tool_and_builds_it()
    {
        Assert.SkipUnless(!string.IsNullOrEmpty(Packed), "SITEGEN_PACKAGE names no folder with a packed tool");
        _folder.With("nuget.config", $"""<configuration><packageSources><clear /><add key="packed" value="{Packed}" /></packageSources></configuration>""");

        Succeeds("dotnet", _folder.Path, "tool", "install", "sitegen", "--tool-path", "bin");
        var sitegen = _folder[OperatingSystem.IsWindows() ? "bin/sitegen.exe" : "bin/sitegen"];
        Succeeds(sitegen, _folder.Path, "init", "mysite");
        var said = Succeeds(sitegen, _folder["mysite"], "build", "--strict");

        Assert.StartsWith("Built ", said, StringComparison.Ordinal);
        Assert.Contains("<h1>Why does the ferry not run this winter?</h1>", File.ReadAllText(_folder["mysite/public/ferry/index.html"]), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder["mysite/tools"], "sitegen.*.nupkg"));

        // What GitHub does with the new site: nothing is known there but the files of the site.
        var first = _folder.Tree("mysite/public");
        Directory.Delete(_folder["mysite/public"], recursive: true);
        Directory.Delete(_folder["mysite/.sitegen"], recursive: true);
        foreach (var workflow in (string[])["pages.yml", "pull-request.yml"])
        {
            var runner = new WorkflowRun(
                _folder["mysite"], Directory.CreateDirectory(_folder[$"runner-{workflow}"]).FullName,
                new Dictionary<string, string> { ["steps.pages.outputs.base_url"] = "https://example.org" })
            {
                // A tool of the same number that this machine had before must not be the one that is tried.
                Variables = new Dictionary<string, string> { ["NUGET_PACKAGES"] = _folder["packages"], ["DOTNET_CLI_HOME"] = _folder["home"] },
            };
            foreach (var step in Workflow.Parse(File.ReadAllText(_folder[$"mysite/.github/workflows/{workflow}"])).Jobs.SelectMany(job => job.Steps).Where(step => step.Run is not null))
            {
                var run = runner.Run(step);
                Assert.True(run.ExitCode == 0, run.Said);
            }

            Assert.Equal(first, _folder.Tree("mysite/public"));
            Directory.Delete(_folder["mysite/public"], recursive: true);
        }
    }

    /// <summary>What the program printed; a test fails where it does not end well.</summary>
    private static string Succeeds(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("GITHUB_ACTIONS");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + error.GetAwaiter().GetResult());
        return output;
    }
}
