// The program's entry.
using System.Text;
using SiteGen.Caching;
using SiteGen.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Surroundings.OfProcess(NewEngine));

static SiteEngine NewEngine(BuildCache cache)
{
    // So much may a build allocate that has results of an earlier one before memory is collected: nearly all of it lives as long as the process, and looking
    // for what does not would take a quarter of its time.
    const long Uncollected = 128L << 20;
    if (cache.HasKept)
    {
        _ = GC.TryStartNoGCRegion(Uncollected);
    }

    return SiteEngines.New(cache);
}
