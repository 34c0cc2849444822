// What the summary says of pages that are not written: how many, why, and the first of them by name.
using System.Text;
using SiteGen.Caching;

namespace SiteGen.Tests.Pages;

public sealed class WithheldNotesTests
{
    [Fact]
    public void One_page_is_only_named() => Assert.Equal(["not written: content/p1.md is a draft (status: published would publish it)"], NotesOf(1));

    [Fact]
    public void Many_pages_are_counted_and_the_first_ten_named()
    {
        var notes = NotesOf(12);

        Assert.Equal(12, notes.Length);
        Assert.Equal("12 pages are not written: 12 drafts", notes[0]);
        Assert.StartsWith("not written: content/p1.md", notes[1], StringComparison.Ordinal);
        Assert.Equal("not written: 2 more", notes[^1]);
    }

    private static string[] NotesOf(int drafts) => [.. SiteBuilder.Build(
        new SiteInputs(
            [.. Enumerable.Range(1, drafts).Select(number => new SiteGen.Text.SourceFile($"content/p{number}.md", Encoding.UTF8.GetBytes($"---\ntitle: P{number}\nkind: page\n---\n\nText.\n")))],
            Repository.Theme, new BuildOptions { BuildTime = DateTimeOffset.UnixEpoch }),
        BuildCache.Empty).Notes];
}
