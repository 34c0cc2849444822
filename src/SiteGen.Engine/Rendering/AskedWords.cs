// The interface words that templates ask for: by keys written out, and by the beginnings of keys that are put together.
using Scriban.Syntax;

namespace SiteGen.Rendering;

/// <param name="Keys">Written out.</param>
/// <param name="Beginnings">Of keys such as <c>"status." + claim.status</c>; the empty one begins all.</param>
internal sealed record AskedWords(IReadOnlySet<string> Keys, IReadOnlySet<string> Beginnings)
{
    public bool Has(string key) => Keys.Contains(key) || Beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal));

    public static AskedWords Of(IEnumerable<ParsedTemplate> templates)
    {
        var (keys, beginnings) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var template in templates)
        {
            ScriptNodes.In(template.Tree).ForEach(node => Note(node, keys, beginnings));
        }

        return new(keys, beginnings);
    }

    private static void Note(ScriptNode node, HashSet<string> keys, HashSet<string> beginnings)
    {
        if (node is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "t" }, Arguments: [var first, ..] })
        {
            _ = first is ScriptLiteral { Value: string key } ? keys.Add(key) : beginnings.Add(BeginningOf(first));
        }
        else if (node is ScriptPipeCall { From: { } from, To: ScriptVariableGlobal { Name: "t" } or ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "t" } } })
        {
            _ = from is ScriptLiteral { Value: string key } ? keys.Add(key) : beginnings.Add(BeginningOf(from));
        }
    }

    private static string BeginningOf(ScriptNode expression) => expression switch
    {
        ScriptNestedExpression { Expression: { } inner } => BeginningOf(inner),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Add, Left: { } left } => BeginningOf(left),
        ScriptLiteral { Value: string text } => text,
        _ => "",
    };
}
