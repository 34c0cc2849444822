// Diagnostics about site.yaml (SG17xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class SettingsRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [];
}
