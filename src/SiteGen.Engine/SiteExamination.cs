// A site that was read and checked, before anything is planned or rendered.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Evidence.Lock;
using SiteGen.Explainers;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Settings;

namespace SiteGen;

/// <summary>A site that was read and checked.</summary>
/// <param name="Pages">Every page, drafts too, with what was proven on it.</param>
/// <param name="Articles">Every seed that could be read, private ones too.</param>
public sealed record SiteExamination(SiteSettings Settings, ImmutableArray<CheckedPage> Pages, ImmutableArray<Article> Articles)
{
    /// <summary>What extraction found in each of <see cref="Articles"/>.</summary>
    public required ImmutableArray<ExtractedArticle> Extracted { get; init; }

    public required SharedEntries Shared { get; init; }

    public required StoryMap Stories { get; init; }

    public required PageIndex Index { get; init; }

    public required Theme Theme { get; init; }

    public required Assets Assets { get; init; }

    /// <summary>Proofs that were written down before.</summary>
    public required QuotesLock Proven { get; init; }

    /// <summary>Labels of private seeds by id.</summary>
    public required ImmutableDictionary<string, string> Labels { get; init; }

    /// <summary>Seeds there are, those that could not be read included.</summary>
    public required int SeedCount { get; init; }

    /// <summary>Sorted, with their final severities; empty while a build goes on.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.IsError);
}
