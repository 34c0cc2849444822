// Diagnostics about URLs, links and output files (SG16xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class OutputRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [.. CheckRules.All, .. DiskRules.All];
}
