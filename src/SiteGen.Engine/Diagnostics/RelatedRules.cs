// Diagnostics about related stories (SG18xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class RelatedRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [];
}
