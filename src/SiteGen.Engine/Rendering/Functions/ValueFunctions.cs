// Functions about lists and texts. Small on purpose: what a page shows is worked out before templates see it.
using System.Collections;
using Scriban.Runtime;
using SiteGen.Text;

namespace SiteGen.Rendering.Functions;

internal static class ValueFunctions
{
    public static TemplateFunction Size { get; } = new SimpleFunction("size", "{{ page.topics | size }}", 1, 1, call => call[0] switch
    {
        string text => text.Length,
        ModelList list => list.Count,
        _ => call.List(0).Count(),
    });

    public static TemplateFunction Join { get; } = new SimpleFunction("join", "{{ page.topics | join \", \" }}", 1, 2, call =>
    {
        var separator = call.Count > 1 ? call.Text(1) : "";
        var length = 0L;
        List<string> texts = [];
        foreach (var item in call.List(0))
        {
            texts.Add(call.Context.ObjectToString(item) ?? "");
            length += texts[^1].Length + separator.Length;
            if (length > Renderer.MostOutput)
            {
                throw call.Fail(Diagnostics.TemplateRules.Limit, "the joined text is too long");
            }
        }

        return call.Context.Made(string.Join(separator, texts));
    });

    public static TemplateFunction First { get; } = new SimpleFunction("first", "{{ page.topics | first }}", 1, 1, call => call.List(0).FirstOrDefault());

    public static TemplateFunction Last { get; } = new SimpleFunction("last", "{{ page.topics | last }}", 1, 1, call => call.List(0).LastOrDefault());

    public static TemplateFunction Limit { get; } = new SimpleFunction("limit", "{{ for story in page.related | limit 5 }}", 2, 2, call => List(call.List(0).Take(call.Number(1))));

    public static TemplateFunction Skip { get; } = new SimpleFunction("skip", "{{ for story in page.related | skip 1 }}", 2, 2, call => List(call.List(0).Skip(call.Number(1))));

    public static TemplateFunction Concat { get; } = new SimpleFunction("concat", "{{ for person in page.people | concat page.places }}", 2, 2,
        call => List(call.List(0).Concat(call.List(1))));

    public static TemplateFunction Contains { get; } = new SimpleFunction("contains", "{{ if page.topics | contains \"trade\" }}", 2, 2, call => call[0] is string text
        ? text.Contains(call.Text(1), StringComparison.Ordinal)
        : call.List(0).Contains(call[1]));

    public static TemplateFunction StartsWith { get; } = new SimpleFunction("starts_with", "{{ if page.url | starts_with \"/briefs/\" }}", 2, 2,
        call => call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal));

    /// <summary>The second value where the first is nothing or empty.</summary>
    public static TemplateFunction Default { get; } = new SimpleFunction("default", "{{ page.label | default \"Untitled\" }}", 2, 2,
        call => call[0] is bool or int or long or double || call.Context.ToBool(call.Span, call[0]) ? call[0] : call[1]);

    public static TemplateFunction Has { get; } = new SimpleFunction("has", "{{ if has page.extra \"colour\" }}", 2, 2, call => call[0] switch
    {
        null => false,
        Model model => model.TryGet(call.Text(1), out _),
        _ => throw call.Wrong(0, "is not an object"),
    });

    /// <summary>Text as markup, for where markup and text are mixed in one value.</summary>
    public static TemplateFunction Escape { get; } = new SimpleFunction("escape", "{{ x = escape page.title }}", 1, 1, call => new Html(call.Context.Made(HtmlEscape.Text(call.Text(0)))));

    private static ScriptArray List(IEnumerable<object?> items) => new((IEnumerable)items.ToArray());
}
