// Runs every command of the repository's workflows in a clean copy of it. Minutes long, so only with SITEGEN_WORKFLOWS=1: .ci/run asks for it.
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Workflows;

public sealed class WorkflowRunTests : IDisposable
{
    private const string Reason = "SITEGEN_WORKFLOWS=1 runs the commands of the workflows, which takes minutes";

    /// <summary>The one command that is not run here: the tests would run themselves. .ci/run runs it, word for word, and a test holds that.</summary>
    private const string TestCommand = "dotnet test --project tests/SiteGen.Tests";

    private static readonly string? Asked = Environment.GetEnvironmentVariable("SITEGEN_WORKFLOWS");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_command_that_is_not_run_here_is_one_of_ci_run() =>
        Assert.Contains($"\n{TestCommand} ", File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")), StringComparison.Ordinal);

    [Fact]
    public void The_site_is_built_for_its_address_on_Pages_with_a_good_a_damaged_and_no_cache()
    {
        var job = Prepare("pages.yml");
        var runner = Runner();
        foreach (var step in Commands(job))
        {
            Succeeds(runner.Run(step));
        }

        AssertUploaded(job);
        var home = File.ReadAllText(_folder["repo/public/index.html"]);
        Assert.Contains("""<link rel="canonical" href="https://user.github.io/repo/">""", home, StringComparison.Ordinal);
        Assert.Contains("""href="/repo/assets/""", home, StringComparison.Ordinal);

        // The next run: a fresh checkout has no site, the cache folder comes from this one, or from a disk that went bad.
        var first = _folder.Tree("repo/public", withHidden: true);
        Directory.Delete(_folder["repo/public"], recursive: true);
        Succeeds(runner.Run(Commands(job).Last()));
        Assert.Equal(first, _folder.Tree("repo/public", withHidden: true));
        foreach (var file in (string[])["repo/.sitegen/build", "repo/.sitegen/results"])
        {
            File.WriteAllBytes(_folder[file], [.. File.ReadAllBytes(_folder[file])[..^7], 1, 2, 3]);
        }

        Directory.Delete(_folder["repo/public"], recursive: true);
        Succeeds(runner.Run(Commands(job).Last()));
        Assert.Equal(first, _folder.Tree("repo/public", withHidden: true));
    }

    [Fact]
    public void A_pull_request_with_a_mistake_is_annotated_at_its_line_and_fails()
    {
        var job = Prepare("pull-request.yml");
        var runner = Runner();
        foreach (var step in Commands(job))
        {
            Succeeds(runner.Run(step));
        }

        AssertUploaded(job);
        File.AppendAllText(_folder["repo/content/about.md"], "\nSee [this](nowhere.md).\n");
        var lines = File.ReadAllLines(_folder["repo/content/about.md"]).Length;
        var run = runner.Run(Commands(job).Last());
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"::error file=content/about.md,line={lines},col=5,", run.Said, StringComparison.Ordinal);
    }

    private static IEnumerable<Step> Commands(Job job) => job.Steps.Where(step => step.Run is not null && step.Run.Trim() != TestCommand);

    private static void Succeeds(StepRun run) => Assert.True(run.ExitCode == 0, run.Said);

    /// <summary>What the job uploads is there.</summary>
    private void AssertUploaded(Job job)
    {
        var upload = job.Steps.Single(step => step.Uses?.StartsWith("actions/upload-", StringComparison.Ordinal) == true);
        Assert.True(File.Exists(_folder[$"repo/{upload.With["path"]}/index.html"]));
    }

    private WorkflowRun Runner() => new(
        _folder["repo"], Directory.CreateDirectory(_folder["runner"]).FullName,
        new Dictionary<string, string> { ["steps.pages.outputs.base_url"] = "https://user.github.io/repo" });

    /// <summary>A clean copy of the repository, and the job that builds the site.</summary>
    private Job Prepare(string workflow)
    {
        Assert.SkipUnless(Asked is "1", Reason);
        CopyOf(Repository.Root, _folder["repo"]);
        var jobs = Workflow.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", workflow))).Jobs;
        Assert.All(jobs.Where(job => job.Name != "build"), job => Assert.Empty(Commands(job)));
        return jobs.Single(job => job.Name == "build");
    }

    private static void CopyOf(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from).Where(path => Path.GetFileName(path) is not ".git"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(path => Path.GetFileName(path) is not ("bin" or "obj" or ".git" or "public" or ".sitegen" or "TestResults")))
        {
            CopyOf(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
