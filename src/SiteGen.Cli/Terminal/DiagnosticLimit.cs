// Keeps one kind of message from burying the others.
using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Terminal;

/// <summary>The messages to print, and how many of which kind were left out.</summary>
internal sealed record DiagnosticLimit(ImmutableArray<Diagnostic> Shown, ImmutableSortedDictionary<string, int> Rest)
{
    public const int PerCode = 10;

    public static DiagnosticLimit Of(ImmutableArray<Diagnostic> diagnostics, int perCode)
    {
        var shown = ImmutableArray.CreateBuilder<Diagnostic>();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            var count = counts[diagnostic.Code] = counts.GetValueOrDefault(diagnostic.Code) + 1;
            if (count <= perCode)
            {
                shown.Add(diagnostic);
            }
        }

        return new(shown.ToImmutable(), counts.Where(count => count.Value > perCode)
            .ToImmutableSortedDictionary(count => count.Key, count => count.Value - perCode, StringComparer.Ordinal));
    }
}
