// Builds onto a disk that has too little room, each time a little more: the old site stands, or the new one does.
using System.Diagnostics;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Processes;

public sealed class FullDiskTests(ITestOutputHelper output)
{
    private const int Page = 4096;
    private const int Room = 16 << 20;

    [Fact]
    public void A_full_disk_is_an_error_and_leaves_the_last_good_site()
    {
        SiteProgram.LeaveToNative();
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "a file system of a given size is made by root on Linux");
        using var site = new AlternatingSite(new TempFolder(), 40);
        Directory.CreateDirectory(site.Folder["disk"]);
        Assert.SkipUnless(Call("mount", "-t", "tmpfs", "-o", $"size={Room}", "tmpfs", site.Folder["disk"]) == 0, "this container may not mount a file system");
        try
        {
            site.Become(0);
            Assert.Equal(0, Build(site).ExitCode);

            // The least room that is enough; the last thing staged is the journal, so one page less ends in the middle of it.
            var (least, most) = (0, Room / Page / 2);
            while (most - least > 1)
            {
                var middle = (least + most) / 2;
                (least, most) = BuildWith(site, middle) ? (least, middle) : (middle, most);
            }

            var journal = Enumerable.Range(1, 3).Count(less => !BuildWith(site, most - less));
            var staging = Enumerable.Range(1, 8).Count(part => !BuildWith(site, most * part / 9));
            output.WriteLine($"{most} pages of room are enough; {staging} builds failed while files were staged, {journal} while the manifest and the journal were");
            Assert.Equal((3, 8), (journal, staging));
        }
        finally
        {
            Call("umount", "-l", site.Folder["disk"]);
        }
    }

    /// <summary>Builds the other version with so many pages of room, and then the old one again with plenty. True when there was enough.</summary>
    private static bool BuildWith(AlternatingSite site, int pages)
    {
        var filler = site.Folder["disk/filler"];
        using (var file = File.Create(filler))
        {
            file.Write(new byte[Math.Max(0, (int)Math.Min(int.MaxValue, new DriveInfo(site.Folder["disk"]).AvailableFreeSpace) - (pages * Page))]);
        }

        site.Become(1);
        var run = Build(site);
        var now = site.ReadOutput("disk/public");
        if (run.ExitCode == 0)
        {
            Assert.True(site.Is(now, 1), "the build says it is fine, and the new site is not there");
        }
        else
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("SG1654", run.Output + run.Error, StringComparison.Ordinal);
            Assert.True(site.Is(now, 0), $"with {pages} pages of room the last good site is not whole");
        }

        File.Delete(filler);
        site.Become(0);
        Assert.Equal(0, Build(site).ExitCode);
        Assert.True(site.Is(site.ReadOutput("disk/public"), 0));
        return run.ExitCode == 0;
    }

    private static ProgramRun Build(AlternatingSite site) => SiteProgram.Run(site.Folder.Path, "build", "--no-cache", "--output", "disk/public");

    private static int Call(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
