// Gathers the diagnostics of one build and gives them their final severity and order.
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>Gathers diagnostics. Lives inside one method; not for several threads.</summary>
public sealed class DiagnosticLog
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.IsError);

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>What was gathered, in the order found.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics];

    /// <summary>Keeps a result's diagnostics and gives its value.</summary>
    public T Take<T>(Result<T> result)
    {
        if (!result.Diagnostics.IsEmpty)
        {
            _diagnostics.AddRange(result.Diagnostics);
        }

        return result.Value;
    }

    /// <summary>Keeps the diagnostics of many results and gives those values that are not null.</summary>
    public ImmutableArray<T> TakeAll<T>(IEnumerable<Result<T?>> results)
        where T : class =>
        [.. results.Select(Take).OfType<T>()];

    /// <summary>Sorted, without repeats, with the severities asked for. An error stays an error.</summary>
    /// <param name="severities">Code to what becomes of its warning; null means off.</param>
    /// <param name="strict">Warnings that are left become errors.</param>
    public ImmutableArray<Diagnostic> ToSorted(ImmutableSortedDictionary<string, Severity?> severities, bool strict) =>
        [.. _diagnostics
            .Select(diagnostic => Judge(diagnostic, severities, strict))
            .OfType<Diagnostic>()
            .Distinct()
            .Order()];

    private static Diagnostic? Judge(Diagnostic diagnostic, ImmutableSortedDictionary<string, Severity?> severities, bool strict)
    {
        if (diagnostic.IsError)
        {
            return diagnostic;
        }

        var asked = severities.GetValueOrDefault(diagnostic.Code, Severity.Warning);
        return asked is { } severity ? diagnostic with { Severity = strict ? Severity.Error : severity } : null;
    }
}
