// A long day at the desk: edits on disk, each built by what serve builds with; what it shows is what a clean build makes. WatchedEditsTests has the whole program.
using System.Collections.Immutable;
using CsCheck;
using SiteGen.Caching;
using SiteGen.Cli.Commands;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Serve;
using SiteGen.Cli.SocialImages;
using SiteGen.Tests.Cli;
using SiteGen.Tests.Mutations;

namespace SiteGen.Tests.Serve;

public sealed class ServedEditsTests
{
    private const int Edits = 300;

    [Fact]
    public void After_many_edits_it_shows_what_a_clean_build_makes()
    {
        using var folder = TempFolder.InMemory();
        var (random, size) = (new PCG(stream: 1, seed: 20261126), default(Size?));
        var site = MutableSite.Empty.Become(Edit.FirstSite.Generate(random, null, out size), folder, File.WriteAllBytes);
        var places = SitePlaces.Of(folder.Path);
        var options = new BuildOptions { BuildTime = MutableSite.Noon, Drafts = true };
        var live = new LiveSite(MutableSite.Noon);
        using var said = new StringWriter();
        var around = new Surroundings { CurrentFolder = folder.Path, Output = said, Error = said, NewEngine = SiteEngines.New };
        var rebuilder = new Rebuilder(new BuildRequest(places, null, options), around, live, new ProblemWriter(places, folder.Path, null), BuildCache.Empty);
        rebuilder.Rebuild();
        var (good, bad) = (site, 0);
        for (var edit = 0; edit < Edits; edit++)
        {
            // Nobody goes on writing beside an error for long.
            var failed = live.Now.Problems.Length > 0;
            (good, bad) = (failed ? good : site, bad + (failed ? 1 : 0));
            site = site.Become(Edit.Any.Generate(random, null, out size).Apply(failed && edit % 4 > 0 ? good : site), folder, File.WriteAllBytes);
            rebuilder.Rebuild();
        }

        site = live.Now.Problems.Length > 0 ? site.Become(good, folder, File.WriteAllBytes) : site;
        rebuilder.Rebuild();
        Assert.DoesNotContain("fault in SiteGen", said.ToString(), StringComparison.Ordinal);
        Assert.Empty(live.Now.Problems);
        Assert.InRange(bad, 1, Edits * 3 / 4);
        var files = SiteFolder.Read(places).Value;
        var clean = SiteBuilder.Build(new SiteInputs(files, SiteFolder.DefaultTheme(), options) { Drawing = CardStudio.Of(files) }, BuildCache.Empty);
        Assert.Equal(Bytes(clean.Output), Bytes([.. live.Now.Files.Values]));
        Assert.True(clean.Output.Length > 20, "the site has hardly a page left");
    }

    private static ImmutableArray<string> Bytes(ImmutableArray<SiteGen.Output.OutputFile> files) =>
        [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Path} {Fingerprint.Of(file.Content.Span)}")];
}
