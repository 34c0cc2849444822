// The engine as the commands see it: inputs in, a site and its messages out.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Cli.Commands;

/// <summary>Builds a site in memory. One instance keeps what a later call can use again.</summary>
internal delegate BuiltSite SiteEngine(SiteInputs inputs);

/// <summary>What came of one call.</summary>
internal sealed record BuiltSite(ImmutableArray<OutputFile> Output, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Notes)
{
    public int Seeds { get; init; }

    public int Explainers { get; init; }

    public int Pages => Output.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.IsError);
}
