// Short ways to the value of the commonest expressions. Each gives what Scriban would give, and hands over to Scriban whatever it does not know.
using Scriban.Syntax;
using SiteGen.Rendering.Functions;

namespace SiteGen.Rendering.Shortcuts;

/// <summary>A way to the value of an expression. Immutable: threads share it with the tree it stands for.</summary>
internal abstract class Shortcut
{
    public abstract object? Get(Renderer context);

    /// <summary>Whether the value counts as yes. For conditions, where only this matters.</summary>
    public virtual bool IsTrue(Renderer context) => context.ToBool(default, Get(context));
}

/// <summary>Whatever has no short way.</summary>
internal sealed class LongWay(ScriptExpression expression) : Shortcut
{
    public override object? Get(Renderer context) => context.Evaluate(expression);
}

/// <summary>A value that is written out.</summary>
internal sealed class LiteralValue(object? value) : Shortcut
{
    public override object? Get(Renderer context) => value;
}

/// <summary>A name.</summary>
/// <param name="isFree">No template of the theme gives this name a meaning of its own, so it can only be the model's.</param>
internal sealed class NameValue(ScriptVariable name, bool isFree) : Shortcut
{
    public override object? Get(Renderer context) => isFree && context.PageModel.TryGet(name.Name, out var value) ? value : context.GetValue(name);
}

/// <summary>A member of an object.</summary>
/// <param name="whole">For what is no object or lacks the member: its error is Scriban's to tell.</param>
internal sealed class MemberValue(Shortcut target, string member, ScriptExpression whole) : Shortcut
{
    public override object? Get(Renderer context) => target.Get(context) is Model model && model.TryGet(member, out var value) ? value : context.Evaluate(whole);
}

/// <summary><c>t</c> with nothing to fill in.</summary>
/// <param name="slot">The number of its key.</param>
internal sealed class WordValue(int slot, ScriptExpression whole) : Shortcut
{
    public override object? Get(Renderer context) => context.Words.At(slot) is { IsPlain: true } word ? word.Text : context.Evaluate(whole);
}

/// <summary><c>url</c> of a text.</summary>
internal sealed class UrlValue(Shortcut address, ScriptExpression whole) : Shortcut
{
    public override object? Get(Renderer context) =>
        address.Get(context) is string text && SafeUrl.Problem(text) is null ? UrlFunctions.Site(context, text) : context.Evaluate(whole);
}

/// <summary>A text compared with one that is written out.</summary>
internal sealed class TextComparison(Shortcut left, string right, bool equal, ScriptExpression whole) : Shortcut
{
    public override object? Get(Renderer context) => left.Get(context) is string text ? (text == right) == equal : context.Evaluate(whole);

    public override bool IsTrue(Renderer context) => left.Get(context) is string text ? (text == right) == equal : context.ToBool(default, context.Evaluate(whole));
}

internal sealed class Negation(Shortcut operand) : Shortcut
{
    public override object? Get(Renderer context) => IsTrue(context);

    public override bool IsTrue(Renderer context) => !operand.IsTrue(context);
}

/// <summary><c>&amp;&amp;</c> and <c>||</c>, which give yes or no.</summary>
internal sealed class Junction(Shortcut left, Shortcut right, bool isAnd) : Shortcut
{
    public override object? Get(Renderer context) => IsTrue(context);

    public override bool IsTrue(Renderer context) => isAnd ? left.IsTrue(context) && right.IsTrue(context) : left.IsTrue(context) || right.IsTrue(context);
}
