// sitegen related on a site on disk, with the real engine.
using System.Text.Json;
using SiteGen.Cli.Commands;

namespace SiteGen.Tests.Cli;

public sealed class RelatedCommandTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder()
        .With("site.yaml", "url: https://example.org/\n")
        .With("content/dam.md", Page("Why did the dam fail?", "related: [{page: levee, relation: background}]"))
        .With("content/levee.md", Page("Who mends the levee?", ""))
        .With("content/harbour.md", Page("A harbour for whom?", ""))
        .With("content/about.md", "---\ntitle: About\nkind: page\nstatus: published\nreviewed_by: {name: Omar Said}\n---\n");
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public RelatedCommandTests()
    {
        // Eight stories of one kind: more than a list holds.
        for (var number = 1; number <= 8; number++)
        {
            _folder.With($"content/storm-{number}.md", Page($"Storm {number}", "topics: [storms]"));
        }
    }

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void Every_page_is_shown_with_its_list_the_editors_choice_first_and_a_reason_for_each()
    {
        Assert.Equal(0, Run("related"));
        var text = _output.ToString();
        Assert.Contains("/dam/  Why did the dam fail?\n  chosen  /levee/  Background.\n", text, StringComparison.Ordinal);
        Assert.Contains("/harbour/  A harbour for whom?\n  nothing on this site is related to it\n", text, StringComparison.Ordinal);
        Assert.Matches(@"/storm-1/  Storm 1\n +[0-9.]+  /storm-2/  Because both are about storms\.\n", text);
        Assert.DoesNotContain("not in its list", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/about/", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("storm-1")]
    [InlineData("/storm-1/")]
    [InlineData("content/storm-1.md")]
    public void A_page_that_is_named_shows_what_missed_its_list_too(string name)
    {
        Assert.Equal(0, Run("related", name));
        var lines = _output.ToString().TrimEnd().Split('\n');
        Assert.Equal(9, lines.Length);
        Assert.Equal("  not in its list:", lines[6]);
        Assert.EndsWith("/storm-8/  Because both are about storms.", lines[8], StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_one_object_a_line()
    {
        Assert.Equal(0, Run("related", "dam", "storm-2", "--format", "json"));
        var pages = _output.ToString().TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["/dam/", "/storm-2/"], pages.Select(page => page.GetProperty("url").GetString()));
        Assert.Equal("content/dam.md", pages[0].GetProperty("file").GetString());
        var chosen = pages[0].GetProperty("related")[0];
        Assert.True(chosen.GetProperty("chosen").GetBoolean());
        Assert.Equal("Who mends the levee?", chosen.GetProperty("title").GetString());
        var links = pages[1].GetProperty("related").EnumerateArray().ToArray();
        Assert.Equal([true, true, true, true, true, false, false], links.Select(link => link.GetProperty("listed").GetBoolean()));
        Assert.Equal("shared_topics", links[0].GetProperty("reasons")[0].GetProperty("kind").GetString());
        Assert.Equal("storms", links[0].GetProperty("reasons")[0].GetProperty("shared")[0].GetString());
    }

    [Theory]
    [InlineData("storn-1", "did you mean")]
    [InlineData("about", "only explainers that are written")]
    [InlineData("briefs/nothing", "there is no brief")]
    public void A_page_without_a_list_is_a_mistake_of_usage(string name, string said)
    {
        Assert.Equal(2, Run("related", name));
        Assert.Contains(said, _error.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public void Errors_of_the_site_are_told_and_the_lists_are_shown_all_the_same()
    {
        _folder.With("content/storm-9.md", Page("Storm 9", "topcs: [storms]"));
        Assert.Equal(1, Run("related", "storm-1"));
        Assert.Contains("SG1110", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("/storm-2/", _output.ToString(), StringComparison.Ordinal);
    }

    private static string Page(string title, string frontMatter) =>
        $"---\ntitle: {title}\nstatus: published\nreviewed_by: {{name: Omar Said}}\n{frontMatter}\n---\n";

    private int Run(params string[] arguments) => CommandLine.Run(arguments, new Surroundings
    {
        Output = _output,
        Error = _error,
        CurrentFolder = _folder.Path,
        Variable = name => name == "SOURCE_DATE_EPOCH" ? "1772700000" : null,
        NewEngine = SiteEngines.New,
    });
}
