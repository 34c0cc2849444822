// All that a build depends on: files, options and the date. Equal inputs give equal output, byte for byte.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen;

/// <summary>All that a build depends on.</summary>
/// <param name="Files">Everything under <c>seeds/</c>, <c>content/</c>, <c>templates/</c>, <c>site.yaml</c> and <c>quotes.lock</c>, in any order.</param>
/// <param name="Theme">The default theme's files, under <c>templates/</c>; a file of the site with the same path wins.</param>
/// <param name="Options">How to build.</param>
public sealed record SiteInputs(ImmutableArray<SourceFile> Files, ImmutableArray<SourceFile> Theme, BuildOptions Options)
{
    /// <summary>Draws the images that other sites show with links; without it pages have none but their own.</summary>
    public CardDrawing? Drawing { get; init; }
}

/// <summary>How to build.</summary>
public sealed record BuildOptions
{
    /// <summary>Replaces <c>url</c> of site.yaml, e.g. <c>https://user.github.io/repo/</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The finished site is held against what publishing it asks for; <see cref="Strict"/> does so too.</summary>
    public bool Check { get; init; }

    /// <summary>Warnings are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Cards are drawn when somebody asks for their bytes, not while the site is built.</summary>
    public bool DrawsLater { get; init; }

    /// <summary>Drafts and reviewed pages are written too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Decides what is not yet or no longer published; never printed.</summary>
    public required DateTimeOffset BuildTime { get; init; }
}
