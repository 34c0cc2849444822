// sitegen extract: what the rules find in articles, wherever they stand on disk.
using System.CommandLine;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;
using SiteGen.Dates;

namespace SiteGen.Cli.Commands;

internal static class ExtractCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("extract", "Shows what the rules find in an article: quotations, names, dates, figures and statements.",
        [
            ("sitegen extract seeds/flood.txt", "a table of all that was found, with its passages"),
            ("sitegen extract seeds --format json", "a whole folder, one JSON object a file and line"),
            ("sitegen extract flood.txt --published 2026-03-04", "\"Monday\" is then the Monday before that day"),
        ]);
        var files = new Argument<string[]>("file") { Description = "Seed files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<string>("--format") { Description = "Form of the answer: text, or json for one object a line.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        json.AcceptOnlyFromAmong("text", "json");
        var published = new Option<string?>("--published") { Description = "Day of publication, instead of the one in each file's metadata.", HelpName = "date" };
        published.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && PublicationDate.Parse(token.Value, out var problem) is null)
            {
                result.AddError($"--published: {problem ?? "a day looks like 2026-03-04"}");
            }
        });
        command.Arguments.Add(files);
        command.Options.Add(json);
        command.Options.Add(published);
        command.SetAction(arguments =>
        {
            var day = arguments.GetValue(published) is { } text ? PublicationDate.Parse(text, out _) : null;
            IExtractReporter reporter = arguments.GetValue(json) == "json" ? new ExtractJson(around.Output) : new ExtractText(around);
            var failed = 0;
            foreach (var seed in SeedStream.Read(arguments.GetValue(files) ?? [], around.CurrentFolder, day))
            {
                reporter.Report(seed);
                failed += seed.Article is null ? 1 : 0;
                foreach (var error in seed.Diagnostics.Where(diagnostic => diagnostic.IsError))
                {
                    around.ErrorInk.Write("error", Tone.Error).Line($" {error.Code}: {Ink.Safe(error.Location.ToString())}: {Ink.Safe(error.Message)}");
                }
            }

            return failed == 0 ? ExitCode.Fine : ExitCode.SiteHasErrors;
        });
        return command;
    }
}
