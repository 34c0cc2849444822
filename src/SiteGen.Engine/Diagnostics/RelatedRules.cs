// Diagnostics about related stories (SG18xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class RelatedRules
{
    public static DiagnosticRule UnknownSeed { get; } = new("SG1801", Severity.Error, "A related seed does not exist",
        """
        `related: [{seed: …}]` names a seed by its file name without the ending. Private seeds cannot be named: nothing of
        them may stand in the output.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } = [UnknownSeed];
}
