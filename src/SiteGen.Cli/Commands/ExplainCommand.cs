// sitegen explain: what a code means and how to mend it.
using System.CommandLine;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

internal static class ExplainCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("explain", "Explains a message by its code.",
        [
            ("sitegen explain SG1001", "what the code means and how to mend it"),
            ("sitegen explain", "lists all codes"),
        ]);
        var code = new Argument<string?>("code") { Description = "A code such as SG1001; all are listed without it.", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(code);
        command.SetAction(arguments => arguments.GetValue(code) is { } given ? Explain(given, around) : List(around));
        return command;
    }

    private static int List(Surroundings around)
    {
        var ink = around.OutputInk;
        foreach (var rule in Catalogue.All)
        {
            ink.Write(rule.Code, Tone.Strong).Write($"  {Word(rule.Severity),-7}  ", ToneOf(rule.Severity)).Line(rule.Title);
        }

        return ExitCode.Fine;
    }

    private static int Explain(string given, Surroundings around)
    {
        var code = given.All(char.IsAsciiDigit) ? "SG" + given : given;
        if (Catalogue.Find(code) is not { } rule)
        {
            var near = Nearest.Question(code.ToUpperInvariant(), Catalogue.All.Select(entry => entry.Code)) ?? "sitegen explain lists all codes";
            throw new UsageException($"there is no code {given}; {near}");
        }

        var ink = around.OutputInk;
        ink.Write(rule.Code, Tone.Strong).Write($" {Word(rule.Severity)}", ToneOf(rule.Severity)).Line($": {rule.Title}");
        ink.Line();
        ink.Line(rule.Explanation.TrimEnd());
        return ExitCode.Fine;
    }

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static Tone ToneOf(Severity severity) => severity == Severity.Error ? Tone.Error : Tone.Warning;
}
