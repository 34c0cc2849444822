// sitegen init and sitegen new: what they write builds at once, and nothing that stands there is touched.
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Cli.Commands;
using SiteGen.Cli.Disk;

namespace SiteGen.Tests.Cli;

public sealed partial class NewSiteTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private string _program = "/nowhere";

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void A_new_site_builds_at_once_without_a_message()
    {
        Assert.Equal(0, Run("init", "mysite"));
        Assert.Equal(0, Run("build", "--root", _folder["mysite"], "--strict"));

        Assert.Empty(_error.ToString());
        Assert.True(File.Exists(_folder["mysite/public/ferry/index.html"]));
        Assert.Contains("There is no page at this address", File.ReadAllText(_folder["mysite/public/404.html"]), StringComparison.Ordinal);
        Assert.Contains("""<link rel="canonical" href="https://example.org/ferry/">""", File.ReadAllText(_folder["mysite/public/ferry/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_file_of_the_repository_folder_is_written_with_its_words_filled_in()
    {
        Assert.Equal(0, Run("init", "mysite"));

        var source = Path.Combine(Repository.Root, "src", "SiteGen.Cli", "NewSite", "site");
        var files = Directory.EnumerateFiles(source, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/')).ToArray();
        Assert.Equal(files.Order(StringComparer.Ordinal), _folder.Tree("mysite").Select(file => file.Split(": ")[0]));
        Assert.All(_folder.Tree("mysite"), text => Assert.DoesNotMatch(Unfilled(), text));
        Assert.Contains($"a new site in mysite: {files.Length} files", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysite", "  cd mysite\n")]
    [InlineData("deep folder/my site", "  cd \"deep folder/my site\"\n")]
    public void The_next_command_can_be_copied(string folder, string command)
    {
        Assert.Equal(0, Run("init", folder));
        Assert.Contains(command, _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_is_named_with_its_version_and_comes_from_one_place()
    {
        Assert.Equal(0, Run("init", "mysite"));

        using var manifest = JsonDocument.Parse(File.ReadAllText(_folder["mysite/.config/dotnet-tools.json"]));
        Assert.Equal(ProgramVersion.Number, manifest.RootElement.GetProperty("tools").GetProperty("sitegen").GetProperty("version").GetString());
        Assert.Equal(["tools"], Sources("mysite"));
        Assert.Contains($"tools/ still lacks sitegen.{ProgramVersion.Number}.nupkg", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tool_that_was_installed_from_a_package_puts_it_into_the_site()
    {
        _folder.With($"store/sitegen.{ProgramVersion.Number}.nupkg", "the package").With("store/tools/net10.0/any/sitegen.dll");
        _program = _folder["store/tools/net10.0/any"];

        Assert.Equal(0, Run("init", "mysite"));
        Assert.Equal("the package", File.ReadAllText(_folder[$"mysite/tools/sitegen.{ProgramVersion.Number}.nupkg"]));
        Assert.DoesNotContain("note:", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_takes_the_place_of_the_folder_of_tools()
    {
        Assert.Equal(0, Run("init", "mysite", "--tool-source", "https://feed.example.org/v3/index.json?a=1&b=2"));

        Assert.Equal(["https://feed.example.org/v3/index.json?a=1&b=2"], Sources("mysite"));
        Assert.False(Directory.Exists(_folder["mysite/tools"]));
    }

    [Fact]
    public void The_address_stands_in_the_settings()
    {
        Assert.Equal(0, Run("init", "mysite", "--url", "https://user.github.io/repo"));
        Assert.Contains("\nurl: https://user.github.io/repo/\n", File.ReadAllText(_folder["mysite/site.yaml"]), StringComparison.Ordinal);
        Assert.Equal(2, Run("init", "other", "--url", "user.github.io"));
    }

    [Fact]
    public void A_folder_that_holds_anything_is_refused_and_left_alone()
    {
        _folder.With("mysite/notes.txt", "mine");

        Assert.Equal(1, Run("init", "mysite"));
        Assert.Equal(["notes.txt: mine"], _folder.Tree("mysite", withHidden: true));
        Assert.Contains("error: mysite is not empty: it holds notes.txt\nhelp: choose a folder that is new or empty", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, Run("init", "mysite/notes.txt"));
        Assert.Contains("mysite/notes.txt is a file", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_that_was_just_made_counts_as_empty()
    {
        _folder.With("mysite/.git/HEAD", "ref");

        Assert.Equal(0, Run("init", "mysite"));
        Assert.Equal("ref", File.ReadAllText(_folder["mysite/.git/HEAD"]));
    }

    [Theory]
    [InlineData("Why did the \"old\" dam\\gate fail?", "content/why-did-the-old-dam-gate-fail.md", "Why did the \"old\" dam\\gate fail?")]
    [InlineData("floods/dam.md", "content/floods/dam.md", "Dam")]
    [InlineData("river-banks", "content/river-banks.md", "River banks")]
    public void A_new_explainer_is_a_draft_that_builds(string name, string path, string title)
    {
        Run("init", "mysite");
        Assert.Equal(0, Run("new", "explainer", name, "--root", _folder["mysite"]));
        Assert.Equal(0, Run("build", "--root", _folder["mysite"], "--strict"));
        Assert.Empty(_error.ToString());

        // Once it is shown, it wants sources.
        Assert.Equal(0, Run("build", "--root", _folder["mysite"], "--drafts"));
        Assert.Equal(["SG1902"], Codes().Matches(_error.ToString()).Select(match => match.Value).Distinct());
        var page = path["content/".Length..^".md".Length];
        Assert.Contains($"<h1>{System.Net.WebUtility.HtmlEncode(title)}</h1>", File.ReadAllText(_folder[$"mysite/public/{page}/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_seed_builds_and_is_asked_for_what_only_its_editor_knows()
    {
        Run("init", "mysite");
        Assert.Equal(0, Run("new", "seed", "dam", "--root", _folder["mysite"]));
        Assert.Equal(0, Run("build", "--root", _folder["mysite"]));

        Assert.Equal(["SG1002"], Codes().Matches(_error.ToString()).Select(match => match.Value).Distinct());
        Assert.True(File.Exists(_folder["mysite/public/sources/dam/index.html"]));
    }

    [Theory]
    [InlineData("explainer", "Ferry", "content/ferry.md exists already")]
    [InlineData("seed", "other/ferry-stops", "seeds/ferry-stops.txt exists already")]
    [InlineData("explainer", "sources/dam", "lies in /sources/")]
    public void Nothing_that_stands_there_is_overwritten(string kind, string name, string message)
    {
        Run("init", "mysite");
        var before = _folder.Tree("mysite");

        Assert.Equal(1, Run("new", kind, name, "--root", _folder["mysite"]));
        Assert.Equal(before, _folder.Tree("mysite"));
        Assert.Contains(message.Replace("lies", "would lie", StringComparison.Ordinal), _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../dam")]
    [InlineData("???")]
    public void A_name_without_letters_is_a_mistake_of_usage(string name) => Assert.Equal(2, Run("new", "explainer", name));

    private IEnumerable<string> Sources(string site) => XDocument.Load(_folder[$"{site}/nuget.config"]).Descendants("packageSources").Elements("add").Select(add => add.Attribute("value")!.Value);

    private int Run(params string[] args) => CommandLine.Run(args, new Surroundings
    {
        Output = _output,
        Error = _error,
        CurrentFolder = _folder.Path,
        ProgramFolder = _program,
        Variable = name => name == "SOURCE_DATE_EPOCH" ? "1780660800" : null,
        NewEngine = SiteEngines.New,
    });

    [GeneratedRegex("@(version|url|source|title)@", RegexOptions.CultureInvariant)]
    private static partial Regex Unfilled();

    [GeneratedRegex("SG1[0-9]{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Codes();
}
