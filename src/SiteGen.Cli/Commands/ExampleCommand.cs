// A command whose help ends with examples.
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SiteGen.Cli.Commands;

/// <param name="examples">What to type, and what it does.</param>
internal sealed class ExampleCommand(string name, string description, ImmutableArray<(string Line, string Meaning)> examples) : Command(name, description)
{
    public ImmutableArray<(string Line, string Meaning)> Examples { get; } = examples;
}

/// <summary>The library's help, and the command's examples after it.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExampleCommand { Examples: var examples })
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var (line, meaning) in examples)
            {
                output.WriteLine($"  {line}");
                output.WriteLine($"      {meaning}");
            }

            output.WriteLine();
        }

        return code;
    }
}
