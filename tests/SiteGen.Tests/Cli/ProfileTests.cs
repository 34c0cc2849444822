// sitegen build --profile: the tables say what was done, and how long each part took by the clock.
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Text;

namespace SiteGen.Tests.Cli;

public sealed class ProfileTests
{
    [Fact]
    public void AStageLastsUntilTheNextIsEntered()
    {
        var times = new Queue<long>([100, 110, 150]);
        var trace = new BuildTrace(times.Dequeue, () => 0);

        trace.Enter("read");
        trace.Enter("write");
        trace.Enter(null);

        Assert.Equal([new StageTime("read", 10), new StageTime("write", 40)], trace.Stages.AsEnumerable());
    }

    [Fact]
    public void AStageThatIsEnteredTwiceIsToldOnce()
    {
        var times = new Queue<long>([0, 1, 3, 7]);
        var trace = new BuildTrace(times.Dequeue, () => 0);

        trace.Enter("check");
        trace.Enter("read");
        trace.Enter("check");
        trace.Enter(null);

        Assert.Equal([new StageTime("check", 5), new StageTime("read", 2)], trace.Stages.AsEnumerable());
    }

    [Fact]
    public void WorkThatIsTakenFromTheCacheIsNotWork()
    {
        var inputs = new SiteInputs([new SourceFile("content/a.md", "---\ntitle: A\nkind: page\nstatus: published\n---\n\nText.\n"u8.ToArray())], SiteFolder.DefaultTheme(), new BuildOptions { BuildTime = default });
        var (first, second) = (new BuildTrace(() => 0, () => 0), new BuildTrace(() => 0, () => 0));

        var cold = SiteBuilder.Build(inputs, BuildCache.Empty, first);
        SiteBuilder.Build(inputs, cold.Next, second);

        Assert.Contains(first.Works, work => work is { Stage: "page", Name: "/a/" });
        Assert.Contains(first.Works, work => work is { Stage: "explainer", Name: "content/a.md" });
        Assert.Empty(second.Works);
    }

    [Fact]
    public void TheTablesNameStagesKindsOfWorkAndTheSlowestPieces()
    {
        using var bench = new BuildBench();

        var told = bench.Run("--profile").Output;

        Assert.Matches(@"(?m)^stage +ms +%$", told);
        Assert.Matches(@"(?m)^render +[\d.]+ +\d+$", told);
        Assert.Matches(@"(?m)^page +\d+ +[\d.]+ +[\d.]+ +[\d.]+ +\d+$", told);
        Assert.Matches(@"(?m)^slowest +of +ms\n\w+( \w+)? +\S+ +[\d.]+$", told);
    }
}
