// One run of a page: Scriban's context with escaping, strict names and limits. Serves one page at a time and is used again for the next.
using System.Buffers;
using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

internal sealed class Renderer : TemplateContext
{
    /// <summary>Rounds of loops and includes on one page.</summary>
    public const int MostSteps = 1_000_000;

    /// <summary>UTF-16 code units of one page with its captures.</summary>
    public const int MostOutput = 10_000_000;

    /// <summary>Includes inside each other.</summary>
    public const int MostDepth = 50;

    // Code units that expressions may make on the way to one page: bounds texts that double themselves.
    private const long MostText = 20L * MostOutput;

    private static readonly ModelAccessor ModelMembers = new();
    private static readonly ModelListAccessor ListItems = new();
    private static readonly SizeAccessor TextSize = new(value => ((string)value).Length);
    private static readonly SizeAccessor ListSize = new(value => ((ModelList)value).Count);
    private static readonly SizeAccessor NoMembers = new(null);

    private readonly Utf8Output _output = new();
    private readonly SharedOutput _shared = new();
    private readonly Stack<ScriptObject> _freeScopes = [];
    private readonly List<(ParsedTemplate Template, ScriptNode Call)> _chain = [];
    private long _steps;
    private long _text;

    public Renderer(ThemeParts theme)
        : base(theme.Functions)
    {
        Theme = theme;
        StrictVariables = true;
        EnableRelaxedMemberAccess = EnableRelaxedTargetAccess = EnableRelaxedFunctionAccess = EnableRelaxedIndexerAccess = EnableNullIndexer = false;
        ErrorForStatementFunctionAsExpression = true;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = MostSteps;
        RecursiveLimit = 2 * MostDepth;

        // The defaults cut a text or a page short without a word.
        LimitToString = MostOutput;
        OutputLimit = MostOutput;
        OnStringLimit = OnOutputLimit = ScriptLimitBehavior.Throw;
        TryGetVariable = FindInModel;
    }

    public ThemeParts Theme { get; }

    /// <summary>The model of the page that is made now.</summary>
    public Model PageModel { get; private set; } = new();

    /// <summary>Room for what a function makes before it is text. Its content lasts until the next call.</summary>
    public ArrayBufferWriter<byte> Bytes { get; } = new(1 << 12);

    /// <summary>The statement that runs now, for messages and the check of places.</summary>
    public ScriptNode? Statement { get; set; }

    public Words Words { get; private set; } = Words.None;

    /// <summary>Page first, then the layout around it, then the one around that.</summary>
    public IReadOnlyList<ParsedTemplate> Layers { get; private set; } = [];

    /// <summary>Which of the layers runs now.</summary>
    public int Layer { get; set; }

    /// <summary>Includes that are open now, outermost first. After an error: as they were when it happened.</summary>
    public IReadOnlyList<(ParsedTemplate Template, ScriptNode Call)> Chain => _chain;

    /// <summary>Runs a page. Throws <see cref="ScriptRuntimeException"/>, after which this context is not used again.</summary>
    public byte[] Run(IReadOnlyList<ParsedTemplate> layers, Model model, Words words, CancellationToken cancellation)
    {
        Reset();
        _output.Clear();
        _chain.Clear();
        (_steps, _text, Statement) = (0, 0, null);
        (PageModel, Words, Layers, Layer) = (model, words, layers, layers.Count - 1);
        CancellationToken = cancellation;
        PushOutput(_output);
        var scope = TakeScope();
        PushGlobal(scope);
        _ = Evaluate(layers[^1].Tree);
        LeaveScope(scope);
        PageModel = new();
        return _output.ToArray();
    }

    /// <summary>Runs another template in the place of a call, with names of its own on top of the caller's.</summary>
    public void RunInPlace(ParsedTemplate template, ScriptNode call, ScriptObject scope)
    {
        Step(call.Span);
        if (_chain.Count >= MostDepth)
        {
            throw new TemplateError(call.Span, TemplateRules.Limit, $"more than {MostDepth} includes are inside each other", "does a template include itself?");
        }

        var statement = Statement;
        _chain.Add((template, call));
        PushGlobal(scope);
        _ = Evaluate(template.Tree);
        _chain.RemoveAt(_chain.Count - 1);
        Statement = statement;
        LeaveScope(scope);
    }

    /// <summary>Writes a shared partial: as it was written before where nothing that it depends on differs. False where this cannot be told.</summary>
    public bool TryWriteShared(ParsedTemplate template, ScriptNode call)
    {
        if (Output != _output || !PageModel.TryGet("site", out var site) || site is not Model siteModel || !PageModel.TryGet("page", out var page) || page is not Model pageModel
            || !pageModel.TryGet("nav", out var nav) || nav is not (null or ModelList))
        {
            return false;
        }

        var inputs = new SharedInputs(template.Name, Words.Language, siteModel, (ModelList?)nav);
        if (_shared.Find(inputs) is { } known)
        {
            Write(known.Text);
            (_steps, _text) = (_steps + known.Steps, _text + known.Made);
            Step(call.Span);
            _ = Made("");
            return true;
        }

        var (start, steps, text) = (_output.Length, _steps, _text);
        RunInPlace(template, call, TakeScope());
        _shared.Keep(inputs, new(_output.TextFrom(start), _steps - steps - 1, _text - text));
        return true;
    }

    /// <summary>Room for names that live until <see cref="LeaveScope"/>.</summary>
    public ScriptObject TakeScope() => _freeScopes.Count > 0 ? _freeScopes.Pop() : [];

    public void Step(SourceSpan span)
    {
        if (++_steps > MostSteps)
        {
            throw new TemplateError(span, TemplateRules.Limit, "this page takes more than a million rounds of loops and includes", "does a loop go over too much?");
        }
    }

    /// <summary>Counts text that an expression makes.</summary>
    public string Made(string text)
    {
        _text += text.Length;
        return _text <= MostText ? text : throw new TemplateError(CurrentSpan, TemplateRules.Limit, "this page makes too much text", "does a text double itself in a loop?");
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is ScriptExpressionStatement)
        {
            Statement = scriptNode;
        }

        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    /// <summary>Called by Scriban for the value of an expression and for nothing else: the one place where text is escaped.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case string text:
                HtmlEscape.Write(this, text);
                break;
            case Html html:
                CheckMarkupPlace();
                Write(html.Value);
                break;
            case IScriptOutput captured:
                CheckMarkupPlace();
                Write(captured.ToString());
                break;
            case int number:
                Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number when !double.IsFinite(number):
                throw new TemplateError(StatementSpan, TemplateRules.Failed, "this is not a number", "was something divided by 0?");
            default:
                HtmlEscape.Write(this, ObjectToString(textAsObject) ?? "");
                break;
        }

        return this;
    }

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        string text => Made(text),
        Html or IScriptOutput => throw new TemplateError(StatementSpan, TemplateRules.MarkupAsText, "markup is used as text",
            "write it by itself, outside attributes; ask with if whether there is any"),
        Model or ModelList or IScriptObject => throw new TemplateError(StatementSpan, TemplateRules.NotWritable,
            value is Model or ScriptObject ? "an object is not text" : "a list is not text", value is Model ? "name one of its members" : "use for or join"),
        _ => Made(base.ObjectToString(value, nested) ?? ""),
    };

    /// <summary>What counts as no: nothing, false, 0, empty text, markup and lists.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        Html html => html.Value.Length > 0,
        ModelList list => list.Count > 0,
        int number => number != 0,
        long number => number != 0,
        double number => number != 0,
        IScriptOutput captured => captured.ToString()!.Length > 0,
        ICollection items => items.Count > 0,
        _ => true,
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        Model => ModelMembers,
        ModelList => ListSize,
        string => TextSize,
        IScriptObject => base.GetMemberAccessorImpl(target),
        _ => NoMembers,
    };

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) => target switch
    {
        ModelList => ListItems,
        ScriptArray => base.GetListAccessorImpl(target, type),
        _ => null,
    };

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        Step(loop.Span);
        return true;
    }

    private SourceSpan StatementSpan => Statement is ScriptExpressionStatement { Expression: { } expression } ? expression.Span : CurrentSpan;

    private void LeaveScope(ScriptObject scope)
    {
        _ = PopGlobal();
        scope.Clear();
        _freeScopes.Push(scope);
    }

    private void CheckMarkupPlace()
    {
        if (Statement is not null && Theme.Templates.IsTextOnly(Statement))
        {
            throw new TemplateError(StatementSpan, TemplateRules.MarkupAsText, "markup stands in an attribute or a title, where only text can be",
                "use a value that is plain text here");
        }
    }

    private bool FindInModel(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        if (PageModel.TryGet(variable.Name, out value))
        {
            return true;
        }

        string[] names = [.. PageModel.Members.Select(member => member.Name), .. CurrentGlobal?.GetMembers() ?? []];
        throw new TemplateError(span, TemplateRules.UnknownName, $"there is nothing named {variable.Name} here",
            Nearest.Question(variable.Name, names.Concat(Theme.Functions.GetMembers())) ?? $"this page has: {string.Join(", ", names.Order(StringComparer.Ordinal))}");
    }
}
