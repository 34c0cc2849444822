// The names that a template gives a meaning of its own: by assignment, capture, a loop, or as an argument of an include.
using Scriban.Syntax;

namespace SiteGen.Rendering;

internal static class BoundNames
{
    public static IEnumerable<string> Of(ScriptNode node)
    {
        var name = node switch
        {
            ScriptAssignExpression assignment => assignment.Target,
            ScriptCaptureStatement capture => capture.Target,
            ScriptForStatement loop => loop.Variable,
            ScriptNamedArgument argument => argument.Name,
            _ => null,
        };
        IEnumerable<string> own = name is ScriptVariable { Name: var bound } ? [bound] : [];
        return own.Concat(ChildrenOf(node).SelectMany(Of));
    }

    public static IEnumerable<ScriptNode> ChildrenOf(ScriptNode node) =>
        Enumerable.Range(0, node.ChildrenCount).Select(node.GetChildren).OfType<ScriptNode>().Where(child => child is not (ScriptToken or ScriptKeyword));
}
