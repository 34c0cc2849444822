// Which expression may stand at which place of HTML.
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Functions;

namespace SiteGen.Rendering;

internal static class HtmlSafety
{
    /// <summary>What is wrong with an expression at a place: rule, message and help; null when it is safe.</summary>
    public static (DiagnosticRule Rule, string Message, string Help)? Problem(HtmlState state, ScriptExpression expression) => state.Place switch
    {
        HtmlPlace.Text or HtmlPlace.EscapableText => null,
        HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted => InAttribute(state, expression),
        HtmlPlace.RawText when state.IsJson => Called(expression) == "json" ? null
            : Unsafe("a script that holds data takes only json here", "write: {{ json … }}"),
        HtmlPlace.RawText => Unsafe($"a value stands inside <{state.Tag}>, where escaping does not work", state.Tag == "script"
            ? "put it into a data- attribute, or into <script type=\"application/ld+json\"> with json"
            : "choose between classes that the style sheet knows"),
        HtmlPlace.Comment or HtmlPlace.Declaration => Unsafe("a value stands inside a comment or declaration", "a template's own remarks are written {{ # so }}"),
        HtmlPlace.BeforeValue or HtmlPlace.Unquoted => Unsafe("a value stands in an attribute without quotation marks", $"write: {state.Attribute}=\"{{{{ … }}}}\""),
        HtmlPlace.TagOpen or HtmlPlace.TagName => Unsafe("a value makes the name of a tag", "write the tags out and choose with if"),
        _ => Unsafe("a value makes the name of an attribute", "write the attribute out and choose with if"),
    };

    /// <summary>Places where text stands but no markup.</summary>
    public static bool IsTextOnly(HtmlState state) => state.IsQuoted || state.Place == HtmlPlace.EscapableText;

    private static (DiagnosticRule Rule, string Message, string Help)? InAttribute(HtmlState state, ScriptExpression expression)
    {
        var name = state.Attribute;
        if (name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "srcdoc" or "")
        {
            return Unsafe($"a value stands in {(name.Length == 0 ? "an attribute without a name" : name + "=")}, which is code or markup of its own",
                "use a class or a data- attribute");
        }

        if (state.Tag is "animate" or "set" or "animatemotion" or "animatetransform" && name is "to" or "from" or "by" or "values" or "attributename")
        {
            return Unsafe($"a value stands in {name}= of <{state.Tag}>, which can change an address", "write the value out");
        }

        return NeedsUrl(state) && !IsUrl(expression)
            ? (TemplateRules.UrlNeeded, $"{name}= begins with a value that does not go through url", "write: {{ url … }}, {{ absolute_url … }} or {{ asset … }}")
            : null;
    }

    private static bool NeedsUrl(HtmlState state) => state.Attribute switch
    {
        "href" or "src" or "action" or "formaction" or "srcset" or "imagesrcset" or "poster" or "data" or "cite" or "background" or "manifest" or "ping" or "longdesc"
            or "usemap" or "profile" or "codebase" or "classid" or "archive" or "xlink:href" or "xml:base" => !state.Begun,
        // <meta http-equiv="refresh" content="0; url=…">
        "content" => state.Value.TrimEnd().EndsWith("url=", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsUrl(ScriptExpression? expression) => expression switch
    {
        ScriptNestedExpression nested => IsUrl(nested.Expression),
        ScriptConditionalExpression choice => IsUrl(choice.ThenValue) && IsUrl(choice.ElseValue),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Add } sum => IsUrl(sum.Left),
        _ => Called(expression) is { } name && UrlFunctions.IsUrlFunction(name),
    };

    private static string? Called(ScriptExpression? expression) => expression switch
    {
        ScriptNestedExpression nested => Called(nested.Expression),
        ScriptFunctionCall { Target: ScriptVariableGlobal name } => name.Name,
        ScriptPipeCall { To: ScriptVariableGlobal name } => name.Name,
        ScriptPipeCall pipe => Called(pipe.To),
        _ => null,
    };

    private static (DiagnosticRule Rule, string Message, string Help) Unsafe(string message, string help) => (TemplateRules.UnsafePlace, message, help);
}
