// The site as this project's generator reads it.
using System.Collections.Immutable;

namespace SiteGen.Benchmarks.SideBySide;

internal sealed class OurSite(string folder, string program) : BenchSite(folder, program)
{
    public override string Name => "sitegen";

    public override ImmutableArray<string> Arguments => ["build", "--root", Folder];

    public override string VersionArgument => "--version";

    protected override string StaticFolder => "content";

    protected override string FrameFolder => "templates/bench";

    protected override string Cache => ".sitegen";

    protected override string FrontMatter(NewsArticle article) => $$"""
        title: {{Quoted(article.Title)}}
        summary: {{Quoted(article.Summary)}}
        status: published
        reviewed_by: {name: The desk}
        published: {{Quoted(article.Published)}}
        topics: {{Listed(article.Topics)}}
        people: {{Listed(article.People.Select(name => $"{{name: {Quoted(name)}}}"))}}
        """;
}
