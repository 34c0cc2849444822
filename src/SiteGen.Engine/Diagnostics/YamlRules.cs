// Diagnostics about YAML syntax and seed metadata (SG11xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class YamlRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [];
}
