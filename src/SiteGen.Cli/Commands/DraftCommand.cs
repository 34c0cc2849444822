// sitegen draft: writes the explainer file of a seed for an editor to complete.
using System.CommandLine;
using System.Text;
using SiteGen.Articles;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Drafts;
using SiteGen.Extraction;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

internal static class DraftCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("draft", "Writes an explainer file for a seed: all that the rules find, proven, and a mark where an editor is needed.",
        [
            ("sitegen draft flood", "writes content/flood.md from seeds/flood.txt; a file that is there is never overwritten"),
            ("sitegen serve", "then shows the draft; build writes it only with --drafts"),
        ]);
        var site = new SiteOptions().AddTo(command);
        var engine = new EngineOptions().AddTo(command);
        var seed = new Argument<string>("seed") { Description = "A seed's id: its file name under seeds/ without the ending." };
        command.Arguments.Add(seed);
        command.SetAction(arguments =>
        {
            var places = site.Places(arguments, around.CurrentFolder);
            var inputs = new SiteInputs(SiteFolder.Read(places).Value, SiteFolder.DefaultTheme(), engine.Read(arguments, drafts: false, around));
            return new DraftRun(places, inputs, around).Write(arguments.GetValue(seed)!);
        });
        return command;
    }
}

/// <summary>One draft being written.</summary>
internal sealed class DraftRun(SitePlaces places, SiteInputs inputs, Surroundings around)
{
    public int Write(string name)
    {
        var site = SiteBuilder.Examine(inputs);
        var article = Find(site, name);
        var path = DraftPath.Of(article);
        var onDisk = places.OnDisk(path);
        if (Path.Exists(onDisk))
        {
            return around.Refuse($"{places.Shown(path, around.CurrentFolder)} exists already, and a draft never overwrites",
                article.Metadata.Rights == Rights.Private ? "rename it, or give the seed's metadata another label:, which names the file of a private seed" : "rename it, or give the seed another name");
        }

        var found = ArticleExtractor.Extract(article, article.Metadata.Published);
        var text = DraftWriter.Write(article, found, DraftSite.Of(site.Settings, site.Shared, site.Pages.Select(page => page.Explainer)));
        var file = new SourceFile(path, Encoding.UTF8.GetBytes(text));
        if (ErrorsWith(file) is { Count: > 0 } errors)
        {
            var reporter = new TextReporter(around.ErrorInk, around.OutputInk, new SourceLines([.. inputs.Files, file]), shown => places.Shown(shown, around.CurrentFolder));
            errors.ForEach(reporter.Print);
            return around.Refuse("the draft does not fit into this site, so it was not written", "mend what is named above first");
        }

        Save(onDisk, file);
        var waiting = text.Split(DraftWriter.Mark).Length - 1;
        around.OutputInk.Write("Wrote", Tone.Good).Line($" {places.Shown(path, around.CurrentFolder)}: {TextReporter.Count(waiting, "place")} marked {DraftWriter.Mark}");
        if (article.Metadata.Rights == Rights.Private)
        {
            around.OutputInk.Line("The seed is private: the draft names nobody and holds none of its words but quotations, figures and dates that are proven. Readers see these and its label.");
        }

        return ExitCode.Fine;
    }

    private static Article Find(SiteExamination site, string name)
    {
        var id = Slug.From(Path.GetFileNameWithoutExtension(name)) ?? name;
        return site.Articles.FirstOrDefault(article => article.Id == name) ?? site.Articles.FirstOrDefault(article => article.Id == id)
            ?? throw new UsageException($"there is no seed {name}; {Nearest.Question(name, site.Articles.Select(article => article.Id)) ?? "a seed's id is its file name under seeds/ without the ending"}");
    }

    /// <summary>Errors of the draft among the site's other files, published or not.</summary>
    private List<Diagnostic> ErrorsWith(SourceFile file) =>
        [.. SiteBuilder.Examine(inputs with { Files = inputs.Files.Add(file) }).Diagnostics
            .Where(diagnostic => diagnostic.Rule.Severity == Severity.Error && (diagnostic.Location.Path == file.Path || diagnostic.Related.Any(place => place.Location.Path == file.Path)))];

    private static void Save(string onDisk, SourceFile file)
    {
        var disk = new FileOperations();
        disk.MakeFolder(Path.GetDirectoryName(onDisk)!);
        disk.WriteNew(onDisk, file.Content.Span);
    }
}
