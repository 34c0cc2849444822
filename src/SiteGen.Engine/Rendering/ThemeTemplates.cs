// The parsed templates of a theme: all of them where the theme had to be checked, else those that a page asked for.
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Scriban.Syntax;
using SiteGen.Rendering.Shortcuts;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Safe to use from several threads.</summary>
internal sealed class ThemeTemplates
{
    private readonly ConcurrentDictionary<string, ParsedTemplate> _parsed;
    private readonly ConcurrentDictionary<ScriptNode, bool> _textOnly;
    private readonly ConcurrentDictionary<string, bool> _ready = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile>? _files;
    private readonly ThemeOutline _outline;
    private readonly Lock _parsing = new();

    /// <summary>All templates of a theme.</summary>
    /// <param name="textOnly">Statements that stand in attributes and titles, where markup would be wrong. Compared by reference.</param>
    public ThemeTemplates(IReadOnlyDictionary<string, ParsedTemplate> parsed, IEnumerable<ScriptNode> textOnly, ThemeOutline outline)
    {
        (_parsed, _outline) = (new(parsed, StringComparer.Ordinal), outline);
        _textOnly = new(textOnly.Select(node => KeyValuePair.Create(node, true)));
    }

    /// <summary>Templates that are parsed when a page asks for them.</summary>
    /// <param name="files">By name below <c>templates/</c>: the same texts that the outline was made from.</param>
    public ThemeTemplates(Dictionary<string, SourceFile> files, ThemeOutline outline) => (_files, _outline, _parsed, _textOnly) = (files, outline, new(StringComparer.Ordinal), new());

    public bool TryGetValue(string name, [NotNullWhen(true)] out ParsedTemplate? template) => _parsed.TryGetValue(name, out template);

    public bool IsTextOnly(ScriptNode statement) => _textOnly.ContainsKey(statement);

    /// <summary>Makes a template ready to be rendered, with all that it can include.</summary>
    public void Require(string template)
    {
        if (_files is null || _ready.ContainsKey(template))
        {
            return;
        }

        lock (_parsing)
        {
            var trees = new List<ParsedTemplate>();
            foreach (var name in _outline.Closure(template).Where(name => _outline.Templates.ContainsKey(name) && !_parsed.ContainsKey(name)))
            {
                trees.Add(_parsed[name] = Parse(_outline.Templates[name]));
            }

            // An included template is looked up while short ways are put in: all have to be there.
            var finder = new ShortcutFinder(_parsed, _outline);
            foreach (var tree in trees)
            {
                finder.Apply(tree);
            }

            _ready[template] = true;
        }
    }

    private ParsedTemplate Parse(TemplateOutline outline)
    {
        var parsed = TemplateParser.Parse(_files![outline.Name], outline.Name).Value!;
        var textOnly = outline.TextOnly.ToHashSet();
        foreach (var node in ScriptNodes.In(parsed.Tree).Where(node => node is ScriptExpressionStatement && textOnly.Contains(node.Span.Start.Offset)))
        {
            _textOnly[node] = true;
        }

        return parsed with { IsShared = outline.IsShared, Layout = outline.Layout is { } layout ? new(layout, false, parsed.Tree) : null };
    }
}
