// One made-up article, before any generator's front matter is put around it.
using System.Collections.Immutable;

namespace SiteGen.Benchmarks.SideBySide;

/// <param name="Published">A day, or a date-time with its offset, as ISO writes them.</param>
internal sealed record NewsArticle(string Slug, string Title, string Published, string Summary, string Body)
{
    public ImmutableArray<string> Topics { get; init; } = [];

    public ImmutableArray<string> People { get; init; } = [];

    public string Path => $"content/news/{Slug}.md";
}
