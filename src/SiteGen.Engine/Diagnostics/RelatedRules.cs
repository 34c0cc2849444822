// Diagnostics about related stories (SG18xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class RelatedRules
{
    public static DiagnosticRule UnknownSeed { get; } = new("SG1801", Severity.Error, "A related seed does not exist",
        """
        `related: [{seed: …}]` names a seed by its file name without the ending.
        """);

    public static DiagnosticRule PrivateSeed { get; } = new("SG1802", Severity.Error, "A related seed is private",
        """
        A seed with `rights: private` has no page and no address that a reader could be sent to: nothing of it stands in the
        output but proven quotations and its label. Cite it in the text, or take it out of `related:`.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } = [UnknownSeed, PrivateSeed];
}
