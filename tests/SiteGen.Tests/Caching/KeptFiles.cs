// The files of a cache in memory, written as the command line writes them to disk: results go on behind those that stand, where most are still used.
using SiteGen.Caching;

namespace SiteGen.Tests.Caching;

/// <summary>What one process leaves for the next.</summary>
internal sealed record KeptFiles(byte[] Index, byte[] Results, byte[] State)
{
    public static KeptFiles Of(BuildCache cache, Fingerprint version = default)
    {
        var onto = cache.GoesOn(cache.Origin) ? cache.Origin : null;
        using var results = new MemoryStream();
        results.Write(onto is null ? [] : onto.Bytes.Span);
        var index = cache.WriteResults(version, onto, bytes => results.Write(bytes.Span));
        using var state = new MemoryStream();
        cache.WriteState(version, bytes => state.Write(bytes.Span));
        return new(index!, results.ToArray(), state.ToArray());
    }

    /// <summary>The cache as another process finds it.</summary>
    public static BuildCache Later(BuildCache cache) => Of(cache).Read();

    public BuildCache Read(Fingerprint version = default)
    {
        var (kept, state) = (KeptResults.Parse(Index, Results, version), KeptState.Parse(State, version));
        Assert.NotNull(kept);
        Assert.NotNull(state);
        return BuildCache.Of(kept, Task.FromResult<KeptState?>(state));
    }
}
