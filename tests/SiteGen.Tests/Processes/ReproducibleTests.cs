// The same site comes out byte for byte on every machine: in any time zone and culture, from a disk that lists files in any order.
using System.Text.RegularExpressions;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Processes;

public sealed partial class ReproducibleTests : IDisposable
{
    private readonly TempFolder _first = new();

    // In memory where there is such a folder: another file system lists its files in another order.
    private readonly TempFolder _second = TempFolder.InMemory();

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8")]
    [InlineData("Pacific/Pago_Pago", "ar_SA.UTF-8")]
    [InlineData("Asia/Kathmandu", "C")]
    public void Time_zone_culture_and_the_order_of_files_change_nothing(string zone, string culture)
    {
        var files = SiteFiles().ToArray();
        Copy(files, _first);
        Copy(files.Reverse(), _second);

        var here = SiteProgram.RunElsewhere(new() { ["TZ"] = "UTC", ["LC_ALL"] = "en_US.UTF-8" }, _first.Path, "build", "--strict");
        var there = SiteProgram.RunElsewhere(new() { ["TZ"] = zone, ["LC_ALL"] = culture, ["LANG"] = culture, ["DOTNET_PROCESSOR_COUNT"] = "1" }, _second.Path, "build", "--strict");

        Assert.Equal((0, 0), (here.ExitCode, there.ExitCode));
        Assert.Equal(Plain(here), Plain(there));
        Assert.Equal(_first.Tree("public", withHidden: true), _second.Tree("public", withHidden: true));
    }

    [Fact]
    public void SOURCE_DATE_EPOCH_decides_what_is_published()
    {
        Copy(SiteFiles(), _first);
        _first.With("content/later.md", "---\ntitle: Later\nkind: page\nstatus: published\npublished: \"2026-06-05\"\n---\n\nText.\n");

        // Midnight of that day in the site's zone, UTC, and the second before.
        var before = SiteProgram.RunElsewhere(new() { ["SOURCE_DATE_EPOCH"] = "1780617599", ["TZ"] = "Pacific/Kiritimati" }, _first.Path, "build");
        Assert.Contains("note: not written: content/later.md is dated 2026-06-05, after this build (published: decides)", before.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_first["public/later"]));

        var after = SiteProgram.RunElsewhere(new() { ["SOURCE_DATE_EPOCH"] = "1780617600", ["TZ"] = "Pacific/Pago_Pago" }, _first.Path, "build");
        Assert.DoesNotContain("content/later.md", after.Output, StringComparison.Ordinal);
        Assert.True(Directory.Exists(_first["public/later"]));
    }

    private static IEnumerable<string> SiteFiles() => ((string[])["content", "seeds"])
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        .Append(Path.Combine(Repository.Root, "site.yaml")).Order(StringComparer.Ordinal);

    private static void Copy(IEnumerable<string> files, TempFolder to)
    {
        foreach (var file in files)
        {
            var path = Path.GetRelativePath(Repository.Root, file);
            to.With(path);
            File.Copy(file, to[path], overwrite: true);
        }
    }

    private static string Plain(ProgramRun run) => Seconds().Replace($"{run.Output}{run.Error}", "");

    [GeneratedRegex(@"(?<=in )\d+\.\d\d s")]
    private static partial Regex Seconds();
}
