// Runs the commands of a workflow's job on this machine, one step after the other, as a runner of GitHub would.
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Workflows;

/// <summary>What a step said and how it ended.</summary>
internal sealed record StepRun(int ExitCode, string Said);

/// <param name="workspace">The checkout.</param>
/// <param name="scratch">A folder for the runner's own files.</param>
/// <param name="outputs">What expressions such as <c>steps.pages.outputs.base_url</c> give.</param>
internal sealed partial class WorkflowRun(string workspace, string scratch, IReadOnlyDictionary<string, string> outputs)
{
    /// <summary>Variables of the runner besides the usual ones.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Runs a step's commands in the shell that GitHub uses where a step names none.</summary>
    public StepRun Run(Step step)
    {
        var script = Path.Combine(scratch, "step.sh");
        File.WriteAllText(script, step.Run);
        var start = new ProcessStartInfo("bash", ["-e", script]) { WorkingDirectory = workspace, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in RunnerVariables().Concat(Variables.Select(variable => (variable.Key, variable.Value))).Concat(step.Variables.Select(variable => (variable.Key, Expand(variable.Value)))))
        {
            start.Environment[name] = value;
        }

        // Of this test run, not of a runner.
        foreach (var name in (string[])["SITEGEN_WORKFLOWS", "SITEGEN_PROGRAM", "SITEGEN_BLESS", "SOURCE_DATE_EPOCH"])
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private IEnumerable<(string, string)> RunnerVariables() =>
    [
        ("CI", "true"), ("GITHUB_ACTIONS", "true"), ("GITHUB_WORKSPACE", workspace), ("GITHUB_REPOSITORY", "user/repo"), ("GITHUB_REF", "refs/heads/main"),
        ("GITHUB_OUTPUT", FileFor("output")), ("GITHUB_ENV", FileFor("env")), ("GITHUB_STEP_SUMMARY", FileFor("summary")), ("GITHUB_PATH", FileFor("path")),
        ("RUNNER_OS", "Linux"), ("RUNNER_TEMP", scratch),
    ];

    private string FileFor(string name)
    {
        var path = Path.Combine(scratch, name);
        File.AppendAllText(path, "");
        return path;
    }

    private string Expand(string value) => Expression().Replace(value, match => outputs[match.Groups[1].Value]);

    [GeneratedRegex(@"\$\{\{\s*(.+?)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}
