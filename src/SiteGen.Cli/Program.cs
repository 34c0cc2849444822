// The program's entry.
using System.Text;
using SiteGen.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Surroundings.OfProcess(SiteEngines.New) with { BeforeWarmBuild = CollectNothing });

// A build that has results of an earlier one allocates about two and a half times their length, and nearly all of it lives as long as the process: looking for
// what does not would take a quarter of its time.
static void CollectNothing(long kept)
{
    var expected = (3 * kept) + (32L << 20);
    if (expected < GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4)
    {
        try
        {
            _ = GC.TryStartNoGCRegion(expected);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this collector can promise: it collects.
        }
    }
}
