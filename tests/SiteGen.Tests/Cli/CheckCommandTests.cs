// sitegen check as a whole: it finds what stands in the way of publishing, in every form of messages, and writes nothing.
using System.Text.Json;
using SiteGen.Cli.Commands;

namespace SiteGen.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .With("site.yaml", "title: Test\nurl: https://example.org/repo/\n")
        .With("content/index.md", "---\ntitle: Home\nkind: page\nstatus: published\n---\n\nText.\n");

    private readonly Dictionary<string, string> _variables = [];
    private string _output = "";
    private string _error = "";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_that_can_be_published_is_said_to_be_and_nothing_is_written()
    {
        Assert.Equal(0, Run());

        Assert.Matches(@"^Checked 4 pages, \d+ files in \d\.\d\d s: nothing stands in the way of publishing it\n$", _output);
        Assert.Empty(_error);
        Assert.False(Directory.Exists(_folder["public"]));
    }

    [Fact]
    public void Three_mistakes_that_an_ordinary_build_lets_pass_are_found()
    {
        _folder.With("content/old.html", "<a href=\"gone.html\">x</a><img src=\"x.png\">").With("content/x.png", "a picture").With("content/look.css", "p { background: url(y.png) }");
        Assert.Equal(0, Run("build"));

        Assert.Equal(1, Run());
        Assert.Contains("content/old.html(1,10): error SG1603: 'gone.html' leads nowhere", _error, StringComparison.Ordinal);
        Assert.Contains("content/old.html(1,26): warning SG1620: this image has no alternative text", _error, StringComparison.Ordinal);
        Assert.Contains("content/look.css(1,21): error SG1603: 'y.png' leads nowhere", _error, StringComparison.Ordinal);
        Assert.StartsWith("Not ready to publish: 2 errors, 1 warning in ", _output, StringComparison.Ordinal);

        // And so does a strict build, which then publishes nothing.
        Assert.Equal(1, Run("build", "--strict"));
        Assert.Contains("Not built: 3 errors", _output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_in_the_sources_come_first_and_it_is_said_what_waits_for_them()
    {
        _folder.With("content/wrong.md", "---\ntitel: Wrong\n---\n");

        Assert.Equal(1, Run());
        Assert.Contains("note: finished pages, their links and their images are checked when the errors above are mended\n", _output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_XML_cannot_write_does_not_break_the_feed()
    {
        _folder.With("content/odd.md", "---\ntitle: \"An odd \\a title 😀\"\nkind: page\nstatus: published\npublished: \"2026-01-01\"\n---\n\nText.\n");

        Assert.Equal(0, Run());
        Assert.Equal(0, Run("build"));
        Assert.Contains("<title>An odd  title 😀</title>", File.ReadAllText(_folder["public/feed.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_other_sites_are_followed_when_that_is_asked_for_and_not_before()
    {
        using var other = new LoopbackSite((_, path) => path == "/gone" ? 404 : 200);
        _folder.With("content/more.md", $"---\ntitle: More\nkind: page\nstatus: published\n---\n\nSee [one]({other.Address}/good#part) and\n[two]({other.Address}/gone).\n");

        Assert.Equal(0, Run());
        Assert.Contains("note: 2 links to other sites were not followed; --external follows them", _output, StringComparison.Ordinal);
        Assert.Empty(other.Requests);

        Assert.Equal(0, Run("check", "--external"));
        Assert.Contains($"content/more.md(8,1): warning SG1630: {other.Address}/gone is gone: 404 Not Found (on /more/)", _error, StringComparison.Ordinal);
        Assert.Contains("note: followed 2 links to other sites\n", _output, StringComparison.Ordinal);

        // The good one is known now; a warning fails where it is strict, and says nothing where it is off.
        Assert.Equal(1, Run("check", "--external", "--strict"));
        Assert.Contains("followed 1 link to other sites; 1 known to be good", _output, StringComparison.Ordinal);
        _folder.With("site.yaml", "url: https://example.org/repo/\ndiagnostics: {SG1630: off}\n");
        Assert.Equal(0, Run("check", "--external", "--strict"));
    }

    [Fact]
    public void A_dead_link_is_reported_on_the_line_that_writes_it_wherever_that_is()
    {
        using var other = new LoopbackSite((_, _) => 404);
        _folder.With("site.yaml", $"title: Test\nurl: https://example.org/repo/\npublisher:\n  name: The Post\n  url: {other.Address}/site\n")
            .With("content/people.yaml", $"- {{id: ana, name: Ana Silva, url: \"{other.Address}/shared\"}}\n")
            .With("seeds/flood.txt", "Flood\n\nThe river rose.\n")
            .With("seeds/flood.yaml", $"publisher: The Herald\narchived_url: {other.Address}/site\npublished: \"2026-01-01\"\nurl: {other.Address}/seed\n")
            .With("content/more.md", $$"""
                ---
                title: More
                status: published
                reviewed_by: {name: Omar Said}
                authors: [{name: Eva, url: {{other.Address}}/author}]
                sources:
                  - {id: s1, title: A report, url: "{{other.Address}}/source?a=1,2"}
                  - {id: s2, seed: flood}
                key_points: [{text: "It rose, see [this]({{other.Address}}/point#part).", cites: [s2#p1]}]
                people: [ana, {id: ben, name: Ben, url: {{other.Address}}/überblick}]
                related:
                  - title: Another
                    url: {{other.Address}}/related
                ---

                Text, <{{other.Address}}/body>.
                """);

        Assert.Equal(0, Run("check", "--external", "--verbose"));
        var found = _error.Split('\n').Where(line => line.Contains("SG1630", StringComparison.Ordinal)).Select(line => line.Replace(other.Address, "", StringComparison.Ordinal).Split(" is gone")[0]);
        Assert.Equal(
            [
                "content/more.md(5,28): warning SG1630: /author",
                "content/more.md(7,37): warning SG1630: /source?a=1,2",
                "content/more.md(9,42): warning SG1630: /point",
                "content/more.md(10,41): warning SG1630: /überblick",
                "content/more.md(13,10): warning SG1630: /related",
                "content/more.md(16,7): warning SG1630: /body",
                "content/people.yaml(1,36): warning SG1630: /shared",
                "seeds/flood.yaml(4,6): warning SG1630: /seed",
                "site.yaml(5,8): warning SG1630: /site",
            ], found);
    }

    [Theory]
    [InlineData("--limit", "0")]
    [InlineData("--max-age", "week")]
    public void A_number_that_is_none_is_a_mistake_of_usage(string option, string value) => Assert.Equal(2, Run("check", option, value));

    [Fact]
    public void Sarif_names_rules_places_and_levels()
    {
        _folder.With("content/a page.html", "<p>\n<a href=\"gone.html\">x</a>");
        _variables["GITHUB_ACTIONS"] = "true";
        _variables["GITHUB_WORKSPACE"] = Path.GetDirectoryName(_folder.Path)!;

        Assert.Equal(1, Run("check", "--format", "sarif"));
        using var sarif = JsonDocument.Parse(_output);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal("SG1603", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(("SG1603", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.StartsWith("'gone.html' leads nowhere\nhelp: ", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal($"{Path.GetFileName(_folder.Path)}/content/a%20page.html", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((2, 10, 19), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32(), place.GetProperty("region").GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void Sarif_of_a_build_without_a_message_has_an_empty_list_of_results()
    {
        Assert.Equal(0, Run("build", "--format", "sarif"));

        using var sarif = JsonDocument.Parse(_output);
        Assert.Equal(0, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Annotations_alone_and_JSON_lines_can_be_asked_for()
    {
        _folder.With("content/old.html", "<a href=\"gone.html\">x</a>");

        Assert.Equal(1, Run("check", "--format", "github"));
        Assert.StartsWith("::error file=content/old.html,line=1,col=10,endColumn=19,title=SG1603", _output, StringComparison.Ordinal);
        Assert.Empty(_error);
        Assert.Equal(1, Run("check", "--format", "json"));
        Assert.Contains("{\"type\":\"summary\",\"succeeded\":false,\"errors\":1,", _output, StringComparison.Ordinal);
    }

    private int Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(args.Length == 0 ? ["check"] : args, new Surroundings
        {
            Output = output,
            Error = error,
            CurrentFolder = _folder.Path,
            Variable = name => _variables.GetValueOrDefault(name),
            LinkPause = TimeSpan.FromMilliseconds(10),
            NewEngine = SiteEngines.New,
        });
        (_output, _error) = (output.ToString(), error.ToString());
        return code;
    }
}
