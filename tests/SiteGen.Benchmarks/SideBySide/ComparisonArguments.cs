// What the command line of a comparison says.
using System.Globalization;

namespace SiteGen.Benchmarks.SideBySide;

/// <param name="Count">Articles.</param>
/// <param name="Program">The generator of this project: a path, or a name to look up on PATH.</param>
/// <param name="Runs">Pairs of runs that each row of the table is the median of.</param>
internal sealed record ComparisonArguments(int Count, string Program, int Runs)
{
    public const string Usage = "Usage: hugo COUNT [--program PATH-TO-sitegen] [--runs 5], with a COUNT of 100 or more.";

    // Among fewer, not every article shares a topic with five others.
    private const int Least = 100;

    public static ComparisonArguments? Read(ReadOnlySpan<string> arguments) => arguments switch
    {
        [var count] => Number(count) is { } number and >= Least ? new(number, "sitegen", 5) : null,
        [.. var before, "--program", var program] => Read(before) is { } read ? read with { Program = program } : null,
        [.. var before, "--runs", var runs] => Read(before) is { } read && Number(runs) is { } number and > 0 ? read with { Runs = number } : null,
        _ => null,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
