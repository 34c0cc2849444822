// What a stage returns: its value, and all it has to say about the input.
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>A value with the diagnostics of making it. What a user wrote never throws.</summary>
/// <param name="Value">The value; as whole as the input allows even where there are errors.</param>
/// <param name="Diagnostics">In the order found; sorted once, at the end of a build.</param>
public sealed record Result<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    public Result(T value)
        : this(value, [])
    {
    }
}

/// <summary>What a check that makes nothing has to say.</summary>
public sealed record FoundMistakes(ImmutableArray<Diagnostic> Diagnostics);

public static class ResultExtensions
{
    /// <summary>The same diagnostics with another value; nothing stays nothing.</summary>
    public static Result<T?> Map<T>(this Result<T?> result, Func<T, T> change)
        where T : class =>
        result.Value is { } value ? result with { Value = change(value) } : result;
}
