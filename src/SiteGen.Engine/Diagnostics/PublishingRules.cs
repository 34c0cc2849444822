// Diagnostics about what is published and when (SG19xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class PublishingRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [];
}
