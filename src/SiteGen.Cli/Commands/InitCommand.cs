// sitegen init: a new site that builds at once, with the workflow that publishes it.
using System.CommandLine;
using System.Net;
using System.Text;
using SiteGen.Cli.Disk;
using SiteGen.Cli.NewSite;
using SiteGen.Cli.Terminal;

namespace SiteGen.Cli.Commands;

internal static class InitCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("init", "Makes a new site that builds at once, with a workflow that publishes it on GitHub Pages.",
        [
            ("sitegen init mysite", "in a new folder; one that holds anything is refused"),
            ("sitegen init mysite --url https://user.github.io/repo/", "with its address"),
            ("sitegen init mysite --tool-source https://feed.example.org/v3/index.json", "whose workflow installs the tool from a feed of yours"),
        ]);
        var folder = new Argument<string?>("folder") { Description = "Folder of the new site, which is new or empty; the current folder without it.", Arity = ArgumentArity.ZeroOrOne };
        var url = new Option<string>("--url") { Description = "Address the site will have.", HelpName = "url", DefaultValueFactory = _ => "https://example.org/" };
        EngineOptions.RequireAddress(url);
        var source = new Option<string?>("--tool-source") { Description = "Where the workflow finds the tool's package: a feed or a folder; the site's own tools/ without it.", HelpName = "source" };
        command.Arguments.Add(folder);
        command.Options.Add(url);
        command.Options.Add(source);
        command.SetAction(arguments =>
        {
            var to = Path.GetFullPath(arguments.GetValue(folder) ?? ".", around.CurrentFolder);
            return new InitRun(to, around).Write(new Uri(EngineOptions.Normalised(arguments.GetValue(url)!)!).AbsoluteUri, arguments.GetValue(source));
        });
        return command;
    }
}

/// <summary>One new site being made.</summary>
/// <param name="to">Its folder, absolute.</param>
internal sealed class InitRun(string to, Surroundings around)
{
    private const string ToolFolder = "tools";

    private string Shown => Path.GetRelativePath(around.CurrentFolder, to).Replace(Path.DirectorySeparatorChar, '/');

    /// <param name="source">Where the tool's package is; null for the site's own folder.</param>
    public int Write(string url, string? source)
    {
        if (Obstacle() is { } obstacle)
        {
            return around.Refuse(obstacle, "choose a folder that is new or empty: sitegen init another-name");
        }

        var version = ProgramVersion.Number;
        var files = NewFiles.Site(("version", version), ("url", url), ("source", WebUtility.HtmlEncode(source ?? ToolFolder)))
            .Where(file => source is null || !file.Path.StartsWith($"{ToolFolder}/", StringComparison.Ordinal)).ToArray();
        var package = $"sitegen.{version}.nupkg";
        var found = source is null ? OwnPackage(package) : null;
        var disk = new FileOperations();
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(to, file.Path.Replace('/', Path.DirectorySeparatorChar));
                disk.MakeFolder(Path.GetDirectoryName(path)!);
                disk.WriteNew(path, Encoding.UTF8.GetBytes(file.Text));
            }

            if (found is not null)
            {
                disk.WriteNew(Path.Combine(to, ToolFolder, package), File.ReadAllBytes(found));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return around.Refuse($"the new site cannot be written: {problem.Message.TrimEnd('.')}", "free space or give yourself the right to write there; then delete what was begun and start again");
        }

        Say(files.Length, source is null && found is null ? package : null);
        return ExitCode.Fine;
    }

    /// <summary>Why nothing may be written here; null when all is well. A repository that was just made counts as empty.</summary>
    private string? Obstacle()
    {
        if (File.Exists(to))
        {
            return $"{Shown} is a file";
        }

        if (!Directory.Exists(to))
        {
            return null;
        }

        var held = new DirectoryInfo(to).EnumerateFileSystemInfos().Select(entry => entry.Name).Where(name => name != ".git").Order(StringComparer.Ordinal).ToArray();
        return held.Length == 0 ? null : $"{(Shown == "." ? "this folder" : Shown)} is not empty: it holds {string.Join(", ", held.Take(3))}{(held.Length > 3 ? $" and {held.Length - 3} more" : "")}";
    }

    /// <summary>The package that this program was installed from; it stands above the program where the SDK put it.</summary>
    private string? OwnPackage(string name)
    {
        for (var folder = new DirectoryInfo(around.ProgramFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, name)))
            {
                return Path.Combine(folder.FullName, name);
            }
        }

        return null;
    }

    private void Say(int files, string? missing)
    {
        var ink = around.OutputInk;
        ink.Write("Made", Tone.Good).Line($" a new site in {Ink.Safe(Shown)}: {TextReporter.Count(files, "file")}");
        if (Shown != ".")
        {
            ink.Line($"  cd {Ink.Safe(Shown.Contains(' ', StringComparison.Ordinal) ? $"\"{Shown}\"" : Shown)}");
        }

        ink.Line("  sitegen serve     shows it, and again after each change");
        ink.Line("  sitegen build     writes it into public/");
        ink.Line("README.md there says how to publish it on GitHub Pages.");
        if (missing is not null)
        {
            ink.Line($"note: tools/ still lacks {missing}, from which the workflow installs the tool; copy it there");
        }
    }
}
