// Diagnostics about citations and proof (SG14xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class EvidenceRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [];
}
