// sitegen new: an explainer or a seed to begin with.
using System.CommandLine;
using System.Text;
using SiteGen.Cli.Disk;
using SiteGen.Cli.NewSite;
using SiteGen.Cli.Terminal;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

internal static class NewCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("new", "Begins a new explainer or seed.",
        [
            ("sitegen new explainer \"Why did the dam fail?\"", "writes content/why-did-the-dam-fail.md"),
            ("sitegen new explainer floods/dam", "writes content/floods/dam.md"),
            ("sitegen new seed dam", "writes seeds/dam.txt and what is known about it, seeds/dam.yaml"),
        ]);
        command.Subcommands.Add(Kind(around, "explainer", "Begins an explainer in content/.", [("sitegen new explainer floods/dam", "writes content/floods/dam.md")], (run, name) => run.Explainer(name)));
        command.Subcommands.Add(Kind(around, "seed", "Begins a seed in seeds/, with a file for its metadata.", [("sitegen new seed dam", "writes seeds/dam.txt and seeds/dam.yaml")], (run, name) => run.Seed(name)));
        return command;
    }

    private static ExampleCommand Kind(Surroundings around, string kind, string description, (string, string)[] examples, Func<NewRun, string, int> write)
    {
        var command = new ExampleCommand(kind, description, [.. examples]);
        var site = new SiteOptions().AddTo(command);
        var name = new Argument<string>("name") { Description = "A title or a file name, with folders where you want them. A file that is there is never overwritten." };
        command.Arguments.Add(name);
        command.SetAction(arguments => write(new NewRun(site.Places(arguments, around.CurrentFolder), around), arguments.GetValue(name)!));
        return command;
    }
}

/// <summary>One file being begun.</summary>
internal sealed class NewRun(SitePlaces places, Surroundings around)
{
    public int Explainer(string name)
    {
        var (id, title) = Named(name, ".md");
        var path = $"content/{id}.md";
        var url = PageUrl.Of(path, null)!;
        if (PageUrl.ReservedPartOf(url) is { } reserved)
        {
            return around.Refuse($"a page at {url} would lie in {reserved}, which the generator fills", "choose another name");
        }

        var same = SiteFolder.Read(places).Value.FirstOrDefault(file =>
            file.Path.StartsWith("content/", StringComparison.Ordinal) && file.Extension == ".md" && PageUrl.Of(file.Path, null) == url);
        return same is not null
            ? Exists(same.Path)
            : Write((path, NewFiles.Text("explainer.md", ("title", title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)))));
    }

    public int Seed(string name)
    {
        var (id, title) = Named(name, ".txt");
        var last = id.Split('/')[^1];
        var same = SiteFolder.Read(places).Value.FirstOrDefault(file =>
            file.Path.StartsWith("seeds/", StringComparison.Ordinal) && Slug.From(Path.GetFileNameWithoutExtension(file.Name)) == last);
        return same is not null
            ? Exists(same.Path)
            : Write(($"seeds/{id}.txt", NewFiles.Text("seed.txt", ("title", title))), ($"seeds/{id}.yaml", NewFiles.Text("seed.yaml")));
    }

    private int Exists(string path) => around.Refuse($"{places.Shown(path, around.CurrentFolder)} exists already, and nothing is overwritten", "choose another name");

    private int Write(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var disk = new FileOperations();
        foreach (var (path, text) in files)
        {
            var onDisk = places.OnDisk(path);
            try
            {
                disk.MakeFolder(Path.GetDirectoryName(onDisk)!);
                disk.WriteNew(onDisk, Encoding.UTF8.GetBytes(text));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                return around.Refuse($"{places.Shown(path, around.CurrentFolder)} cannot be written: {problem.Message.TrimEnd('.')}", "free space or give yourself the right to write there");
            }

            around.OutputInk.Write("Wrote", Tone.Good).Line($" {Ink.Safe(places.Shown(path, around.CurrentFolder))}");
        }

        return ExitCode.Fine;
    }

    /// <summary>The path of a file without its ending, and a title, from what somebody typed: either may be meant.</summary>
    private static (string Id, string Title) Named(string name, string ending)
    {
        var bare = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
        var parts = bare.Trim().Trim('/').Split('/');
        var slugs = parts.Select(Slug.From).ToArray();
        if (slugs.Contains(null))
        {
            throw new UsageException($"no file name can be made of \"{name}\"; use letters and digits, with / between folders");
        }

        var last = parts[^1].Trim();
        var words = last == slugs[^1] ? last.Replace('-', ' ') : last;
        return (string.Join('/', slugs), $"{char.ToUpperInvariant(words[0])}{words[1..]}");
    }
}
