// sitegen evidence: what is proven on each page and against each source, and quotes.lock.
using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Evidence;
using SiteGen.Text;

namespace SiteGen.Cli.Commands;

internal static class EvidenceCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new ExampleCommand("evidence", "Shows what is proven on each page and how much of each source is quoted.",
        [
            ("sitegen evidence", "every page and every source that is cited"),
            ("sitegen evidence news/dam", "one page, named by its path under content/ or its last part, with every proof"),
            ("sitegen evidence --format json", "for scripts: one object a line, for each page, proof, gap and source"),
            ("sitegen evidence --lock", "writes every proof to quotes.lock, so that it stands where a private seed is absent"),
        ]);
        var site = new SiteOptions().AddTo(command);
        var engine = new EngineOptions().AddTo(command);
        var pages = new Argument<string[]>("page") { Description = "Pages to show; all without it.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<string>("--format") { Description = "Form of the report: text, or json for one object a line.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        json.AcceptOnlyFromAmong("text", "json");
        var write = new Option<bool>("--lock") { Description = "Writes quotes.lock; nothing is written when the site has errors." };
        command.Arguments.Add(pages);
        command.Options.Add(json);
        command.Options.Add(write);
        command.SetAction(arguments =>
        {
            var places = site.Places(arguments, around.CurrentFolder);
            var named = arguments.GetValue(pages) ?? [];
            if (named.Length > 0 && arguments.GetValue(write))
            {
                throw new UsageException("--lock writes the proofs of the whole site; leave the pages out");
            }

            var files = SiteFolder.Read(places);
            var options = engine.Read(arguments, drafts: false, around);
            var found = SiteBuilder.Examine(new SiteInputs(files.Value, SiteFolder.DefaultTheme(), options));
            found = found with { Diagnostics = [.. files.Diagnostics.Concat(found.Diagnostics).Order()] };
            var report = Report(found, named);
            if (arguments.GetValue(json) == "json")
            {
                new EvidenceJson(around.Output).Write(report, found.Diagnostics);
            }
            else
            {
                PrintProblems(found, named, files.Value, places, around);
                new EvidenceText(around).Write(report, shows: named.Length > 0);
            }

            if (arguments.GetValue(write))
            {
                WriteLock(found, places, options, around);
            }

            return found.Succeeded ? ExitCode.Fine : ExitCode.SiteHasErrors;
        });
        return command;
    }

    /// <summary>The report on the pages that are named, or on all. Words are counted over the whole site either way.</summary>
    private static EvidenceReport Report(SiteExamination site, string[] named)
    {
        var report = EvidenceReport.Of(
            site.Pages.Select(page => (page.Explainer, page.Evidence)), site.Articles.ToImmutableDictionary(article => article.Id, StringComparer.Ordinal), site.Settings);
        if (named.Length == 0)
        {
            return report;
        }

        var paths = named.Select(name => Find(site, name)).ToHashSet(StringComparer.Ordinal);
        var seeds = site.Pages.Where(page => paths.Contains(page.Explainer.Path)).SelectMany(page => page.SeedIds).ToHashSet(StringComparer.Ordinal);
        return new EvidenceReport(
            [.. report.Pages.Where(page => paths.Contains(page.Path))], [.. report.Sources.Where(source => seeds.Contains(source.Article.Id))]);
    }

    private static string Find(SiteExamination site, string name)
    {
        var bare = name.EndsWith(".md", StringComparison.Ordinal) ? name[..^".md".Length] : name;
        bare = bare.StartsWith("content/", StringComparison.Ordinal) ? bare["content/".Length..] : bare;
        var (page, problems) = site.Index.Named(new Scalar(MappedText.At(bare, 0), LineMap.Of("", bare)));
        return page?.Explainer.Path ?? throw new UsageException($"{problems[0].Message}; {problems[0].Help}");
    }

    /// <summary>Errors, and what proof warns of, on the pages that are named or on all; the report itself lists what is not cited.</summary>
    private static void PrintProblems(SiteExamination site, string[] named, ImmutableArray<SourceFile> files, SitePlaces places, Surroundings around)
    {
        var reporter = new TextReporter(around.ErrorInk, around.OutputInk, new SourceLines(files), path => places.Shown(path, around.CurrentFolder));
        var paths = named.Select(name => Find(site, name)).ToHashSet(StringComparer.Ordinal);
        var problems = site.Diagnostics.Where(diagnostic => diagnostic.IsError || (EvidenceRules.All.Contains(diagnostic.Rule) && diagnostic.Rule != EvidenceRules.UncitedQuotation)).ToList();
        var shown = problems.Where(diagnostic => paths.Count == 0 || paths.Contains(diagnostic.Location.Path)).ToList();
        shown.ForEach(reporter.Print);
        if (problems.Count(diagnostic => diagnostic.IsError) - shown.Count(diagnostic => diagnostic.IsError) is > 0 and var elsewhere)
        {
            around.ErrorInk.Line($"… and {TextReporter.Count(elsewhere, "error")} elsewhere on the site");
        }
    }

    private static void WriteLock(SiteExamination site, SitePlaces places, BuildOptions options, Surroundings around)
    {
        if (!site.Succeeded)
        {
            around.ErrorInk.Write("error", Tone.Error).Line($": the site has errors, so {places.Shown("quotes.lock", around.CurrentFolder)} was not written");
            return;
        }

        var today = DateOnly.FromDateTime(options.BuildTime.ToOffset(site.Settings.TimeZone).DateTime);
        var renewed = site.Proven.Renew(site.Pages.Select(page => page.Evidence), today);
        var before = site.Proven.Lines.Select(line => line.ToString()).ToHashSet(StringComparer.Ordinal);
        var changed = new LockFile(places.Lock, new FileOperations()).Write(renewed);
        var kept = renewed.Lines.Count(line => before.Contains(line.ToString()));
        around.ErrorInk.Line(changed
            ? $"quotes.lock: {TextReporter.Count(renewed.Lines.Length, "proof")}, {renewed.Lines.Length - kept} new, {kept} unchanged, {before.Count - kept} removed"
            : $"quotes.lock: {TextReporter.Count(renewed.Lines.Length, "proof")}, nothing changed");
    }
}
