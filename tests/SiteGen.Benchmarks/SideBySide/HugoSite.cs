// The same site as Hugo reads it.
using System.Collections.Immutable;

namespace SiteGen.Benchmarks.SideBySide;

internal sealed class HugoSite(string folder, string program) : BenchSite(folder, program)
{
    public override string Name => "Hugo";

    public override ImmutableArray<string> Arguments => ["--source", Folder];

    public override string VersionArgument => "version";

    protected override string StaticFolder => "static";

    protected override string FrameFolder => "layouts/partials";

    protected override string Cache => "resources";

    protected override string FrontMatter(NewsArticle article) => $"""
        title: {Quoted(article.Title)}
        summary: {Quoted(article.Summary)}
        date: {article.Published}
        topics: {Listed(article.Topics)}
        people: {Listed(article.People.Select(Quoted))}
        """;
}
