// The file of results: what a later process may use is read back exactly; a file that is not whole is no file.
using System.Text;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Tests.Caching;

public sealed class KeptResultsTests
{
    private static readonly Fingerprint Version = new(7);

    private static readonly byte[] Small = Written(append => KeptResults.Write(
        Version, [(new(3), () => "three"u8.ToArray()), (new(1), () => "one"u8.ToArray()), (new(2), () => Array.Empty<byte>())], append));

    [Fact]
    public void EachResultIsFoundByItsKey()
    {
        var kept = KeptResults.Parse(Small, Version)!;

        Assert.Equal("one", Encoding.UTF8.GetString(kept.Find(new(1))!.Value.Span));
        Assert.Equal(0, kept.Find(new(2))!.Value.Length);
        Assert.Equal("three", Encoding.UTF8.GetString(kept.Find(new(3))!.Value.Span));
        Assert.Null(kept.Find(new(4)));
        Assert.Null(kept.Find(default));
    }

    [Fact]
    public void AFileOfAnotherVersionIsNotRead() => Assert.Null(KeptResults.Parse(Small, new(8)));

    [Fact]
    public void AFileOfWhichAnyBitChangedIsNotRead()
    {
        for (var bit = 0; bit < Small.Length * 8; bit++)
        {
            var changed = Small.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Null(KeptResults.Parse(changed, Version));
        }
    }

    [Fact]
    public void AFileThatIsCutShortOrGoesOnIsNotRead()
    {
        for (var length = 0; length < Small.Length; length++)
        {
            Assert.Null(KeptResults.Parse(Small.AsMemory(0, length), Version));
        }

        Assert.Null(KeptResults.Parse((byte[])[.. Small, 0], Version));
        Assert.Null(KeptResults.Parse(Encoding.UTF8.GetBytes("no such file at all, but long enough to be one, one would think"), Version));
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
        var kept = Written(append => built.Next.WriteFile(Version, append));

        Assert.True(kept.AsSpan().IndexOf("The dam held, the county said."u8) > 0);
        Assert.Equal(-1, kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)));
        Assert.Equal(-1, kept.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Secret)));
    }

    /// <summary>A file that is written part by part, in memory.</summary>
    internal static byte[] Written(Func<Action<ReadOnlyMemory<byte>>, bool> parts)
    {
        using var file = new MemoryStream();
        Assert.True(parts(bytes => file.Write(bytes.Span)));
        return file.ToArray();
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
