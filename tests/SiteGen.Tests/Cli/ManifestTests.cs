// The writer's own files: read back as written, refused when damaged.
using System.Text;
using CsCheck;
using SiteGen.Cli.Disk;
using SiteGen.Output;

namespace SiteGen.Tests.Cli;

public sealed class ManifestTests
{
    [Fact]
    public void A_manifest_reads_back_as_it_was_written()
    {
        var manifest = Manifest.Of([new OutputFile("a b/ü.html", new byte[1]), new OutputFile("index.html", new byte[2])]);

        Assert.Equal(manifest.Files, Manifest.Parse(manifest.ToBytes())!.Files);
        Assert.Empty(Manifest.Parse(Manifest.Empty.ToBytes())!.Files);
    }

    [Fact]
    public void Any_changed_byte_is_noticed() =>
        Gen.Select(Gen.Int[0, 90], Gen.Byte[1, 255]).Sample((at, change) =>
        {
            var bytes = Manifest.Of([new OutputFile("index.html", new byte[1])]).ToBytes();
            bytes[at % bytes.Length] ^= change;
            Assert.Null(Manifest.Parse(bytes));
        });

    [Fact]
    public void No_bytes_make_the_readers_throw() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            Assert.Null(Manifest.Parse(bytes));
            Assert.Null(Journal.Parse(bytes));
        });

    [Theory]
    [InlineData("../x")]
    [InlineData("/x")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    public void A_path_that_leaves_the_folder_spoils_a_manifest(string path) =>
        Assert.Null(Manifest.Parse(SealedLines.Write("sitegen-manifest 1", [$"{new string('0', 32)} {path}"])));

    [Fact]
    public void A_journal_reads_back_as_it_was_written()
    {
        var journal = Journal.Plan(["a/index.html", "b", "old.html"], ["a", "b/index.html", "x.css"], ["a", "b/index.html", "x.css"]);

        var read = Journal.Parse(journal.ToBytes())!;

        Assert.Equal(["a/index.html", "b"], read.DeleteFirst);
        Assert.Equal(["a", "x.css", "b/index.html"], read.Put);
        Assert.Equal(["old.html"], read.DeleteLast);
        Assert.Null(Journal.Parse(Encoding.UTF8.GetBytes("sitegen-journal 1\n")));
    }
}
