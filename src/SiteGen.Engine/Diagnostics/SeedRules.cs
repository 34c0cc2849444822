// Diagnostics about seed files (SG10xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class SeedRules
{
    public static DiagnosticRule NotUtf8 { get; } = new("SG1001", Severity.Error, "A file is not UTF-8 text",
        """
        Seeds, explainers and settings are read as UTF-8, with or without a byte-order mark. A file in another encoding
        would print wrong letters, and a proof against it would compare the wrong characters. Save the file again as UTF-8.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } = [NotUtf8];
}
