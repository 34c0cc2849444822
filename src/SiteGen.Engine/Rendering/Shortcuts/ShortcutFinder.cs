// Puts short ways into a template's tree where it says the commonest things. The tree has passed all checks, and no check looks at it again.
using System.Collections.Immutable;
using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Rendering.Functions;

namespace SiteGen.Rendering.Shortcuts;

/// <param name="templates">Of the theme, marked and checked: at least those that the ones in hand include.</param>
internal sealed class ShortcutFinder(IReadOnlyDictionary<string, ParsedTemplate> templates, ThemeOutline outline)
{
    public void Apply(ParsedTemplate template) => Visit(template.Tree);

    private void Visit(ScriptNode node)
    {
        // Going down first: what is replaced here hides its children.
        ScriptNodes.ChildrenOf(node).ForEach(Visit);

        if (node is ScriptBlockStatement block)
        {
            MakeRuns(block);
        }
        else if (node is ScriptForStatement { Iterator: { } list } loop && Of(list) is not LongWay and var items)
        {
            loop.Iterator = null;
            loop.Iterator = new ShortExpression(list, items);
        }
    }

    private void MakeRuns(ScriptBlockStatement block)
    {
        var statements = block.Statements.Where(statement => !statement.CanSkipEvaluation).ToList();
        block.Statements.Clear();
        var run = ImmutableArray.CreateBuilder<RunStep>();
        var start = default(SourceSpan);
        foreach (var statement in statements)
        {
            if (StepOf(statement) is { } step)
            {
                start = run.Count == 0 ? statement.Span : start;
                run.Add(step);
            }
            else
            {
                EndRun();
                block.Statements.Add(statement);
            }
        }

        EndRun();

        void EndRun()
        {
            if (run.Count > 0)
            {
                block.Statements.Add(new ShortRun(run.DrainToImmutable(), start));
            }
        }
    }

    private RunStep? StepOf(ScriptStatement statement) => statement switch
    {
        ScriptRawStatement raw => new TextStep(raw.Text),
        ScriptExpressionStatement { Expression: { } expression } written when OfStatement(expression) is { } value => new ValueStep(written, value),
        ScriptIfStatement choice when !LeavesLoop(choice) => ChoiceOf(choice),
        _ => null,
    };

    // A run goes on to its end: what follows a break must not be in one with it.
    private static bool LeavesLoop(ScriptNode node) => node switch
    {
        ScriptBreakStatement or ScriptContinueStatement => true,
        ScriptForStatement loop => loop.Else is { } otherwise && LeavesLoop(otherwise),
        _ => ScriptNodes.ChildrenOf(node).Exists(LeavesLoop),
    };

    private ChoiceStep ChoiceOf(ScriptIfStatement choice) => new(
        OfCondition(choice.Condition!), choice.Then!, (choice.Else as ScriptElseStatement)?.Body, choice.Else is ScriptIfStatement next ? ChoiceOf(next) : null);

    private Shortcut? OfStatement(ScriptExpression expression) =>
        Include(expression) ?? (Of(expression) is not LongWay and var value ? value : null);

    private ShortInclude? Include(ScriptExpression expression)
    {
        if (expression is not ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" or "include_optional" } } call
            || call.Arguments is not [ScriptLiteral { Value: string name }, ..] || !templates.TryGetValue(name, out var template))
        {
            return null;
        }

        var named = call.Arguments.Skip(1).OfType<ScriptNamedArgument>().ToList();
        return named.Count < call.Arguments.Count - 1 || named.Exists(argument => argument.Value is null || argument.Name!.Name is "size" or "length") ||
            named.DistinctBy(argument => argument.Name!.Name).Count() < named.Count
            ? null
            : new(template, call, [.. named.Select(argument => (argument.Name!.Name, Of(argument.Value!)))]);
    }

    private Shortcut OfCondition(ScriptExpression expression) => expression switch
    {
        ScriptNestedExpression { Expression: { } inner } => OfCondition(inner),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } operand } => new Negation(OfCondition(operand)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or, Left: { } left, Right: { } right } both =>
            new Junction(OfCondition(left), OfCondition(right), both.Operator == ScriptBinaryOperator.And),
        _ => Of(expression),
    };

    private Shortcut Of(ScriptExpression expression) => expression switch
    {
        ScriptNestedExpression { Expression: { } inner } => Of(inner),
        ScriptLiteral literal => new LiteralValue(literal.Value),
        ScriptVariableGlobal name when !FunctionSet.All.ContainsKey(name.Name) => new NameValue(name, name.Name != "for" && !outline.Bound.Contains(name.Name)),
        ScriptMemberExpression { Target: { } target, Member: { } member } when Of(target) is not LongWay and var way => new MemberValue(way, member.Name, expression),
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "t" }, Arguments: [ScriptLiteral { Value: string key }] } => new WordValue(outline.Words.SlotOf(key), expression),
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "url" }, Arguments: [not ScriptNamedArgument and var address] } => new UrlValue(Of(address), expression),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual, Left: { } left, Right: ScriptLiteral { Value: string text } } comparison
            => new TextComparison(Of(left), text, comparison.Operator == ScriptBinaryOperator.CompareEqual, expression),
        _ => new LongWay(expression),
    };
}
