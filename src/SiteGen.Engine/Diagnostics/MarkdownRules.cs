// Diagnostics about Markdown bodies (SG13xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class MarkdownRules
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [];
}
