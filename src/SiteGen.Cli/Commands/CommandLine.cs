// The whole command line: its commands, and what happens to a mistake in it.
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using SiteGen.Cli.Terminal;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

internal static class CommandLine
{
    /// <summary>Runs one command and gives the exit code. Never throws: an exception is our own fault and is reported as such.</summary>
    public static int Run(IReadOnlyList<string> args, Surroundings around)
    {
        var ink = around.ErrorInk;
        try
        {
            var parsed = Create(around).Parse(args.Count == 0 ? ["--help"] : args);
            if (parsed.Action is ParseErrorAction || UnknownOptions(parsed).Any())
            {
                return Explain(parsed, around);
            }

            var code = parsed.Invoke(new InvocationConfiguration { Output = around.Output, Error = around.Error, EnableDefaultExceptionHandler = false });
            return args.Count == 0 ? ExitCode.Usage : code;
        }
        catch (UsageException mistake)
        {
            ink.Write("error", Tone.Error).Line($": {Ink.Safe(mistake.Message)}");
            return ExitCode.Usage;
        }
#pragma warning disable CA1031 // The one place that catches everything: what arrives here is a fault of the program.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            ink.Line();
            ink.Write("Sorry, this is a fault in SiteGen", Tone.Error).Line(", not in your site. Nothing was published over the old output.");
            ink.Line("Please report it to the makers of SiteGen with the text below and, if you can, the file that leads to it.");
            ink.Line();
            ink.Line(fault.ToString(), Tone.Faint);
            return ExitCode.OurFault;
        }
    }

    /// <summary>All commands with their options.</summary>
    internal static RootCommand Create(Surroundings around)
    {
        var root = new RootCommand("Turns seed articles and explainers into a site whose quotations, figures and dates are proven.")
        {
            InitCommand.Create(around),
            NewCommand.Create(around),
            BuildCommand.Create(around),
            CheckCommand.Create(around),
            ServeCommand.Create(around),
            PreviewCommand.Create(around),
            EvidenceCommand.Create(around),
            RelatedCommand.Create(around),
            ExtractCommand.Create(around),
            DraftCommand.Create(around),
            ExplainCommand.Create(around),
            CleanCommand.Create(around),
        };
        if (root.Options.OfType<HelpOption>().First() is { Action: HelpAction usual } help)
        {
            help.Action = new HelpWithExamples(usual);
        }

        return root;
    }

    /// <summary>
    /// Options that no command has and that were taken for files or names; after <c>--</c> a word may begin as it likes.
    /// </summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        HashSet<Token> afterDashes = new(parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash), ReferenceEqualityComparer.Instance);
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Where(token => token.Value is ['-', _, ..] && !afterDashes.Contains(token)).Select(token => token.Value);
    }

    /// <summary>Says what is wrong with a command line, with the nearest names.</summary>
    private static int Explain(ParseResult parsed, Surroundings around)
    {
        var ink = around.ErrorInk;
        var command = parsed.CommandResult.Command;
        // What follows a misspelt option is most often its value.
        string[] options = [.. UnknownOptions(parsed), .. parsed.UnmatchedTokens.Where(word => word.StartsWith('-'))];
        string[] unknown = options.Length > 0 ? options : [.. parsed.UnmatchedTokens.Take(1)];
        foreach (var word in unknown)
        {
            var (kind, names) = word.StartsWith('-')
                ? ("option", command.Options.Select(option => option.Name))
                : (command.Subcommands.Count > 0 ? "command" : "argument", command.Subcommands.Select(subcommand => subcommand.Name));
            var near = Nearest.Question(word.Split('=')[0], names);
            ink.Write("error", Tone.Error).Line($": there is no {kind} {Ink.Safe(word)}{(near is null ? "" : $"; {near}")}");
        }

        if (unknown.Length == 0)
        {
            foreach (var error in parsed.Errors)
            {
                ink.Write("error", Tone.Error).Line($": {Ink.Safe(error.Message.ReplaceLineEndings(" ").TrimEnd('.'))}");
            }
        }

        var name = command is RootCommand ? "sitegen" : $"sitegen {command.Name}";
        ink.Write("help", Tone.Help).Line($": {name} --help lists what there is");
        return ExitCode.Usage;
    }
}
