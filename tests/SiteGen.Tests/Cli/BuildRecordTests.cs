// The record of a build: read back as written, refused when damaged in any way.
using System.Text;
using CsCheck;
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Cli.SocialImages;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Cli;

public sealed class BuildRecordTests
{
    private const string Hash = "00000000000000000000000000000007";

    /// <summary>The first line of a record.</summary>
    private const string Whole = "build\t" + Hash + "\t0\t0\tpublic\t" + Hash + "\t1\t1\t1";

    private static readonly BuildRecord Small = new(
        Fingerprint.Of("key"u8),
        new Validity(DateTimeOffset.MinValue, new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero)),
        "public",
        Fingerprint.Of("list"u8),
        new(3, 2, 1),
        [SeedRules.EmptySeed.At(new Location("seeds/a b.txt", 1, 2, 3), "one\ttab, \\n is no line end", "first\nsecond\r\n\tthird")],
        ["a note: “ü” 🙂"]);

    [Fact]
    public void A_record_reads_back_as_it_was_written()
    {
        Check(Small);
        Check(Small with { Warnings = [], Notes = [] });
        Check(Small with { OutputSetting = "", Notes = ["", @"\0"] });
        Check(Small with { Validity = new(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue) });
    }

    [Fact]
    public void Whatever_a_message_says_reads_back() =>
        Gen.Select(Gen.String, Gen.String, Gen.String, Gen.Int[0, 9]).Sample((message, note, path, number) =>
        {
            var place = new Location(Valid(path), number, number + 1, number * 7);
            Check(Small with
            {
                Notes = [Valid(note)],
                Warnings =
                [
                    SeedRules.EmptySeed.At(place, Valid(message), number > 5 ? null : Valid(note), new RelatedPlace(place, Valid(note)), new RelatedPlace(new Location("x"), "")),
                    SeedRules.NoBody.At(place, Valid(message)),
                ],
            });
        });

    [Fact]
    public void Any_changed_bit_is_noticed()
    {
        var bytes = Small.ToBytes();
        for (var at = 0; at < bytes.Length; at++)
        {
            for (var bit = 1; bit < 256; bit <<= 1)
            {
                bytes[at] ^= (byte)bit;
                Assert.Null(BuildRecord.Parse(bytes));
                bytes[at] ^= (byte)bit;
            }
        }

        Assert.NotNull(BuildRecord.Parse(bytes));
    }

    [Fact]
    public void A_record_cut_short_or_with_more_behind_it_is_no_record()
    {
        var bytes = Small.ToBytes();
        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Null(BuildRecord.Parse(bytes.AsSpan(0, length))));
        Assert.Null(BuildRecord.Parse([.. bytes, (byte)'\n']));
        Assert.Null(BuildRecord.Parse([.. bytes, .. bytes]));
    }

    /// <summary>Lines that some other version might have written and sealed.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("build\t" + Hash + "\t0\t0\tpublic\t" + Hash + "\t1\t1")]
    [InlineData("build\t" + Hash + "\t0\t0\tpublic\t" + Hash + "\t1\t1\t1\t1")]
    [InlineData("build\t" + Hash + "\t-1\t0\tpublic\t" + Hash + "\t1\t1\t1")]
    [InlineData("build\t" + Hash + "\t0\t9999999999999999999\tpublic\t" + Hash + "\t1\t1\t1")]
    [InlineData("build\tx\t0\t0\tpublic\t" + Hash + "\t1\t1\t1")]
    [InlineData("build\t" + Hash + "\t0\t0\t\\0\t" + Hash + "\t1\t1\t1")]
    [InlineData("build\t" + Hash + "\t0\t0\t\\q\t" + Hash + "\t1\t1\t1")]
    [InlineData("build\t" + Hash + "\t0\t0\tpublic\\\t" + Hash + "\t1\t1\t1")]
    [InlineData(Whole, "other")]
    [InlineData(Whole, "other\tx")]
    [InlineData(Whole, "note")]
    [InlineData(Whole, "warning\tSG0000\tx\t0\t0\t0\tmessage\thelp")]
    [InlineData(Whole, "warning\tSG1003\tx\t0\t0\tmessage\thelp")]
    [InlineData(Whole, "warning\tSG1003\tx\t0\t0\t0\tmessage\thelp\tx\t0")]
    public void A_whole_file_with_lines_of_another_kind_is_no_record(params string[] lines) =>
        Assert.Null(BuildRecord.Parse(SealedLines.Write("sitegen-build 1", lines)));

    [Fact]
    public void A_record_of_another_version_is_no_record()
    {
        string[] lines = [Whole];
        Assert.NotNull(BuildRecord.Parse(SealedLines.Write("sitegen-build 1", lines)));
        Assert.Null(BuildRecord.Parse(SealedLines.Write("sitegen-build 2", lines)));
    }

    [Fact]
    public void No_sealed_bytes_make_the_reader_throw() =>
        Gen.OneOf(Gen.String[Gen.Char["\t\n\\0n1bw"], 0, 40], Gen.String).Array[0, 4].Sample(lines =>
        {
            _ = BuildRecord.Parse(SealedLines.Write("sitegen-build 1", lines));
            _ = BuildRecord.Parse(SealedLines.Write("sitegen-build 1", [Whole, .. lines.Select(line => "warning\tSG1003\t" + line)]));
            Assert.Null(BuildRecord.Parse(SealedLines.Write("", lines)));
        });

    [Fact]
    public void A_program_whose_code_carries_no_mark_keeps_nothing()
    {
        var inputs = new SiteInputs([], [], new BuildOptions { BuildTime = default });

        Assert.Null(ProgramVersion.Of(Guid.NewGuid(), Guid.Empty));
        Assert.Null(BuildKey.Of(inputs, null));
        Assert.NotNull(ProgramVersion.Current);
        Assert.NotEqual(BuildKey.Of(inputs, Fingerprint.Of("a"u8)), BuildKey.Of(inputs, Fingerprint.Of("b"u8)));
    }

    [Fact]
    public void Every_option_but_the_time_is_part_of_the_key()
    {
        var options = new BuildOptions { BuildTime = DateTimeOffset.UnixEpoch };
        BuildOptions[] different = [options, options with { Strict = true }, options with { Check = true }, options with { Drafts = true }, options with { DrawsLater = true }, options with { BaseUrl = "" }, options with { BaseUrl = "https://example.org/" }];

        Assert.Equal(different.Length, different.Select(one => BuildKey.Of(new SiteInputs([], [], one))).Distinct().Count());
        Assert.NotEqual(BuildKey.Of(new SiteInputs([], [], options)), BuildKey.Of(new SiteInputs([], [], options) { Drawing = CardStudio.Of([]) }));
        Assert.Equal(BuildKey.Of(new SiteInputs([], [], options)), BuildKey.Of(new SiteInputs([], [], options with { BuildTime = DateTimeOffset.MaxValue })));
        // With a new option, add it above.
        Assert.Equal(["BaseUrl", "BuildTime", "Check", "Drafts", "DrawsLater", "Strict"], typeof(BuildOptions).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_theme_and_the_sites_own_files_are_told_apart()
    {
        var file = new SourceFile("templates/page.html", Encoding.UTF8.GetBytes("x"));
        var options = new BuildOptions { BuildTime = default };

        Assert.NotEqual(BuildKey.Of(new SiteInputs([file], [], options)), BuildKey.Of(new SiteInputs([], [file], options)));
    }

    private static void Check(BuildRecord record)
    {
        var read = BuildRecord.Parse(record.ToBytes());

        Assert.NotNull(read);
        Assert.Equal(record.Warnings, read.Warnings);
        Assert.Equal(record.Notes, read.Notes);
        Assert.Equal(record with { Warnings = [], Notes = [] }, read with { Warnings = [], Notes = [] });
    }

    /// <summary>The text as UTF-8 has it: half a character becomes a mark of its own, here as on a terminal.</summary>
    private static string Valid(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
