// Holds the reference of commands together with the program.
using System.CommandLine;
using System.Text;
using SiteGen.Cli.Commands;

namespace SiteGen.Tests.House;

public sealed class CommandReferenceTests
{
    private static readonly string ReferencePath = Path.Combine(Repository.Root, "src", "COMMANDS.md");

    [Fact]
    public void The_reference_is_what_the_program_offers()
    {
        var reference = Reference();
        if (Environment.GetEnvironmentVariable("SITEGEN_BLESS") == "1")
        {
            File.WriteAllText(ReferencePath, reference);
        }

        Assert.Equal(reference, File.ReadAllText(ReferencePath));
    }

    [Fact]
    public void Every_option_and_command_says_what_it_is_for() => Assert.All(
        Commands().SelectMany(command => command.Command.Options.Cast<Symbol>().Concat(command.Command.Arguments).Append(command.Command)),
        symbol => Assert.False(string.IsNullOrWhiteSpace(symbol.Description), symbol.Name));

    private static string Reference()
    {
        var text = new StringBuilder(
            """
            # Commands

            Every command of `sitegen` with its options, as `sitegen <command> --help` shows them. Made from the program; do not edit.

            Exit codes: 0 all is well, 1 the site has errors and nothing was published over the old output, 2 the command line is wrong, 3 a fault of
            the program itself. `SOURCE_DATE_EPOCH` (seconds since 1970) takes the place of the clock, which decides nothing but which dated pages are
            written; `NO_COLOR` turns colours off. In GitHub Actions messages are annotations as well.

            """);
        foreach (var (name, command) in Commands())
        {
            text.Append($"\n## {name}\n\n{command.Description}\n");
            if (command.Arguments.Count + command.Options.Count(option => !option.Hidden) > 0)
            {
                text.Append("\n| | |\n| --- | --- |\n");
                foreach (var argument in command.Arguments)
                {
                    text.Append($"| `<{argument.Name}>` | {argument.Description} |\n");
                }

                foreach (var option in command.Options)
                {
                    var value = option.HelpName is { } help ? $" <{help}>" : "";
                    text.Append($"| `{(option.Name + value).Replace("|", "\\|", StringComparison.Ordinal)}` | {option.Description}{Usual(option)} |\n");
                }
            }

            text.Append('\n');
            foreach (var (line, meaning) in (command as ExampleCommand)?.Examples ?? [])
            {
                text.Append($"    {line}    # {meaning}\n");
            }
        }

        return text.ToString();
    }

    private static string Usual(Option option) => option.HasDefaultValue && option.ValueType != typeof(bool) && option.GetDefaultValue() is { } value ? $" [{value}]" : "";

    private static IEnumerable<(string Name, Command Command)> Commands()
    {
        var root = CommandLine.Create(new Surroundings { Output = TextWriter.Null, Error = TextWriter.Null, CurrentFolder = "/", NewEngine = SiteEngines.New });
        return root.Subcommands.SelectMany(command => command.Subcommands.Count == 0
            ? [($"sitegen {command.Name}", command)]
            : command.Subcommands.Select(inner => ($"sitegen {command.Name} {inner.Name}", inner)));
    }
}
