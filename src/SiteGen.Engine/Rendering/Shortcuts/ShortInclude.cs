// include as a statement, without the lists and scopes that a call of a function costs.
using System.Collections.Immutable;
using Scriban.Syntax;

namespace SiteGen.Rendering.Shortcuts;

/// <summary>Runs another template where it stands. Writes straight into the page.</summary>
/// <param name="call">For messages.</param>
internal sealed class ShortInclude(ParsedTemplate template, ScriptFunctionCall call, ImmutableArray<(string Name, Shortcut Value)> arguments) : Shortcut
{
    public override object? Get(Renderer context)
    {
        if (template.IsShared && arguments.IsEmpty && context.TryWriteShared(template, call))
        {
            return null;
        }

        // The scope is entered when it is whole: an argument may have the name of a value that another one reads.
        var scope = context.TakeScope();
        foreach (var (name, value) in arguments)
        {
            scope[name] = value.Get(context);
        }

        context.RunInPlace(template, call, scope);
        return null;
    }
}
