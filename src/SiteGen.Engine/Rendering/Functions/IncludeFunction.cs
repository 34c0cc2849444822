// include, include_optional, layout and content: how templates are put together.
using Scriban.Syntax;
using SiteGen.Text;

namespace SiteGen.Rendering.Functions;

/// <summary>Runs another template. As a statement it writes straight into the page; in an expression it gives markup.</summary>
internal sealed class IncludeFunction(string name, bool optional) : TemplateFunction(name, $"{{{{ {name} \"partials/card.html\" item: story }}}}", 1, 1)
{
    public bool Optional { get; } = optional;

    public override bool TakesNames => true;

    protected override object? Call(FunctionCall call)
    {
        // The check when the theme was parsed made sure that the name is a literal and, unless optional, that the template exists.
        if (!call.Context.Theme.Templates.TryGetValue((string)call[0]!, out var template))
        {
            return null;
        }

        var context = call.Context;
        var isStatement = call.Caller.Parent is ScriptExpressionStatement;
        if (template.IsShared && isStatement && call.Caller is ScriptFunctionCall { Arguments.Count: 1 } && context.TryWriteShared(template, call.Caller))
        {
            return null;
        }

        if (!isStatement)
        {
            context.PushOutput();
        }

        var scope = context.TakeScope();
        foreach (var argument in ((ScriptFunctionCall)call.Caller).Arguments)
        {
            if (argument is ScriptNamedArgument { Name.Name: var argumentName })
            {
                _ = scope.TrySetValue(context, argument.Span, argumentName, call.Named(argumentName), readOnly: false);
            }
        }

        context.RunInPlace(template, call.Caller, scope);
        return isStatement ? null : new Html(context.PopOutput().ToString()!);
    }
}

/// <summary>Stands in a layout where the page goes.</summary>
internal sealed class ContentFunction() : TemplateFunction("content", "{{ content }}, in a layout", 0, 0)
{
    protected override object? Call(FunctionCall call)
    {
        var context = call.Context;
        if (context.Layer == 0)
        {
            return null;
        }

        context.Layer--;
        context.RunInPlace(context.Layers[context.Layer], call.Caller, context.TakeScope());
        context.Layer++;
        return null;
    }
}

/// <summary>Names the layout. Read when the theme is parsed; does nothing while the page runs.</summary>
internal sealed class LayoutFunction() : TemplateFunction("layout", "{{ layout \"layouts/base.html\" }}, as the first thing in a template", 1, 1)
{
    protected override object? Call(FunctionCall call) => null;
}
