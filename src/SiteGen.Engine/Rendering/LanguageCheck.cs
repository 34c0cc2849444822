// Refuses what templates do not have: other constructs of Scriban, unknown functions, wrong counts of arguments, unknown includes, words and assets.
using System.Collections.Immutable;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Functions;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>What the check compares a template with.</summary>
internal sealed record ThemeNames(ImmutableSortedSet<string> Templates, Words English, RenderSettings Settings);

/// <summary>One check of one template.</summary>
internal sealed class LanguageCheck
{
    // Deep trees would end Scriban's recursive evaluation by a crash that nothing can catch.
    private const int MostDepth = 200;

    private readonly ParsedTemplate _template;
    private readonly ThemeNames _names;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<TemplateReference>.Builder _includes = ImmutableArray.CreateBuilder<TemplateReference>();
    private TemplateReference? _layout;
    private bool _hasContent;
    private bool _tooDeep;

    private LanguageCheck(ParsedTemplate template, ThemeNames names) => (_template, _names) = (template, names);

    /// <summary>The template with what it names filled in.</summary>
    public static Result<ParsedTemplate> Check(ParsedTemplate template, ThemeNames names)
    {
        var check = new LanguageCheck(template, names);
        check.Visit(template.Tree, 0, isInLoop: false);
        return new(template with { Layout = check._layout, Includes = check._includes.DrainToImmutable(), HasContent = check._hasContent }, check._diagnostics.DrainToImmutable());
    }

    private void Visit(ScriptNode node, int depth, bool isInLoop)
    {
        if (depth > MostDepth || _tooDeep)
        {
            if (!_tooDeep)
            {
                _tooDeep = true;
                Report(node, TemplateRules.NotOffered, "this is nested too deep", "split it into several statements");
            }

            return;
        }

        switch (node)
        {
            case ScriptVariableGlobal name when FunctionSet.All.TryGetValue(name.Name, out var function) && !IsPartOfCall(name):
                CheckCall(name, function, piped: 0, []);
                return;
            case ScriptFunctionCall call:
                CheckFunctionCall(call, piped: 0);
                break;
            case ScriptPipeCall pipe:
                VisitPipe(pipe, depth, isInLoop);
                return;
            case ScriptAssignExpression assignment:
                CheckTarget(assignment.Target, assignment, assignment.Parent is ScriptExpressionStatement);
                break;
            case ScriptCaptureStatement capture:
                CheckTarget(capture.Target, capture, isStatement: true);
                break;
            case ScriptForStatement loop when loop is not ScriptTableRowStatement:
                CheckTarget(loop.Variable, loop, isStatement: true);
                isInLoop = true;
                break;
            case ScriptBreakStatement or ScriptContinueStatement when !isInLoop:
                Report(node, TemplateRules.NotOffered, "this stands outside of a for", "take it away");
                break;
            default:
                if (Constructs.Refusal(node) is { } refusal)
                {
                    Report(node, TemplateRules.NotOffered, $"templates do not have {refusal.What}", refusal.Help);
                    return;
                }

                break;
        }

        VisitChildren(node, depth, isInLoop);
    }

    /// <summary>Scriban reads <c>a | b | c</c> as <c>a | (b | c)</c>: the functions are found by going down on the right.</summary>
    private void VisitPipe(ScriptPipeCall pipe, int depth, bool isInLoop)
    {
        Visit(pipe.From!, depth + 1, isInLoop);
        ScriptExpression? rest = pipe.To;
        while (rest is not null)
        {
            var (stage, next) = rest is ScriptPipeCall more ? (more.From, more.To) : (rest, null);
            if (stage is ScriptVariableGlobal name)
            {
                CheckName(name, piped: 1, []);
            }
            else if (stage is ScriptFunctionCall call)
            {
                CheckFunctionCall(call, piped: 1);
                VisitChildren(call, depth + 1, isInLoop);
            }
            else
            {
                Report(stage ?? pipe, TemplateRules.Call, "only a function can follow |", "write: {{ page.topics | join \", \" }}");
            }

            rest = next;
        }
    }

    private void VisitChildren(ScriptNode node, int depth, bool isInLoop)
    {
        foreach (var child in ScriptNodes.ChildrenOf(node))
        {
            Visit(child, depth + 1, isInLoop);
        }
    }

    private static bool IsPartOfCall(ScriptVariableGlobal name) => name.Parent switch
    {
        ScriptFunctionCall call => ReferenceEquals(call.Target, name),
        ScriptPipeCall pipe => ReferenceEquals(pipe.To, name),
        ScriptMemberExpression member => ReferenceEquals(member.Member, name),
        ScriptNamedArgument argument => ReferenceEquals(argument.Name, name),
        ScriptAssignExpression assignment => ReferenceEquals(assignment.Target, name),
        ScriptCaptureStatement or ScriptForStatement => true,
        _ => false,
    };

    private void CheckFunctionCall(ScriptFunctionCall call, int piped)
    {
        if (call.Target is ScriptVariableGlobal name)
        {
            CheckName(name, piped, [.. call.Arguments]);
        }
        else
        {
            Report(call.Target ?? call, TemplateRules.Call, "only functions can be called, and this is a value", "write an operator between the values, or take one away");
        }
    }

    private void CheckName(ScriptVariableGlobal name, int piped, ImmutableArray<ScriptExpression> arguments)
    {
        if (FunctionSet.All.TryGetValue(name.Name, out var function))
        {
            CheckCall(name, function, piped, arguments);
        }
        else
        {
            Report(name, TemplateRules.Call, $"there is no function {name.Name}",
                Nearest.Question(name.Name, FunctionSet.All.Keys) ?? $"functions are: {string.Join(", ", FunctionSet.All.Keys.Order(StringComparer.Ordinal))}");
        }
    }

    private void CheckCall(ScriptVariableGlobal name, TemplateFunction function, int piped, ImmutableArray<ScriptExpression> arguments)
    {
        var named = arguments.OfType<ScriptNamedArgument>().FirstOrDefault();
        var count = piped + arguments.Count(argument => argument is not ScriptNamedArgument);
        if (named is not null && !function.TakesNames)
        {
            Report(named, TemplateRules.Call, $"{name.Name} takes no named arguments", $"use: {function.Use}");
        }
        else if (count < function.Least || count > function.Most)
        {
            var takes = function.Least == function.Most ? $"{function.Least}" : $"{function.Least} to {function.Most}";
            Report(name, TemplateRules.Call, $"{name.Name} takes {takes} {(function.Most == 1 ? "argument" : "arguments")} and got {count}", $"use: {function.Use}");
        }
        else
        {
            // With |, the first argument stands elsewhere and is no literal worth checking.
            CheckLiteral(name, function, piped > 0 || arguments.IsEmpty ? null : arguments[0]);
        }
    }

    private void CheckLiteral(ScriptVariableGlobal name, TemplateFunction function, ScriptExpression? first)
    {
        var literal = (first as ScriptLiteral)?.Value as string;
        switch (function)
        {
            case IncludeFunction include:
                CheckArgumentNames(name);
                if (Reference(name, function, first, literal, include.Optional) is { } included)
                {
                    _includes.Add(included);
                }

                break;
            case LayoutFunction:
                CheckLayout(name, function, first, literal);
                break;
            case ContentFunction:
                _hasContent = true;
                if (name.Parent is not ScriptExpressionStatement)
                {
                    Report(name, TemplateRules.Call, "content stands by itself", $"use: {function.Use}");
                }

                break;
            case WordFunction when literal is not null && !_names.English.Chain.Any(words => words.Has(literal)):
                Report(first!, TemplateRules.UnknownWord, WordBook.Missing(literal), _names.English.HelpFor(literal));
                break;
            case { Name: "asset" } when literal is not null && !_names.Settings.Assets.ContainsKey(literal):
                Report(first!, TemplateRules.UnknownAsset, UrlFunctions.MissingAsset(literal), UrlFunctions.HelpForAsset(literal, _names.Settings));
                break;
            default:
                break;
        }
    }

    // An argument is looked up before the functions, so it would hide one in the included template.
    private void CheckArgumentNames(ScriptVariableGlobal name)
    {
        foreach (var argument in (name.Parent as ScriptFunctionCall)?.Arguments.OfType<ScriptNamedArgument>() ?? [])
        {
            CheckTarget(argument.Name, argument, isStatement: true);
        }
    }

    private void CheckLayout(ScriptVariableGlobal name, TemplateFunction function, ScriptExpression? first, string? literal)
    {
        var isFirst = _template.Tree.Body!.Statements.FirstOrDefault(statement => statement is not ScriptEscapeStatement && !IsBlank(statement));
        if (name.Parent is not ScriptFunctionCall { Parent: ScriptExpressionStatement statement } || statement != isFirst)
        {
            Report(name, TemplateRules.Call, "layout is not the first thing in its template", $"use: {function.Use}");
        }
        else
        {
            _layout = Reference(name, function, first, literal, optional: false);
        }
    }

    private static bool IsBlank(ScriptStatement statement) =>
        statement is ScriptRawStatement { Text: var text } && text.FullText.AsSpan(text.Index, text.Length).IsWhiteSpace();

    private TemplateReference? Reference(ScriptVariableGlobal name, TemplateFunction function, ScriptExpression? first, string? literal, bool optional)
    {
        if (literal is null)
        {
            Report(first ?? name, TemplateRules.Call, $"{name.Name} needs the template's name in quotation marks", $"use: {function.Use}");
            return null;
        }

        if (!optional && !_names.Templates.Contains(literal))
        {
            Report(first!, TemplateRules.UnknownTemplate, $"there is no template {literal}",
                Nearest.Question(literal, _names.Templates) ?? $"templates are: {string.Join(", ", _names.Templates.Take(30))}");
        }

        return new(literal, optional, name.Parent is ScriptFunctionCall call ? call : name);
    }

    private void CheckTarget(ScriptExpression? target, ScriptNode whole, bool isStatement)
    {
        if (!isStatement)
        {
            Report(whole, TemplateRules.NotOffered, "templates do not have assignments inside expressions", "assign in a statement of its own; to compare, write ==");
        }
        else if (target is not ScriptVariableGlobal { Name: var name })
        {
            Report(target ?? whole, TemplateRules.NotOffered, "only a plain name can be assigned to: values of the page cannot be changed", "write: title = …");
        }
        else if (FunctionSet.All.ContainsKey(name) || name == "for")
        {
            Report(target, TemplateRules.NotOffered, $"{name} is {(name == "for" ? "the loop itself" : "a function")}, so nothing else can have this name", "choose another name");
        }
    }

    private void Report(ScriptNode node, DiagnosticRule rule, string message, string help) => _diagnostics.Add(rule.At(_template.Locate(node.Span), message, help));
}
