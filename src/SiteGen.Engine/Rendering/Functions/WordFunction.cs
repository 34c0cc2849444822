// t: the interface words of the page's language, with values put into them.
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
        return word.IsPlain ? word.Text : Fill(word, call);
    }

    private static object Fill(WordPattern word, FunctionCall call)
    {
        var filled = new StringBuilder(word.Text.Length + 32);
        var hasMarkup = word.Pieces.Any(piece => piece.IsPlace && Value(piece.Text, call) is Html or IScriptOutput);
        foreach (var piece in word.Pieces)
        {
            if (piece.IsPlace)
            {
                AppendValue(filled, Value(piece.Text, call), hasMarkup, call);
            }
            else
            {
                Append(filled, piece.Text, hasMarkup);
            }
        }

        var text = call.Context.Made(filled.ToString());
        return hasMarkup ? new Html(text) : text;
    }

    private static object? Value(string place, FunctionCall call) => place == "n" && call.Count > 1 ? call[1]
        : Arguments(call).Contains(place) ? call.Named(place)
        : throw call.Fail(TemplateRules.Call, $"the word {call.Text(0)} needs a value for {{{place}}}", $"write it as: {{{{ t \"{call.Text(0)}\" {place}: … }}}}");

    private static void AppendValue(StringBuilder filled, object? value, bool asMarkup, FunctionCall call)
    {
        if (value is Html or IScriptOutput)
        {
            filled.Append(value is Html html ? html.Value : value.ToString());
        }
        else
        {
            Append(filled, value is int number ? call.Context.Words.Digits(number) : call.Context.ObjectToString(value) ?? "", asMarkup);
        }
    }

    private static void Append(StringBuilder filled, string text, bool asMarkup) => filled.Append(asMarkup ? HtmlEscape.Text(text) : text);

    private static IEnumerable<string> Arguments(FunctionCall call) => call.Caller is ScriptFunctionCall { Arguments: var arguments }
        ? arguments.OfType<ScriptNamedArgument>().Select(argument => argument.Name!.Name)
        : [];
}
