// Finds the partials that show nothing of the page itself: only the site, the navigation and interface words. Their output is made once and used again.
using Scriban.Syntax;
using SiteGen.Rendering.Functions;

namespace SiteGen.Rendering;

internal static class SharedPartials
{
    /// <summary>What such a partial may read. Any template of the theme that gives one of these names another meaning ends the sharing.</summary>
    private const string Site = "site", Page = "page", Nav = "nav";

    /// <summary>The templates with those marked that may be shared. They passed the language check.</summary>
    public static void Mark(Dictionary<string, ParsedTemplate> templates)
    {
        if (templates.Values.SelectMany(template => BoundNames.Of(template.Tree)).Any(name => name is Site or Page))
        {
            return;
        }

        foreach (var template in templates.Values.ToList())
        {
            templates[template.Name] = template with { IsShared = template.Layout is null && !template.HasContent && template.Includes.IsEmpty && IsShared(template.Tree, []) };
        }
    }

    private static bool IsShared(ScriptNode node, IEnumerable<string> loops) => node switch
    {
        ScriptAssignExpression or ScriptCaptureStatement => false,
        ScriptMemberExpression { Target: ScriptVariable { Name: Page }, Member.Name: Nav } => true,
        ScriptMemberExpression { Target: { } target } => IsShared(target, loops),
        ScriptNamedArgument { Value: { } value } => IsShared(value, loops),
        ScriptForStatement loop => IsShared(loop.Iterator!, loops)
            && ScriptNodes.ChildrenOf(loop).Where(child => child != loop.Iterator && child != loop.Variable).All(child => IsShared(child, [.. loops, "for", ((ScriptVariable)loop.Variable!).Name])),
        ScriptVariable name => name.Name == Site || loops.Contains(name.Name) || FunctionSet.All.ContainsKey(name.Name),
        _ => ScriptNodes.ChildrenOf(node).TrueForAll(child => IsShared(child, loops)),
    };
}
