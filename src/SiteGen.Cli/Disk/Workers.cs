// Spreads work over all processors.
using System.Runtime.ExceptionServices;

namespace SiteGen.Cli.Disk;

internal static class Workers
{
    /// <summary>Runs the work for 0 to count - 1; the first failure comes out as itself, as it would from a loop.</summary>
    public static void Run(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
