// Lets two generators do the same in turn, several times, so that what else the machine does falls on both.
using System.Collections.Immutable;

namespace SiteGen.Benchmarks.SideBySide;

/// <param name="Name">What was done.</param>
internal sealed record PairedCosts(string Name, ImmutableArray<(BuildCost Ours, BuildCost Theirs)> Runs);

internal sealed class Pairs(OurSite ours, HugoSite theirs, int runs)
{
    public IEnumerable<PairedCosts> Measure(NewsCorpus corpus)
    {
        // Three articles, for each edit has to change one thing against what was built before.
        var middle = corpus.Articles.Length / 2;
        var (body, title, topics) = (corpus.Articles[middle], corpus.Articles[middle + 1], corpus.Articles[middle + 2]);
        yield return Measure("cold", _ => Each(site => site.Clear()), Build);
        yield return Measure("nothing changed", _ => { }, Build);
        yield return Edits("one body edited", run => body with { Body = $"{Mark(run)}\n\n{body.Body}" }, Mark);
        yield return Edits("one title edited", run => title with { Title = $"{title.Title} {Mark(run)}" }, Mark);
        string Topic(int run) => corpus.OtherTopic(topics, run);
        yield return Edits("one article's topics edited", run => topics with { Topics = [Topic(run), .. topics.Topics[1..]] }, run => $"/topics/{Topic(run)}/");
        yield return Measure("copy of the output", _ => { }, Copy);
    }

    private static string Mark(int run) => $"edit-{run}";

    // A build that misses the edit would be quick.
    private PairedCosts Edits(string name, Func<int, NewsArticle> edit, Func<int, string> mark) =>
        Measure(name, run => Each(site => site.Write(edit(run))), Build, run => Each(site => site.Require(edit(run), mark(run))));

    private PairedCosts Measure(string name, Action<int> prepare, Func<BenchSite, BuildCost> measure, Action<int>? check = null) => new(name, [.. Enumerable.Range(0, runs).Select(run =>
    {
        prepare(run);
        var pair = Pair(measure, oursFirst: run % 2 == 0);
        check?.Invoke(run);
        return pair;
    })]);

    // Who comes second finds the machine as the first left it, so they take turns at that.
    private (BuildCost Ours, BuildCost Theirs) Pair(Func<BenchSite, BuildCost> measure, bool oursFirst)
    {
        if (oursFirst)
        {
            return (measure(ours), measure(theirs));
        }

        var first = measure(theirs);
        return (measure(ours), first);
    }

    private void Each(Action<BenchSite> action)
    {
        action(ours);
        action(theirs);
    }

    private static BuildCost Build(BenchSite site) => site.Build();

    // The least that writing so many files can cost.
    private static BuildCost Copy(BenchSite site)
    {
        var copy = Path.Combine(site.Folder, "copy");
        var cost = TimedRun.Of("cp", ["-r", site.Output, copy]);
        Directory.Delete(copy, recursive: true);
        return cost;
    }
}
