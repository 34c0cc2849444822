// t: the interface words of the page's language, with values put into them.
using System.Globalization;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering.Functions;

/// <summary>Gives text, or markup when a value that is put in is markup.</summary>
internal sealed class WordFunction() : TemplateFunction("t", "{{ t \"published\" date: page.date }} or {{ t \"minutes_read\" page.minutes }}", 1, 2)
{
    public override bool TakesNames => true;

    protected override object? Call(FunctionCall call)
    {
        var words = call.Context.Words;
        var key = call.Text(0);
        var word = words.Find(key, call.Count > 1 ? call.Number(1) : null)
            ?? throw call.Fail(TemplateRules.UnknownWord, WordBook.Missing(key), words.HelpFor(key));
        return word.Contains('{', StringComparison.Ordinal) ? Fill(word, call) : word;
    }

    private static object Fill(string word, FunctionCall call)
    {
        var filled = new StringBuilder(word.Length + 32);
        var hasMarkup = Arguments(call).Any(argument => call.Named(argument) is Html or IScriptOutput);
        var at = 0;
        while (word.IndexOf('{', at) is >= 0 and var open && word.IndexOf('}', open) is >= 0 and var close)
        {
            Append(filled, word[at..open], hasMarkup);
            var name = word[(open + 1)..close];
            var value = name == "n" && call.Count > 1 ? call[1]
                : Arguments(call).Contains(name) ? call.Named(name)
                : throw call.Fail(TemplateRules.Call, $"the word {call.Text(0)} needs a value for {{{name}}}", $"write it as: {{{{ t \"{call.Text(0)}\" {name}: … }}}}");
            AppendValue(filled, value, hasMarkup, call);
            at = close + 1;
        }

        Append(filled, word[at..], hasMarkup);
        var text = call.Context.Made(filled.ToString());
        return hasMarkup ? new Html(text) : text;
    }

    private static void AppendValue(StringBuilder filled, object? value, bool asMarkup, FunctionCall call)
    {
        if (value is Html or IScriptOutput)
        {
            filled.Append(value is Html html ? html.Value : value.ToString());
        }
        else
        {
            Append(filled, value is int number ? number.ToString(CultureInfo.InvariantCulture) : call.Context.ObjectToString(value) ?? "", asMarkup);
        }
    }

    private static void Append(StringBuilder filled, string text, bool asMarkup) => filled.Append(asMarkup ? HtmlEscape.Text(text) : text);

    private static IEnumerable<string> Arguments(FunctionCall call) => call.Caller is ScriptFunctionCall { Arguments: var arguments }
        ? arguments.OfType<ScriptNamedArgument>().Select(argument => argument.Name!.Name)
        : [];
}
