// The engine as the commands see it: inputs in, a site and its messages out.
using SiteGen.Caching;

namespace SiteGen.Cli.Commands;

/// <summary>Builds a site in memory. One instance remembers what a later call can use again.</summary>
/// <param name="trace">Told where the time goes; null when nobody asks.</param>
internal delegate BuildResult SiteEngine(SiteInputs inputs, BuildTrace? trace = null);

internal static class SiteEngines
{
    /// <summary>The real engine. Not for several threads at once.</summary>
    /// <param name="cache">What it may use again already.</param>
    public static SiteEngine New(BuildCache cache)
    {
        return (inputs, trace) =>
        {
            var result = SiteBuilder.Build(inputs, cache, trace);
            cache = result.Next;
            return result;
        };
    }
}
