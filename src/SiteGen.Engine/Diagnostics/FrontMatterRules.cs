// Diagnostics about explainers' front matter (SG12xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class FrontMatterRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [];
}
