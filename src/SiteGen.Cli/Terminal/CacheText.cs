// sitegen build --profile: what was taken from the cache, and why the rest was made again.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Caching;
using SiteGen.Cli.Commands;

namespace SiteGen.Cli.Terminal;

/// <summary>Prints hits and misses of each stage, then the reasons of misses with how often each was given and for what.</summary>
internal static class CacheText
{
    /// <summary>So many of each reason are named.</summary>
    private const int Named = 3;

    private static readonly ImmutableArray<string> Order = ["reading", "relating", "rendering", "writing"];

    public static void Write(ImmutableArray<CacheUse> uses, Surroundings around)
    {
        if (uses.IsEmpty)
        {
            around.Output.Write("\nThe cache was not asked: nothing changed since the last build.\n");
            return;
        }

        around.Output.Write('\n');
        new TextTable(around, ["cache", "hits", "misses"]).Write(uses.GroupBy(use => StageOf(use.Stage)).OrderBy(stage => Order.IndexOf(stage.Key))
            .Select(stage => new[] { stage.Key, Number(stage.Count(use => use.Reason is null)), Number(stage.Count(use => use.Reason is not null)) }));
        var reasons = uses.Where(use => use.Reason is not null).GroupBy(use => (use.Stage, use.Reason)).OrderBy(same => Order.IndexOf(StageOf(same.Key.Stage)))
            .ThenByDescending(same => same.Count()).ThenBy(same => same.Key.Stage, StringComparer.Ordinal);
        foreach (var same in reasons)
        {
            var more = same.Count() > Named ? $" and {Number(same.Count() - Named)} more" : "";
            around.Output.Write($"\n{same.Key.Stage} made again, {Number(same.Count())}: {same.Key.Reason}\n    {string.Join(", ", same.Take(Named).Select(use => use.Name))}{more}\n");
        }
    }

    private static string StageOf(string work) => work switch
    {
        "page terms" or "article terms" => "relating",
        "model" or "page" => "rendering",
        "oembed" or "sitemap" or "social image" => "writing",
        _ => "reading",
    };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
