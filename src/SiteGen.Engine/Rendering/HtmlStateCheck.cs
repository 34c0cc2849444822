// Follows the HTML of each page through branches, loops, includes and layouts, before anything is rendered, and refuses values at unsafe places.
using System.Collections.Immutable;
using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>One check of a whole theme. Escaping on write cannot know where in HTML it writes; this makes sure that it need not.</summary>
internal sealed class HtmlStateCheck
{
    private readonly IReadOnlyDictionary<string, ParsedTemplate> _templates;
    private readonly Dictionary<(ParsedTemplate, HtmlState), HtmlState?> _known = [];
    private readonly HashSet<ScriptNode> _textOnly = [];
    private readonly HashSet<(Location, string)> _reported = [];
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    // What is being followed now: the template on top, the calls that led to it, and the pages that wait for their layout's content.
    private readonly Stack<ParsedTemplate> _files = new();
    private readonly Stack<Location> _calls = new();
    private readonly Stack<ParsedTemplate> _pages = new();
    private readonly Stack<HtmlState> _loops = new();

    private HtmlStateCheck(IReadOnlyDictionary<string, ParsedTemplate> templates) => _templates = templates;

    /// <summary>Diagnostics, and the statements that stand where markup may not.</summary>
    public static (ImmutableArray<Diagnostic> Diagnostics, HashSet<ScriptNode> TextOnly) Check(IReadOnlyDictionary<string, ParsedTemplate> templates)
    {
        var check = new HtmlStateCheck(templates);
        var ordered = templates.Values.OrderBy(template => template.Name, StringComparer.Ordinal).ToList();
        foreach (var page in ordered.Where(template => !IsPartial(template) && !template.HasContent))
        {
            check.Page(page);
        }

        // What no page reaches is checked by itself, as if it stood in text.
        foreach (var rest in ordered.Where(template => check._known.Keys.All(key => key.Item1 != template)))
        {
            _ = check.Template(rest, HtmlState.Start);
        }

        return (check._diagnostics.DrainToImmutable(), check._textOnly);
    }

    private static bool IsPartial(ParsedTemplate template) => template.Name.StartsWith("partials/", StringComparison.Ordinal);

    private void Page(ParsedTemplate page)
    {
        if (page.Layout is { } layout && _templates.TryGetValue(layout.Name, out var around) && !_pages.Contains(page))
        {
            _pages.Push(page);
            Page(around);
            _ = _pages.Pop();
        }
        else
        {
            // A layout is followed anew for each page, because its content differs.
            _ = _known.TryAdd((page, HtmlState.Start), HtmlState.Start);
            var end = Follow(page, HtmlState.Start);
            if (end is { Place: not HtmlPlace.Text } open)
            {
                Report(page.Tree, TemplateRules.Unbalanced, $"the page ends {Describe(open)}", "close it");
            }
        }
    }

    private HtmlState? Template(ParsedTemplate template, HtmlState from)
    {
        if (!_known.TryGetValue((template, from), out var end))
        {
            // An include of itself finds this guess, which every well-balanced partial makes true.
            _known[(template, from)] = from;
            end = Follow(template, from);
            _known[(template, from)] = end;
        }

        return end;
    }

    private HtmlState? Follow(ParsedTemplate template, HtmlState from)
    {
        _files.Push(template);
        var end = Statement(template.Tree.Body, from);
        _ = _files.Pop();
        return end;
    }

    /// <summary>The place after a statement; null when nothing comes after it.</summary>
    private HtmlState? Statement(ScriptNode? node, HtmlState from)
    {
        switch (node)
        {
            case ScriptRawStatement raw:
                return Raw(raw, from);
            case ScriptBlockStatement block:
                return Block(block, from);
            case ScriptIfStatement choice:
                return Meet(choice, Statement(choice.Then, from), choice.Else is null ? from : Statement(choice.Else, from));
            case ScriptElseStatement otherwise:
                return Statement(otherwise.Body, from);
            case ScriptCaseStatement choice:
                return Statement(choice.Body, from);
            case ScriptWhenStatement branch:
                return Meet(branch, Statement(branch.Body, from), branch.Next is null ? from : Statement(branch.Next, from));
            case ScriptForStatement loop:
                return Loop(loop, from);
            case ScriptCaptureStatement capture:
                Closed(capture, Statement(capture.Body, HtmlState.Start), "what is captured");
                return from;
            case ScriptBreakStatement or ScriptContinueStatement:
                _ = Meet(node, from, _loops.Peek());
                return null;
            case ScriptExpressionStatement { Expression: { } expression } statement:
                return Expression(statement, expression, from);
            default:
                return from;
        }
    }

    private HtmlState Raw(ScriptRawStatement raw, HtmlState from)
    {
        var after = HtmlTokenizer.Read(from, raw.Text.FullText.AsSpan(raw.Text.Index, raw.Text.Length), out var torn);
        if (torn)
        {
            Report(raw, TemplateRules.Unbalanced, "branches before this end at different parts of a tag", "put a space between them and what follows");
        }

        return after;
    }

    private HtmlState? Block(ScriptBlockStatement block, HtmlState from)
    {
        HtmlState? now = from;
        foreach (var statement in block.Statements)
        {
            now = Statement(statement, now.Value);
            if (now is null)
            {
                return null;
            }
        }

        return now;
    }

    private HtmlState? Loop(ScriptForStatement loop, HtmlState from)
    {
        _loops.Push(from);
        var once = Meet(loop, from, Statement(loop.Body, from)) ?? from;
        _ = _loops.Pop();
        if (once != from)
        {
            _loops.Push(once);
            _ = Statement(loop.Body, once);
            _ = _loops.Pop();
        }

        return loop.Else is null ? once : Meet(loop, once, Statement(loop.Else, from));
    }

    private HtmlState? Expression(ScriptExpressionStatement statement, ScriptExpression expression, HtmlState from)
    {
        foreach (var inner in Includes(expression, expression))
        {
            Closed(inner, Called(inner, HtmlState.Start), "what is included in an expression");
        }

        if (expression is ScriptAssignExpression)
        {
            return from;
        }

        if (expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" or "include_optional" } } or ScriptVariableGlobal { Name: "content" })
        {
            return Called(expression, from);
        }

        if (expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "layout" } })
        {
            return from;
        }

        if (HtmlSafety.IsTextOnly(from))
        {
            _textOnly.Add(statement);
        }

        if (HtmlSafety.Problem(from, expression) is { } problem)
        {
            Report(expression, problem.Rule, problem.Message, problem.Help);
        }

        return from.AfterExpression();
    }

    /// <summary>The place after an included template, or after the page in its layout.</summary>
    private HtmlState? Called(ScriptExpression call, HtmlState from)
    {
        ParsedTemplate? target;
        if (call is ScriptVariableGlobal)
        {
            target = _pages.Count > 0 ? _pages.Pop() : null;
        }
        else
        {
            var name = ((ScriptFunctionCall)call).Arguments is [ScriptLiteral { Value: string text }, ..] ? text : "";
            target = _templates.GetValueOrDefault(name);
        }

        if (target is null)
        {
            return from;
        }

        _calls.Push(_files.Peek().Locate(call.Span));
        var end = Template(target, from);
        _ = _calls.Pop();
        if (call is ScriptVariableGlobal)
        {
            _pages.Push(target);
        }

        return end;
    }

    private static IEnumerable<ScriptExpression> Includes(ScriptNode node, ScriptExpression top) => ScriptNodes.In(node)
        .Where(found => found != top && found is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" or "include_optional" } })
        .OfType<ScriptExpression>();

    private HtmlState? Meet(ScriptNode node, HtmlState? one, HtmlState? other)
    {
        if (one is not { } a || other is not { } b)
        {
            return one ?? other;
        }

        if (HtmlState.Join(a, b) is { } joined)
        {
            return joined;
        }

        Report(node, TemplateRules.Unbalanced, $"this ends {Describe(a)} in one case and {Describe(b)} in another", "let every branch and round end at the same place of HTML");
        return b;
    }

    private void Closed(ScriptNode node, HtmlState? end, string what)
    {
        if (end is { Place: not HtmlPlace.Text } open)
        {
            Report(node, TemplateRules.Unbalanced, $"{what} ends {Describe(open)}", "let it begin and end outside of tags");
        }
    }

    private static string Describe(HtmlState state) => state.Place switch
    {
        HtmlPlace.Text => "in text",
        HtmlPlace.Comment or HtmlPlace.Declaration => "inside a comment or declaration",
        HtmlPlace.RawText or HtmlPlace.EscapableText => $"inside <{state.Tag}>",
        HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted or HtmlPlace.Unquoted or HtmlPlace.BeforeValue => $"inside the attribute {state.Attribute}= of <{state.Tag}>",
        HtmlPlace.TagOpen => "behind <",
        _ => $"inside the tag <{state.Tag}>",
    };

    private void Report(ScriptNode node, DiagnosticRule rule, string message, string help)
    {
        var span = node is ScriptPage or ScriptForStatement or ScriptIfStatement or ScriptWhenStatement or ScriptCaptureStatement or ScriptRawStatement ? FirstOf(node) : node.Span;
        var location = _files.TryPeek(out var file) ? file.Locate(span) : new Location("templates/" + node.Span.FileName);
        if (_reported.Add((location, rule.Code)))
        {
            _diagnostics.Add(rule.At(location, message, help, [.. _calls.Select(call => new RelatedPlace(call, "included here"))]));
        }
    }

    // A whole loop or branch is too much to underline: its first word says enough.
    private static SourceSpan FirstOf(ScriptNode node)
    {
        var keyword = node.Children.OfType<ScriptKeyword>().FirstOrDefault()?.Span ?? node.Span;
        return node is ScriptPage or ScriptRawStatement ? new(keyword.FileName, keyword.Start, keyword.Start) : keyword;
    }
}
