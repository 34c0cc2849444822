// Where a running program's time goes after one edit: stage by stage, in this process, with what the last build left.
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
        var times = new Dictionary<string, List<double>>();
        var pauses = TimeSpan.Zero;
        for (var number = 1; number <= WarmUp + Edits; number++)
        {
            var edited = inputs with { Files = [.. inputs.Files.Select(file => file.Path == "content/page-1.md" ? Edited(file, edit, number) : file)] };
            var trace = new BuildTrace(Stopwatch.GetTimestamp, GC.GetAllocatedBytesForCurrentThread);
            var paused = GC.GetTotalPauseDuration();
            cache = SiteBuilder.Build(edited, cache, trace).Next;
            trace.Enter(null);
            if (number > WarmUp)
            {
                pauses += GC.GetTotalPauseDuration() - paused;
                foreach (var stage in trace.Stages.Append(new("all", trace.Stages.Sum(stage => stage.Time))))
                {
                    (times.TryGetValue(stage.Name, out var known) ? known : times[stage.Name] = []).Add(stage.Time * 1000.0 / Stopwatch.Frequency);
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} of one of {count} explainers, medians of {Edits} edits in ms; collecting garbage stopped {pauses.TotalMilliseconds / Edits:0.0} ms of each"));
        foreach (var (stage, all) in times)
        {
            all.Sort();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-20} {all[all.Count / 2],8:0.0}   fastest {all[0]:0.0}"));
        }
    }

    private static SourceFile Edited(SourceFile file, Func<string, string, string> edit, int number) =>
        new(file.Path, Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(file.Content.Span), number.ToString(CultureInfo.InvariantCulture))));
}
