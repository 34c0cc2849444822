// GitHub's workflow syntax as far as our workflows use it: which keys may stand where, which must, and what expressions may name.
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Workflows;

/// <summary>Finds what GitHub would refuse, or silently not do.</summary>
internal static partial class WorkflowSyntax
{
    private static readonly string[] Rights =
    [
        "actions", "attestations", "checks", "contents", "deployments", "discussions", "id-token", "issues", "models", "packages", "pages", "pull-requests",
        "security-events", "statuses",
    ];

    /// <summary>What an action takes, of what its <c>action.yml</c> lists, and what it must be given.</summary>
    private static readonly Dictionary<string, (string[] Inputs, string[] Needed, string[] Outputs)> Actions = new()
    {
        ["actions/checkout"] = (["persist-credentials", "fetch-depth", "ref"], [], []),
        ["actions/setup-dotnet"] = (["dotnet-version", "global-json-file"], [], ["dotnet-version"]),
        ["actions/cache"] = (["path", "key", "restore-keys", "fail-on-cache-miss", "lookup-only"], ["path", "key"], ["cache-hit"]),
        ["actions/configure-pages"] = (["enablement", "token"], [], ["base_url", "origin", "host", "base_path"]),
        ["actions/upload-pages-artifact"] = (["name", "path", "retention-days"], ["path"], ["artifact_id"]),
        ["actions/upload-artifact"] = (["name", "path", "if-no-files-found", "retention-days"], ["path"], []),
        ["actions/deploy-pages"] = (["artifact_name", "timeout", "token"], [], ["page_url"]),
    };

    public static IReadOnlyList<string> Problems(Workflow workflow)
    {
        var found = new List<string>();
        Keys(workflow.Yaml, "the workflow", ["name", "on", "permissions", "concurrency", "jobs"], ["on", "jobs"], found);
        foreach (var (name, node) in Children(workflow.Triggers))
        {
            string[] known = name switch
            {
                "push" => ["branches", "paths"],
                "pull_request" => ["branches", "paths", "types"],
                "workflow_dispatch" => ["inputs"],
                _ => [],
            };
            found.AddRange(name is "push" or "pull_request" or "workflow_dispatch" or "schedule" ? [] : [$"nothing starts with {name}"]);
            Keys(node, $"on.{name}", known, [], found);
        }

        CheckPermissions(workflow.Yaml, "the workflow", found);
        Keys(Child(workflow.Yaml, "concurrency"), "concurrency", ["group", "cancel-in-progress"], ["group"], found);
        foreach (var job in workflow.Jobs)
        {
            CheckJob(job, workflow, found);
        }

        return found;
    }

    private static void CheckJob(Job job, Workflow workflow, List<string> found)
    {
        var place = $"jobs.{job.Name}";
        Keys(job.Yaml, place, ["name", "needs", "runs-on", "timeout-minutes", "permissions", "environment", "steps", "if", "env"], ["runs-on", "steps"], found);
        Keys(Child(job.Yaml, "environment"), $"{place}.environment", ["name", "url"], ["name"], found);
        CheckPermissions(job.Yaml, place, found);
        found.AddRange(job.Needs.Where(needed => workflow.Jobs.All(other => other.Name != needed)).Select(needed => $"{place} needs {needed}, which is no job"));
        var outputs = new Dictionary<string, string[]>();
        foreach (var (index, step) in Workflow.Node<YamlSequenceNode>(job.Yaml, "steps")!.Cast<YamlMappingNode>().Index())
        {
            var at = $"{place}.steps[{index}]";
            Keys(step, at, ["name", "id", "uses", "with", "run", "env", "if", "shell", "working-directory"], [], found);
            var uses = Workflow.Word(step, "uses")?.Split('@')[0];
            if (uses is null == Workflow.Word(step, "run") is null)
            {
                found.Add($"{at} has to use an action or run a command, and not both");
            }

            if (uses is not null && Actions.TryGetValue(uses, out var action))
            {
                Keys(Child(step, "with") ?? new YamlMappingNode(), $"{at}.with", action.Inputs, action.Needed, found);
            }
            else if (uses is not null)
            {
                found.Add($"{at} uses {uses}, of which nothing is known here");
            }

            if (Workflow.Word(step, "id") is { } id && !outputs.TryAdd(id, uses is not null && Actions.TryGetValue(uses, out var known) ? known.Outputs : []))
            {
                found.Add($"{at}: the id {id} stands twice");
            }

            CheckExpressions(step, at, outputs, found);
        }

        CheckExpressions(Child(job.Yaml, "environment"), $"{place}.environment", outputs, found);
    }

    /// <summary>Expressions name outputs of steps that ran before, and what GitHub itself knows.</summary>
    private static void CheckExpressions(YamlNode? node, string place, Dictionary<string, string[]> outputs, List<string> found)
    {
        foreach (Match match in (node?.AllNodes.OfType<YamlScalarNode>() ?? []).SelectMany(word => Expression().Matches(word.Value ?? "")))
        {
            var text = match.Groups["text"].Value.Trim();
            var isKnown = Output().Match(text) is { Success: true } output
                ? outputs.TryGetValue(output.Groups["step"].Value, out var names) && names.Contains(output.Groups["name"].Value)
                : text is "runner.os" or "github.ref" || text.StartsWith("hashFiles(", StringComparison.Ordinal);
            found.AddRange(isKnown ? [] : [$"{place}: {text} is nothing"]);
        }
    }

    private static void CheckPermissions(YamlMappingNode node, string place, List<string> found)
    {
        foreach (var (name, level) in Workflow.Map(node, "permissions") ?? new Dictionary<string, string>())
        {
            found.AddRange(Rights.Contains(name) && level is "read" or "write" or "none" ? [] : [$"{place}: {name}: {level} is no right"]);
        }
    }

    private static void Keys(YamlNode? node, string place, string[] known, string[] needed, List<string> found)
    {
        if (node is YamlMappingNode mapping)
        {
            var keys = Children(mapping).Select(child => child.Name).ToArray();
            found.AddRange(keys.Except(known).Select(key => $"{place} has no key {key}"));
            found.AddRange(needed.Except(keys).Select(key => $"{place} needs the key {key}"));
        }
    }

    private static YamlNode? Child(YamlMappingNode node, string key) => Workflow.Node<YamlNode>(node, key);

    private static IEnumerable<(string Name, YamlNode Value)> Children(YamlMappingNode node) => node.Children.Select(child => (((YamlScalarNode)child.Key).Value ?? "", child.Value));

    [GeneratedRegex(@"\$\{\{(?<text>.*?)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    [GeneratedRegex(@"^steps\.(?<step>[\w-]+)\.outputs\.(?<name>[\w-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Output();
}
