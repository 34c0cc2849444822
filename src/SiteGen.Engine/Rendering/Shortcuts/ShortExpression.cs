// An expression in a template's tree in the place of Scriban's, that goes a short way: of the list a loop goes over.
using Scriban;
using Scriban.Syntax;

namespace SiteGen.Rendering.Shortcuts;

internal sealed class ShortExpression : ScriptExpression
{
    private readonly Shortcut _value;

    public ShortExpression(ScriptExpression original, Shortcut value) => (_value, Span) = (value, original.Span);

    public override object? Evaluate(TemplateContext context) => _value.Get((Renderer)context);

    // A tree with short ways in it is only ever evaluated.
    public override void PrintTo(ScriptPrinter printer) => throw new NotSupportedException();

    public override void Accept(ScriptVisitor visitor) => throw new NotSupportedException();

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => throw new NotSupportedException();
}
