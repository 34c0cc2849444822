// Diagnostics about templates (SG15xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class TemplateRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [];
}
