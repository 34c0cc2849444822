// The whole pipeline on one screen: read, check, relate, plan, render, check again.
using SiteGen.Caching;

namespace SiteGen;

/// <summary>Builds a site. Pure: equal inputs give equal output, whatever the cache holds.</summary>
public static class SiteBuilder
{
    public static BuildResult Build(SiteInputs inputs, BuildCache cache) => throw new NotImplementedException();
}
