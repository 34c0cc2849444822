// Ways through a template's tree. Plain lists and loops: every cold build walks all templates several times.
using Scriban.Syntax;

namespace SiteGen.Rendering;

internal static class ScriptNodes
{
    /// <summary>Its children but for tokens and keywords.</summary>
    public static List<ScriptNode> ChildrenOf(ScriptNode node)
    {
        var count = node.ChildrenCount;
        var children = new List<ScriptNode>(count);
        for (var i = 0; i < count; i++)
        {
            if (node.GetChildren(i) is { } child and not (ScriptToken or ScriptKeyword))
            {
                children.Add(child);
            }
        }

        return children;
    }

    /// <summary>The node and all that is below it, each before its children.</summary>
    public static List<ScriptNode> In(ScriptNode root)
    {
        var nodes = new List<ScriptNode>();
        Add(root, nodes);
        return nodes;
    }

    private static void Add(ScriptNode node, List<ScriptNode> nodes)
    {
        nodes.Add(node);
        var count = node.ChildrenCount;
        for (var i = 0; i < count; i++)
        {
            if (node.GetChildren(i) is { } child and not (ScriptToken or ScriptKeyword))
            {
                Add(child, nodes);
            }
        }
    }
}
