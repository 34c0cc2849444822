// Statements that follow each other as one node: most of what a tree costs is going from one statement to the next.
using System.Collections.Immutable;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace SiteGen.Rendering.Shortcuts;

/// <summary>One statement of a run.</summary>
internal abstract class RunStep
{
    public abstract void Do(Renderer context);
}

internal sealed class TextStep(ScriptStringSlice text) : RunStep
{
    public override void Do(Renderer context) => context.Write(text);
}

internal sealed class ValueStep(ScriptExpressionStatement original, Shortcut value) : RunStep
{
    public override void Do(Renderer context)
    {
        // Messages and the check of places know the original.
        context.Statement = original;
        context.Write(original.Span, value.Get(context));
    }
}

internal sealed class ChoiceStep(Shortcut condition, ScriptBlockStatement then, ScriptBlockStatement? otherwise, ChoiceStep? next) : RunStep
{
    public override void Do(Renderer context)
    {
        if (condition.IsTrue(context))
        {
            _ = context.Evaluate(then);
        }
        else if (next is not null)
        {
            next.Do(context);
        }
        else if (otherwise is not null)
        {
            _ = context.Evaluate(otherwise);
        }
    }
}

internal sealed class ShortRun : ScriptStatement
{
    private readonly ImmutableArray<RunStep> _steps;

    public ShortRun(ImmutableArray<RunStep> steps, SourceSpan span) => (_steps, Span) = (steps, span);

    public override object? Evaluate(TemplateContext context)
    {
        var renderer = (Renderer)context;
        foreach (var step in _steps)
        {
            step.Do(renderer);
        }

        return null;
    }

    // A tree with runs in it is only ever evaluated.
    public override void PrintTo(ScriptPrinter printer) => throw new NotSupportedException();

    public override void Accept(ScriptVisitor visitor) => throw new NotSupportedException();

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => throw new NotSupportedException();
}
