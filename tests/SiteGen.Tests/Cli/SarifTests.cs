// What sitegen writes as SARIF, held against what SARIF 2.1.0 (OASIS, with errata 01) and code scanning ask of a log: each property that is required or
// whose values are limited, for the objects that stand in ours.
using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Cli.Commands;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Cli;

public sealed class SarifTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    /// <summary>All properties that we write, by the object that they stand in: the schema allows no others but its own.</summary>
    private static readonly Dictionary<string, string[]> Properties = new()
    {
        ["log"] = ["$schema", "version", "runs"],
        ["run"] = ["tool", "invocations", "columnKind", "results"],
        ["driver"] = ["name", "version", "semanticVersion", "rules"],
        ["rule"] = ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
        ["invocation"] = ["executionSuccessful", "exitCode", "toolExecutionNotifications"],
        ["notification"] = ["level", "message"],
        ["result"] = ["ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations"],
        ["location"] = ["physicalLocation", "message"],
        ["physicalLocation"] = ["artifactLocation", "region"],
        ["artifactLocation"] = ["uri", "uriBaseId"],
        ["region"] = ["startLine", "startColumn", "endColumn"],
    };

    private static readonly DiagnosticRule Wrong = new("SG1999", Severity.Error, "A title", "What it means.\n\n    an example: {x}\n");

    private static readonly DiagnosticRule Odd = new("SG1998", Severity.Warning, "Another title", "What it means.");

    [Fact]
    public void A_log_of_every_kind_of_message_is_one_that_the_standard_allows()
    {
        var passage = new RelatedPlace(new Location("seeds/a.txt", 3, 1, 4), "the passage");
        var run = CheckLog(Written(
            Odd.At(new Location("site.yaml"), "a file as a whole"),
            Wrong.At(new Location("content/ä b#?%.md", 2, 3, 5), "a stretch", "mend it", passage, passage),
            Wrong.At(new Location("content/x.md", 7, 1), "a place"),
            Odd.At(new Location("/srv/public/a b#?%.html"), "outside"),
            Odd.At(new Location("templates/404.html", 1, 1, 1), "said by {{ page.title }}") with { Severity = Severity.Error }));

        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(["SG1998 warning", "SG1999 error", "SG1999 error", "SG1998 warning", "SG1998 error"], results.Select(result => $"{Text(result, "ruleId")} {Text(result, "level")}"));
        Assert.Equal(
            ["site.yaml", "content/%C3%A4%20b%23%3F%25.md", "content/x.md", "file:///srv/public/a%20b%23%3F%25.html", "templates/404.html"],
            results.Select(result => Text(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri")));
        Assert.Equal("{\"startLine\":1}", Compact(Region(results[0])));
        Assert.Equal("{\"startLine\":2,\"startColumn\":3,\"endColumn\":8}", Compact(Region(results[1])));
        Assert.Equal("{\"startLine\":7,\"startColumn\":1,\"endColumn\":2}", Compact(Region(results[2])));
        Assert.Equal(1, results[1].GetProperty("relatedLocations").GetArrayLength());
        Assert.Equal("said by {{ page.title }}", Text(results[4].GetProperty("message"), "text"));
    }

    [Fact]
    public void The_run_says_how_it_ended_and_what_else_there_is_to_know()
    {
        var failed = CheckLog(Written(Wrong.At(new Location("site.yaml"), "wrong"))).GetProperty("invocations")[0];
        var fine = CheckLog(Written()).GetProperty("invocations")[0];

        Assert.Equal((true, 1), (failed.GetProperty("executionSuccessful").GetBoolean(), failed.GetProperty("exitCode").GetInt32()));
        Assert.Equal((true, 0), (fine.GetProperty("executionSuccessful").GetBoolean(), fine.GetProperty("exitCode").GetInt32()));
        Assert.Equal("a draft was not written", Text(fine.GetProperty("toolExecutionNotifications")[0].GetProperty("message"), "text"));
    }

    [Fact]
    public void A_site_that_lies_beside_the_repository_has_whole_addresses_and_one_inside_has_paths()
    {
        using var folder = new TempFolder().With("site/content/a.html", "<a href=\"gone.html\">x</a>").With("repository/x");

        Assert.Equal([new Uri(folder["site/content/a.html"]).AbsoluteUri, new Uri(folder["site/site.yaml"]).AbsoluteUri], UrisOf("repository"));
        Assert.Equal(["site/content/a.html", "site/site.yaml"], UrisOf("."));

        IEnumerable<string> UrisOf(string workspace)
        {
            using var output = new StringWriter();
            var code = CommandLine.Run(["check", "--root", folder["site"], "--format", "sarif"], new Surroundings
            {
                Output = output,
                Error = output,
                CurrentFolder = folder.Path,
                NewEngine = SiteEngines.New,
                Variable = name => name == "GITHUB_WORKSPACE" ? Path.GetFullPath(folder[workspace]) : null,
            });
            Assert.Equal(1, code);
            return CheckLog(output.ToString()).GetProperty("results").EnumerateArray()
                .Select(result => Text(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"));
        }
    }

    private static string Written(params ImmutableArray<Diagnostic> diagnostics)
    {
        using var output = new StringWriter();
        var report = new BuildReport(new BuildFigures(1, 1, 1, 0.1), diagnostics, ["a draft was not written"], null, "public") { Checked = 1 };
        new SarifReporter(output, path => path, "0.1.0").Report(report);
        return output.ToString();
    }

    /// <summary>Holds a whole log against the standard, and gives its one run.</summary>
    private static JsonElement CheckLog(string text)
    {
        using var document = JsonDocument.Parse(text);
        var log = document.RootElement.Clone();
        Knows(log, "log", "version", "runs");
        Assert.Equal("2.1.0", Text(log, "version"));
        Assert.True(Uri.IsWellFormedUriString(Text(log, "$schema"), UriKind.Absolute));
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Knows(run, "run", "tool", "invocations", "results");
        Assert.Contains(Text(run, "columnKind"), (string[])["utf16CodeUnits", "unicodeCodePoints"]);
        var driver = run.GetProperty("tool").GetProperty("driver");
        Knows(driver, "driver", "name", "rules");
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        Assert.All(rules, CheckRule);
        Assert.Equal(rules.Length, rules.Select(Compact).Distinct().Count());
        Assert.All(run.GetProperty("invocations").EnumerateArray(), CheckInvocation);
        Assert.All(run.GetProperty("results").EnumerateArray(), result => CheckResult(result, rules));
        return run;
    }

    private static void CheckRule(JsonElement rule)
    {
        Knows(rule, "rule", "id", "shortDescription", "fullDescription", "help");
        Assert.All((string[])["shortDescription", "fullDescription", "help"], name => Assert.NotEmpty(Text(rule.GetProperty(name), "text")));
        Assert.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"), Levels);
    }

    private static void CheckInvocation(JsonElement invocation)
    {
        Knows(invocation, "invocation", "executionSuccessful");
        foreach (var note in invocation.GetProperty("toolExecutionNotifications").EnumerateArray())
        {
            Knows(note, "notification", "message");
            Assert.Contains(Text(note, "level"), Levels);
            Assert.NotEmpty(Text(note.GetProperty("message"), "text"));
        }
    }

    private static void CheckResult(JsonElement result, JsonElement[] rules)
    {
        Knows(result, "result", "message", "ruleId", "ruleIndex", "locations");
        Assert.Equal(Text(result, "ruleId"), Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id"));
        Assert.Contains(Text(result, "level"), Levels);
        Assert.NotEmpty(Text(result.GetProperty("message"), "text"));
        CheckLocation(Assert.Single(result.GetProperty("locations").EnumerateArray()));
        if (result.TryGetProperty("relatedLocations", out var related))
        {
            var places = related.EnumerateArray().ToArray();
            Assert.All(places, CheckLocation);
            Assert.Equal(places.Length, places.Select(Compact).Distinct().Count());
        }
    }

    private static void CheckLocation(JsonElement location)
    {
        Knows(location, "location", "physicalLocation");
        var physical = location.GetProperty("physicalLocation");
        Knows(physical, "physicalLocation", "artifactLocation", "region");
        var artifact = physical.GetProperty("artifactLocation");
        Knows(artifact, "artifactLocation", "uri");
        var uri = Text(artifact, "uri");
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute), uri);
        Assert.All(uri, letter => Assert.True(char.IsAscii(letter)));
        // A path hangs on the folder that its base names, and does not leave it; a whole address has no base.
        var isPath = !uri.StartsWith("file:///", StringComparison.Ordinal);
        Assert.Equal(isPath, artifact.TryGetProperty("uriBaseId", out _));
        Assert.False(isPath && (uri.StartsWith('/') || uri.Split('/').Contains("..")), uri);
        var region = physical.GetProperty("region");
        Knows(region, "region", "startLine");
        Assert.All(region.EnumerateObject(), number => Assert.True(number.Value.GetInt32() >= 1));
        Assert.True(!region.TryGetProperty("endColumn", out var end) || end.GetInt32() > region.GetProperty("startColumn").GetInt32());
    }

    /// <summary>An object has what is required and nothing that the standard does not know there.</summary>
    private static void Knows(JsonElement element, string kind, params string[] required)
    {
        var names = element.EnumerateObject().Select(property => property.Name).ToArray();
        Assert.Empty(names.Except(Properties[kind]));
        Assert.Empty(required.Except(names));
    }

    private static JsonElement Region(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
