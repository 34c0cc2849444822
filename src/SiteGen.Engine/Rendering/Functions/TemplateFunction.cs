// What all functions of templates share: how they are called, and what a wrong call says.
using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering.Functions;

/// <summary>A function that templates can call. Stateless. Counts of arguments are checked when a template is parsed.</summary>
/// <param name="name">Its name.</param>
/// <param name="use">How it is called, for messages.</param>
/// <param name="least">Arguments it needs.</param>
/// <param name="most">Arguments it takes.</param>
internal abstract class TemplateFunction(string name, string use, int least, int most) : IScriptCustomFunction
{
    public string Name { get; } = name;

    public string Use { get; } = use;

    public int Least { get; } = least;

    public int Most { get; } = most;

    /// <summary>It takes arguments such as <c>item: story</c> too.</summary>
    public virtual bool TakesNames => false;

    // Scriban is told that any arguments will do: its own messages do not say how a function is used.
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Call(new FunctionCall(this, (Renderer)context, callerContext!, arguments));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    protected abstract object? Call(FunctionCall call);
}

/// <summary>A function made of a lambda.</summary>
internal sealed class SimpleFunction(string name, string use, int least, int most, Func<FunctionCall, object?> body) : TemplateFunction(name, use, least, most)
{
    protected override object? Call(FunctionCall call) => body(call);
}

/// <summary>One call of a function.</summary>
internal readonly struct FunctionCall(TemplateFunction function, Renderer context, ScriptNode caller, ScriptArray arguments)
{
    public Renderer Context { get; } = context;

    public ScriptNode Caller { get; } = caller;

    public SourceSpan Span => Caller.Span;

    public int Count => arguments.Count;

    public object? this[int index] => index < arguments.Count ? arguments[index] : null;

    /// <summary>An argument that must be text; numbers are written out.</summary>
    public string Text(int index) => this[index] switch
    {
        string text => text,
        null => throw Wrong(index, "is empty", "test it with if first"),
        int or long or double => Context.ObjectToString(this[index])!,
        SiteGen.Text.Html or IScriptOutput => throw Fail(TemplateRules.MarkupAsText, $"{function.Name} got markup, and needs text"),
        _ => throw Wrong(index, "is not text"),
    };

    public int Number(int index) => this[index] switch
    {
        int number => number,
        long number and >= int.MinValue and <= int.MaxValue => (int)number,
        _ => throw Wrong(index, "is not a whole number"),
    };

    /// <summary>An argument that must be a list; nothing counts as the empty list. Each item read is a step.</summary>
    public IEnumerable<object?> List(int index) => this[index] switch
    {
        null => [],
        ModelList list => list,
        string or Model or ScriptObject => throw Wrong(index, "is not a list"),
        IEnumerable items => Counted(items, Context, Span),
        _ => throw Wrong(index, "is not a list"),
    };

    /// <summary>The value of an argument such as <c>item: story</c>.</summary>
    public object? Named(string name) => arguments.TryGetValue(Context, Span, name, out var value) ? value : null;

    public TemplateError Wrong(int index, string what, string? help = null) =>
        Fail(TemplateRules.Call, $"the {Ordinal(index)} argument of {function.Name} {what}", help);

    public TemplateError Fail(DiagnosticRule rule, string message, string? help = null) => new(Span, rule, message, help ?? $"use: {function.Use}");

    private static IEnumerable<object?> Counted(IEnumerable items, Renderer context, SourceSpan span)
    {
        foreach (var item in items)
        {
            context.Step(span);
            yield return item;
        }
    }

    private static string Ordinal(int index) => index switch { 0 => "first", 1 => "second", 2 => "third", _ => $"{index + 1}th" };
}
