// All functions that templates can call, by name.
using System.Collections.Frozen;
using Scriban.Runtime;

namespace SiteGen.Rendering.Functions;

internal static class FunctionSet
{
    public static FrozenDictionary<string, TemplateFunction> All { get; } = new TemplateFunction[]
    {
        new IncludeFunction("include", optional: false),
        new IncludeFunction("include_optional", optional: true),
        new LayoutFunction(),
        new ContentFunction(),
        UrlFunctions.Url,
        UrlFunctions.AbsoluteUrl,
        UrlFunctions.Asset,
        new WordFunction(),
        JsonFunction.Json,
        ValueFunctions.Size,
        ValueFunctions.Join,
        ValueFunctions.First,
        ValueFunctions.Last,
        ValueFunctions.Limit,
        ValueFunctions.Skip,
        ValueFunctions.Concat,
        ValueFunctions.Contains,
        ValueFunctions.StartsWith,
        ValueFunctions.Default,
        ValueFunctions.Has,
        ValueFunctions.Escape,
    }.ToFrozenDictionary(function => function.Name);

    /// <summary>The functions as Scriban looks them up.</summary>
    public static ScriptObject ToScriptObject()
    {
        var functions = new ScriptObject(All.Count);
        foreach (var function in All.Values)
        {
            functions.SetValue(function.Name, function, readOnly: true);
        }

        functions.IsReadOnly = true;
        return functions;
    }
}
