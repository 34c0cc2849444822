// Sorts a theme's files into templates and interface words, parses them and runs all checks.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Functions;
using SiteGen.Rendering.Shortcuts;
using SiteGen.Text;

namespace SiteGen.Rendering;

internal static class ThemeParser
{
    private const string Root = "templates/";

    public static Result<ThemeParts> Parse(ImmutableArray<SourceFile> files, RenderSettings settings, SiteWords site)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var parsed = ImmutableArray.CreateBuilder<ParsedTemplate>();
        var words = ImmutableArray.CreateBuilder<WordList>();
        var names = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Path.StartsWith(Root, StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var name = file.Path[Root.Length..];
            switch (KindOf(name))
            {
                case Kind.Template:
                    names.Add(name);
                    Add(parsed, TemplateParser.Parse(file, name), diagnostics);
                    break;
                case Kind.Words when site.Needs(file.NameWithoutExtension):
                    Add(words, WordsReader.Read(file), diagnostics);
                    break;
                case Kind.Stray:
                    diagnostics.Add(TemplateRules.StrayFile.At(new Location(file.Path), "this file is neither a template (.html), interface words (i18n/*.yaml) nor an asset",
                        Nearest.Question(name, files.Select(other => other.Path[Root.Length..]).Where(other => KindOf(other) is Kind.Template or Kind.Words))
                            ?? "move it under templates/assets/, or out of templates/"));
                    break;
                default:
                    break;
            }
        }

        var own = ImmutableArray.CreateBuilder<WordList>();
        foreach (var file in site.Files)
        {
            Add(own, WordsReader.Read(file), diagnostics);
        }

        diagnostics.AddRange(WordChecks.Clashes(words.Concat(own)));
        var asked = AskedWords.Of(parsed);
        var book = WordBook.Of(words, own, asked.Keys);
        if (words.FirstOrDefault(list => list.Language == WordBook.English) is { } english)
        {
            diagnostics.AddRange(new WordChecks(book, english, own.DrainToImmutable()).All(asked));
        }

        return Check(parsed, book, new ThemeNames(names.ToImmutable(), book.For(WordBook.English), settings), diagnostics);
    }

    private static Result<ThemeParts> Check(
        IEnumerable<ParsedTemplate> parsed, WordBook words, ThemeNames names, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var templates = new Dictionary<string, ParsedTemplate>();
        var languageFits = true;
        foreach (var template in parsed)
        {
            var check = LanguageCheck.Check(template, names);
            languageFits &= check.Diagnostics.IsEmpty;
            diagnostics.AddRange(check.Diagnostics);
            templates.Add(template.Name, check.Value);
        }

        foreach (var template in templates.Values.Where(template => LayoutLoops(template, templates)))
        {
            diagnostics.Add(TemplateRules.UnknownTemplate.At(template.Locate(template.Layout!.Call.Span), "the layouts go round in a circle", "one of them must stand alone"));
            languageFits = false;
        }

        // The check of HTML relies on what the language check promises: known constructs, literal names, no deep trees.
        HashSet<Scriban.Syntax.ScriptNode> textOnly = [];
        if (languageFits)
        {
            SharedPartials.Mark(templates);
            (var unsafePlaces, textOnly) = HtmlStateCheck.Check(templates);
            diagnostics.AddRange(unsafePlaces);
        }

        // Before short ways hide what stands in the trees.
        var outline = new ThemeOutline(
            templates.Values.ToDictionary(template => template.Name, template => OutlineOf(template, textOnly), StringComparer.Ordinal),
            words,
            [.. templates.Values.SelectMany(template => BoundNames.Of(template.Tree))]);
        if (languageFits)
        {
            var finder = new ShortcutFinder(templates, outline);
            foreach (var template in templates.Values)
            {
                finder.Apply(template);
            }
        }

        return new(new(new(templates, textOnly, outline), outline, names.Settings, FunctionSet.ToScriptObject()), diagnostics.DrainToImmutable());
    }

    /// <summary>A theme that passed all checks before.</summary>
    /// <param name="files">The same that it passed them with.</param>
    public static ThemeParts Resume(ThemeOutline outline, ImmutableArray<SourceFile> files, RenderSettings settings) => new(
        new(files.Where(file => file.Path.StartsWith(Root, StringComparison.Ordinal)).ToDictionary(file => file.Path[Root.Length..], StringComparer.Ordinal), outline),
        outline, settings, FunctionSet.ToScriptObject());

    private static TemplateOutline OutlineOf(ParsedTemplate template, HashSet<Scriban.Syntax.ScriptNode> textOnly) => new(
        template.Name, Fingerprint.Of(template.Text), template.Layout?.Name, [.. template.Includes.Select(include => include.Name)], template.IsShared,
        [.. ScriptNodes.In(template.Tree).Where(textOnly.Contains).Select(node => node.Span.Start.Offset)]);

    private enum Kind
    {
        Template,
        Words,
        Ignored,
        Stray,
    }

    private static Kind KindOf(string name)
    {
        if (name.StartsWith("assets/", StringComparison.Ordinal) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return Kind.Ignored;
        }

        var isWords = name.StartsWith("i18n/", StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal) && name.Count(c => c == '/') == 1;
        return isWords ? Kind.Words : name.EndsWith(".html", StringComparison.Ordinal) ? Kind.Template : Kind.Stray;
    }

    private static bool LayoutLoops(ParsedTemplate template, Dictionary<string, ParsedTemplate> templates)
    {
        var seen = new HashSet<ParsedTemplate>();
        var at = template;
        while (at.Layout is { } layout && templates.TryGetValue(layout.Name, out var next))
        {
            if (!seen.Add(at))
            {
                return true;
            }

            at = next;
        }

        return false;
    }

    private static void Add<TAll, TOne>(ImmutableArray<TAll>.Builder all, Result<TOne> one, ImmutableArray<Diagnostic>.Builder diagnostics)
        where TOne : class?
        where TAll : class
    {
        diagnostics.AddRange(one.Diagnostics);
        if (one.Value is TAll value)
        {
            all.Add(value);
        }
    }
}
