// What holds of every workflow of the repository and of a new site: who may write, which actions run, and that nothing of a pull request reaches a command line.
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Workflows;

public sealed partial class WorkflowTests
{
    private const string Folder = ".github/workflows";

    /// <summary>Those that <c>sitegen init</c> writes.</summary>
    private const string NewFolder = $"src/SiteGen.Cli/NewSite/site/{Folder}";

    public static TheoryData<string> All =>
        [.. from folder in (string[])[Folder, NewFolder]
            from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)).Order(StringComparer.Ordinal)
            select $"{folder}/{Path.GetFileName(path)}"];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_key_right_and_expression_is_one_that_GitHub_knows(string path) => Assert.Empty(WorkflowSyntax.Problems(Read(path)));

    /// <summary>One slip each, as somebody might make it in one of our own files.</summary>
    [Theory]
    [InlineData("runs-on:", "runs_on:", "jobs.test has no key runs_on", "jobs.test needs the key runs-on")]
    [InlineData("  push:", "  pushes:", "nothing starts with pushes")]
    [InlineData("cancel-in-progress:", "cancel_in_progress:", "concurrency has no key cancel_in_progress")]
    [InlineData("id-token: write", "id_token: write", "jobs.deploy: id_token: write is no right")]
    [InlineData("pages: write", "pages: admin", "jobs.deploy: pages: admin is no right")]
    [InlineData("needs: [test, build]", "needs: [tests, build]", "jobs.deploy needs tests, which is no job")]
    [InlineData("outputs.base_url", "outputs.base-url", "steps.pages.outputs.base-url is nothing")]
    [InlineData("outputs.page_url", "outputs.url", "jobs.deploy.environment: steps.deployment.outputs.url is nothing")]
    [InlineData("- id: pages", "- id: page", "steps.pages.outputs.base_url is nothing")]
    [InlineData("          path: public", "          folder: public", "with has no key folder", "with needs the key path")]
    [InlineData("restore-keys:", "restore_keys:", "with has no key restore_keys")]
    [InlineData("      - name: Test\n        run:", "      - name: Test\n        runs:", "has no key runs", "jobs.test.steps[3] has to use an action or run a command, and not both")]
    public void A_slip_in_a_workflow_is_found(string written, string slip, params string[] problems)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, Folder, "pages.yml"));
        Assert.Contains(written, text, StringComparison.Ordinal);

        var found = WorkflowSyntax.Problems(Workflow.Parse(text.Replace(written, slip, StringComparison.Ordinal)));

        Assert.All(problems, problem => Assert.Contains(found, line => line.Contains(problem, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_action_is_pinned_to_a_commit_with_its_version_beside_it(string path)
    {
        var uses = Read(path).Text.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(Pinned(), line));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_action_is_GitHubs_own(string path) =>
        Assert.All(Steps(path).Select(step => step.Uses).OfType<string>(), uses => Assert.StartsWith("actions/", uses, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void One_action_is_pinned_to_one_commit_everywhere(string path)
    {
        var elsewhere = All.SelectMany(other => Steps(other.Data)).Select(step => step.Uses).OfType<string>().ToLookup(uses => uses.Split('@')[0]);

        Assert.All(Steps(path).Select(step => step.Uses).OfType<string>(), uses => Assert.All(elsewhere[uses.Split('@')[0]], other => Assert.Equal(uses, other)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Only_a_job_that_runs_no_commands_may_write(string path)
    {
        var workflow = Read(path);

        Assert.Equal(new Dictionary<string, string> { ["contents"] = "read" }, workflow.Permissions);
        Assert.All(workflow.Jobs.Where(job => job.Steps.Any(step => step.Run is not null)), job =>
            Assert.All((job.Permissions ?? workflow.Permissions).Values, level => Assert.Equal("read", level)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_expression_stands_in_a_command(string path) =>
        Assert.All(Steps(path).Select(step => step.Run).OfType<string>(), run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void No_job_runs_for_ever_and_no_checkout_leaves_its_token_behind(string path)
    {
        Assert.All(Read(path).Jobs, job => Assert.NotNull(Workflow.Word(job.Yaml, "timeout-minutes")));
        Assert.All(Steps(path).Where(step => step.Uses?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true),
            step => Assert.Equal("false", step.With.GetValueOrDefault("persist-credentials")));
    }

    [Theory]
    [InlineData(Folder, "test", "build")]
    [InlineData(NewFolder, "build")]
    public void Publishing_waits_for_all_other_jobs_and_has_rights_of_its_own(string folder, params string[] needs)
    {
        var workflow = Read($"{folder}/pages.yml");
        var deploy = workflow.Jobs.Single(job => job.Name == "deploy");
        var environment = Workflow.Map(deploy.Yaml, "environment")!;

        Assert.Equal(needs, deploy.Needs);
        Assert.Equal(new Dictionary<string, string> { ["pages"] = "write", ["id-token"] = "write" }, deploy.Permissions);
        Assert.Equal(("github-pages", "${{ steps.deployment.outputs.page_url }}"), (environment["name"], environment["url"]));
        Assert.Equal(new Dictionary<string, string> { ["group"] = "pages", ["cancel-in-progress"] = "false" }, Workflow.Map(workflow.Yaml, "concurrency"));
    }

    [Fact]
    public void The_site_is_published_when_anything_it_is_made_of_changes_and_on_demand()
    {
        var triggers = Read($"{Folder}/pages.yml").Triggers;
        var paths = Workflow.Words(Workflow.Node<YamlMappingNode>(triggers, "push")!, "paths");

        Assert.Contains(new YamlScalarNode("workflow_dispatch"), triggers.Children.Keys);
        Assert.All(["seeds/**", "content/**", "templates/**", "site.yaml", "quotes.lock", "src/**", $"{Folder}/pages.yml"], part => Assert.Contains(part, paths));
    }

    [Theory]
    [InlineData(Folder)]
    [InlineData(NewFolder)]
    public void No_job_of_a_pull_request_has_more_than_the_right_to_read_contents(string folder)
    {
        var workflow = Read($"{folder}/pull-request.yml");

        Assert.Equal([new YamlScalarNode("pull_request")], workflow.Triggers.Children.Keys);
        Assert.All(workflow.Jobs, job => Assert.Null(job.Permissions));
    }

    [Fact]
    public void Caches_are_restored_by_prefix() => Assert.All(
        All.SelectMany(path => Steps(path.Data)).Where(step => step.Uses?.StartsWith("actions/cache@", StringComparison.Ordinal) == true),
        step => Assert.StartsWith(step.With["restore-keys"], step.With["key"], StringComparison.Ordinal));

    private static Workflow Read(string path) => Workflow.Parse(File.ReadAllText(Path.Combine(Repository.Root, path)));

    private static IEnumerable<Step> Steps(string path) => Read(path).Jobs.SelectMany(job => job.Steps);

    [GeneratedRegex(@"^\s*(- )?uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Pinned();
}
