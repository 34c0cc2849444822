// Remembers in .sitegen/ which links to other sites were good, and when each was last asked for.
using System.Collections.Immutable;
using SiteGen.Cli.Disk;

namespace SiteGen.Cli.Links;

/// <param name="Good">Address to the moment at which it was last found good.</param>
/// <param name="InVain">Address to the moment at which its server last told nothing good of it: such links wait behind those that nobody has asked for.</param>
internal sealed record LinkMemory(ImmutableSortedDictionary<string, DateTimeOffset> Good, ImmutableSortedDictionary<string, DateTimeOffset> InVain)
{
    private const string Kind = "sitegen-links 2";
    private const string GoodWord = "good";
    private const string VainWord = "vain";

    private static readonly ImmutableSortedDictionary<string, DateTimeOffset> None = ImmutableSortedDictionary<string, DateTimeOffset>.Empty.WithComparers(StringComparer.Ordinal);

    public static LinkMemory Empty { get; } = new(None, None);

    /// <summary>When a link was last asked for, whatever came of it; the beginning of time where it never was.</summary>
    public DateTimeOffset LastLook(string address)
    {
        var (good, vain) = (Good.GetValueOrDefault(address), InVain.GetValueOrDefault(address));
        return good > vain ? good : vain;
    }

    /// <summary>A file that is damaged, or of another version, is no memory.</summary>
    public static LinkMemory Parse(ReadOnlySpan<byte> content)
    {
        if (SealedLines.Read(Kind, content) is not { } lines)
        {
            return Empty;
        }

        var (good, vain) = (None.ToBuilder(), None.ToBuilder());
        foreach (var line in lines.Select(line => new RecordLineReader(line)))
        {
            var (address, at) = (line.Text(), line.Moment());
            if (line is { Word: GoodWord or VainWord, IsWhole: true })
            {
                (line.Word == GoodWord ? good : vain)[address] = at;
            }
        }

        return new(good.ToImmutable(), vain.ToImmutable());
    }

    public byte[] ToBytes() => SealedLines.Write(Kind, [.. Lines(GoodWord, Good), .. Lines(VainWord, InVain)]);

    private static IEnumerable<string> Lines(string word, ImmutableSortedDictionary<string, DateTimeOffset> links) =>
        links.Select(link => new RecordLineWriter(word).Add(link.Key).Add(link.Value.UtcTicks).ToString());
}
