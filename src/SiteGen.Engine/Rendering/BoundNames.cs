// The names that a template gives a meaning of its own: by assignment, capture, a loop, or as an argument of an include.
using Scriban.Syntax;

namespace SiteGen.Rendering;

internal static class BoundNames
{
    public static IEnumerable<string> Of(ScriptNode tree) => ScriptNodes.In(tree).Select(NameOf).OfType<string>();

    private static string? NameOf(ScriptNode node) => node switch
    {
        ScriptAssignExpression assignment => NameOf(assignment.Target),
        ScriptCaptureStatement capture => NameOf(capture.Target),
        ScriptForStatement loop => NameOf(loop.Variable),
        ScriptNamedArgument argument => NameOf(argument.Name),
        _ => null,
    };

    private static string? NameOf(ScriptExpression? target) => target is ScriptVariable { Name: var name } ? name : null;
}
