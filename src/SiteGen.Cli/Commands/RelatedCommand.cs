// sitegen related: what each page is related to, how strongly and why, and what just missed its list.
using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;
using SiteGen.Related;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

internal static class RelatedCommand
{
    /// <summary>For a page that is named: its list, and what an editor may want to choose instead.</summary>
    private const int Candidates = 15;

    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("related", "Shows which stories are related, how strongly and why.",
        [
            ("sitegen related", "the list of every explainer and brief"),
            ("sitegen related news/dam", "one page with its best fifteen candidates; name a brief by its seed: briefs/flood"),
            ("sitegen related --format json", "for scripts: one object a line for each page"),
        ]);
        var site = new SiteOptions().AddTo(command);
        var engine = new EngineOptions().AddTo(command);
        var pages = new Argument<string[]>("page") { Description = "Pages to show, with more candidates than their lists hold; all without it.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "Form of the report: text, or json for one object a line.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        command.Arguments.Add(pages);
        command.Options.Add(format);
        command.SetAction(arguments =>
        {
            var places = site.Places(arguments, around.CurrentFolder);
            var named = arguments.GetValue(pages) ?? [];
            var files = SiteFolder.Read(places);
            var found = SiteBuilder.Relate(new SiteInputs(files.Value, SiteFolder.DefaultTheme(), engine.Read(arguments, drafts: false, around)));
            var reporter = new TextReporter(around.ErrorInk, around.OutputInk, new SourceLines(files.Value), path => places.Shown(path, around.CurrentFolder));
            foreach (var error in files.Diagnostics.Concat(found.Site.Diagnostics).Where(diagnostic => diagnostic.IsError).Order())
            {
                reporter.Print(error);
            }

            ImmutableArray<RelatedItem> items = named.Length == 0 ? [.. found.InOrder] : [.. named.Select(name => Find(found, name))];
            var links = named.Length == 0 ? key => found.Lists[key] : found.Lists.Candidates(Candidates);
            if (arguments.GetValue(format) == "json")
            {
                new RelatedJson(around.Output).Write(found, items, links);
            }
            else
            {
                new RelatedText(around).Write(found, items, links);
            }

            return found.Site.Succeeded ? ExitCode.Fine : ExitCode.SiteHasErrors;
        });
        return command;
    }

    /// <summary>By URL, by its path under content/, or by the path's last part.</summary>
    private static RelatedItem Find(RelatedStories stories, string name)
    {
        var bare = name.Trim('/');
        bare = bare.EndsWith(".md", StringComparison.Ordinal) ? bare[..^".md".Length] : bare;
        bare = bare.StartsWith("content/", StringComparison.Ordinal) ? bare["content/".Length..] : bare;
        if (stories.Items.GetValueOrDefault(bare.Length == 0 ? "/" : $"/{bare}/") is { } item)
        {
            return item;
        }

        if (bare.StartsWith("briefs/", StringComparison.Ordinal))
        {
            var near = Nearest.Question(bare, stories.Items.Keys.Select(key => key.Trim('/')));
            throw new UsageException($"there is no brief '{name}'{(near is null ? "" : $"; {near}")}; a seed that a written page cites has none");
        }

        var (page, problems) = stories.Site.Index.Named(new Scalar(MappedText.At(bare, 0), LineMap.Of("", bare)));
        return page is null ? throw new UsageException($"{problems[0].Message}; {problems[0].Help}")
            : stories.Items.GetValueOrDefault(page.Url) ?? throw new UsageException($"'{name}' has no list of related stories: only explainers that are written have one");
    }
}
