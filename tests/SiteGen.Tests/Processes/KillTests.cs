// Kills the tool while it builds, at moments spread over all its work, and looks at what stands on disk then and after the next build.
using System.Diagnostics;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Processes;

public sealed class KillTests(ITestOutputHelper output)
{
    // The program that is built with the tests needs a second to start, a native one does not. SITEGEN_KILLS asks for more, or fewer.
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_KILLS"), out var wanted) ? wanted : SiteProgram.IsGiven ? 220 : 12;
    /// <summary>Its multiples spread evenly over any stretch of time, however many there are.</summary>
    private const double GoldenRatio = 0.6180339887;

    private static readonly int Seeds = SiteProgram.IsGiven ? 150 : 60;

    /// <summary>What was going on when the process died.</summary>
    private enum Phase
    {
        Before,
        Staging,
        Renaming,
        FreshTree,
        After,
    }

    /// <summary>What a kill waits for before its delay.</summary>
    private enum Aim
    {
        Anywhere,
        Staging,
        Renaming,
        Fresh,
    }

    [Fact]
    public void A_killed_build_leaves_whole_files_and_the_next_one_a_whole_site()
    {
        SiteProgram.LeaveToNative();
        using var site = new AlternatingSite(TempFolder.InMemory(), Seeds);
        var counts = new int[Enum.GetValues<Phase>().Length];
        var (length, staging, renaming) = Measure(site);
        for (var kill = 0; kill < Kills; kill++)
        {
            var old = kill % 2;
            var fromNothing = kill % 8 == 7;
            if (fromNothing)
            {
                Directory.Delete(site.Folder["public"], recursive: true);
            }

            site.Become(1 - old);
            KillOnce(site, fromNothing ? Aim.Fresh : (Aim)(kill % 3), kill * GoldenRatio % 1, (length, staging, renaming));
            var phase = Check(site, old, fromNothing);
            counts[(int)phase]++;

            // The next build makes the new version, or the old one again.
            var next = kill / 3 % 2;
            site.Become(next);
            Build(site);
            Assert.True(site.Is(site.ReadOutput(), next), $"kill {kill} ({phase}): the next build is not a clean one");
            Assert.Equal([".sitegen-manifest"], Names(site.Folder["public"], ".sitegen*"));
            Assert.Equal([".sitegen", "content", "public", "seeds", "site.yaml"], Names(site.Folder.Path, "*"));
            if (next == old)
            {
                site.Become(1 - old);
                Build(site);
            }
        }

        output.WriteLine($"{Kills} kills: {string.Join(", ", Enum.GetValues<Phase>().Select(phase => $"{phase} {counts[(int)phase]}"))}; a build takes {length.TotalMilliseconds:f0} ms, staging {staging.TotalMilliseconds:f0}, renaming {renaming.TotalMilliseconds:f0}");
        // A few kills of a slow start may all miss the writing; that many may not.
        Assert.True(Kills < 100 || counts[(int)Phase.Staging] + counts[(int)Phase.Renaming] + counts[(int)Phase.FreshTree] > Kills / 4, "too few kills struck while files were written");
    }

    private static void Build(AlternatingSite site)
    {
        var run = SiteProgram.Run(site.Folder.Path, "build");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    /// <summary>How long a build takes, and how long files are staged and renamed in it.</summary>
    private static (TimeSpan Length, TimeSpan Staging, TimeSpan Renaming) Measure(AlternatingSite site)
    {
        site.Become(1);
        Build(site);
        site.Become(0);
        var watch = Stopwatch.StartNew();
        using var process = SiteProgram.Start(site.Folder.Path, "build");
        var staged = WaitFor(process, site.Folder["public/.sitegen-staging"], watch);
        var journal = WaitFor(process, site.Folder["public/.sitegen-staging/journal"], watch);
        process.WaitForExit();
        return (watch.Elapsed, journal - staged, watch.Elapsed - journal);
    }

    private static void KillOnce(AlternatingSite site, Aim aim, double where, (TimeSpan Length, TimeSpan Staging, TimeSpan Renaming) usual)
    {
        var watch = Stopwatch.StartNew();
        using var process = SiteProgram.Start(site.Folder.Path, "build");
        var (sign, span) = aim switch
        {
            Aim.Anywhere => (null, usual.Length * 1.1),
            Aim.Fresh => (".public.sitegen-new", usual.Staging),
            Aim.Staging => ("public/.sitegen-staging", usual.Staging),
            _ => ("public/.sitegen-staging/journal", usual.Renaming),
        };
        var end = (sign is null ? TimeSpan.Zero : WaitFor(process, site.Folder[sign], watch)) + (where * span);
        while (watch.Elapsed < end && !process.HasExited)
        {
            Thread.Yield();
        }

        process.Kill();
        process.WaitForExit();
    }

    private static TimeSpan WaitFor(Process process, string path, Stopwatch watch)
    {
        while (!process.HasExited && !Path.Exists(path))
        {
            Thread.Yield();
        }

        return watch.Elapsed;
    }

    /// <summary>Looks at the folder that a kill left: every file is whole, and but for renames under way the site is one of the two.</summary>
    private static Phase Check(AlternatingSite site, int old, bool fromNothing)
    {
        var now = site.ReadOutput();
        if (fromNothing)
        {
            Assert.True(now.IsEmpty || site.Is(now, 1 - old), "a first build shows half a site");
            return Directory.Exists(site.Folder[".public.sitegen-new"]) ? Phase.FreshTree : now.IsEmpty ? Phase.Before : Phase.After;
        }

        Assert.All(now, file => Assert.True(site.IsOf(file, old) || site.IsOf(file, 1 - old), $"{file.Key} is not whole"));
        var staging = Directory.Exists(site.Folder["public/.sitegen-staging"]);
        var renaming = staging && (File.Exists(site.Folder["public/.sitegen-staging/journal"]) || site.Is(now, 1 - old));
        if (renaming)
        {
            // No page of the new site without all of its assets.
            var isNew = now.Any(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && !site.IsOf(file, old));
            Assert.All(isNew ? site.Versions[1 - old].Keys.Where(path => path.StartsWith("assets/", StringComparison.Ordinal)) : [], asset => Assert.True(now.ContainsKey(asset), $"pages stand there without {asset}"));
            return Phase.Renaming;
        }

        Assert.True(site.Is(now, old) || (!staging && site.Is(now, 1 - old)), "the site is neither the old nor the new one");
        return staging ? Phase.Staging : site.Is(now, old) ? Phase.Before : Phase.After;
    }

    private static IEnumerable<string> Names(string folder, string pattern) =>
        Directory.EnumerateFileSystemEntries(folder, pattern).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
