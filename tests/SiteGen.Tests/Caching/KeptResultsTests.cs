// What a later process may use is read back exactly; what is not whole is not there.
using System.Text;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Tests.Caching;

public sealed class KeptResultsTests
{
    private static readonly Fingerprint Version = Key(7);

    private static readonly byte[] Bytes = "threeone and what nobody asks for"u8.ToArray();

    private static readonly byte[] Index = KeptResults.IndexOf(Version, 8, [(Key(3), KeptPlace.Of("three"u8, 0)), (Key(1), KeptPlace.Of("one"u8, 5)), (Key(2), KeptPlace.Of([], 8))]);

    [Fact]
    public void EachResultIsFoundByItsKey()
    {
        var kept = KeptResults.Parse(Index, Bytes, Version)!;

        Assert.Equal(8, kept.Length);
        Assert.Equal(["one", "", "three", null, null], [Text(kept, 1), Text(kept, 2), Text(kept, 3), Text(kept, 4), Text(kept, 0)]);
    }

    [Fact]
    public void AnIndexOfAnotherVersionIsNotRead() => Assert.Null(KeptResults.Parse(Index, Bytes, Key(8)));

    [Fact]
    public void AnIndexOfWhichAnyBitChangedIsNotRead() => EachBit(Index, changed => Assert.Null(KeptResults.Parse(changed, Bytes, Version)));

    [Fact]
    public void AResultOfWhichAnyBitChangedIsNoResult()
    {
        EachBit(Bytes, changed =>
        {
            var kept = KeptResults.Parse(Index, changed, Version)!;
            var (isOne, isThree) = (changed.AsSpan(5, 3).SequenceEqual("one"u8), changed.AsSpan(0, 5).SequenceEqual("three"u8));
            Assert.Equal([isOne ? "one" : null, "", isThree ? "three" : null], [Text(kept, 1), Text(kept, 2), Text(kept, 3)]);
        });
    }

    [Fact]
    public void FilesThatAreCutShortOrNoSuchFilesAreNotRead()
    {
        for (var length = 0; length < Index.Length; length++)
        {
            Assert.Null(KeptResults.Parse(Index.AsMemory(0, length), Bytes, Version));
        }

        for (var length = 0; length < 8; length++)
        {
            Assert.Null(KeptResults.Parse(Index, Bytes.AsMemory(0, length), Version));
        }

        Assert.Null(KeptResults.Parse((byte[])[.. Index, 0], Bytes, Version));
        Assert.Null(KeptResults.Parse((byte[])[.. Index, .. new byte[40]], Bytes, Version));
        Assert.Null(KeptResults.Parse(Encoding.UTF8.GetBytes("no such file at all, but long enough to be one, one would think, if one were asked"), Bytes, Version));
    }

    [Fact]
    public void AStateOfAnotherVersionOrOfWhichAnyBitChangedIsNotRead()
    {
        using var file = new MemoryStream();
        KeptState.Write(Version, [("relate", "many"u8.ToArray()), ("links", "few"u8.ToArray())], bytes => file.Write(bytes.Span));
        var state = file.ToArray();
        var kept = KeptState.Parse(state, Version)!;

        Assert.Equal(("many", "few"), (Encoding.UTF8.GetString(kept.Find("relate")!.Value.Span), Encoding.UTF8.GetString(kept.Find("links")!.Value.Span)));
        Assert.Null(kept.Find("other"));
        Assert.Null(KeptState.Parse(state, Key(8)));
        EachBit(state, changed => Assert.Null(KeptState.Parse(changed, Version)));
        for (var length = 0; length < state.Length; length++)
        {
            Assert.Null(KeptState.Parse(state.AsMemory(0, length), Version));
        }

        Assert.Null(KeptState.Parse((byte[])[.. state, 0], Version));
    }

    [Fact]
    public void ResultsGoOnBehindThoseThatStandUntilMostAreOfNoUse()
    {
        var text = string.Join(' ', Enumerable.Range(1000, 2000).Select(number => $"word{number}"));
        SourceFile[] pages = [.. Enumerable.Range(0, 20).Select(number => File($"content/{number}.md", $"---\ntitle: Page {number}\nkind: page\n---\n{text}.\n"))];
        BuildResult Build(BuildCache cache) => SiteBuilder.Build(new SiteInputs([.. pages], Repository.Theme, new BuildOptions { BuildTime = default }), cache);

        var first = KeptFiles.Of(Build(BuildCache.Empty).Next);
        pages[0] = File("content/0.md", $"---\ntitle: Page 0\nkind: page\n---\nAnother {text}.\n");
        var second = KeptFiles.Of(Build(first.Read()).Next);

        Assert.True(second.Results.AsSpan().StartsWith(first.Results));
        Assert.InRange(second.Results.Length, first.Results.Length + 1, first.Results.Length * 3 / 2);
        var again = Build(second.Read());
        Assert.Equal(0, again.Counts.Made);

        pages = pages[..2];
        var third = KeptFiles.Of(Build(second.Read()).Next);
        Assert.False(third.Results.AsSpan().StartsWith(first.Results));
        Assert.True(third.Results.Length < first.Results.Length / 2);
        Assert.Equal(0, Build(third.Read()).Counts.Made);
    }

    [Fact]
    public void NothingOfAPrivateSeedIsKept()
    {
        const string Secret = "sluices were rusted through";
        SourceFile[] files =
        [
            File("seeds/open.txt", "Dam holds\nThe dam held, the county said.\n"),
            File("seeds/kept.txt", $"Memo\nThe {Secret}, an engineer wrote in March. Nobody read it.\n"),
            File("seeds/kept.yaml", "rights: private\nlabel: A memo\n"),
            File("content/a.md", "---\ntitle: A\nsources:\n  - {id: s1, seed: kept}\n---\n\nAn engineer warned that “nobody” had looked [@s1#p1].\n"),
        ];

        var built = SiteBuilder.Build(new SiteInputs([.. files], Repository.Theme, new BuildOptions { BuildTime = default }), BuildCache.Empty);
        var left = KeptFiles.Of(built.Next);
        byte[] kept = [.. left.Results, .. left.Index, .. left.State];

        Assert.True(kept.AsSpan().IndexOf("The dam held, the county said."u8) > 0);
        Assert.Equal(-1, kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)));
        Assert.Equal(-1, kept.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Secret)));
    }

    private static Fingerprint Key(int number) => new(0, (ulong)number);

    private static string? Text(KeptResults kept, int key) => kept.Find(Key(key)) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    private static void EachBit(byte[] file, Action<byte[]> check)
    {
        for (var bit = 0; bit < file.Length * 8; bit++)
        {
            var changed = file.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            check(changed);
        }
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
