// A build stopped before any of its changes on disk, and what the next build makes of it.
using System.Collections.Immutable;

namespace SiteGen.Tests.Cli;

public sealed class OutputCrashTests
{
    private static readonly string[] Old = ["a/index.html: A", "assets/1.css: one", "gone/deep/index.html: gone", "index.html: home", "same.html: same", "x/index.html: folder", "y: file"];
    private static readonly string[] New = ["a/index.html: A2", "assets/2.css: two", "b/index.html: B", "index.html: home2", "same.html: same", "x: file", "y/index.html: folder"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_kill_at_any_moment_leaves_a_site_that_the_next_build_completes(bool fromNothing)
    {
        for (var stop = 1; ; stop++)
        {
            using var folder = new TempFolder().With("site/seeds/a.txt");
            if (!fromNothing)
            {
                folder.Write(Old);
            }

            var count = 0;
            var killed = false;
            try
            {
                // After a kill nothing more happens on disk, no clean-up either.
                folder.Write(New, _ => { if (Interlocked.Increment(ref count) >= stop) { throw new OperationCanceledException(); } });
            }
            catch (OperationCanceledException)
            {
                killed = true;
            }

            CheckEveryFileIsWhole(folder, fromNothing);
            if (!killed)
            {
                Assert.True(stop > 4);
                return;
            }

            // The next build may even want the old site again.
            var next = stop % 2 == 0 ? New : Old;
            Assert.Empty(folder.Write(next).Diagnostics);
            Assert.Equal(next, folder.Tree("site/public"));
            Assert.Empty(folder.EmptyFolders("site/public"));
            Assert.Equal([".sitegen-manifest"], Directory.EnumerateFileSystemEntries(folder["site/public"], ".*").Select(Path.GetFileName));
            Assert.Equal(["public", "seeds"], Directory.EnumerateFileSystemEntries(folder["site"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_recovery_that_is_killed_itself_is_completed_by_the_next()
    {
        for (var first = 12; first < 32; first += 2)
        {
            for (var second = 1; second < 24; second += 3)
            {
                using var folder = new TempFolder().With("site/seeds/a.txt");
                folder.Write(Old);
                Kill(folder, New, first);
                Kill(folder, New, second);

                Assert.Empty(folder.Write(New).Diagnostics);
                Assert.Equal(New, folder.Tree("site/public"));
                Assert.Empty(folder.EmptyFolders("site/public"));
            }
        }
    }

    [Fact]
    public void A_full_disk_is_an_error_and_leaves_the_old_site()
    {
        var refused = 0;
        for (var stop = 1; ; stop++)
        {
            using var folder = new TempFolder().With("site/seeds/a.txt");
            folder.Write(Old);
            var count = 0;
            var visible = false;
            var result = folder.Write(New, step =>
            {
                if (Interlocked.Increment(ref count) == stop)
                {
                    visible = File.Exists(folder["site/public/.sitegen-staging/journal"]);
                    throw new IOException("No space left on device");
                }
            });

            if (result.Diagnostics.IsEmpty)
            {
                Assert.True(refused > 10);
                return;
            }

            refused++;
            Assert.Equal(["SG1654"], result.Codes());
            if (!visible)
            {
                var now = folder.Tree("site/public");
                Assert.True(now.SequenceEqual(Old) || now.SequenceEqual(New));
            }

            Assert.Empty(folder.Write(New).Diagnostics);
            Assert.Equal(New, folder.Tree("site/public"));
        }
    }

    private static void Kill(TempFolder folder, string[] files, int stop)
    {
        var count = 0;
        try
        {
            folder.Write(files, _ => { if (Interlocked.Increment(ref count) >= stop) { throw new OperationCanceledException(); } });
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static void CheckEveryFileIsWhole(TempFolder folder, bool fromNothing)
    {
        var now = folder.Tree("site/public");
        if (fromNothing)
        {
            Assert.True(now.IsEmpty || now.SequenceEqual(New));
            return;
        }

        Assert.All(now, file => Assert.Contains(file, Old.Concat(New).ToImmutableHashSet()));
        // Pages of the new site never stand there without its assets.
        if (now.Contains("index.html: home2"))
        {
            Assert.Contains("assets/2.css: two", now);
        }
    }
}
