// An error of a template while it runs: carries its rule and help through Scriban up to the theme, which makes a diagnostic of it.
using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

#pragma warning disable CA1032, CA1064 // Never leaves the folder; an error without a place and a rule is not possible.
internal sealed class TemplateError(SourceSpan span, DiagnosticRule rule, string message, string? help = null) : ScriptRuntimeException(span, message)
{
    public DiagnosticRule Rule { get; } = rule;

    public string? Help { get; } = help;
}
