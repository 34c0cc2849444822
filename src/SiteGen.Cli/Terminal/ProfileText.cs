// sitegen build --profile: where the time of a build went.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Cli.Commands;

namespace SiteGen.Cli.Terminal;

/// <summary>Prints tables: stages by the clock, kinds of work by their sum, the slowest pieces of work, and what the cache had and why not the rest.</summary>
internal static class ProfileText
{
    private const int Slowest = 10;

    public static void Write(BuildTrace trace, Surroundings around)
    {
        var stages = trace.Stages;
        var all = Math.Max(1, stages.Sum(stage => stage.Time));
        Table(around, ["stage", "ms", "%"], stages.Select(stage => new[] { stage.Name, Milliseconds(stage.Time), Share(stage.Time, all) }));

        var works = trace.Works;
        Table(around, ["work", "done", "ms in all", "µs each", "slowest ms", "KB each"], works.GroupBy(work => work.Stage).OrderByDescending(kind => kind.Sum(work => work.Time))
            .Select(kind => new[]
            {
                kind.Key, Number(kind.Count()), Milliseconds(kind.Sum(work => work.Time)),
                Milliseconds(kind.Sum(work => work.Time) * 1000 / kind.Count()), Milliseconds(kind.Max(work => work.Time)), (kind.Sum(work => work.Bytes) / kind.Count() / 1024).ToString(CultureInfo.InvariantCulture),
            }));
        Table(around, ["slowest", "of", "ms"], works.OrderByDescending(work => work.Time).Take(Slowest)
            .Select(work => new[] { work.Stage, work.Name, Milliseconds(work.Time) }), words: 2);

        CacheText.Write(trace.Cache.Uses, around);
        around.Output.Write(string.Create(CultureInfo.InvariantCulture, $"\n{GC.GetTotalAllocatedBytes() >> 20} MB allocated, memory collected {GC.CollectionCount(0)} times\n"));

        string Milliseconds(long time) => (time * 1000.0 / around.Clock.TimestampFrequency).ToString("0.0", CultureInfo.InvariantCulture);
    }

    private static void Table(Surroundings around, ImmutableArray<string> heads, IEnumerable<string[]> rows, int words = 1)
    {
        around.Output.Write('\n');
        new TextTable(around, heads) { WordColumns = words }.Write(rows);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(long part, long all) => (100.0 * part / all).ToString("0", CultureInfo.InvariantCulture);
}
