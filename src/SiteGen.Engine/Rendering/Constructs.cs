// Which constructs of Scriban templates have, and what is said about the others.
using Scriban.Syntax;

namespace SiteGen.Rendering;

internal static class Constructs
{
    /// <summary>Everything that is not named here as allowed is refused, so that a newer Scriban brings nothing in unseen.</summary>
    public static (string What, string Help)? Refusal(ScriptNode node) => node switch
    {
        ScriptIsEmptyExpression => (".empty?", "write: if x, which asks for the same"),
        ScriptPage or ScriptList or ScriptBlockStatement or ScriptRawStatement or ScriptEscapeStatement or ScriptExpressionStatement or ScriptEndStatement
            or ScriptNopStatement or ScriptIfStatement or ScriptElseStatement or ScriptCaseStatement or ScriptWhenStatement or ScriptBreakStatement
            or ScriptContinueStatement or ScriptVariableGlobal or ScriptMemberExpression or ScriptIndexerExpression or ScriptLiteral or ScriptNestedExpression
            or ScriptConditionalExpression or ScriptNamedArgument or ScriptArrayInitializerExpression => null,
        ScriptBinaryExpression { Operator: var operation } when operation is ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.Or or ScriptBinaryOperator.And
            or ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
            or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual or ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract
            or ScriptBinaryOperator.Multiply or ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus
            or ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => null,
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not or ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus } => null,
        ScriptBinaryExpression { OperatorAsText: var text } => ($"the operator {text}", "work it out before the page is rendered"),
        ScriptIncrementDecrementExpression => ("++ and --", "write: x = x + 1"),
        ScriptUnaryExpression { OperatorAsText: var text } => ($"the operator {text}", "work it out before the page is rendered"),
        ScriptVariableLocal => ("names with $", "use a plain name"),
        ScriptFunction or ScriptAnonymousFunction or ScriptReturnStatement => ("functions of their own", "put what repeats into a file under partials/ and include it"),
        ScriptWithStatement or ScriptThisExpression or ScriptImportStatement => ("with, this and import", "write the value's name in front of the dot"),
        ScriptWrapStatement => ("wrap", "use layout, or capture and include"),
        ScriptWhileStatement => ("while", "use for"),
        ScriptInterpolatedStringExpression or ScriptInterpolatedExpression => ("text with {} inside", "join with +, or use t with named values"),
        ScriptObjectInitializerExpression or ScriptObjectMember => ("objects of their own", "give each value a name"),
        _ => ("this", "see the template reference"),
    };
}
