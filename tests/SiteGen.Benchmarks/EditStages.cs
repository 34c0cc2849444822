// Where a running program's time goes after one edit: stage by stage, in this process, with what the last build left.
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Benchmarks;

internal static class EditStages
{
    private const int WarmUp = 5;
    private const int Edits = 15;
    private const int ShownWorks = 8;

    public static int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var asked] || !int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 2)
        {
            output.WriteLine("Usage: edits COUNT, with a COUNT of 2 or more.");
            return 2;
        }

        foreach (var (name, edit) in new (string, Func<string, string, string>)[] { ("body", Body), ("title", Title) })
        {
            Print(name, count, edit, output);
        }

        return 0;
    }

    private static string Body(string text, string mark) => $"{text}\n\nThe desk adds line {mark}.\n";

    private static string Title(string text, string mark) => text.Replace("title: \"", $"title: \"{mark}: ", StringComparison.Ordinal);

    private static void Print(string name, int count, Func<string, string, string> edit, TextWriter output)
    {
        var inputs = Samples.Site(count);
        var cache = SiteBuilder.Build(inputs, BuildCache.Empty).Next;
        var (times, bytes, pauses) = (new StageValues(), new StageValues(), TimeSpan.Zero);
        ImmutableArray<WorkTime> works = [];
        for (var number = 1; number <= WarmUp + (2 * Edits); number++)
        {
            // Counting bytes takes time, so an edit has one of the two.
            var (timed, paused) = (number % 2 == 0, GC.GetTotalPauseDuration());
            var edited = inputs with { Files = [.. inputs.Files.Select(file => file.Path == "content/page-1.md" ? Edited(file, edit, number) : file)] };
            var trace = new BuildTrace(timed ? Stopwatch.GetTimestamp : () => GC.GetTotalAllocatedBytes(precise: true), GC.GetAllocatedBytesForCurrentThread);
            cache = SiteBuilder.Build(edited, cache, trace).Next;
            trace.Enter(null);
            if (number > WarmUp)
            {
                (timed ? times : bytes).Add(trace);
                works = timed ? trace.Works : works;
                pauses += timed ? GC.GetTotalPauseDuration() - paused : TimeSpan.Zero;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} of one of {count} explainers, medians of {Edits} edits; collecting garbage stopped {pauses.TotalMilliseconds / Edits:0.0} ms of each"));
        foreach (var stage in times.Names)
        {
            var (ticks, allocated) = (times.Sorted(stage), bytes.Sorted(stage));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-20} {Milliseconds(ticks[ticks.Length / 2]),8:0.0} ms, fastest {Milliseconds(ticks[0]),6:0.0} {allocated[allocated.Length / 2] / 1024,8} KiB"));
        }

        output.WriteLine($"  of the last edit, {works.Length} pieces of work, the longest:");
        foreach (var work in works.OrderByDescending(work => work.Time).Take(ShownWorks))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {work.Stage,-20} {Milliseconds(work.Time),8:0.0} ms {work.Bytes / 1024,23} KiB  {work.Name}"));
        }
    }

    private static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;

    private static SourceFile Edited(SourceFile file, Func<string, string, string> edit, int number) =>
        new(file.Path, Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(file.Content.Span), number.ToString(CultureInfo.InvariantCulture))));
}

/// <summary>What each stage took of something, edit after edit, and all of them together.</summary>
internal sealed class StageValues
{
    private readonly Dictionary<string, List<long>> _values = [];

    public IEnumerable<string> Names => _values.Keys;

    public long[] Sorted(string stage) => [.. _values[stage].Order()];

    public void Add(BuildTrace trace)
    {
        foreach (var stage in trace.Stages.Append(new("all", trace.Stages.Sum(stage => stage.Time))))
        {
            (_values.TryGetValue(stage.Name, out var known) ? known : _values[stage.Name] = []).Add(stage.Time);
        }
    }
}
