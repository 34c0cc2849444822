// What a page shows of others is part of its key: a change elsewhere reaches it, and a warm build equals a cold one.
using System.Text;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Tests.Pages;

public sealed class PageKeysTests
{
    private const string Head = "status: published\nreviewed_by: {name: Desk}\nsources: [{id: s1, seed: dam}]\n";

    private static readonly (string Path, string Text)[] Site =
    [
        ("site.yaml", "title: T\nurl: https://example.org/\n"),
        ("seeds/dam.txt", "Dam holds\nThe dam held on Monday, the county said.\nNobody was hurt, it added.\n"),
        ("content/a.md", $"---\ntitle: A\n{Head}people:\n  - {{id: ann, name: Ann Lee, role: engineer}}\n---\n\nThe dam held [@s1#p1].\n"),
        ("content/b.md", $"---\ntitle: B\n{Head}people:\n  - {{id: ann, name: Ann Lee}}\nclaims:\n  - {{id: c, text: It holds, by: ann, cites: [s1#p1]}}\n---\n\nSee [the other page](a.md). It held [@s1#p1].\n"),
    ];

    [Theory]
    [InlineData("content/a.md", "title: A\n", "title: A\nslug: moved\n", "b/index.html", "/moved/")]
    [InlineData("content/a.md", "role: engineer", "role: minister", "b/index.html", "minister")]
    [InlineData("content/a.md", "[@s1#p1].\n", "[@s1#p1]. Nobody was hurt [@s1#p2].\n", "sources/dam/index.html", "id=\"p2\"")]
    [InlineData("content/a.md", "title: A\n", "title: Another\n", "sources/dam/index.html", "Another")]
    public void AChangeElsewhereReachesThePagesThatShowIt(string path, string from, string to, string shown, string expected)
    {
        var edited = Site.Select(file => file.Path == path ? (file.Path, file.Text.Replace(from, to, StringComparison.Ordinal)) : file).ToArray();
        var before = Build(Site, BuildCache.Empty);
        Assert.Empty(before.Diagnostics.Where(found => found.IsError));

        var (cold, warm) = (Build(edited, BuildCache.Empty), Build(edited, before.Next));

        Assert.Contains(expected, Text(cold, shown), StringComparison.Ordinal);
        Assert.NotEqual(Text(before, shown), Text(cold, shown));
        Assert.All(cold.Output, file => Assert.Equal(Text(cold, file.Path), Text(warm, file.Path)));
    }

    private static BuildResult Build((string Path, string Text)[] files, BuildCache cache) => SiteBuilder.Build(
        new SiteInputs([.. files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], Repository.Theme, new BuildOptions { BuildTime = DateTimeOffset.UnixEpoch }), cache);

    private static string Text(BuildResult site, string path) => Encoding.UTF8.GetString(site.Output.First(file => file.Path == path).Content.Span);
}
