// Reads ids and links out of a finished page: what the check of all links works on.
using System.Collections.Immutable;
using System.Net;
using System.Text;
using SiteGen.Caching;

namespace SiteGen.Output;

/// <summary>What a finished page offers and asks for. Read when somebody asks: most pages are known to be sound by their key.</summary>
public sealed class HtmlScan
{
    private HtmlScan(ScanParts parts)
        : this(parts.Key, new(parts))
    {
    }

    internal HtmlScan(Fingerprint key, Later<ScanParts> parts) => (Key, Parts) = (key, parts);

    /// <summary>Of all of it.</summary>
    public Fingerprint Key { get; }

    /// <summary>Values of <c>id</c>.</summary>
    public IReadOnlySet<string> Ids => Parts.Value.Ids;

    /// <summary>Values of <c>href</c>, <c>src</c>, <c>srcset</c> without descriptors and <c>poster</c>, decoded.</summary>
    public ImmutableArray<string> Links => Parts.Value.Links;

    public ImmutableArray<string> RepeatedIds => Parts.Value.RepeatedIds;

    /// <summary>Of a page; none where only a piece of markup was scanned.</summary>
    public HtmlFaults Faults => Parts.Value.Faults;

    internal Later<ScanParts> Parts { get; }

    /// <summary>Scans a whole page, for its faults too.</summary>
    public static HtmlScan OfPage(ReadOnlySpan<byte> utf8) => new(PartsOf(utf8) with { Faults = HtmlFaults.Of(utf8) });

    /// <summary>Scans markup that the engine made: attributes are always in double quotes.</summary>
    public static HtmlScan Of(ReadOnlySpan<byte> utf8) => new(PartsOf(utf8));

    internal static ScanParts PartsOf(ReadOnlySpan<byte> utf8)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var repeated = ImmutableArray.CreateBuilder<string>();
        var links = ImmutableArray.CreateBuilder<string>(64);
        for (var rest = utf8; rest.IndexOf("=\""u8) is >= 0 and var at;)
        {
            var name = NameAtEnd(rest[..at]);
            rest = rest[(at + 2)..];
            var length = rest.IndexOf((byte)'"');
            if (length < 0)
            {
                break;
            }

            if (name.SequenceEqual("id"u8))
            {
                var id = Decode(rest[..length]);
                if (!ids.Add(id))
                {
                    repeated.Add(id);
                }
            }
            else if (name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("poster"u8))
            {
                links.Add(Decode(rest[..length]));
            }
            else if (name.SequenceEqual("srcset"u8))
            {
                // "a.png 1x, b.png 2x": an address holds no space, and a comma only inside.
                links.AddRange(Decode(rest[..length]).Split(", ").Select(candidate => candidate.Trim().Split(' ')[0]).Where(address => address.Length > 0));
            }

            rest = rest[(length + 1)..];
        }

        return new(ids, links.ToImmutable(), repeated.ToImmutable(), HtmlFaults.None);
    }

    /// <summary>The name of an attribute: letters and hyphens behind white space.</summary>
    private static ReadOnlySpan<byte> NameAtEnd(ReadOnlySpan<byte> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiLetter((char)text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }

        return start > 0 && text[start - 1] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f' ? text[start..] : default;
    }

    private static string Decode(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }
}

/// <param name="Ids">In any order.</param>
internal sealed record ScanParts(IReadOnlySet<string> Ids, ImmutableArray<string> Links, ImmutableArray<string> RepeatedIds, HtmlFaults Faults)
{
    public Fingerprint Key
    {
        get
        {
            var key = new FingerprintBuilder();
            foreach (var list in (IEnumerable<string>[])[Ids, Links, RepeatedIds, Faults.ImagesWithoutAlternative, Faults.ImagesElsewhere])
            {
                foreach (var text in list)
                {
                    key.Add(text);
                }

                key.Add(-1);
            }

            return key.Add(Faults.BrokenStructure).ToFingerprint();
        }
    }
}
