// sitegen build --profile: what was made again is told with the reason, and nothing is written down for builds that nobody asks.

namespace SiteGen.Tests.Cli;

public sealed class CacheReasonTests
{
    [Fact]
    public void WithoutACacheEverythingIsMadeForThatReason() =>
        Assert.Contains("explainer made again, 3: no cache yet\n    content/draft.md, content/flood.md, content/index.md\n", Told(_ => { }, first: []), StringComparison.Ordinal);

    [Fact]
    public void MoreThanThreeAreCounted() =>
        Assert.Matches(@"page made again, \d+: no cache yet\n    \S+, \S+, \S+ and \d+ more\n", Told(_ => { }, first: []));

    [Fact]
    public void ACacheOfAnotherVersionIsToldAsSuch() => Assert.Contains(": the cache is another version's\n", Told(bench =>
    {
        var index = File.ReadAllBytes(bench.Folder[".sitegen/results.index"]);
        index[8] ^= 1;
        File.WriteAllBytes(bench.Folder[".sitegen/results.index"], index);
        File.Delete(bench.Record);
    }), StringComparison.Ordinal);

    [Fact]
    public void ADamagedCacheIsToldAsSuch() => Assert.Contains(": the cache is damaged\n", Told(bench =>
    {
        var index = File.ReadAllBytes(bench.Folder[".sitegen/results.index"]);
        index[^1] ^= 1;
        File.WriteAllBytes(bench.Folder[".sitegen/results.index"], index);
        File.Delete(bench.Record);
    }), StringComparison.Ordinal);

    [Fact]
    public void APageWhoseTextChangedIsReadAgainForIt()
    {
        var told = Told(bench => bench.Folder.With("content/index.md", "---\ntitle: Home\nkind: page\nstatus: published\n---\n\nSee [the water](flood.md).\n"));

        Assert.Contains("explainer made again, 1: its text changed\n    content/index.md\n", told, StringComparison.Ordinal);
        Assert.Contains("model made again, 1: pages that it gathers from changed\n    /\n", told, StringComparison.Ordinal);
        Assert.DoesNotContain("article made again", told, StringComparison.Ordinal);
    }

    [Fact]
    public void AChangedTemplateIsNamed() => Assert.Matches(
        @"page made again, \d+: its template page.html or what that includes changed\n", Told(bench => bench.Folder.With("templates/page.html", "<p>{{ page.title }}</p>\n")));

    [Fact]
    public void ASeedAndItsMetadataAreToldApart()
    {
        var told = Told(bench => bench.Folder.With("seeds/dry.yaml", "publisher: The Oldbridge Post\n"));

        Assert.Contains("article made again, 1: its metadata changed\n    seeds/dry.txt\n", told, StringComparison.Ordinal);
        Assert.Matches(@"page made again, \d+: its seed[^\n]* changed\n", told);
    }

    [Fact]
    public void WhatWasNotThereBeforeIsNew() => Assert.Contains(
        "explainer made again, 1: it is new\n    content/new.md\n", Told(bench => bench.Folder.With("content/new.md", "---\ntitle: New\nkind: page\nstatus: published\n---\n\nText.\n")), StringComparison.Ordinal);

    [Fact]
    public void PagesWhoseRelatedLinksChangedAreToldSo() => Assert.Matches(
        @"page made again, \d+: [^\n]*its related links changed\n", Told(bench => bench.Folder.With(
            "seeds/again.txt", "River bursts its banks at Oldbridge again\nOLDBRIDGE: The river burst its banks once more and water reached the market square, the county said.\n")));

    [Fact]
    public void WhatAllPagesShareIsToldAsSuch() =>
        Assert.Matches(@"page made again, \d+: [^\n]*what all pages share[^\n]* changed\n", Told(bench => bench.Folder.With("site.yaml", "title: Another\nurl: https://example.org/\n")));

    [Fact]
    public void AfterABuildThatNobodyAskedTheReasonIsNotKnown() => Assert.Contains(
        "explainer made again, 1: not known: the build before was made without --profile\n    content/index.md\n", Told(Edit, first: ["build"]), StringComparison.Ordinal);

    [Fact]
    public void AnOldRecordDoesNotAnswerForALaterBuild() => Assert.Contains("explainer made again, 1: not known: the build before was made without --profile\n", Told(bench =>
    {
        Edit(bench);
        bench.Run();
        bench.Folder.With("content/index.md", "---\ntitle: Home\nkind: page\nstatus: published\n---\n\nThird.\n");
    }), StringComparison.Ordinal);

    [Fact]
    public void NothingOfAPrivateSeedIsWrittenDown()
    {
        using var bench = new BuildBench();
        bench.Folder.With("seeds/dry.yaml", "rights: private\n");
        bench.Run("--profile");
        Assert.Contains("seeds/flood.txt", File.ReadAllText(bench.Folder[".sitegen/keys"]), StringComparison.Ordinal);
        Assert.DoesNotContain("seeds/dry", File.ReadAllText(bench.Folder[".sitegen/keys"]), StringComparison.Ordinal);

        Edit(bench);

        Assert.Contains("article made again, 1: nothing of a private seed is kept\n    seeds/dry.txt\n", bench.Run("--profile").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenNothingChangedTheCacheWasNotAsked() => Assert.Contains("The cache was not asked: nothing changed since the last build.\n", Told(_ => { }), StringComparison.Ordinal);

    [Fact]
    public void ABuildThatNobodyAsksWritesNoKeys()
    {
        using var bench = new BuildBench();

        bench.Run();

        Assert.True(File.Exists(bench.Folder[".sitegen/results"]));
        Assert.False(File.Exists(bench.Folder[".sitegen/keys"]));
    }

    [Fact]
    public void HitsAndMissesAreCountedByStage()
    {
        var told = Told(Edit);

        Assert.Matches(@"(?m)^cache +hits +misses$", told);
        Assert.Matches(@"(?m)^reading +[1-9]\d* +[1-9]\d*$", told);
        Assert.Matches(@"(?m)^relating +[1-9]\d* +\d+$", told);
        Assert.Matches(@"(?m)^rendering +[1-9]\d* +[1-9]\d*$", told);
        Assert.Matches(@"(?m)^writing +\d+ +\d+$", told);
    }

    [Fact]
    public void EachBuildWritesDownWhatTheNextOneNeeds()
    {
        using var bench = new BuildBench();
        bench.Run();
        var before = File.ReadAllBytes(bench.Folder[".sitegen/results.index"]);

        Edit(bench);
        bench.Run();

        Assert.NotEqual(before, File.ReadAllBytes(bench.Folder[".sitegen/results.index"]));
        File.Delete(bench.Record);
        Assert.DoesNotContain("made again", bench.Run("--profile").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void APageOfAStoryIsMadeAgainForItsOwnText() => Assert.Contains(
        "page made again, 1: its text, what is proven on it changed\n    /flood/\n",
        Told(bench => bench.Folder.With("content/flood.md", File.ReadAllText(bench.Folder["content/flood.md"]).Replace("What happened", "What has happened", StringComparison.Ordinal))), StringComparison.Ordinal);

    private static void Edit(BuildBench bench) => bench.Folder.With("content/index.md", "---\ntitle: Home\nkind: page\nstatus: published\n---\n\nSee [the water](flood.md).\n");

    /// <summary>What a profiled build after an edit says.</summary>
    /// <param name="first">The build before: profiled without this, one of no options for <c>build</c>, none where it is empty.</param>
    private static string Told(Action<BuildBench> edit, string[]? first = null)
    {
        using var bench = new BuildBench();
        if (first is not [])
        {
            bench.Run(first is null ? ["--profile"] : []);
        }

        edit(bench);
        return bench.Run("--profile").Output;
    }
}
