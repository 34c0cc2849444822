// Nodes that stand in a template's tree in the place of Scriban's, and go a short way.
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace SiteGen.Rendering.Shortcuts;

/// <summary>In the place of a statement that writes a value.</summary>
internal sealed class ShortStatement : ScriptStatement
{
    private readonly ScriptExpressionStatement _original;
    private readonly Shortcut _value;

    public ShortStatement(ScriptExpressionStatement original, Shortcut value) => (_original, _value, Span) = (original, value, original.Span);

    public override object? Evaluate(TemplateContext context)
    {
        var renderer = (Renderer)context;
        // Messages and the check of places know the original.
        renderer.Statement = _original;
        return _value.Get(renderer);
    }

    public override void PrintTo(ScriptPrinter printer) => _original.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => _original.Accept(visitor);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => _original.Accept(visitor)!;
}

/// <summary>In the place of an expression: of the list a loop goes over.</summary>
internal sealed class ShortExpression : ScriptExpression
{
    private readonly ScriptExpression _original;
    private readonly Shortcut _value;

    public ShortExpression(ScriptExpression original, Shortcut value) => (_original, _value, Span) = (original, value, original.Span);

    public override object? Evaluate(TemplateContext context) => _value.Get((Renderer)context);

    public override void PrintTo(ScriptPrinter printer) => _original.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => _original.Accept(visitor);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => _original.Accept(visitor)!;
}

/// <summary>In the place of a condition.</summary>
internal sealed class ShortCondition : ScriptExpression
{
    private static readonly object Yes = true, No = false;

    private readonly ScriptExpression _original;
    private readonly Shortcut _value;

    public ShortCondition(ScriptExpression original, Shortcut value) => (_original, _value, Span) = (original, value, original.Span);

    public override object? Evaluate(TemplateContext context) => _value.IsTrue((Renderer)context) ? Yes : No;

    public override void PrintTo(ScriptPrinter printer) => _original.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => _original.Accept(visitor);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => _original.Accept(visitor)!;
}
