// Remembers in .sitegen/ which links to other sites were good, and when.
using System.Collections.Immutable;
using SiteGen.Cli.Disk;

namespace SiteGen.Cli.Links;

/// <summary>Address to the moment at which it was last found good.</summary>
internal sealed record LinkMemory(ImmutableSortedDictionary<string, DateTimeOffset> Good)
{
    private const string Kind = "sitegen-links 1";
    private const string Word = "good";

    public static LinkMemory Empty { get; } = new(ImmutableSortedDictionary<string, DateTimeOffset>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>A file that is damaged, or of another version, is no memory.</summary>
    public static LinkMemory Parse(ReadOnlySpan<byte> content)
    {
        if (SealedLines.Read(Kind, content) is not { } lines)
        {
            return Empty;
        }

        var good = Empty.Good.ToBuilder();
        foreach (var line in lines.Select(line => new RecordLineReader(line)))
        {
            var (address, at) = (line.Text(), line.Moment());
            if (line is { Word: Word, IsWhole: true })
            {
                good[address] = at;
            }
        }

        return new(good.ToImmutable());
    }

    public byte[] ToBytes() => SealedLines.Write(Kind, Good.Select(link => new RecordLineWriter(Word).Add(link.Key).Add(link.Value.UtcTicks).ToString()));
}
