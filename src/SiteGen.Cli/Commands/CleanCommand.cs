// sitegen clean: removes what the tool made, and nothing else.
using System.CommandLine;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;

namespace SiteGen.Cli.Commands;

internal static class CleanCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("clean", "Removes the files that builds made, and the cache.",
        [
            ("sitegen clean", "removes the site in public/ and the folder .sitegen/"),
            ("sitegen clean --output /srv/www/desk", "another output folder"),
        ]);
        var site = new SiteOptions().AddWithOutputTo(command);
        command.SetAction(arguments =>
        {
            var places = site.Places(arguments, around.CurrentFolder);
            var folder = site.Output(arguments, around.CurrentFolder) ?? BuildRun.OutputFolderOf(places, SiteFolder.Read(places).Value);
            var result = new OutputCleaner(places, new FileOperations()).Clean(folder);
            var report = new TextReporter(around.ErrorInk, around.OutputInk, new SourceLines([]), path => places.Shown(path, around.CurrentFolder));
            foreach (var diagnostic in result.Diagnostics)
            {
                report.Print(diagnostic);
            }

            if (!result.Diagnostics.IsEmpty)
            {
                return ExitCode.SiteHasErrors;
            }

            around.OutputInk.Line($"Removed {result.Value} {(result.Value == 1 ? "file" : "files")} from {places.Shown(folder, around.CurrentFolder)}");
            return ExitCode.Fine;
        });
        return command;
    }
}
