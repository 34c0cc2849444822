// What a build gives back: the whole site as bytes, everything there is to say about it, and what the next build may reuse.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Pages;

namespace SiteGen;

/// <summary>What a build gives back.</summary>
/// <param name="Output">Every file of the site, by path. Not to be written where there are errors.</param>
/// <param name="Diagnostics">Sorted, with the severities that site.yaml and <c>--strict</c> give.</param>
/// <param name="Counts">For the summary line.</param>
/// <param name="Notes">What the summary must say besides, e.g. which pages were withheld and why; one sentence each.</param>
/// <param name="Next">What the next build may reuse.</param>
public sealed record BuildResult(
    ImmutableArray<OutputFile> Output,
    ImmutableArray<Diagnostic> Diagnostics,
    BuildCounts Counts,
    ImmutableArray<string> Notes,
    BuildCache Next)
{
    /// <summary>When a later build of equal files with equal options gives this result again; null when it may not be kept on disk.</summary>
    public Validity? Validity { get; init; }

    /// <summary>Links of pages to other sites; only where <see cref="BuildOptions.Check"/> asks for them.</summary>
    public ImmutableArray<OutsideLink> OutsideLinks { get; init; } = [];

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.IsError);
}

/// <summary>Counts of one build.</summary>
/// <param name="Seeds">Seeds read.</param>
/// <param name="Explainers">Files of <c>content/</c> read as pages.</param>
/// <param name="Pages">HTML pages of the site.</param>
/// <param name="Made">Results of all stages made in this build.</param>
/// <param name="Reused">Results of all stages taken from the cache.</param>
public sealed record BuildCounts(int Seeds, int Explainers, int Pages, int Made, int Reused);
