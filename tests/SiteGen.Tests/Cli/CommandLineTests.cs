// The command line as a whole, with an engine of the test's own.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Cli.Commands;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("content/a.md", "hello").With("seeds/x.txt", "x");
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly Dictionary<string, string> _variables = [];
    private SiteInputs? _inputs;

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void A_build_writes_the_site_and_says_so()
    {
        Assert.Equal(0, Run(Home, "build", "--root", _folder.Path));

        Assert.Equal(["index.html: home"], _folder.Tree("public"));
        Assert.StartsWith("Built 1 page from 1 seed and 1 explainer in ", _output.ToString(), StringComparison.Ordinal);
        Assert.Empty(_error.ToString());
        Assert.Equal(["content/a.md", "seeds/x.txt"], _inputs!.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_build_with_errors_writes_nothing_and_ends_with_1()
    {
        Assert.Equal(0, Run(Home, "build", "--root", _folder.Path));
        Assert.Equal(1, Run(Broken, "build", "--root", _folder.Path));

        Assert.Equal(["index.html: home"], _folder.Tree("public"));
        Assert.Contains("content/a.md(1,2): error SG1001: it is broken\n  1 | hello\n    |  ^^^\n", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("the site in public is as it was", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_is_told_as_well()
    {
        _variables["GITHUB_ACTIONS"] = "true";

        Assert.Equal(1, Run(Broken, "build", "--root", _folder.Path));
        Assert.Contains("::error file=content/a.md,line=1,col=2,endColumn=5,", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_json_and_nothing_else()
    {
        Assert.Equal(1, Run(Broken, "build", "--root", _folder.Path, "--format", "json"));

        Assert.All(_output.ToString().TrimEnd().Split('\n'), line => Assert.StartsWith("{\"type\":", line, StringComparison.Ordinal));
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public void The_options_reach_the_engine()
    {
        _variables["SOURCE_DATE_EPOCH"] = "86400";

        Run(Home, "build", "--root", _folder.Path, "--strict", "--drafts", "--base-url", "https://example.org/news");

        Assert.Equal(
            new BuildOptions { BaseUrl = "https://example.org/news/", Strict = true, Drafts = true, BuildTime = DateTimeOffset.UnixEpoch.AddDays(1) },
            _inputs!.Options);
    }

    [Theory]
    [InlineData("did you mean build?", "biuld")]
    [InlineData("did you mean --output?", "build", "--ouput", "x")]
    [InlineData("there is no folder /nowhere", "build", "--root", "/nowhere")]
    [InlineData("foo is not an address", "build", "--base-url", "foo")]
    [InlineData("'xml' not recognized", "build", "--format", "xml")]
    [InlineData("did you mean SG1001", "explain", "SG100")]
    [InlineData("there is no option --root\nhelp: sitegen extract --help lists what there is", "extract", "--root", ".")]
    [InlineData("there is no option --frmat; did you mean --format?", "extract", "x.txt", "--frmat", "json")]
    [InlineData("there is no option -x", "evidence", "-x")]
    [InlineData("there is no option --force", "init", "--force")]
    [InlineData("there is no option --force", "draft", "--force")]
    [InlineData("there is no option --force", "new", "seed", "--force")]
    [InlineData("there is no option --force", "new", "explainer", "flood", "--force")]
    [InlineData("there is no option --force", "related", "--force")]
    [InlineData("there is no option --all", "explain", "--all")]
    public void A_mistake_in_the_command_line_ends_with_2_and_a_suggestion(string message, params string[] args)
    {
        Assert.Equal(2, Run(Home, args));
        Assert.Contains(message, _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void After_two_dashes_the_name_of_a_file_may_begin_with_one()
    {
        _folder.With("-x.txt", "Flood\n\nThe river rose.\n");

        Assert.Equal(0, Run(Home, "extract", "--", "-x.txt"));
        Assert.StartsWith("-x.txt: Flood\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_date_that_is_no_number_is_a_mistake_of_usage()
    {
        _variables["SOURCE_DATE_EPOCH"] = "yesterday";

        Assert.Equal(2, Run(Home, "build", "--root", _folder.Path));
    }

    [Fact]
    public void A_fault_of_the_program_ends_with_3_and_an_apology()
    {
        Assert.Equal(3, Run(_ => throw new InvalidOperationException("the reason"), "build", "--root", _folder.Path));
        Assert.Contains("Sorry", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("the reason", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_can_be_explained()
    {
        Assert.All(Catalogue.All, rule => Assert.Equal(0, Run(Home, "explain", rule.Code)));
        Assert.Equal(0, Run(Home, "explain"));
        Assert.Equal(0, Run(Home, "explain", "1001"));
        Assert.Contains("Save the file again as UTF-8", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_removes_what_builds_made_and_nothing_else()
    {
        Run(Home, "build", "--root", _folder.Path);
        _folder.With(".sitegen/cache", "c").With("public/mine.txt", "mine");

        Assert.Equal(0, Run(Home, "clean", "--root", _folder.Path));
        Assert.Equal(["content/a.md: hello", "public/mine.txt: mine", "seeds/x.txt: x"], _folder.Tree(".", withHidden: true));
        File.Delete(_folder["public/mine.txt"]);
        Assert.Equal(0, Run(Home, "clean", "--root", _folder.Path));
        Assert.Contains("Removed 1 file from public", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("explain")]
    [InlineData("clean")]
    [InlineData("evidence")]
    [InlineData("extract")]
    [InlineData("draft")]
    [InlineData("init")]
    [InlineData("new")]
    [InlineData("check")]
    public void The_help_of_a_command_ends_with_examples(string command)
    {
        Assert.Equal(0, Run(Home, command, "--help"));
        Assert.Contains($"Examples:\n  sitegen {command}", _output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static BuildResult Home(SiteInputs inputs) => new(SiteOnDisk.Files("index.html: home"), [], new BuildCounts(1, 1, 1, 1, 0), [], BuildCache.Empty);

    private static BuildResult Broken(SiteInputs inputs) =>
        new([], [SeedRules.NotUtf8.At(new Location("content/a.md", 1, 2, 3), "it is broken", "mend it")], new BuildCounts(1, 1, 0, 1, 0), [], BuildCache.Empty);

    private int Run(Func<SiteInputs, BuildResult> engine, params string[] args) => CommandLine.Run([.. args], new Surroundings
    {
        Output = _output,
        Error = _error,
        CurrentFolder = _folder.Path,
        Variable = name => _variables.GetValueOrDefault(name),
        NewEngine = _ => (inputs, _) => engine(_inputs = inputs),
    });
}
