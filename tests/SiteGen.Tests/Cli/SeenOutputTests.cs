// When a stamp stands for a file's content, and when the file is read.
using SiteGen.Caching;
using SiteGen.Cli.Disk;

namespace SiteGen.Tests.Cli;

public sealed class SeenOutputTests : IDisposable
{
    private static readonly string[] Files = ["a/b/index.html", "a/index.html", "index.html"];

    private readonly TempFolder _site = new TempFolder().With("public/index.html", "home").With("public/a/index.html", "a").With("public/a/b/index.html", "b");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_stamp_stands_for_content_until_the_file_is_touched()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells when a file was changed.");
        var stamps = Seen(OutputStamps.None, hours: 1).ToStamps(Files.Select(path => (path, Hash(path))), []);
        Assert.All(stamps.Entries.Where(entry => entry.Path.Length > 0), entry => Assert.NotNull(entry.Stamp));
        Assert.Equal(["", "a", "a/b", "a/b/index.html", "a/index.html", "index.html"], stamps.Entries.Select(entry => entry.Path).Order(StringComparer.Ordinal));

        // A wrong hash with a stamp that fits is believed: nothing was read.
        var wrong = new OutputStamps(Array.ConvertAll(stamps.Entries, entry => entry.IsFolder ? entry : entry with { Hash = new(0, 7) }));
        Assert.True(Seen(wrong, hours: 2, reads: false).Holds("a/index.html", new(0, 7)));
        Assert.False(Seen(wrong, hours: 2, reads: false).HasLearnt);

        File.SetLastWriteTimeUtc(_site["public/a/index.html"], File.GetLastWriteTimeUtc(_site["public/a/index.html"]));
        Assert.False(Seen(wrong, hours: 2, reads: false).Holds("a/index.html", new(0, 7)));
        Assert.True(Seen(wrong, hours: 2, reads: false).Holds("a/b/index.html", new(0, 7)));
    }

    [Fact]
    public void What_was_just_written_or_bears_a_later_time_gets_no_stamp()
    {
        foreach (var hours in (int[])[0, -1])
        {
            var stamps = Seen(OutputStamps.None, hours).ToStamps(Files.Select(path => (path, Hash(path))), []);
            Assert.All(stamps.Entries, entry => Assert.Null(entry.Stamp));
        }
    }

    [Fact]
    public void What_this_build_wrote_gets_no_stamp_and_neither_does_its_folder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells when a file was changed.");
        var stamps = Seen(OutputStamps.None, hours: 1).ToStamps(Files.Select(path => (path, Hash(path))), ["a/index.html"]);
        Assert.Equal(["a/b", "a/b/index.html", "index.html"], stamps.Entries.Where(entry => entry.Stamp is not null).Select(entry => entry.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_stamps_of_which_any_bit_changed_holds_none()
    {
        var bytes = Seen(OutputStamps.None, hours: 1).ToStamps(Files.Select(path => (path, Hash(path))), []).ToBytes();
        Assert.Equal(6, OutputStamps.Parse(bytes).Entries.Length);
        Assert.Equal(bytes, OutputStamps.Parse(bytes).ToBytes());
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var changed = bytes.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Empty(OutputStamps.Parse(changed).Entries);
        }

        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Empty(OutputStamps.Parse(bytes.AsSpan(0, length)).Entries);
        }
    }

    private SeenOutput Seen(OutputStamps last, int hours, bool reads = true)
    {
        var seen = new SeenOutput(new OutputFolder(_site["public"]), last, DateTimeOffset.UtcNow.AddHours(hours));
        if (reads)
        {
            Assert.Equal(Files, seen.List(_ => false).Value.Order(StringComparer.Ordinal));
            Assert.All(Files, path => Assert.True(seen.Holds(path, Hash(path))));
        }

        return seen;
    }

    private Fingerprint Hash(string path) => Fingerprint.Of(File.ReadAllBytes(_site[$"public/{path}"]));
}
