// A workflow file of GitHub Actions, read as far as the tests ask.
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Workflows;

/// <summary>One step of a job.</summary>
/// <param name="Uses">The action, e.g. <c>actions/checkout@…</c>; null for a step that runs commands.</param>
/// <param name="Run">The commands; null for an action.</param>
/// <param name="Variables">Environment of the commands, with expressions as they are written.</param>
/// <param name="With">What an action is given.</param>
internal sealed record Step(string? Uses, string? Run, IReadOnlyDictionary<string, string> Variables, IReadOnlyDictionary<string, string> With);

/// <param name="Permissions">Null where the job takes those of the workflow.</param>
internal sealed record Job(string Name, IReadOnlyDictionary<string, string>? Permissions, IReadOnlyList<string> Needs, IReadOnlyList<Step> Steps, YamlMappingNode Yaml);

internal sealed record Workflow(string Text, YamlMappingNode Yaml)
{
    public IReadOnlyDictionary<string, string> Permissions => Map(Yaml, "permissions") ?? throw new InvalidOperationException("the workflow states no permissions");

    public IReadOnlyList<Job> Jobs => [.. Node<YamlMappingNode>(Yaml, "jobs")!.Children.Select(job => ReadJob(Word(job.Key), (YamlMappingNode)job.Value))];

    /// <summary>What starts it, by name.</summary>
    public YamlMappingNode Triggers => Node<YamlMappingNode>(Yaml, "on")!;

    public static Workflow Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return new(text, (YamlMappingNode)stream.Documents.Single().RootNode);
    }

    /// <summary>A mapping of words under a key; null where there is none.</summary>
    public static IReadOnlyDictionary<string, string>? Map(YamlMappingNode node, string key) =>
        Node<YamlMappingNode>(node, key)?.Children.ToDictionary(entry => Word(entry.Key), entry => Word(entry.Value));

    public static string? Word(YamlMappingNode node, string key) => Node<YamlScalarNode>(node, key)?.Value;

    public static IReadOnlyList<string> Words(YamlMappingNode node, string key) => Node<YamlNode>(node, key) switch
    {
        YamlSequenceNode list => [.. list.Select(Word)],
        YamlScalarNode { Value: { } word } => [word],
        _ => [],
    };

    public static T? Node<T>(YamlMappingNode node, string key)
        where T : YamlNode =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value as T : null;

    private static Job ReadJob(string name, YamlMappingNode job) =>
        new(name, Map(job, "permissions"), Words(job, "needs"), [.. Node<YamlSequenceNode>(job, "steps")!.Cast<YamlMappingNode>().Select(ReadStep)], job);

    private static Step ReadStep(YamlMappingNode step) => new(
        Word(step, "uses"), Word(step, "run"), Map(step, "env") ?? new Dictionary<string, string>(), Map(step, "with") ?? new Dictionary<string, string>());

    private static string Word(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
