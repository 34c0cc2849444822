// How a command says what it found: for people, for programs, for GitHub.
using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

internal sealed class MessageOptions
{
    private readonly Option<string> _format = new("--format")
    {
        Description = "Form of the messages: text; json for one object a line; sarif for code scanning; github for annotations alone, which text prints besides in GitHub Actions.",
        HelpName = "text|json|sarif|github",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<bool> _verbose = new("--verbose") { Description = "Prints every message, not just the first ten of a kind." };

    public MessageOptions() => _format.AcceptOnlyFromAmong("text", "json", "sarif", "github");

    public MessageOptions AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_verbose);
        return this;
    }

    /// <summary>The terminal that shows progress; null where messages are for programs or nobody looks.</summary>
    public TextWriter? ProgressOn(ParseResult arguments, Surroundings around) => arguments.GetValue(_format) == "text" && around.ErrorIsTerminal ? around.Error : null;

    /// <param name="files">Files that were read, for excerpts.</param>
    public void Report(ParseResult arguments, BuildReport report, ImmutableArray<SourceFile> files, SitePlaces places, Surroundings around)
    {
        foreach (var reporter in Reporters(arguments, files, places, around))
        {
            reporter.Report(report);
        }
    }

    private IEnumerable<IReporter> Reporters(ParseResult arguments, ImmutableArray<SourceFile> files, SitePlaces places, Surroundings around)
    {
        string Shown(string path) => places.Shown(path, around.CurrentFolder);
        string FromTop(string path) => places.Shown(path, around.Variable("GITHUB_WORKSPACE") ?? around.CurrentFolder);
        string InTop(string path) => FromTop(path) is var shown && shown.StartsWith("../", StringComparison.Ordinal) ? places.OnDisk(path) : shown;
        switch (arguments.GetValue(_format))
        {
            case "json":
                yield return new JsonReporter(around.Output, Shown);
                yield break;
            case "sarif":
                yield return new SarifReporter(around.Output, InTop, ProgramVersion.Number);
                yield break;
            case "text":
                yield return new TextReporter(around.ErrorInk, around.OutputInk, new SourceLines(files), Shown)
                {
                    PerCode = arguments.GetValue(_verbose) ? int.MaxValue : DiagnosticLimit.PerCode,
                };
                break;
        }

        if (arguments.GetValue(_format) == "github" || around.Variable("GITHUB_ACTIONS") == "true")
        {
            yield return new ActionsReporter(around.Output, FromTop);
        }
    }
}
